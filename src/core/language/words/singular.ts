// Singular and plural, as far as looking words up asks for it.

/** A crude singular: good enough to look up, never shown. */
export function singularOf(lower: string): string {
  if (lower.length < 4 || !lower.endsWith('s') || lower.endsWith('ss')) return lower;
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}
