// What is quoted: the words between the quotation marks of several languages.
import type { Range } from '../text/range';

/** Opening mark → closing marks. German closes with what English opens with. */
const pairs = new Map<string, string>([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['‹', '›'],
]);

const none: readonly Range[] = [];

const anyMark = /["'“„«»「『‘‹]/g;

/** The quotations of a text, marks included. A mark without its partner opens nothing; an apostrophe is no mark. Linear. */
export function findQuotations(text: string): readonly Range[] {
  let found: Range[] | undefined;
  // Once a closing mark was searched for and not found, it is not searched for again.
  let absent: Set<string> | undefined;
  let from = 0;
  anyMark.lastIndex = 0;
  while (anyMark.test(text)) {
    const start = anyMark.lastIndex - 1;
    if (start < from) continue;
    const mark = text.charAt(start);
    absent ??= new Set();
    const end =
      mark === '"' || mark === "'"
        ? straightEnd(text, start, mark, absent)
        : pairedEnd(text, start, mark, absent);
    if (end === 0) continue;
    (found ??= []).push({ start, end });
    from = end;
    anyMark.lastIndex = end;
  }
  return found ?? none;
}

function pairedEnd(text: string, start: number, mark: string, absent: Set<string>): number {
  // Single curly marks also serve as apostrophes: they quote only at the start of a word.
  if (mark === '‘' && isWordAt(text, start - 1)) return 0;
  let end = 0;
  for (const closing of pairs.get(mark) ?? '') {
    if (absent.has(closing)) continue;
    const at = text.indexOf(closing, start + 1);
    if (at < 0) absent.add(closing);
    else if (end === 0 || at + 1 < end) end = at + 1;
  }
  return end;
}

function straightEnd(text: string, start: number, mark: string, absent: Set<string>): number {
  if (absent.has(mark) || isWordAt(text, start - 1) || text[start + 1] === ' ' || start + 1 >= text.length)
    return 0;
  for (let at = text.indexOf(mark, start + 1); at >= 0; at = text.indexOf(mark, at + 1)) {
    // Within a word it is an apostrophe, after a digit an inch.
    if (!isWordAt(text, at + 1) && text[at - 1] !== ' ') return at + 1;
    if (mark === '"') return at + 1;
  }
  absent.add(mark);
  return 0;
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text.charAt(at));
}
