// What a step of the test run comes to, and how it reads on the console.

/**
 * @typedef {{ title: string, error: string }} Failure
 * @typedef {{ passed: number, failures: Failure[], note?: string }} Outcome
 */

/** @type {(title: string, error: unknown) => Outcome} */
export const failed = (title, error) => ({
  passed: 0,
  failures: [{ title, error: error instanceof Error ? error.message : String(error) }],
});

/**
 * @param {string} name of the step
 * @param {Outcome} outcome
 * @param {number} ms how long it took
 */
export function print(name, { passed, failures, note }, ms) {
  const sum = failures.length > 0 ? `${passed} passed, ${failures.length} FAILED` : `${passed} passed`;
  console.log(`${failures.length > 0 ? '✗' : '✓'} ${name.padEnd(11)} ${sum} (${(ms / 1000).toFixed(1)} s)`);
  for (const { title, error } of failures) console.log(`\n  ✗ ${title}\n${indent(error)}\n`);
  if (note) console.log(indent(note));
}

const indent = (text) => text.trim().replace(/^/gm, '      ');
