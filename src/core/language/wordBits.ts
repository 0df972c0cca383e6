// Which words a sentence may hold, in a handful of numbers: tells fast, and without keeping them, that one of them is not there.

/** One bit for each of 256 kinds of words, as many numbers as `size`. */
export type WordBits = Int32Array;

const size = 8;

export function noWords(): WordBits {
  return new Int32Array(size);
}

/** Takes one more unit of a word into its hash; ASCII letters count alike in both cases. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
  return hash;
}

/** Notes that a word with this hash is there. */
export function note(bits: WordBits, hash: number): void {
  const at = (hash >>> 5) & (size - 1);
  bits[at] = (bits[at] as number) | (1 << (hash & 31));
}

/** Whether any of the words of one may be among those of the other: never no where one is, sometimes yes where none is. */
export function mayShare(a: WordBits, b: WordBits): boolean {
  for (let i = 0; i < size; i++) if (((a[i] as number) & (b[i] as number)) !== 0) return true;
  return false;
}

const known = new WeakMap<ReadonlySet<string>, WordBits>();

/** The bits of any of some words; kept, as lexicons share their sets. */
export function bitsOf(words: ReadonlySet<string>): WordBits {
  let bits = known.get(words);
  if (!bits) {
    known.set(words, (bits = noWords()));
    for (const word of words) note(bits, hashOf(word));
  }
  return bits;
}
