// A mocha reporter that prints nothing and writes what happened to a file, for the test run to count.
import { writeFileSync } from 'node:fs';

export default class MochaReporter {
  constructor(runner, { reporterOptions }) {
    let passed = 0;
    const failures = [];
    runner.on('pass', () => passed++);
    runner.on('fail', (test, error) =>
      failures.push({ title: test.fullTitle(), error: error.stack ?? String(error) }),
    );
    // A test that is switched off proves nothing, and nobody would miss it.
    runner.on('pending', (test) =>
      failures.push({ title: test.fullTitle(), error: 'This test is switched off.' }),
    );
    runner.on('end', () => writeFileSync(reporterOptions.output, JSON.stringify({ passed, failures })));
  }
}
