// Mocha inside an extension host. It is the browser build in every host, as the web host has no Node.
import 'mocha/mocha.js';
import { driver } from './driver';

/** Passes every result on to the program that counts them. */
class Report extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => send(test));
    runner.on('fail', (test, error: Error) => send(test, error.stack ?? error.message));
    // A test that is switched off proves nothing, and nobody would miss it.
    runner.on('pending', (test) => send(test, 'This test is switched off.'));
  }
}

/** Reports on their way: the host must not end before they have arrived. */
const sent: Promise<unknown>[] = [];

function send(test: Mocha.Runnable, error?: string): void {
  const result = { title: test.fullTitle(), ms: test.duration ?? 0 };
  sent.push(driver.report(error === undefined ? result : { ...result, error }));
}

mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: Report });

/** What an extension host calls. It throws when a test failed, which is how the host learns of it. */
export async function run(): Promise<void> {
  await driver.begin();
  const failures = await new Promise<number>((resolve) => {
    // The browser's own mocha.run reads the page's address, and in a desktop there is no page.
    Mocha.prototype.run.call(mocha, resolve);
  });
  await Promise.all(sent);
  if (failures > 0) throw new Error(`${failures} failed`);
}
