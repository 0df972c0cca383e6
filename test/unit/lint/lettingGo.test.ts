// What stays in memory of reports that nobody holds any more.
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lintText } from '../../support/lintText';

/** The code in it, of which no rule says a word, makes a report large. */
const megabyte = 'x'.repeat(1_000_000);

/** Of each report another name, heading, word and sentence is remembered. */
function reportOf(number: number): string {
  const own = String.fromCharCode(97 + (number % 26), 97 + Math.floor(number / 26));
  return `---
authors: Annamaria Fitzgerald${own}
---

# Postmortem: slow tills ${own}

## Contributing Factors of the night ${own}

Whoever signed off on this unfamiliarly${own} plan obviously never opened it.

Annamaria Fitzgerald${own} forgot to drain the node before the upgrade.

\`\`\`
${megabyte}
\`\`\`
`;
}

/** Bytes in use after so many reports, each in one piece as a disk gives it. */
function heapAfter(reports: number): number {
  for (let number = 0; number < reports; number++) lintText(Buffer.from(reportOf(number)).toString());
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

describe('the texts of reports', () => {
  before(() => setFlagsFromString('--expose-gc'));

  it('are let go when the reports are, whatever is remembered of them', function () {
    this.timeout(30_000);
    const before = heapAfter(2);
    const grown = heapAfter(30) - before;
    assert.ok(grown < 10_000_000, `${Math.round(grown / 1_000_000)} MB are still held`);
  });
});
