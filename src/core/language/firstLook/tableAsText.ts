// The table of words as text, so that what ships need not make it anew in each process.
import { ends, leadsOn, signCount, signOf, signsOf, signValues } from './signs';
import { WordTable } from './wordTable';

/** For each word, in the order of their hashes, the gap to the one before; then two signs for each thing, which also tell whether it is the last one. */
export function writeTable(table: WordTable): string {
  const numbers = Array.from({ length: table.size }, (_, i) => i + 1);
  numbers.sort((a, b) => table.hashAt(a) - table.hashAt(b));
  let text = '';
  let next = 0;
  for (const number of numbers) {
    text += signsOf(table.hashAt(number) - next);
    next = table.hashAt(number) + 1;
    const things = table.at(number);
    for (const [i, thing] of things.entries())
      text += twoSignsOf(2 * thing + (i === things.length - 1 ? 1 : 0));
  }
  return text;
}

function twoSignsOf(value: number): string {
  if (value >= signCount ** 2) throw new Error('Two signs are too few for as many entries.');
  return signOf(Math.floor(value / signCount)) + signOf(value % signCount);
}

export function readTable(text: string): WordTable {
  const table = new WordTable();
  const values = signValues();
  let i = 0;
  const next = (): number => values[text.charCodeAt(i++)] as number;
  let hash = 0;
  while (i < text.length) {
    let gap = 0;
    let sign = next();
    for (; sign >= ends; sign = next()) gap = gap * leadsOn + sign - ends;
    hash += gap * ends + sign;
    for (let isLast = false; !isLast;) {
      const value = next() * signCount + next();
      table.add(hash, value >> 1);
      isLast = (value & 1) === 1;
    }
    hash++;
  }
  return table;
}
