// How often the engine speaks up in whole reports in which nobody is blamed.
import assert from 'node:assert/strict';
import { blamelessReports, perThousand } from './blameless';

/** So many false alarms in a thousand sentences are let pass. */
const ceiling = 3.5;

describe('reports in which nobody is blamed', function () {
  this.timeout(60_000);

  it(`are left alone but for ${ceiling} in a thousand sentences`, () => {
    const reports = blamelessReports();
    const alarms = reports.flatMap((report) => report.alarms);
    const rate = perThousand(alarms.length, reports);
    console.log(
      `      ${reports.length} reports without blame: ${rate.toFixed(1)} false alarms in a thousand sentences`,
    );
    assert.ok(rate <= ceiling, alarms.join('\n'));
  });
});
