// Whether a sentence is an entry of a timeline.
import type { Word } from './words';

const days =
  /^(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|day|at|approx|circa|ca)$/;

/** "14:02 …", "- 14:02 UTC | …", "[2026-03-01 14:02] …": a time of day stands among the first words. */
export function startsWithTime(words: readonly Word[]): boolean {
  for (let i = 0; i < words.length && i < 5; i++) {
    const word = words[i] as Word;
    if (word.kind === 'number' && (word.lower.includes(':') || (i < 2 && /^\d{4}[zh]$/.test(word.lower))))
      return true;
    if (word.kind === 'word' && !days.test(word.lower)) return false;
  }
  return false;
}
