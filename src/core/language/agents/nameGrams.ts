// How a name is taken apart to be compared with others: its letters without accents, and those that stand together. Shared with the training.

/** How many buckets the weights of letters are kept in. */
export const bucketCount = 8192;

/** From this sum of weights on, a word is taken for a name by its looks alone. */
export const accepted = 2;

/** From this sum on, a word may be a name. */
export const possible = -16;

const longestGram = 4;

const letters = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
]);

/** A name given in lower case, in plain letters: accents gone, "ł" an "l". */
export function foldName(lower: string): string {
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) <= 127) continue;
    return lower
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[ıłøđðþæœß]/g, (letter) => letters.get(letter) ?? letter);
  }
  return lower;
}

/** The two to four letters that stand together in a word, its beginning and end among them. */
export function gramsOf(plain: string): readonly string[] {
  const text = `^${plain}$`;
  const grams: string[] = [];
  for (let length = 2; length <= longestGram; length++)
    for (let i = 0; i + length <= text.length; i++) grams.push(text.slice(i, i + length));
  return grams;
}

/** In which bucket some letters are. */
export function bucketOf(gram: string): number {
  return hashOf(gram, 31) & (bucketCount - 1);
}

/** The seven bits of a Bloom filter of `size` bits that stand for a name. */
export function bitsOf(plain: string, size: number): readonly number[] {
  const first = hashOf(plain, 31);
  const second = hashOf(plain, 37) | 1;
  return Array.from({ length: 7 }, (_, i) => ((first + Math.imul(i, second)) >>> 0) % size);
}

function hashOf(text: string, factor: number): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, factor) + text.charCodeAt(i)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
