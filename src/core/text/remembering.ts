// Remembers what was read from short texts that come again and again: headings and keys repeat from report to report, and from one
// keystroke to the next.

/** As many as this are remembered; then all are forgotten, so that memory stays bounded. */
const mostRemembered = 2_000;
const longestRemembered = 200;

/** `read`, which must depend on nothing but the text, asked once for each text. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longestRemembered) return read(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const result = read(text);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, result);
    return result;
  };
}
