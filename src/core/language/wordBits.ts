// Which words a sentence may hold, one bit for each of a few thousand kinds of words: tells fast that one of them is not there.

/** The words that were noted: never without one that is there, sometimes with one that is not. */
export type WordBits = Uint32Array;

/** Where the bits of some words are. */
export type BitPlaces = Uint16Array;

const size = 128;
const lastPlace = (size << 5) - 1;

export function noWords(): WordBits {
  return new Uint32Array(size);
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
  const at = (hash & lastPlace) >>> 5;
  bits[at] = (bits[at] as number) | (1 << (hash & 31));
}

/** Whether any of some words may be among those that were noted. */
export function mayHold(bits: WordBits, places: BitPlaces): boolean {
  for (const place of places) if (((bits[place >>> 5] as number) >>> (place & 31)) & 1) return true;
  return false;
}

const known = new WeakMap<ReadonlySet<string>, BitPlaces>();

/** The places of some words; kept, as phrases share their sets of words. */
export function placesOf(words: ReadonlySet<string>): BitPlaces {
  let places = known.get(words);
  if (!places)
    known.set(words, (places = Uint16Array.from(words, (word) => hashOf(word) & lastPlace)));
  return places;
}
