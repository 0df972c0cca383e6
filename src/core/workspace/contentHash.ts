// Tells texts apart without keeping them.

/**
 * 53 bits of hash and the length of a text, as a short word. Not for secrets: it only answers "is this the same text as before", for one
 * file at a time, so that 53 bits (two multiplicative hashes side by side, all that fits a double) are far more than enough, at a cost of
 * two multiplications per character.
 */
export function contentHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const bits = 4294967296 * (2097151 & b) + (a >>> 0);
  return `${bits.toString(36)}.${text.length.toString(36)}`;
}
