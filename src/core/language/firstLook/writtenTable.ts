// The table of words as text, so that what ships need not gather it in each process.
import { signCount, signOf, signsOf, signValues, visitNumbers } from './signs';
import { gatherWords, WordTable } from './wordTable';

/** The lists of so many words stand together, and are gone through where one of the words is met. */
const together = 16;

/**
 * First come the gaps between what is told of the words, then the lists of things, in which each thing has two signs that also tell
 * whether it is the last one of its word.
 */
export function writeTable(things: readonly Iterable<string>[]): string {
  const { hashes, lists } = gatherWords(things);
  let gaps = '';
  let text = '';
  let next = 0;
  for (const [place, hash] of hashes.entries()) {
    gaps += signsOf(hash - next);
    next = hash + 1;
    const list = lists.get(hash) ?? [];
    if (place % together === 0) text += ' ';
    for (const [i, thing] of list.entries()) text += twoSignsOf(2 * thing + (i === list.length - 1 ? 1 : 0));
  }
  return gaps + text;
}

function twoSignsOf(value: number): string {
  if (value >= signCount ** 2) throw new Error('Two signs are too few for as many things.');
  return signOf(Math.floor(value / signCount)) + signOf(value % signCount);
}

export function readTable(text: string): WordTable {
  const [gaps = '', ...lists] = text.split(' ');
  const values = signValues();
  return new WordTable(readHashes(gaps), (place) =>
    readThings(lists[Math.floor(place / together)] ?? '', place % together, values),
  );
}

function readHashes(gaps: string): readonly number[] {
  const hashes: number[] = [];
  let next = 0;
  visitNumbers(gaps, (gap) => {
    hashes.push(next + gap);
    next += gap + 1;
  });
  return hashes;
}

/** The things of the word before which so many others stand in a text. */
function readThings(text: string, before: number, values: Uint8Array): readonly number[] {
  const valueAt = (place: number): number => values[text.charCodeAt(place)] ?? 0;
  const things: number[] = [];
  let wordsBefore = before;
  for (let i = 0; wordsBefore >= 0 && i < text.length; i += 2) {
    const value = valueAt(i) * signCount + valueAt(i + 1);
    if (wordsBefore === 0) things.push(value >> 1);
    wordsBefore -= value & 1;
  }
  return things;
}
