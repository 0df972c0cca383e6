// Whether what something costs grows with its size alone. Judged by processor time, which other programs on the machine do not spend, and by
// the best of several tries.
import assert from 'node:assert/strict';

/** So many times the size: a linear cost grows as much, a quadratic one by the square of it. */
const factor = 8;
/** Twice a linear cost, a quarter of a quadratic one. */
const mostGrowth = 16;
/** Milliseconds; below this nothing is measured but the clock. */
const unmeasurable = 1;
/** The first runs also pay for the compiler, and would make the small size look dear. */
const fewestTries = 4;
const mostTries = 12;

/** Fails where `run` costs much more than eight times as much at eight times the size, however often it is tried. */
export function assertGrowsWithSize(run: (size: number) => void, size: number): void {
  let small = Infinity;
  let large = Infinity;
  for (let i = 1; i <= mostTries; i++) {
    small = Math.min(
      small,
      processorTime(() => run(size)),
    );
    large = Math.min(
      large,
      processorTime(() => run(size * factor)),
    );
    if (i >= fewestTries && large < Math.max(small, unmeasurable) * mostGrowth) return;
  }
  assert.fail(`${factor} times the size: ${small.toFixed(1)} ms grew to ${large.toFixed(1)} ms.`);
}

/** Milliseconds that the processor works for us while something runs. */
export function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
