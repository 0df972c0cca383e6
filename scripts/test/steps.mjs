// The steps of the test run: what each does, what it needs, and which may run side by side.
import { findChromium } from '../hosts/chromium.mjs';
import { server } from '../hosts/server.mjs';
import { webBuild } from '../hosts/webBuild.mjs';
import { checkNames, runCheck } from './checks.mjs';
import { runHostSuite } from './hostSuite.mjs';
import { runMocha } from './mochaSuite.mjs';
import { failed, print } from './outcome.mjs';
import { installed } from './product.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<import('./outcome.mjs').Outcome>} run
 * @property {(() => Promise<unknown>)[]} needs programs that must be on this machine
 */

/** @type {Step[]} */
const checks = checkNames.map((name) => ({ name, run: () => runCheck(name), needs: [] }));

/** @type {Step[]} */
const suites = [
  { name: 'package', run: packageStep, needs: [server] },
  { name: 'unit', run: unit, needs: [] },
  { name: 'host', run: () => runHostSuite('host'), needs: [server, findChromium] },
  { name: 'restricted', run: () => runHostSuite('restricted'), needs: [server, findChromium] },
  { name: 'web', run: () => runHostSuite('web'), needs: [server, webBuild, findChromium] },
  { name: 'ui', run: ui, needs: [server, findChromium] },
];

/**
 * @param {readonly string[]} names the steps to run; all if there are none
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(names) {
  const known = [...checks, ...suites].map(({ name }) => name);
  const strange = names.filter((name) => !known.includes(name));
  if (strange.length > 0)
    throw new Error(`There is no step ${strange.join(', ')}. There are ${known.join(', ')}.`);
  const chosen = (steps) => steps.filter(({ name }) => names.length === 0 || names.includes(name));
  // Downloads start at once and together; a step that needs one waits for it, and reports it when it fails.
  for (const need of new Set(chosen(suites).flatMap(({ needs }) => needs))) need().catch(() => {});
  // Two lanes for two cores. The suites wait for programs and windows; meanwhile the checks compute.
  const outcomes = await Promise.all([inTurn(chosen(checks)), inTurn(chosen(suites))]);
  const all = outcomes.flat();
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failures }) => sum + failures.length, 0),
  };
}

async function inTurn(steps) {
  const outcomes = [];
  /** What several steps stumble over is told once. */
  const told = new Map();
  for (const { name, run, needs } of steps) {
    const started = Date.now();
    const outcome = await Promise.all(needs.map((need) => need()))
      .then(run)
      .catch((error) => {
        const first = told.get(error);
        if (!first) told.set(error, name);
        return failed(`${name} could not run`, first ? `For the same reason as ${first}, above.` : error);
      });
    print(name, outcome, Date.now() - started);
    outcomes.push(outcome);
  }
  return outcomes;
}

/** That the extension can be built, packed and installed is itself a test. */
async function packageStep() {
  await installed();
  return { passed: 1, failures: [] };
}

async function unit() {
  const coverage = [
    'node_modules/c8/bin/c8.js',
    ...['--include', 'src/core/**', '--all', '--src', 'src/core', '--exclude-after-remap'],
    ...['--reporter', 'text-summary', '--temp-directory', 'out/coverage', '--reports-dir', 'coverage'],
    process.execPath,
  ];
  const { output, ...outcome } = await runMocha('unit', { timeout: 10_000, under: coverage });
  const summary = [...output.matchAll(/^(Statements|Branches|Lines) *: *([\d.]+%)/gm)];
  const shares = summary.map(([, what, share]) => `${share} of ${what.toLowerCase()}`).join(', ');
  // Our reporter prints nothing: what stands before the coverage, tests have printed, such as the figures of the language engine.
  const [figures = ''] = output.split(/^=+ Coverage summary/m);
  const note = [figures.trimEnd(), shares && `src/core is covered to ${shares}.`]
    .filter(Boolean)
    .join('\n\n');
  return note ? { ...outcome, note } : outcome;
}

async function ui() {
  await installed();
  // A window answers late on a busy machine; what is broken fails each time.
  const { output, ...outcome } = await runMocha('ui', { timeout: 120_000, retries: 2 });
  return outcome.failures.length > 0 && output ? { ...outcome, note: output } : outcome;
}
