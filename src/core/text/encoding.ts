// What bytes are, before a door turns them into text with its own decoder.

/** Text has no zero bytes, and what has some shows one early. */
const looksAt = 8_000;

/**
 * How bytes are encoded, as an editor would read them: UTF-16 where a byte order mark says so, else UTF-8; `undefined` where they are
 * not text.
 */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes.subarray(0, looksAt).includes(0) ? undefined : 'utf-8';
}
