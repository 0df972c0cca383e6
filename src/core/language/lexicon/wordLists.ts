// How the lexicons write down words: parted by white space, and with a plus where the form with -s is meant as well.

/** The words of a text; `slip+` is "slip" and "slips". */
export function list(text: string): readonly string[] {
  const written = text.trim().split(/\s+/);
  return text.includes('+') ? written.flatMap(withTheirS) : written;
}

/** The same, to be asked whether a word is among them. */
export function words(text: string): ReadonlySet<string> {
  return new Set(list(text));
}

/** A word with a plus as it is and with -s, as plurals of nouns and third persons of verbs have it; any other word alone. */
export function withTheirS(written: string): readonly string[] {
  if (!written.endsWith('+')) return [written];
  const word = written.slice(0, -1);
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}
