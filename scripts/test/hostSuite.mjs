// Runs the host suite inside a real extension host, and counts what it reports.
import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cache, runFolder } from '../hosts/cache.mjs';
import { startDriver } from '../hosts/driver.mjs';
import { canRunDesktop, openDesktop } from './desktop.mjs';
import { openServer, openWeb } from './inBrowser.mjs';
import { failed } from './outcome.mjs';
import { extensionWithSuite } from './product.mjs';
import { stackReader } from './stack.mjs';

/** How long a host may take until the suite begins, and the suite between two signs of life. */
const patience = { start: 90_000, silence: 60_000 };

/** The host did not come up; starting it again may help, as it does not with a failing test. */
class StartTimeout extends Error {}

/**
 * A host with the suite running in it.
 * @typedef {object} Host
 * @property {Promise<unknown>} exit 0 when all passed, 1 when a test failed, or a reason for an end before that
 * @property {() => string} log the last lines of its console
 * @property {(path: string) => Promise<unknown>} picture saves what its window shows
 * @property {() => Promise<void>} stop
 */

const hosts = {
  host: async (options) =>
    (await canRunDesktop()) ? openDesktop(options) : openServer({ ...options, trust: true }),
  restricted: (options) => openServer({ ...options, trust: false }),
  web: openWeb,
};

/**
 * @param {'host' | 'restricted' | 'web'} name
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function runHostSuite(name) {
  try {
    return await runOnce(name);
  } catch (error) {
    if (!(error instanceof StartTimeout)) throw error;
    const again = await runOnce(name);
    return {
      ...again,
      note: `The host did not start the first time and was started once more. ${error.message}`,
    };
  }
}

async function runOnce(name) {
  const { extension, suite } = await extensionWithSuite();
  const folder = await runFolder(name);
  const workspace = join(folder, 'workspace');
  if (existsSync('test/host/workspace')) await cp('test/host/workspace', workspace, { recursive: true });
  else await mkdir(workspace);
  const driver = await startDriver(workspace);
  const host = await hosts[name]({ extension, suite, workspace, dataDir: join(folder, 'data') });
  try {
    const end = await Promise.race([host.exit, watch(driver)]);
    const outcome = await judge(name, driver, end, host.log());
    // What the window looks like at the end often tells why: a dialog that waits, an error in a toast.
    if (outcome.failures.length > 0) await host.picture(join(cache, 'screenshots', `${name}.png`));
    return outcome;
  } finally {
    await host.stop();
    await driver.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Resolves to a reason when the suite has given no sign for too long. */
async function watch(driver) {
  const started = Date.now();
  for (;;) {
    await delay(500);
    if (!driver.begun()) {
      if (Date.now() - started > patience.start)
        throw new StartTimeout(`It gave no sign within ${patience.start / 1000} s.`);
    } else if (Date.now() - driver.lastSign() > patience.silence) {
      return `The suite has been silent for ${patience.silence / 1000} s.`;
    }
  }
}

/** @returns {Promise<import('./outcome.mjs').Outcome>} */
async function judge(name, { results }, end, log) {
  const readable = await stackReader(name);
  const failures = results
    .filter(({ error }) => error !== undefined)
    .map(({ title, error }) => ({ title: `${name}: ${title}`, error: readable(error) }));
  const passed = results.length - failures.length;
  // It ends with 1 where tests failed; any other end is one before its time.
  if (end !== 0 && (end !== 1 || failures.length === 0))
    failures.push({ title: `${name}: the suite broke off`, error: `${end}\n${log}` });
  if (results.length === 0 && end === 0) failures.push(...failed(`${name}: found no tests`, log).failures);
  return { passed, failures };
}
