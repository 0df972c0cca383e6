// The title of a report: its first top-level heading, unless that is the name of a section.
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
  if (!chosen) return { title: field, sectionHeadings: headings };
  const block = blocks.find(({ range }) => range.start === chosen.range.start);
  const written =
    block?.kind === 'heading' ? block.words.written() : { text: chosen.text, range: chosen.range };
  return { title: written, sectionHeadings: headings.filter((heading) => heading !== chosen) };
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
