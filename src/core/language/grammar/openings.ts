// Where something begins: a sentence, a note in a list or a timeline, a phrase that stands alone.
import type { Word } from '../words/words';

/** What stands before a note or behind a label. */
const openers = new Set([':', '-', '–', '—', '*', '•', ']', '|', '(', ';', '>']);

/** Whether a sentence, a note or what follows its label begins at `index`: nothing, a mark or a time stands before it. */
export function startsHere(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before === undefined || openers.has(before.lower) || before.kind === 'number';
}

/** Whether no word stands before it, but a time or a mark may: "14:02 IC declares …". */
export function standsAlone(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return !before || before.kind !== 'word';
}
