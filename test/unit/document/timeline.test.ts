// When things happened: formats, zones, dates carried over, midnight.
import assert from 'node:assert/strict';
import { at, events, lines, read } from './read';

const timeline = (...text: string[]): string =>
  lines('# 2026-03-01 Queue stuck', '', '## Timeline', '', ...text, '');

describe('the timeline', () => {
  it('reads bullets under a zone said once, on the day of the title', () => {
    assert.deepEqual(
      events(
        timeline(
          'All times are in CET.',
          '',
          '- 09:12 Deploy starts',
          '- **09:40** - Alert fires',
          '- 10:05: Service restored',
        ),
      ),
      [
        '2026-03-01T09:12+01:00 Deploy starts',
        '2026-03-01T09:40+01:00 [detected] Alert fires',
        '2026-03-01T10:05+01:00 [resolved] Service restored',
      ],
    );
  });

  it('knows the instant where date, time and zone are known, and only there', () => {
    const [known] = read(timeline('- 09:12 UTC Deploy')).timeline;
    assert.equal(known?.instant, Date.UTC(2026, 2, 1, 9, 12));
    const [unknown] = read('# T\n\n## Timeline\n\n- 09:12 Deploy\n').timeline;
    assert.equal(unknown?.time, 'T09:12');
    assert.equal(unknown.instant, undefined);
  });

  it('keeps the place of the entry and of its time', () => {
    const report = read(timeline('- [09:12] Deploy', '  of the worker'));
    const [event] = report.timeline;
    assert.equal(at(report, event?.range), '- [09:12] Deploy\n  of the worker');
    assert.equal(at(report, event?.timeRange), '09:12');
    assert.equal(event?.section?.kind, 'timeline');
  });

  it('reads tables, with date and time in cells of their own and the year in the header', () => {
    assert.deepEqual(
      events(
        lines(
          '# T',
          '',
          '## Timeline',
          '',
          '| Day | Date (2025) | Time (UTC) | Event |',
          '|---|---|---|---|',
          '| Thu | Jan 2 | 22:40 | Logged out |',
          '| Fri | Jan 3 | 00:20 | Chat opened |',
          '',
        ),
      ),
      ['2025-01-02T22:40Z Logged out', '2025-01-03T00:20Z Chat opened'],
    );
  });

  it('reads headings per time and per day', () => {
    assert.deepEqual(
      events(
        timeline('### 2026-03-01 ~18:10', '', 'Users write in.', '', '### 18:30 - 18:50', '', 'We look.', ''),
      ),
      ['2026-03-01T18:10 Users write in.', '2026-03-01T18:30 We look.'],
    );
    assert.deepEqual(
      events(
        timeline('### 2026-03-02', '', '- 08:00 UTC – Quiet', '', '### 2026-03-03', '', '- 09:00 UTC – Loud'),
      ),
      ['2026-03-02T08:00Z Quiet', '2026-03-03T09:00Z Loud'],
    );
  });

  it('reads paragraphs and the lines of one paragraph', () => {
    assert.deepEqual(
      events(
        timeline('**March 2, 2026**', '', '09:34 PM - Deploy', '', '09:50 PM - Alert', '10:01 PM - Rollback'),
      ),
      ['2026-03-02T21:34 Deploy', '2026-03-02T21:50 Alert', '2026-03-02T22:01 Rollback'],
    );
  });

  it('crosses midnight where the clock falls back by hours, not where entries are out of order', () => {
    assert.deepEqual(
      events(timeline('- 23:55 UTC Migration ends', '- 00:40 UTC Packages removed', '- 00:35 UTC Mail sent')),
      [
        '2026-03-01T23:55Z Migration ends',
        '2026-03-02T00:40Z Packages removed',
        '2026-03-02T00:35Z Mail sent',
      ],
    );
  });

  it('does not cross midnight where the newest entry stands first', () => {
    const text = timeline(
      '*2026-03-02 07:00 UTC*',
      '',
      'Over.',
      '',
      '---',
      '',
      '*2026-03-01 23:00 UTC*',
      '',
      'Begun.',
    );
    assert.deepEqual(events(text), ['2026-03-02T07:00Z Over.', '2026-03-01T23:00Z Begun.']);
  });

  const formats: readonly (readonly [string, string])[] = [
    ['2026-03-01 13:50 UTC', '2026-03-01T13:50Z'],
    ['2026-03-01T13:50:07Z', '2026-03-01T13:50:07Z'],
    ['2026-03-01 13:50 +02:00', '2026-03-01T13:50+02:00'],
    ['Mar 1, 10:18 AM PST', '2026-03-01T10:18-08:00'],
    ['1 March 2026 10:18 UTC+1', '2026-03-01T10:18+01:00'],
    ['7:56am UTC', '2026-03-01T07:56Z'],
    ['~14:57 UTC', '2026-03-01T14:57Z'],
    ['1625:', '2026-03-01T16:25'],
    ['03/01/2026 4:05 PM EST', '2026-03-01T16:05-05:00'],
    ['21:15 EDT (01:15 UTC)', '2026-03-01T21:15-04:00'],
    ['[03-01 16:46]', '2026-03-01T16:46'],
    ['`07:35`', '2026-03-01T07:35'],
    ['10:00 - 11:00 UTC', '2026-03-01T10:00Z'],
    ['Friday, 6 March 2026:', '2026-03-06'],
    ['2026-03-01 23:28 頃', '2026-03-01T23:28'],
    ['3月1日 10:05', '2026-03-01T10:05'],
  ];
  for (const [written, time] of formats) {
    it(`reads "${written}"`, () => {
      const [event] = read(timeline(`- ${written} it happened`)).timeline;
      assert.equal(
        event?.time.replace(/:00$/, (end) => (time.endsWith(end) ? end : '')),
        time,
      );
      assert.equal(event.text.replace(/^頃\s*/, ''), 'it happened');
    });
  }

  it('reads days before months where the document shows that it writes so', () => {
    assert.deepEqual(
      events(timeline('- 28/02/2026 10:00 First', '- 03/03/2026 11:00 Then', '- 04/03 12:00 Last')).map(
        (line) => line.slice(0, 10),
      ),
      ['2026-02-28', '2026-03-03', '2026-03-04'],
    );
  });

  it('keeps an entry whose author does not know the time', () => {
    assert.deepEqual(
      events(
        timeline(
          '| 時刻 (JST) | イベント |',
          '|---|---|',
          '| 不明 | 混入 |',
          '| 2026-03-01 22:30 | **検知** 報告 |',
        ),
      ),
      ['混入', '2026-03-01T22:30+09:00 [detected] 検知 報告'],
    );
  });

  it('is what a fence says where nothing else does, and never log lines beside entries', () => {
    assert.deepEqual(events(timeline('```', '10:40 UTC - down', '10:52 UTC - up', '```')).length, 2);
    assert.deepEqual(
      events(timeline('- 10:40 UTC down', '', '```', '10:41:07 GET /health 503', '```')).length,
      1,
    );
  });

  it('is the dated sentences of the story where there is no timeline', () => {
    assert.deepEqual(
      events(
        '# T\n\n## Summary\n\nOn June 3, 2024 the queue stopped. It was restarted.\n\n## Action items\n\n- Done by 2024-08-01\n',
      ),
      ['2024-06-03 [started] On June 3, 2024 the queue stopped. It was restarted.'],
    );
  });

  it('starts on the day that the story states, where neither head nor title does', () =>
    assert.deepEqual(
      events(
        '# Queue stuck\n\n## Summary\n\nOn May 9th 2025 the queue was stuck.\n\n## Timeline\n\n- 12:48 UTC (08:48 EDT): Stuck\n',
      ),
      ['2025-05-09T12:48Z Stuck'],
    ));

  it('takes the year of a day from where a blog keeps the post', () =>
    assert.deepEqual(
      events('+++\npath = "posts/2024/01/04/queue"\n+++\n\n## Timeline\n\n- December 30, 10:00 UTC: Stuck\n'),
      ['2023-12-30T10:00Z Stuck'],
    ));

  it('goes on below headings of times that stand beside it', () =>
    assert.deepEqual(
      events(
        timeline(
          'All times in CET.',
          '',
          '### 21:00',
          '',
          'Slow.',
          '',
          '## March 2, 07:10',
          '',
          'Down.',
          '',
          '### 08:00',
          '',
          'Up.',
        ),
      ),
      [
        '2026-03-01T21:00+01:00 Slow.',
        '2026-03-02T07:10+01:00 [started] Down.',
        '2026-03-02T08:00+01:00 Up.',
      ].map((line) => line.replace('[started] ', '')),
    ));

  it('needs no heading of its own where headings tell times, or a table does', () => {
    assert.deepEqual(
      events(
        '# 2026-03-01 T\n\n## 09:00 UTC Slow\n\nA.\n\n## 09:10 UTC Slower\n\nB.\n\n## 09:20 UTC Fine\n\nC.\n',
      ),
      ['2026-03-01T09:00Z Slow', '2026-03-01T09:10Z Slower', '2026-03-01T09:20Z Fine'],
    );
    assert.deepEqual(
      events('# 2026-03-01 T\n\n## What we saw\n\n| Time (UTC) | Event |\n|---|---|\n| 09:00 | Slow |\n'),
      ['2026-03-01T09:00Z Slow'],
    );
  });

  it('tells the event of a row, whoever stands beside it', () =>
    assert.deepEqual(
      events(timeline('| Time (UTC) | Who | Event |', '|---|---|---|', '| 09:00 | Ada | Queue restarted |')),
      ['2026-03-01T09:00Z Queue restarted'],
    ));

  it('may count from the onset, which the head states', () => {
    const counted = ['## Timeline', '', '- T0 Deploy', '- T+5m Alert', '- T+01:30 Quiet', ''];
    assert.deepEqual(events(lines('# T', '', '- Start: 2026-03-01 23:00 UTC', '', ...counted)), [
      '2026-03-01T23:00Z Deploy',
      '2026-03-01T23:05Z Alert',
      '2026-03-02T00:30Z Quiet',
    ]);
    assert.deepEqual(events(lines('# T', '', ...counted)), ['Deploy', 'Alert', 'Quiet']);
  });

  it('is an event of its own where a day is followed by prose', () =>
    assert.deepEqual(
      events(
        timeline('### 2026-03-01', '', 'A mail warns us.', '', '### 2026-03-04 11:00', '', 'It expires.'),
      ),
      ['2026-03-01 A mail warns us.', '2026-03-04T11:00 It expires.'],
    ));

  it('takes no duration for a time, and no date deep in a paragraph for its event', () => {
    assert.deepEqual(
      events(
        timeline('- From report to fix: 1h 19m', '- The port 1433: closed').replace(
          '## Timeline',
          '## Numbers',
        ),
      ),
      [],
    );
    const long = 'We keep the storage of the archive in two places and compare them by night. '.repeat(4);
    assert.deepEqual(events(`# T\n\n## Background\n\n${long}This began on June 3, 2024.\n`), []);
  });

  it('knows summer from winter where the zone is only named after its coast', () => {
    assert.deepEqual(
      events(timeline('All times PT.', '', '- 10:00 winter', '- 2026-07-01 10:00 summer')).map((line) =>
        line.slice(0, 22),
      ),
      ['2026-03-01T10:00-08:00', '2026-07-01T10:00-07:00'],
    );
  });
});
