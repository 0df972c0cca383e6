// Letters as names are compared and sentences are begun.

/** A name or word as it is looked up, given in lower case: without accents, so that "José" and "Jose" are one. */
export function fold(lower: string): string {
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return lower.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return lower;
}

/** The same text with a capital at its beginning. */
export function withCapital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
