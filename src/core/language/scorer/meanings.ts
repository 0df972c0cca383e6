// Which words mean something alike, so that a word that was never seen where people are blamed weighs as its neighbours do.
import { wordMeanings } from '../lexicon/wordMeanings';

let read: Map<string, number> | undefined;

/** The number of the meaning of a word in lower case, from 1 on; 0 where none is known. */
export function meaningOf(lower: string): number {
  return (read ??= readMeanings()).get(lower) ?? 0;
}

/** Read when the first word is weighed, so that loading the engine costs little. */
function readMeanings(): Map<string, number> {
  const numbers = new Map<string, number>();
  let number = 0;
  for (const line of wordMeanings.trim().split('\n')) {
    number++;
    for (const word of line.split(' ')) numbers.set(word, number);
  }
  return numbers;
}
