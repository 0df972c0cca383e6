// The checks that read the code without running it; each counts as one test.
import { node } from '../shell.mjs';
import { failed } from './outcome.mjs';

/** What to run for each check, one after the other. */
const checks = {
  typecheck: [['node_modules/typescript/bin/tsc', '--build']],
  lint: [['node_modules/eslint/bin/eslint.js', '.']],
  format: [['node_modules/prettier/bin/prettier.cjs', '--check', '.']],
  layering: [
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.mjs', 'src', 'test'],
    ],
  ],
  generate: [
    ['esbuild.mjs', 'tools'],
    ['out/tools/generate.js', '--check'],
  ],
};

export const checkNames = Object.keys(checks);

/** @returns {Promise<import('./outcome.mjs').Outcome>} */
export async function runCheck(name) {
  try {
    for (const args of checks[name]) await node(args);
    return { passed: 1, failures: [] };
  } catch (error) {
    return failed(name, error.output ?? error);
  }
}
