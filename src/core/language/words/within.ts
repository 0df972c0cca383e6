// Looking for words within a stretch of a sentence, which bounds every search; `end` is excluded and may lie beyond the last word.
import { is, isOneOf, type Word } from './words';

/** The place of the first of these words. */
export function findWord(
  words: readonly Word[],
  from: number,
  end: number,
  wanted: ReadonlySet<string>,
): number | undefined {
  const last = Math.min(end, words.length);
  for (let i = Math.max(0, from); i < last; i++) if (isOneOf(words[i], wanted)) return i;
  return undefined;
}

/** Whether any of these words stands there. */
export function hasWord(
  words: readonly Word[],
  from: number,
  end: number,
  wanted: ReadonlySet<string>,
): boolean {
  return findWord(words, from, end, wanted) !== undefined;
}

/** Whether a word of any of these classes stands there. */
export function hasClass(words: readonly Word[], from: number, end: number, classes: number): boolean {
  const last = Math.min(end, words.length);
  for (let i = Math.max(0, from); i < last; i++) if (is(words[i], classes)) return true;
  return false;
}

/** Where a stretch ends that begins at `from`: at the first mark, at `end`, or with the sentence. */
export function untilMark(words: readonly Word[], from: number, end: number): number {
  const last = Math.min(end, words.length);
  for (let i = from; i < last; i++) if (words[i]?.kind === 'punctuation') return i;
  return last;
}
