// Takes a comment out of a report and leaves no hole.
import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import type { SourceText } from '../../text/source';

/**
 * Deletes a comment. Where it is all there is on its lines, they go too, and one of two blank lines around them; else the spaces
 * before it go, where others follow or the line ends.
 */
export function deleteComment(comment: Range, source: SourceText): TextEdit {
  const first = source.lineAt(comment.start);
  const last = source.lineAt(comment.end);
  const before = source.slice({ start: source.lineRange(first).start, end: comment.start });
  const after = source.slice({ start: comment.end, end: source.lineRange(last).end });
  if (before.trim() !== '' || after.trim() !== '') {
    const leavesGap = before.trim() !== '' && /^(?:\s|$)/.test(after);
    const spaces = leavesGap ? before.length - before.trimEnd().length : 0;
    return { range: { start: comment.start - spaces, end: comment.end }, newText: '' };
  }
  const isBlank = (line: number) => source.slice(source.lineRange(line)).trim() === '';
  const next = last + (first > 0 && isBlank(first - 1) && isBlank(last + 1) ? 2 : 1);
  return {
    range: { start: source.lineRange(first).start, end: source.lineStarts[next] ?? source.text.length },
    newText: '',
  };
}
