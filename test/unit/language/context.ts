// Paragraphs and reports where the sentence alone does not decide, from test/sentences/context.md, and what is found in them.
import { readFileSync } from 'node:fs';
import { lintText } from '../../support/lintText';
import { readMarks } from '../../support/marks';
import { overlaps } from '../../../src/core/text/range';

export interface InContext {
  readonly text: string;
  readonly label: 'blame' | 'ok';
  readonly line: number;
  /** Whether what is marked was found, and nothing where nothing is marked. */
  readonly isRight: boolean;
}

/** Every block of the file, linted as a report; `counted` are the ways of blaming that are scored. */
export function inContext(counted: readonly string[]): readonly InContext[] {
  const file = readFileSync('test/sentences/context.md', 'utf8');
  const blocks = /^(`{3,})md (blame|ok)\n([^]*?)\n\1$/gm;
  const rules = new Set(counted.map((category) => `blame/${category}`));
  return Array.from(file.matchAll(blocks), ({ index, 2: label, 3: markdown = '' }) => {
    const { text, marks } = readMarks(asReport(markdown));
    const found = lintText(text).filter(({ rule }) => rules.has(rule));
    return {
      text: markdown,
      label: label === 'blame' ? 'blame' : 'ok',
      line: file.slice(0, index).split('\n').length,
      isRight:
        marks.every((mark) => found.some(({ range }) => overlaps(range, mark))) &&
        found.every(({ range }) => marks.some((mark) => overlaps(range, mark))),
    };
  });
}

/** What is no whole report stands where blame weighs most. */
function asReport(markdown: string): string {
  if (/^(?:#|---)/.test(markdown)) return `${markdown}\n`;
  return `# Slow checkout\n\n## Contributing Factors\n\n${markdown}\n`;
}
