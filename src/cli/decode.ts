// Bytes → text, as an editor reads them.

/** Text has no zero bytes, and what has some shows one early. */
const looksAt = 8_000;

/** The text without its byte order mark; `undefined` where the bytes are not text. Bytes that are no UTF-8 become U+FFFD. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (utf16 === undefined && bytes.subarray(0, looksAt).includes(0)) return undefined;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}
