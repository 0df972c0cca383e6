// Two habits that hide the structure of a report: the whole text inside one fence, and sections that are bullets of one list.
import { SourceText } from '../text/source';
import type { Block } from './blocks';
import { readBlocks } from './readBlocks';
import type { HeadingLine } from './headings';

const markdownInfo = /^(?:md|markdown|)$/i;
const headingLine = /^ {0,3}#{1,6} \S/m;

/**
 * The blocks inside a fence that holds the whole report; other texts are given back as they are. The fence's own lines are blanked,
 * so that all places stay the same.
 */
export function unwrapped(source: SourceText, blocks: readonly Block[]): readonly Block[] {
  const [only] = blocks;
  if (blocks.length !== 1 || only?.kind !== 'code' || !only.fenced || !markdownInfo.test(only.info))
    return blocks;
  if (!headingLine.test(source.slice(only.range))) return blocks;
  const first = source.lineAt(only.range.start);
  const last = source.lineAt(only.range.end);
  const isClosed = last > first && /^\s*(?:`{3,}|~{3,})\s*$/.test(source.slice(source.lineRange(last)));
  const open = source.lineRange(first).end;
  const end = isClosed ? source.lineRange(last).start : only.range.end;
  const { text } = source;
  const inner = blanked(text.slice(0, open)) + text.slice(open, end) + blanked(text.slice(end));
  return readBlocks(new SourceText(inner));
}

function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Cuts lists whose bullets are headings into one list per bullet: each belongs to a section of its own. */
export function splitLists(blocks: readonly Block[], headings: readonly HeadingLine[]): readonly Block[] {
  let next = 0;
  const result: Block[] = [];
  for (const block of blocks) {
    while (next < headings.length && (headings[next] as HeadingLine).range.start < block.range.start) next++;
    const heading = headings[next];
    if (block.kind !== 'list' || !heading || heading.range.start >= block.range.end) result.push(block);
    else for (const item of block.items) result.push({ ...block, items: [item], range: item.range });
  }
  return result;
}
