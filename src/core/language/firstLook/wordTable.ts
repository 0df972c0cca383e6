// Which things are found by which words: asked with the hash of a word while a text is read, before it is cut into words.

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

/** Numbers words from 1 on and keeps the numbers of things under each. Made for thousands of words at start-up: no list or map for each of them. */
export class WordTable {
  /** Open addressing: what is told of the hash of a word, and in the same place its number. */
  private hashes = new Int32Array(1 << 14);
  private numbers = new Uint16Array(1 << 14);
  /** A bit for each hash: most words of a text have none here. */
  private readonly bits = new Int32Array(1 << 11);
  private readonly hashOfNumber: number[] = [0];
  /** The last thing of each word; each thing has the one before it of the same word. */
  private readonly lastOf: number[] = [0];
  private readonly before: number[] = [0];
  private readonly things: number[] = [-1];

  /** Keeps a thing under the word with a hash, once in a row. */
  add(hash: number, thing: number): void {
    const number = this.numberFor(hash & told);
    const last = this.lastOf[number] as number;
    if (this.things[last] === thing) return;
    this.lastOf[number] = this.things.length;
    this.before.push(last);
    this.things.push(thing);
  }

  /** The number of the word with a hash, 0 where there is none. */
  find(hash: number): number {
    const cell = this.bits[(hash >>> 5) & (this.bits.length - 1)] as number;
    return (cell & (1 << (hash & 31))) === 0 ? 0 : this.search(hash & told);
  }

  private search(hash: number): number {
    const mask = this.hashes.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = this.numbers[place] as number;
      if (number === 0 || this.hashes[place] === hash) return number;
    }
  }

  /** How many words there are. */
  get size(): number {
    return this.hashOfNumber.length - 1;
  }

  /** What is told of the hash of the word with a number. */
  hashAt(number: number): number {
    return this.hashOfNumber[number] ?? 0;
  }

  /** What is kept under the word with a number, in the order in which it was added. */
  at(number: number): readonly number[] {
    const found: number[] = [];
    for (let i = this.lastOf[number] ?? 0; i > 0; i = this.before[i] as number)
      found.push(this.things[i] as number);
    return found.reverse();
  }

  private numberFor(hash: number): number {
    const mask = this.hashes.length - 1;
    let place = hash & mask;
    while (this.numbers[place] !== 0) {
      if (this.hashes[place] === hash) return this.numbers[place] as number;
      place = (place + 1) & mask;
    }
    const number = this.lastOf.length;
    const cell = (hash >>> 5) & (this.bits.length - 1);
    this.bits[cell] = (this.bits[cell] as number) | (1 << (hash & 31));
    this.hashes[place] = hash;
    this.numbers[place] = number;
    this.hashOfNumber.push(hash);
    this.lastOf.push(0);
    if (this.lastOf.length * 2 > this.hashes.length) this.grow();
    return number;
  }

  private grow(): void {
    const { hashes, numbers } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.numbers = new Uint16Array(hashes.length * 2);
    const mask = this.hashes.length - 1;
    numbers.forEach((number, old) => {
      if (number === 0) return;
      const hash = hashes[old] as number;
      let place = hash & mask;
      while (this.numbers[place] !== 0) place = (place + 1) & mask;
      this.hashes[place] = hash;
      this.numbers[place] = number;
    });
  }
}
