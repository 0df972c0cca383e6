// Sticky patterns at one place.

/** What a pattern with the flag `y` matches exactly at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a pattern with the flag `y` matches exactly at `at`: its `lastIndex` then tells the end, and no match has to be made. */
export function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
