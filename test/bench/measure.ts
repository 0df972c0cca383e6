// How a benchmark is timed and told: hot, median of several rounds, and the shape in which cost grows.

export interface Timing {
  readonly milliseconds: number;
  readonly megabytesPerSecond: number;
}

/**
 * What each of several runs over many texts takes beside the others, in turn, so that a busy machine slows all of them alike. Each text
 * counts with its fastest round: what else the machine does hits one text or another in every round, but hardly the same one in all.
 */
export function timeInTurn<Name extends string>(
  runs: Readonly<Record<Name, (text: string) => unknown>>,
  texts: readonly string[],
  rounds = 15,
): Record<Name, Timing> {
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const all = (Object.entries(runs) as [Name, (text: string) => unknown][]).map(([name, run]) => ({
    name,
    run,
    fastest: texts.map(() => Infinity),
  }));
  for (let round = -3; round < rounds; round++) {
    for (const { run, fastest } of all) {
      texts.forEach((text, i) => {
        const start = performance.now();
        run(text);
        const took = performance.now() - start;
        if (round >= 0) fastest[i] = Math.min(fastest[i] ?? Infinity, took);
      });
    }
  }
  const timings = all.map(({ name, fastest }) => {
    const total = fastest.reduce((sum, took) => sum + took, 0);
    return [name, timingOf(total, bytes)] as const;
  });
  return Object.fromEntries(timings) as Record<Name, Timing>;
}

/** The median time of `run` over `rounds` rounds after `warmUps` more, and its throughput over `bytes` of text. */
export function time(run: () => void, bytes: number, rounds = 9, warmUps = 3): Timing {
  for (let i = 0; i < warmUps; i++) run();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return timingOf(times[times.length >> 1] as number, bytes);
}

function timingOf(milliseconds: number, bytes: number): Timing {
  return { milliseconds, megabytesPerSecond: bytes / 1e6 / (milliseconds / 1e3) };
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
