// How a benchmark is timed and told: hot, the fastest of several rounds, and the shape in which cost grows.

/**
 * The time of `run` in milliseconds: the fastest of `rounds` rounds after as many to warm up, as whatever else the machine does can
 * only add to it. `prepare` goes before each round and is not timed.
 */
export function time(run: () => void, rounds = 9, prepare: () => void = () => undefined): number {
  const times: number[] = [];
  for (let i = -rounds; i < rounds; i++) {
    prepare();
    const start = performance.now();
    run();
    if (i >= 0) times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/**
 * The exponent with which cost grows with size, from the first and the last of several sizes: 0 is flat, 1 is linear,
 * 2 is quadratic.
 */
export function growth(sizes: readonly number[], milliseconds: readonly number[]): number {
  const ratio = (values: readonly number[]) => (values.at(-1) as number) / (values[0] as number);
  return Math.log(ratio(milliseconds)) / Math.log(ratio(sizes));
}

/** Prints rows under their headings, columns aligned. */
export function table(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = headings.map((heading, i) =>
    Math.max(heading.length, ...rows.map((row) => (row[i] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number)))
      .join('  ');
  console.log(`\n${title}\n${line(headings)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  for (const row of rows) console.log(line(row));
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
