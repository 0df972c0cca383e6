// HTML comments outside code: directives, questions left to the author, guidance.
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';
import type { Block } from './blocks';
import type { Comment } from './postmortem';
import type { Words } from './words';

const opening = '<!--';
const closing = '-->';

/** The comments of a text in order. A text without `<!--` costs one search. */
export function readComments(
  source: SourceText,
  blocks: readonly Block[],
  bodyStart: number,
): readonly Comment[] {
  const { text } = source;
  const comments: Comment[] = [];
  let at = text.indexOf(opening, bodyStart);
  if (at < 0) return comments;
  const leaves = leavesOf(blocks);
  let leaf = 0;
  while (at >= 0) {
    while (leaf < leaves.length && (leaves[leaf] as Leaf).range.end <= at) leaf++;
    const holder = leaves[leaf];
    const comment = holder && holder.range.start <= at ? commentIn(source, holder, at) : undefined;
    if (comment) comments.push(comment);
    at = text.indexOf(opening, comment ? comment.range.end : at + opening.length);
  }
  return comments;
}

interface Leaf {
  readonly range: Range;
  /** Absent where the block is raw HTML. */
  readonly words: Words | undefined;
}

/** The blocks that can hold a comment, in order; code cannot. */
function leavesOf(blocks: readonly Block[]): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (block: Block): void => {
    if (block.kind === 'html' || (block.kind === 'table' && block.isHtml))
      leaves.push({ range: block.range, words: undefined });
    else if (block.kind === 'paragraph' || block.kind === 'heading')
      leaves.push({ range: block.range, words: block.words });
    else if (block.kind === 'quote') block.blocks.forEach(visit);
    else if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(visit);
    else if (block.kind === 'table') {
      for (const { cells } of [block.header, ...block.rows]) {
        for (const words of cells) leaves.push({ range: words.range, words });
      }
    }
  };
  blocks.forEach(visit);
  return leaves;
}

function commentIn(source: SourceText, leaf: Leaf, start: number): Comment | undefined {
  let end: number;
  if (leaf.words) {
    const span = leaf.words.spans.find(({ kind, range }) => kind === 'html' && range.start === start);
    if (!span) return undefined;
    ({ end } = span.range);
  } else {
    const found = source.text.indexOf(closing, start + opening.length);
    // A comment that is never closed hides the rest of its block.
    end = found < 0 || found >= leaf.range.end ? leaf.range.end : found + closing.length;
  }
  const inner = source.text.slice(start + opening.length, end);
  const text = inner.endsWith(closing) ? inner.slice(0, -closing.length) : inner;
  return { text: text.trim(), range: { start, end } };
}
