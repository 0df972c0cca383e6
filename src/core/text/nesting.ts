// How deep a YAML text nests, seen before it is parsed: the parser recurses, and where its stack ends a whole process can end with it.

const indicators = new Set(['-', '?', ':']);

/**
 * Whether lists and maps stand inside each other more than `limit` deep. Reads the text once and knows nothing of quotes or comments, so
 * that it errs only towards `true`; a limit of a hundred is far from what people write.
 */
export function nestsDeeperThan(text: string, limit: number): boolean {
  const columns: number[] = [];
  let brackets = 0;
  let column = 0;
  let inIndentation = true;
  for (let i = 0; i < text.length; i++, column++) {
    const letter = text.charAt(i);
    if (letter === '\n' || letter === '\r') {
      column = -1;
      inIndentation = true;
    } else if (letter === '[' || letter === '{') {
      if (++brackets > limit) return true;
    } else if (letter === ']' || letter === '}') brackets = Math.max(0, brackets - 1);
    if (!inIndentation || letter === ' ' || letter === '\t' || column < 0) continue;
    while (columns.length > 0 && (columns.at(-1) as number) >= column) columns.pop();
    columns.push(column);
    if (columns.length + brackets > limit) return true;
    // `- - a` opens a list inside a list on one line.
    inIndentation = indicators.has(letter) && /\s/.test(text.charAt(i + 1));
  }
  return false;
}
