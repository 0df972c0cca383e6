// The marks in the body of a template, and the body of a template that has none.
import { bareName } from '../document/sectionKinds';
import { templateVariables } from './template';

/**
 * Stands for the sections of the head, in their order, up to the next one that the body writes out itself; the last such mark for all
 * that are left.
 */
export const sectionsMark = '{{sections}}';

/** Stands for the guidance of the section that the body writes out above it. */
export const guidanceMark = '{{guidance}}';

/** Stands where the author starts to write. */
export const cursorMark = '{{cursor}}';

/** A placeholder for a value; the first group is its name. */
export const variablePattern = new RegExp(`\\{\\{ ?(${templateVariables.join('|')}) ?\\}\\}`, 'g');

/** What a template without a body of its own writes, and what is added to a body without a head. */
export const defaultHead = `---
title: {{title}}
date: {{date}}
severity: {{severity}}
status: draft
template: {{template}}
---
`;

export const defaultBody = `${defaultHead}
# {{title}}

${sectionsMark}
`;

/** The headings that a body writes out, as `## Heading` or as bold lines: their bare names and where they start. */
export function writtenHeadings(body: string): readonly { readonly name: string; readonly start: number }[] {
  const headings: { name: string; start: number }[] = [];
  let start = 0;
  for (const line of body.split('\n')) {
    const [, words] = /^ {0,3}(?:#{1,6}[ \t]|\*\*|__)(.*)$/.exec(line) ?? [];
    if (words !== undefined)
      headings.push({ name: bareName(words.trim().replace(/(?:\*\*|__|#+)$/, '')), start });
    start += line.length + 1;
  }
  return headings;
}
