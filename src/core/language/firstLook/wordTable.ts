// Which things are found by which words: asked with the hash of a word while a text is read, before it is cut into words.
import { ends, leadsOn, signCount, signOf, signsOf, signValues } from './signs';

/** Takes one more unit of a word into its hash; ASCII letters count alike in both cases. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

export function hashOf(word: string): number {
  let hash = 0;
  // Spelt out: at start-up, when thousands of words are read, no call is inlined yet.
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + (word.charCodeAt(i) | 32)) | 0;
  return hash;
}

/**
 * So much of a hash tells a word from others. Of a text's other words one in two hundred passes for one of the table: whoever finds
 * something here looks at the word itself before going by it.
 */
const told = (1 << 20) - 1;

/** Whether two words cannot be told apart here. */
export function isAlike(hash: number, other: number): boolean {
  return ((hash ^ other) & told) === 0;
}

/** Words of the same beginning of what is told of them stand together: so many units of it are left out. */
const rest = 9;
const buckets = (told + 1) >> rest;

/** The lists of so many words are read together, where one of the words is met. */
const together = 16;

/** Which things are under which words, read from a text as `writeWords` gives it: words by their hashes, things by their numbers. */
export class WordTable {
  /** What is told of each word, in ascending order; words are numbered from 1 on. */
  private readonly hashes = [-1];
  /** The number of the first word of each bucket. */
  private readonly firstOf = new Uint16Array(buckets + 1);
  /** A bit for each hash: most words of a text have none here. */
  private readonly bits = new Int32Array(1 << 11);
  private readonly lists: readonly string[];
  private readonly values = signValues();

  constructor(text: string) {
    const [gaps = '', ...lists] = text.split(' ');
    this.lists = lists;
    const { hashes, firstOf, bits, values } = this;
    let hash = -1;
    let bucket = 0;
    let high = 0;
    for (let i = 0; i < gaps.length; i++) {
      const sign = values[gaps.charCodeAt(i)] as number;
      if (sign >= ends) {
        high = high * leadsOn + sign - ends;
        continue;
      }
      hash += high * ends + sign + 1;
      high = 0;
      for (; bucket <= hash >> rest; bucket++) firstOf[bucket] = hashes.length;
      const cell = (hash >> 5) & (bits.length - 1);
      bits[cell] = (bits[cell] as number) | (1 << (hash & 31));
      hashes.push(hash);
    }
    firstOf.fill(hashes.length, bucket);
  }

  /** The number of the word with a hash, 0 where there is none. */
  find(hash: number): number {
    const cell = this.bits[(hash >>> 5) & (this.bits.length - 1)] as number;
    return (cell & (1 << (hash & 31))) === 0 ? 0 : this.search(hash & told);
  }

  private search(hash: number): number {
    const bucket = hash >> rest;
    const end = this.firstOf[bucket + 1] as number;
    for (let number = this.firstOf[bucket] as number; number < end; number++)
      if (this.hashes[number] === hash) return number;
    return 0;
  }

  /** What is told of the hash of the word with a number. */
  hashAt(number: number): number {
    return this.hashes[number] ?? 0;
  }

  /** What is kept under the word with a number, in ascending order. */
  at(number: number): readonly number[] {
    const place = number - 1;
    const text = this.lists[Math.floor(place / together)] ?? '';
    let before = place % together;
    const things: number[] = [];
    for (let i = 0; before >= 0 && i < text.length; i += 2) {
      const value = this.valueAt(text, i) * signCount + this.valueAt(text, i + 1);
      if (before === 0) things.push(value >> 1);
      before -= value & 1;
    }
    return things;
  }

  private valueAt(text: string, place: number): number {
    return this.values[text.charCodeAt(place)] ?? 0;
  }
}

/**
 * Words and things as text, so that what ships need not gather them in each process: given are the hash of a word and the number of a
 * thing, in ascending order of the things. First the gaps between what is told of the words, then their lists, in which each thing
 * has two signs that also tell whether it is the last one.
 */
export function writeWords(pairs: Iterable<readonly [hash: number, thing: number]>): string {
  const things = new Map<number, Set<number>>();
  for (const [hash, thing] of pairs) {
    const known = things.get(hash & told);
    if (known) known.add(thing);
    else things.set(hash & told, new Set([thing]));
  }
  const words = [...things].sort(([a], [b]) => a - b);
  let text = words.map(([hash], i) => signsOf(hash - (words[i - 1]?.[0] ?? -1) - 1)).join('');
  for (const [i, [, all]] of words.entries()) {
    if (i % together === 0) text += ' ';
    text += [...all].map((thing, k) => twoSignsOf(2 * thing + (k === all.size - 1 ? 1 : 0))).join('');
  }
  return text;
}

function twoSignsOf(value: number): string {
  if (value >= signCount ** 2) throw new Error('Two signs are too few for as many things.');
  return signOf(Math.floor(value / signCount)) + signOf(value % signCount);
}
