// Whether a sentence is an entry of a timeline.
import type { Word } from './words';

/** "14:02 …", "- 14:02 UTC | …", "[2026-03-01 14:02] …": a time of day stands among the first words. */
export function startsWithTime(words: readonly Word[]): boolean {
  for (let i = 0; i < words.length && i < 4; i++) {
    const word = words[i] as Word;
    if (word.kind === 'number' && word.lower.includes(':')) return true;
    if (word.kind === 'word') return false;
  }
  return false;
}
