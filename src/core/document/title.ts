// The title of a report: its first top-level heading, unless that is the name of a section; without headings its first line.
import type { Block } from './blocks';
import type { HeadingLine } from './headings';
import type { Field, Written } from './postmortem';
import { exactSectionKindOf } from './sectionKinds';

/**
 * Chooses the title among the headings and gives the rest as those of sections. The front matter's `title` stands in where the text
 * has none; where both exist, the heading in the text is the title.
 */
export function findTitle(
  headings: readonly HeadingLine[],
  blocks: readonly Block[],
  headFields: readonly Field[],
): { title: Written | undefined; sectionHeadings: readonly HeadingLine[] } {
  const field = headFields.find(({ name, value }) => name === 'title' && value.text !== '')?.value;
  const first = headings.find(({ level }) => level > 0);
  const chosen = first && isTitle(first, headings, blocks, field !== undefined) ? first : undefined;
  if (!chosen) return { title: field ?? titleLine(headings, blocks), sectionHeadings: headings };
  const block = blocks.find(({ range }) => range.start === chosen.range.start);
  const range = block?.kind === 'heading' ? block.words.written().range : chosen.range;
  const written = { text: chosen.text, range };
  return { title: written, sectionHeadings: headings.filter((heading) => heading !== chosen) };
}

/** No title is longer; what is longer is a sentence. */
const longestTitle = 120;
const sentenceEnd = /[.!?:;,。！？：；、]$/;
const labelled = /^\S+(?:\s\S+){0,2}\s?[:：=]/;

/** Where a text has no heading at all, a first line or two that stand alone and are no sentence. */
function titleLine(headings: readonly HeadingLine[], blocks: readonly Block[]): Written | undefined {
  const first = blocks[0];
  if (first?.kind !== 'paragraph') return undefined;
  if (headings.some(({ level, range }) => level > 0 || range.start === first.range.start)) return undefined;
  const written = first.words.written();
  const isTitle =
    written.text !== '' &&
    written.text.length <= longestTitle &&
    !sentenceEnd.test(written.text) &&
    !labelled.test(written.text);
  return isTitle ? written : undefined;
}

function isTitle(
  first: HeadingLine,
  headings: readonly HeadingLine[],
  blocks: readonly Block[],
  hasTitle: boolean,
): boolean {
  const topLevels = headings.filter(({ level }) => level === 1).length;
  if (first.level === 1) {
    // With a title in the head, `# Summary` is the first section.
    if (hasTitle && exactSectionKindOf(first.text) !== null) return false;
    // A title may well sound like a section ("Kibana down because of …"); among several `#` the names of sections are sections.
    return topLevels === 1 || first.kind === null;
  }
  // A report may start with `##`: the first line of the text, without a meaning of its own.
  return !hasTitle && topLevels === 0 && first.kind === null && blocks[0]?.range.start === first.range.start;
}
