// Bytes → text, as an editor reads them.
import { encodingOf } from '../core/text/encoding';

/** The text without its byte order mark; `undefined` where the bytes are not text. Bytes that are no UTF-8 become U+FFFD. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  return encoding && new TextDecoder(encoding).decode(bytes);
}
