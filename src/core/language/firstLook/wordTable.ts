// Which things are found by which words: asked with the hash of a word while a text is read, before it is cut into words.

/** Takes one more unit of a word into its hash; ASCII letters count alike in both cases. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
  return hash;
}

/**
 * So much of a hash tells a word from others. Of a text’s other words one in eight hundred passes for one of the table: whoever finds
 * something here looks at the word itself before going by it.
 */
const told = (1 << 22) - 1;

/** Whether two words cannot be told apart here. */
export function isAlike(hash: number, other: number): boolean {
  return ((hash ^ other) & told) === 0;
}

/** Words that agree in all but so many bits stand together. */
const rest = 11;
const buckets = (told + 1) >> rest;

/** Which things are under which words: words by their hashes, things by their numbers. */
export class WordTable {
  /** The place of the first word of each bucket. */
  private readonly firstOf = new Uint16Array(buckets + 1);
  /** A bit for each hash: most words of a text have none here. */
  private readonly bits = new Int32Array(1 << 11);

  /** Of the words, in ascending order, what is told of them; and for each place in it the things of its word, in ascending order. */
  constructor(
    private readonly hashes: readonly number[],
    private readonly thingsAt: (place: number) => readonly number[],
  ) {
    const { firstOf, bits } = this;
    let bucket = 0;
    for (let place = 0; place < hashes.length; place++) {
      const hash = hashes[place] as number;
      for (; bucket <= hash >> rest; bucket++) firstOf[bucket] = place;
      const cell = (hash >> 5) & (bits.length - 1);
      bits[cell] = (bits[cell] as number) | (1 << (hash & 31));
    }
    firstOf.fill(hashes.length, bucket);
  }

  /** The number of the word with a hash, from 1 on; 0 where there is none. */
  find(hash: number): number {
    const cell = this.bits[(hash >>> 5) & (this.bits.length - 1)] as number;
    return (cell & (1 << (hash & 31))) === 0 ? 0 : this.search(hash & told);
  }

  private search(hash: number): number {
    const bucket = hash >> rest;
    const end = this.firstOf[bucket + 1] as number;
    for (let place = this.firstOf[bucket] as number; place < end; place++)
      if (this.hashes[place] === hash) return place + 1;
    return 0;
  }

  /** One more than the last number. */
  get size(): number {
    return this.hashes.length + 1;
  }

  /** What is told of the hash of the word with a number. */
  hashAt(number: number): number {
    return this.hashes[number - 1] ?? 0;
  }

  /** What is kept under the word with a number. */
  at(number: number): readonly number[] {
    return number === 0 ? [] : this.thingsAt(number - 1);
  }
}

/** The table of the words of each thing; things are numbered in their order. */
export function gatherTable(things: readonly Iterable<string>[]): WordTable {
  const { hashes, lists } = gatherWords(things);
  return new WordTable(hashes, (place) => lists.get(hashes[place] as number) ?? []);
}

/** What is told of each word, in ascending order, and under it the things of the word. */
interface GatheredWords {
  readonly hashes: readonly number[];
  readonly lists: ReadonlyMap<number, readonly number[]>;
}

export function gatherWords(things: readonly Iterable<string>[]): GatheredWords {
  const lists = new Map<number, number[]>();
  things.forEach((words, thing) => {
    for (const word of words) {
      const hash = hashOf(word) & told;
      const list = lists.get(hash);
      if (!list) lists.set(hash, [thing]);
      else if (list.at(-1) !== thing) list.push(thing);
    }
  });
  return { hashes: [...Int32Array.from(lists.keys()).sort()], lists };
}
