// How long an incident took, from the moments of its timeline or the times of its head.
import assert from 'node:assert/strict';
import { lines, read } from './read';

const metrics = (...text: string[]) => read(lines(...text, '')).metrics;
const timeline = (...entries: string[]) =>
  metrics('# 2026-03-01 Queue stuck', '', '## Timeline', '', ...entries);

describe('the metrics of an incident', () => {
  it('are the spans from the onset to each moment, over midnight too', () => {
    assert.deepEqual(
      timeline(
        '- 23:50 UTC Outage begins',
        '- 23:58 UTC **Detected**: the queue alert fires',
        '- 00:05 UTC Incident declared',
        '- 00:40 UTC Mitigated: consumers restarted',
        '- 02:20 UTC Resolved',
      ),
      { timeToDetect: 480, timeToAcknowledge: 900, timeToMitigate: 3_000, timeToResolve: 9_000 },
    );
  });

  it('may be read off one clock that names no zone', () =>
    assert.deepEqual(timeline('- 09:00 Outage begins', '- 09:30 Resolved'), { timeToResolve: 1_800 }));

  it('compare no time that names its zone with one that does not', () =>
    assert.deepEqual(
      metrics(
        '# Queue stuck',
        '',
        '- Started: 2026-03-01 09:00 UTC',
        '',
        '## Timeline',
        '',
        '- 2026-03-01 09:30 Resolved',
      ),
      {},
    ));

  it('are absent where an end is unknown or lies before the onset', () => {
    assert.deepEqual(timeline('- ??:?? Outage begins', '- 09:30 Resolved'), {});
    assert.deepEqual(
      metrics(
        '# T',
        '',
        '- Started: 2026-03-01 09:00',
        '- Resolved: 2026-03-01 08:00',
        '',
        '## Summary',
        '',
        'x',
      ),
      {},
    );
    assert.deepEqual(metrics('# T', '', '## Summary', '', 'It broke.'), {});
  });

  it('come from the head where the timeline does not tell them', () =>
    assert.deepEqual(
      metrics(
        '---',
        'started: 2026-03-01T09:00:00Z',
        'detected: 2026-03-01T09:04:00Z',
        'acknowledged_at: 2026-03-01 09:10 UTC',
        'end_time: 2026-03-01 11:00 +01:00',
        '---',
        '',
        '# Queue stuck',
        '',
        '## Timeline',
        '',
        '- 09:20 UTC Consumers are looked at',
      ),
      { timeToDetect: 240, timeToAcknowledge: 600, timeToResolve: 3_600 },
    ));

  it('count from the first incident of a report on several', () =>
    assert.deepEqual(
      metrics(
        '# 2026-03-01 Queue stuck twice',
        '',
        '## Timeline of the first',
        '',
        '- 09:00 UTC Outage begins',
        '- 09:20 UTC Outage ends',
        '',
        '## Timeline of the second',
        '',
        '- 15:00 UTC Outage begins',
        '- 15:05 UTC Outage ends',
      ),
      { timeToResolve: 1_200 },
    ));
});
