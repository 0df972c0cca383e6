// Which entry of a timeline is the onset, the detection, the acknowledgement, the mitigation, the resolution.
import assert from 'node:assert/strict';
import { events, lines } from './read';

/** The entries as `moment: text`, those without a moment left out. */
const moments = (...entries: string[]): string[] =>
  events(lines('# 2026-03-01 Queue stuck', '', '## Timeline', '', ...entries, ''))
    .map((line) => /\[(\w+)\] (.*)$/.exec(line))
    .flatMap((match) => (match ? [`${match[1]}: ${match[2]}`] : []));

describe('a moment of the incident', () => {
  it('is what the author marks', () =>
    assert.deepEqual(
      moments(
        '- 09:00 The new parser goes out. **Outage begins.**',
        '- 09:10 **Detected**: a customer writes in',
        '- 09:12 Acknowledged by the on-call',
        '- 09:30 Containment: traffic goes to the old parser',
        '- 10:00 Last backlog drained (**outage ends**)',
      ),
      [
        'started: The new parser goes out. Outage begins.',
        'detected: Detected: a customer writes in',
        'acknowledged: Acknowledged by the on-call',
        'mitigated: Containment: traffic goes to the old parser',
        'resolved: Last backlog drained (outage ends)',
      ],
    ));

  it('is read from phrases, each moment once', () =>
    assert.deepEqual(
      moments(
        '- 09:00 The API starts returning errors',
        '- 09:05 An alert fires for the error rate',
        '- 09:07 Another alert fires, for latency',
        '- 09:10 The on-call starts investigating',
        '- 09:50 The issue is resolved for most',
        '- 10:20 The issue is resolved for all',
      ),
      [
        'started: The API starts returning errors',
        'detected: An alert fires for the error rate',
        'acknowledged: The on-call starts investigating',
        'resolved: The issue is resolved for all',
      ],
    ));

  it('is not what was wished, planned or denied', () =>
    assert.deepEqual(
      moments(
        '- 09:00 The issue is not resolved',
        '- 09:05 We wait until the site is fully restored',
        '- 09:10 A user asks to be notified',
      ),
      [],
    ));

  it('may stand in a cell of its own', () =>
    assert.deepEqual(
      moments('| Time | Phase | What happened |', '|---|---|---|', '| 09:00 | Detected | Alert on lag |'),
      ['detected: Alert on lag'],
    ));

  it('is marked in other languages too', () =>
    assert.deepEqual(
      moments(
        '- 09:00 **発生** — キューが停止',
        '- 09:05 検知: アラート',
        '- 09:20 復旧対応を始める',
        '- 10:00 **復旧** — 正常',
      ),
      ['started: 発生 — キューが停止', 'detected: 検知: アラート', 'resolved: 復旧 — 正常'],
    ));

  it('comes in order where the newest entry stands first', () =>
    assert.deepEqual(
      moments(
        '- 10:00 Service restored',
        '- 09:30 An alert fires',
        '- 09:20 An alert fires',
        '- 09:00 Outage starts',
      ),
      ['resolved: Service restored', 'detected: An alert fires', 'started: Outage starts'],
    ));
});
