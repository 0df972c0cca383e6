// Things kept under words, that are found by the hash of a word while a text is read, before it is cut into words.

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

/** Numbers words from 1 on and keeps things under each. Made for thousands of words at start-up: no list or map for each of them. */
export class WordTable<T> {
  /** Open addressing: the hash of a word, and in the same place its number. */
  private hashes = new Int32Array(1 << 14);
  private numbers = new Uint16Array(1 << 14);
  /** A bit for each hash: most words of a text have none here. */
  private readonly bits = new Int32Array(1 << 11);
  private readonly words: string[] = [''];
  /** The last thing of each word; each thing has the one before it of the same word. */
  private readonly lastOf: number[] = [0];
  private readonly before: number[] = [0];
  private readonly things: (T | undefined)[] = [undefined];

  /** Keeps a thing under a word, once in a row. */
  add(word: string, thing: T): void {
    const number = this.numberFor(word);
    const last = this.lastOf[number] as number;
    if (this.things[last] === thing) return;
    this.lastOf[number] = this.things.length;
    this.before.push(last);
    this.things.push(thing);
  }

  /** The number of the word with a hash, 0 where there is none. */
  find(hash: number): number {
    const cell = this.bits[(hash >>> 5) & (this.bits.length - 1)] as number;
    return (cell & (1 << (hash & 31))) === 0 ? 0 : this.search(hash);
  }

  private search(hash: number): number {
    const mask = this.hashes.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = this.numbers[place] as number;
      if (number === 0 || this.hashes[place] === hash) return number;
    }
  }

  /** One more than the last number. */
  get size(): number {
    return this.words.length;
  }

  wordAt(number: number): string {
    return this.words[number] ?? '';
  }

  /** What is kept under the word with a number, in the order in which it was added. */
  at(number: number): readonly T[] {
    const found: T[] = [];
    for (let i = this.lastOf[number] ?? 0; i > 0; i = this.before[i] as number)
      found.push(this.things[i] as T);
    return found.reverse();
  }

  /** Throws where two words have one hash: then `hashed` needs another factor. */
  private numberFor(word: string): number {
    const hash = hashOf(word);
    const known = this.find(hash);
    if (known > 0) {
      if (this.words[known] !== word) throw new Error(`"${word}" has the hash of "${this.words[known]}".`);
      return known;
    }
    const cell = (hash >>> 5) & (this.bits.length - 1);
    this.bits[cell] = (this.bits[cell] as number) | (1 << (hash & 31));
    this.words.push(word);
    this.lastOf.push(0);
    if (this.words.length * 2 > this.hashes.length) this.grow();
    this.put(hash, this.words.length - 1);
    return this.words.length - 1;
  }

  private put(hash: number, number: number): void {
    const mask = this.hashes.length - 1;
    let place = hash & mask;
    while (this.numbers[place] !== 0) place = (place + 1) & mask;
    this.hashes[place] = hash;
    this.numbers[place] = number;
  }

  private grow(): void {
    const { hashes, numbers } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.numbers = new Uint16Array(hashes.length * 2);
    numbers.forEach((number, place) => {
      if (number > 0) this.put(hashes[place] as number, number);
    });
  }
}
