// "The root cause was" is one answer by its grammar. Factors leave room for the next one.
import type { TextEdit } from '../../../text/edit';
import { withCapital } from '../../../text/letters';
import { type FoundBlame, type WayOut, isPlain, longestSentence } from './found';

/** The words before the cause, and what stands in their place; "…" keeps the case of the first letter. */
const labels: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*((?:the\s+)?(?:single\s+|sole\s+|main\s+|primary\s+|ultimate\s+)?(?:root\s+)?cause)\s*:/iu,
    'contributing factors',
  ],
  [
    /(?<![\p{L}\p{N}])((?:the|our|its|a|one)\s{1,3}(?:(?:single|sole|main|primary|ultimate|real|actual)\s{1,3})?root\s{1,3}cause)(?=\s{1,3}(?:of\s[^.;:]{1,80}?\s)?(?:was|is)\b)/iu,
    'one contributing factor',
  ],
  [
    /(?<![\p{L}\p{N}])((?:the\s{1,3})?(?:sole|only|single)\s{1,3}cause)(?=\s{1,3}(?:of\s[^.;:]{1,80}?\s)?(?:was|is)\b)/iu,
    'one contributing factor',
  ],
];

/** The edit that turns a root cause into contributing factors; `undefined` where the sentence speaks of none. */
export function causeLabelIn(found: FoundBlame): TextEdit | undefined {
  const { text, range } = found.sentence;
  if (text.length > longestSentence) return undefined;
  for (const [pattern, replacement] of labels) {
    const hit = pattern.exec(text);
    if (!hit?.[1]) continue;
    const start = hit.index + hit[0].indexOf(hit[1]);
    const end = start + hit[1].length;
    if (!isPlain(found, start, end)) return undefined;
    const capital = /^\p{Lu}/u.test(hit[1]);
    const newText = capital ? withCapital(replacement) : replacement;
    return { range: { start: range.start + start, end: range.start + end }, newText };
  }
  return undefined;
}

/** "Root cause: …" → "Contributing factors: …"; what was found to be one stays. */
export const contributingFactors: WayOut = (found) => {
  const edit = causeLabelIn(found);
  return (
    edit && {
      title: `Write “${edit.newText}” for “${found.source.slice(edit.range).replace(/\s+/g, ' ')}”`,
      safe: false,
      edits: [edit],
    }
  );
};
