// Patterns that keep their place: sticky ones at one place, global ones from match to match.

/** What a pattern with the flag `y` matches exactly at `at`; with the flag `g`, what it matches first from there on. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a pattern with the flag `y` matches exactly at `at`: its `lastIndex` then tells the end, and no match has to be made. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * The first match of a pattern with the flag `g`; its `exec` goes on from there, as long as nobody else uses the pattern. `matchAll`
 * would copy the pattern for each text.
 */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  return matchAt(pattern, text, 0);
}
