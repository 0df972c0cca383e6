// Words that are looked for in a text by their hashes while it is read, before it is cut into words.

/** Takes one more unit of a word into its hash; ASCII letters count alike in both cases. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
  return hash;
}

/** Numbers some words; open addressing, at most half full. */
export class WordTable {
  private readonly hashes: Int32Array;
  /** The number of the word whose hash stands in the same place, 0 where none does. */
  private readonly numbers: Uint16Array;
  private readonly mask: number;
  private readonly words: string[][] = [[]];

  constructor(words: ReadonlySet<string>) {
    const size = 1 << (33 - Math.clz32(words.size));
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.numbers = new Uint16Array(size);
    for (const word of words) this.add(word);
  }

  private add(word: string): void {
    const hash = hashOf(word);
    let place = hash & this.mask;
    for (; this.numbers[place] !== 0; place = (place + 1) & this.mask) {
      if (this.hashes[place] !== hash) continue;
      this.words[this.numbers[place] as number]?.push(word);
      return;
    }
    this.hashes[place] = hash;
    this.numbers[place] = this.words.length;
    this.words.push([word]);
  }

  /** The number of the words with a hash; 0 where there are none. */
  find(hash: number): number {
    for (let place = hash & this.mask; ; place = (place + 1) & this.mask) {
      const number = this.numbers[place] as number;
      if (number === 0 || this.hashes[place] === hash) return number;
    }
  }

  /** The words with a number: nearly always one. */
  wordsAt(number: number): readonly string[] {
    return this.words[number] ?? [];
  }
}
