// What a modal supposes of the past, before it becomes a finding, and what all its readers ask of the words behind it.
import type { Actor } from '../../agents/actor';
import type { Perfect } from '../../grammar/perfects';
import type { Word } from '../../words/words';

/** The words that suppose it, and who should, could or would have done it where the sentence says so. */
export interface Supposition {
  readonly from: number;
  readonly to: number;
  readonly actor?: Actor | undefined;
  /** Where the verb group begins, if not at `from`. */
  readonly groupFrom?: number;
}

/** The participle, in lower case. */
export function verbOf(words: readonly Word[], { verb }: Perfect): string {
  return (words[verb] as Word).lower;
}

/** Whether one of these stands behind a place in its clause. */
export function standsBehind(words: readonly Word[], at: number, wanted: ReadonlySet<string>): boolean {
  for (let i = at + 1; i < words.length && i < at + 14; i++) {
    const word = words[i] as Word;
    if (wanted.has(word.lower)) return true;
    if (word.kind === 'punctuation' && word.lower !== ',' && word.lower !== '"') return false;
  }
  return false;
}
