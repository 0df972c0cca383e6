// Words of a sentence as they stand in the source: where, and as they read on one line.
import type { Range } from '../../text/range';
import type { Sentence } from '../../text/sentence';
import type { Word } from './words';

/** Some words that follow each other in a sentence. */
export interface Excerpt {
  /** As written, with single spaces. */
  readonly text: string;
  /** Counts in the source. */
  readonly range: Range;
}

/** The excerpt from one word to another, both included. */
export function excerptOf(sentence: Sentence, words: readonly Word[], from: number, to: number): Excerpt {
  return between(sentence, (words[from] as Word).start, (words[to] as Word).end);
}

/** The same without the possessive ending of its last word: of "Kim Lee's" the name. */
export function nameOf(sentence: Sentence, words: readonly Word[], from: number, to: number): Excerpt {
  const last = words[to] as Word;
  const ending = possessiveEnding.exec(sentence.text.slice(last.start, last.end))?.[0] ?? '';
  return between(sentence, (words[from] as Word).start, last.end - ending.length);
}

const possessiveEnding = /['’]s?$/i;

function between({ text, range }: Sentence, start: number, end: number): Excerpt {
  return {
    text: text.slice(start, end).replace(/\s+/g, ' '),
    range: { start: range.start + start, end: range.start + end },
  };
}
