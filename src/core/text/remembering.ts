// Remembers what was read from short texts that come again and again: headings and keys repeat from report to report, and from one
// keystroke to the next.
import { ownCopy } from './ownCopy';

/** As many as this are remembered, if nothing else is said; then all are forgotten, so that memory stays bounded. */
const mostRemembered = 2_000;
const longestRemembered = 200;

/** `read`, which must depend on nothing but the text, asked once for each text. */
export function remembering<T>(read: (text: string) => T, most = mostRemembered): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longestRemembered) return read(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const own = ownCopy(text);
    const result = read(own);
    if (known.size >= most) known.clear();
    known.set(own, result);
    return result;
  };
}
