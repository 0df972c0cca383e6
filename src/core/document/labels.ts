// `**Key:** value`, `**Key**: value`, `Key: value`: the label at the start of a line and what it says.
import { matchesAt } from '../text/matchAt';
import type { Range } from '../text/range';
import type { Written } from './postmortem';
import type { Words } from './words';

export interface Label {
  readonly key: Written;
  readonly value: Written;
  readonly isBold: boolean;
}

/** Plain words before a colon that are longer than this are the beginning of a sentence. */
const longestPlainKey = 60;
const plainKey =
  /^\s*([\p{L}\p{N}#][^:：|.!?;。\n]{0,58}?)\s*[:：](?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/u;
const fullWidthColon = /^\s*([\p{L}\p{N}][^:：|.!?;。、，\n]{0,30}?)\s*：/u;
/** "**Timeline** (all times UTC)": a remark on the label, not what it says. */
const inBrackets = /^[(（][^()（）]{1,80}[)）]$/;
const colon = /^[\s\u00a0\u202f]*[:：][\s]*/;
/** "🔥 **Severity:** 2". */
const beforeKey = /(?:\s|\p{Extended_Pictographic}|\u{FE0F}|\u{200D})*/uy;

/** The label that a part of a block starts with; a bold one may do without a colon where nothing follows it. */
export function leadingLabel(words: Words, part: Range): Label | undefined {
  const base = words.range.start;
  const { text } = words;
  matchesAt(beforeKey, text, part.start - base);
  const start = base + beforeKey.lastIndex;
  if (start >= part.end) return undefined;
  const strong = words
    .spansIn({ start: part.start, end: start + 1 })
    .find(({ kind, range }) => kind === 'strong' && range.end > start);
  return strong ? boldLabel(words, part, strong.inner, strong.range.end) : plainLabel(words, part, start);
}

function boldLabel(words: Words, part: Range, inner: Range, boldEnd: number): Label | undefined {
  const base = words.range.start;
  const key = words.written({ start: inner.start, end: Math.min(inner.end, part.end) });
  const after = words.text.slice(boldEnd - base, part.end - base);
  const insideColon = /[:：]\s*$/.test(key.text);
  const colonAfter = colon.exec(after);
  let isDressed = false;
  if (!insideColon && !colonAfter) {
    const rest = words.plain({ start: boldEnd, end: Math.max(boldEnd, part.end) });
    isDressed = inBrackets.test(rest);
    if (!isDressed && rest !== '') return undefined;
  }
  const bare = insideColon ? withoutColon(words, key) : key;
  if (bare.text === '') return undefined;
  const valueStart = isDressed ? part.end : boldEnd + (colonAfter?.[0].length ?? 0);
  return {
    key: bare,
    value: words.written({ start: Math.min(valueStart, part.end), end: part.end }),
    isBold: true,
  };
}

function withoutColon(words: Words, key: Written): Written {
  const base = words.range.start;
  let { end } = key.range;
  while (end > key.range.start && /[\s:：]/.test(words.text[end - 1 - base] ?? '')) end--;
  return words.written({ start: key.range.start, end });
}

function plainLabel(words: Words, part: Range, start: number): Label | undefined {
  const base = words.range.start;
  const head = words.text.slice(start - base, Math.min(part.end - base, start - base + longestPlainKey + 4));
  const match = plainKey.exec(head) ?? fullWidthColon.exec(head);
  if (!match?.[1]) return undefined;
  const keyEnd = start + match[0].indexOf(match[1]) + match[1].length;
  return {
    key: words.written({ start, end: keyEnd }),
    value: words.written({ start: start + match[0].length, end: part.end }),
    isBold: false,
  };
}
