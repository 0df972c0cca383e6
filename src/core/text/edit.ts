// Changes to a text as data.
import type { Range } from './range';

/** Replaces `range` of the original text with `newText`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * The text with all edits made, each range counted in the original text.
 * @throws RangeError where two edits overlap: applying them would lose what somebody wrote.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const parts: string[] = [];
  let position = 0;
  for (const { range, newText } of ordered) {
    if (range.start < position) throw new RangeError('Two edits overlap.');
    parts.push(text.slice(position, range.start), newText);
    position = range.end;
  }
  parts.push(text.slice(position));
  return parts.join('');
}
