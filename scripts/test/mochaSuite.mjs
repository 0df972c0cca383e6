// Runs a bundled suite under mocha in a Node of its own.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandFailed, node } from '../shell.mjs';
import { failed } from './outcome.mjs';

/**
 * @param {string} name the folder below out/ that holds the bundled suite
 * @param {{ timeout: number, retries?: number, under?: readonly string[] }} options `retries`: how often a failed test is tried again; `under`: a program and its arguments that runs mocha
 * @returns {Promise<import('./outcome.mjs').Outcome & { output: string }>}
 */
export async function runMocha(name, { timeout, retries = 0, under = [] }) {
  await node(['esbuild.mjs', name]);
  const report = join('out/results', `${name}.json`);
  await mkdir('out/results', { recursive: true });
  await rm(report, { force: true });
  const output = await node([
    ...under,
    '--enable-source-maps',
    'node_modules/mocha/bin/mocha.js',
    `out/${name}/**/*.test.mjs`,
    ...['--timeout', String(timeout), '--retries', String(retries), '--forbid-only', '--exit'],
    ...['--reporter', './scripts/test/mochaReporter.mjs', '--reporter-option', `output=${report}`],
  ]).catch((error) => {
    // Failing tests end mocha badly too; what counts is the report.
    if (error instanceof CommandFailed) return error.output;
    throw error;
  });
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return { ...failed(`${name}: mocha did not finish`, output), output };
  const outcome = JSON.parse(text);
  if (outcome.passed + outcome.failures.length === 0)
    return { ...failed(`${name}: found no tests`, output), output };
  return { ...outcome, output };
}
