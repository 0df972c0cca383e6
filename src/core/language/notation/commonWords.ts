// The words that texts are full of.
import { list } from './wordLists';

/** The most frequent first, as counted in incident reports. */
const mostFrequent = `
  the a and in of to it on for was is at that with by we from not had one an as no two what which were has are all our
  have this so new i been its who be they there each first time why minutes did them after same since up asked us
  about three test list if he out old day before only done she when page second their file back you do then team may
  could read call would than every own service days because hours key log people now other both data found does went`;

let shares: ReadonlyMap<string, number> | undefined;

/** How much of a text some words take up, told by their rank as Zipf's law has it: 1 is as much as "the". Rare words count nothing. */
export function commonnessOf(words: Iterable<string>): number {
  shares ??= new Map(list(mostFrequent).map((word, i) => [word, 1 / (i + 1)]));
  let sum = 0;
  for (const word of words) sum += shares.get(word) ?? 0;
  return sum;
}
