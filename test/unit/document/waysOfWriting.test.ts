// The ways in which teams, tools and word processors write whole parts of a report: the part as written, and what is read from it.
import assert from 'node:assert/strict';
import { events, items, lines, outline, read } from './read';

const kinds = (text: string): string[] => read(text).sections.map(({ kind }) => kind ?? '-');
const headings = (...names: string[]): string =>
  lines('# T', '', ...names.flatMap((name) => [`## ${name}`, '', 'Text.', '']));
const timeline = (...text: string[]): string =>
  lines('# 2027-03-02 Queue stuck', '', '## Timeline', '', ...text, '');
const actions = (...text: string[]): string => lines('# T', '', '## Action items', '', ...text, '');
const facts = (text: string): Record<string, string> =>
  Object.fromEntries(read(text).fields.flatMap(({ name, value }) => (name ? [[name, value.text]] : [])));

describe('headings', () => {
  it('wear shortcodes, brackets of other scripts, links, anchors and signs', () =>
    assert.deepEqual(
      kinds(
        headings(
          ':mag_right: Five whys',
          '検知（Detect）',
          'Action items ([board](https://example.org/b))',
          'Impact {#impact}',
          '■時系列',
          '●良かった点',
          '## Causes ##',
        ),
      ),
      ['causes', 'detection', 'actions', 'impact', 'timeline', 'went-well', 'causes'],
    ));

  it('leave out the anchor of a word processor, in the title too', () => {
    const report = read('# Queue stuck {#queue-stuck}\n\n## Impact {#impact}\n\nNobody saw it.\n');
    assert.equal(report.title?.text, 'Queue stuck');
    assert.deepEqual(outline(report), ['impact: Impact']);
  });

  it('may ask, repeat themselves, or stand without a text', () =>
    assert.deepEqual(
      kinds(
        headings(
          'What will we change?',
          'What our players saw',
          'Timeline',
          'Timeline',
          'The ugly',
          "What we'll do differently",
        ),
      ),
      ['actions', 'impact', 'timeline', 'timeline', 'went-poorly', 'actions'],
    ));

  it('tell in other words what went badly', () =>
    assert.deepEqual(
      kinds(headings('Was lief nicht gut?', 'Was gut geklappt hat', "Ce qui s'est moins bien passé")),
      ['went-poorly', 'went-well', 'went-poorly'],
    ));

  it('are summaries that fold, with markup inside', () =>
    assert.deepEqual(
      outline(
        read(
          lines(
            '# T',
            '',
            '<details>',
            '<summary><b>Timeline</b> (UTC)</summary>',
            '',
            '- 09:00 It stops',
            '',
            '</details>',
          ),
        ),
      ),
      ['timeline: Timeline (UTC)'],
    ));

  it('lean on a line of their own, if they are names of sections', () =>
    assert.deepEqual(
      outline(read('Queue stuck\n\n*Summary*\n\nShort.\n\n_Timeline_\n\n- 09:00 It stops\n\n*sigh*\n')),
      ['summary: Summary', 'timeline: Timeline'],
    ));

  it('name the document first: then the first one of several is the title', () => {
    const report = read(
      '# **Postmortem: orders stuck**\n\n# Impact\n\nSome.\n\n# Timeline\n\n- 09:00 It stops\n',
    );
    assert.equal(report.title?.text, 'Postmortem: orders stuck');
    assert.deepEqual(outline(report), ['impact: Impact', 'timeline: Timeline']);
  });
});

describe('facts', () => {
  it('stand side by side on a line', () =>
    assert.deepEqual(facts('# T\n\nRegion: EU | Severity: S1 | Incident lead: Bo\n\n## Impact\n\nSome.\n'), {
      severity: 'S1',
      owner: 'Bo',
    }));

  it('wear pictures before their bold keys', () =>
    assert.deepEqual(facts('# T\n\n👤 **Owner:** Bo\n🔥 **Severity:** 2\n'), { owner: 'Bo', severity: '2' }));

  it('state the severity under its own name rather than as a priority', () => {
    const table = '| Priority | P1 |\n|---|---|\n| Severity | 2 |\n';
    assert.deepEqual(facts(`# T\n\n${table}`), { severity: '2' });
    assert.deepEqual(facts('# T\n\n- Priority: P1\n'), { severity: 'P1' });
    assert.deepEqual(facts('# T\n\n- Priority / severity: P1\n'), { severity: 'P1' });
  });

  it('call the authors by the names of their entries', () => {
    const [authors] = read(
      '---\nauthors:\n  - name: Bo Lind\n    url: https://example.org\n  - Kim\n---\n',
    ).fields;
    assert.deepEqual(
      authors?.values.map(({ text }) => text),
      ['Bo Lind', 'Kim'],
    );
  });
});

describe('a timeline', () => {
  it('tells its times with dots or without any mark', () => {
    assert.deepEqual(events(timeline('08.05 First calls', '', '09.30  Fixed by hand')), [
      '2027-03-02T08:05 [detected] First calls',
      '2027-03-02T09:30 Fixed by hand',
    ]);
    const table = ['| Time | Event |', '|---|---|', '| 0217 | Node lost |', '| ~1400 | Node back |'];
    assert.deepEqual(events(timeline(...table)), [
      '2027-03-02T02:17 Node lost',
      '2027-03-02T14:00 Node back',
    ]);
    assert.deepEqual(events(timeline('- 1500 requests fail', '- 09:00 It stops')), [
      '2027-03-02T09:00 It stops',
    ]);
  });

  it('says the half of the day once and goes on', () =>
    assert.deepEqual(
      events(
        timeline(
          '- 11:50am It stops',
          '- 12:05 A call comes',
          '- 2:10 Restarted',
          '- 9am the next day: review',
        ),
      ),
      [
        '2027-03-02T11:50 It stops',
        '2027-03-02T12:05 A call comes',
        '2027-03-02T14:10 Restarted',
        '2027-03-03T09:00 review',
      ],
    ));

  it('keeps the morning of those who count to twenty-four', () =>
    assert.deepEqual(events(timeline('- 1 pm It stops', '- 14:05 Restarted', '- 2:10 Stops again')), [
      '2027-03-02T13:00 It stops',
      '2027-03-02T14:05 Restarted',
      '2027-03-03T02:10 Stops again',
    ]));

  it('gives its day with the zone for all times', () =>
    assert.deepEqual(events(timeline('2027-03-04 (*all times UTC*)', '', '- 09:00 It stops')), [
      '2027-03-04T09:00Z It stops',
    ]));

  it('begins each line with a picture', () =>
    assert.deepEqual(
      events(timeline('🟢 09:00 – rolled out', '🔴 09:25 – an alert fires', '🟢 10:00 – rolled back')),
      [
        '2027-03-02T09:00 rolled out',
        '2027-03-02T09:25 [detected] an alert fires',
        '2027-03-02T10:00 rolled back',
      ],
    ));

  it('has days in italics, a footnote to a day, and a day as spreadsheets print it', () =>
    assert.deepEqual(
      events(
        timeline('_3/2/27_', '', '- 09:00[^1] It stops', '- 4-Mar-27 10:00 It starts', '', '[^1]: About.'),
      ),
      ['2027-03-02T09:00 It stops', '2027-03-04T10:00 It starts'],
    ));

  it('counts by the numbers of a list, and by the city of its clock', () =>
    assert.deepEqual(
      events(timeline('1. **Tuesday, 2 March 2027:** It stops', '2. 16:37 Denver time - It starts')),
      ['2027-03-02 It stops', '2027-03-02T16:37-07:00 It starts'],
    ));

  it('without a heading is what opens with a time; the summary only refers to it', () =>
    assert.deepEqual(
      events(
        lines(
          '# T',
          '',
          '## What happened?',
          '',
          'Between 03:14 and 09:50 UTC on 12 August 2027 orders failed.',
          '',
          '## How did we respond?',
          '',
          '- 03:14 UTC on 12 August 2027 – Orders fail.',
          '- 03:19 UTC on 12 August 2027 – An alert fires.',
          '- 09:50 UTC on 12 August 2027 – Orders flow.',
        ),
      ).length,
      3,
    ));
});

describe('moments', () => {
  const moment = (entry: string): string | undefined =>
    read(timeline(`- 09:00 ${entry}`)).timeline[0]?.moment;
  for (const [entry, expected] of Object.entries({
    'alert `queue-lag` fires': 'detected',
    'On-call receives a pager storm': 'detected',
    'First support ticket': 'detected',
    'Lag grows, **SEV-3 begins**': 'started',
    'Deploy reaches all hosts, start of impact': 'started',
    'Revert is out, end of impact': 'resolved',
    'SEV-2 closed': 'resolved',
    'Portal antwortet nicht (Störungsbeginn)': 'started',
    'バッチが停止（障害発生）': 'started',
    'Comienzan los errores': 'started',
    'Bia começa a investigar': 'acknowledged',
    'incidente encerrado': 'resolved',
    收到积压告警: 'detected',
    'сработал алерт': 'detected',
    'Kim prend en charge': 'acknowledged',
    'We wait for the end of the week': undefined,
  }))
    it(`${expected ?? 'none'}: ${entry}`, () => assert.equal(moment(entry), expected));
});

describe('actions', () => {
  it('show their state behind the ticket', () =>
    assert.deepEqual(
      items(
        actions(
          '| Action item | Type | Owner | Bug |',
          '|---|---|---|---|',
          '| Raise the limit | mitigate | kim | n/a **DONE** |',
          '| Drop the flag | prevent | lee | Bug 5512 **TODO** |',
          '| Draw the queue | detect | – | – |',
        ),
      ),
      [
        'done: Raise the limit (owner kim, type mitigate)',
        'open: Drop the flag (owner lee, type prevent, ticket Bug 5512)',
        'open: Draw the queue (type detect)',
      ],
    ));

  it('have a column for their name beside one for who does them', () =>
    assert.deepEqual(
      items(actions('| Name | Assignee | Status |', '|---|---|---|', '| Kill switch | | Not started |')),
      ['open: Kill switch'],
    ));

  it('have a column for their number and one for the task', () =>
    assert.deepEqual(
      items(
        actions(
          '| Action ID | Corrective action | Action owner | Target date | Status |',
          '|---|---|---|---|---|',
          '| CA-01 | Buy licences | Planning | 20-Feb-2027 | In review – OPS-7 |',
          '',
          '- Pin the version. *Owner: Kim. Target: 2027-05-30. Completed.*',
        ),
      ),
      [
        'in-progress: Buy licences (owner Planning, due 2027-02-20, ticket OPS-7)',
        'done: Pin the version. (owner Kim, due 2027-05-30)',
      ],
    ));

  it('say how they stand in the words of those who report upwards', () =>
    assert.deepEqual(
      items(
        actions(
          '| Action | RAG |',
          '|---|---|',
          '| Raise the limit | On track |',
          '| Drop the flag | Overdue |',
          '| Draw the queue | Closed |',
        ),
      ),
      ['in-progress: Raise the limit', 'open: Drop the flag', 'done: Draw the queue'],
    ));

  it('mention people by links, a day and a ticket behind them', () =>
    assert.deepEqual(
      items(
        actions(
          '- [ ] Raise the limit [Kim Lee](/wiki/people/7) 3 May 2027 [OPS-1](https://example.org/browse/OPS-1)',
          '- [ ] Drop the flag @lee 2027-05-04',
          '- Draw the queue, cc @ops-crew',
        ),
      ),
      [
        'open: Raise the limit (owner Kim Lee, due 2027-05-03, ticket OPS-1)',
        'open: Drop the flag (owner @lee, due 2027-05-04)',
        'open: Draw the queue, cc @ops-crew',
      ],
    ));

  it('tag those who took part', () =>
    assert.deepEqual(
      items(
        `## Responders\n\n- Wen, storage\n- Tomás (scribe)\n\n${actions('- [Wen] Raise the limit', '- [Disk] Drop it')}`,
      ),
      ['open: Raise the limit (owner Wen)', 'open: [Disk] Drop it'],
    ));

  it('take the order of a date from the other dates of the report', () => {
    const text = actions('- Raise the limit. Due: 3/4/2027', '- Drop the flag. Due: 3/31/2027');
    assert.deepEqual(items(text), [
      'open: Raise the limit. (due 2027-03-04)',
      'open: Drop the flag. (due 2027-03-31)',
    ]);
    assert.deepEqual(items(actions('- Raise the limit. Due: 3/4/2027')), [
      'open: Raise the limit. (due 3/4/2027)',
    ]);
  });

  it('come with estimates and with full-width marks', () =>
    assert.deepEqual(
      items(
        actions(
          '- We will add a probe. (Estimated completion: May 2027)',
          '- 队列拆分——负责人：陈晓，截止时间：2027-05-03（进行中）',
        ),
      ),
      ['open: We will add a probe. (due May 2027)', 'in-progress: 队列拆分 (owner 陈晓, due 2027-05-03)'],
    ));

  it('are paragraphs with a title each', () =>
    assert.deepEqual(
      items(
        actions(
          '**Contract with the warehouse.** Kim will own this, aiming for end of May.',
          '',
          '**Null-rate monitor.** Done – shipped on 17 April.',
        ),
      ).map((item) => item.replace(/^(\S+ \S+).*\(/, '$1 (')),
      ['open: Contract (owner Kim, due end of May)', 'done: Null-rate monitor'],
    ));

  it('are lines behind an "o" that a mail program left', () =>
    assert.deepEqual(items(actions('o Raise the limit', 'o Drop the flag')), [
      'open: Raise the limit',
      'open: Drop the flag',
    ]));

  it('are not the boxes by which a form reminds its author', () =>
    assert.deepEqual(
      items(`# T\n\n- [x] Fill in the summary\n- [ ] Link the graphs\n\n${actions('- Raise the limit')}`),
      ['open: Raise the limit'],
    ));

  it('are not the updates of a status page', () =>
    assert.deepEqual(items('# T\n\n### Investigating\n\nWe are currently investigating this issue.\n'), []));

  it('begin with a verb that only looks like a deed', () =>
    assert.deepEqual(items(actions('- Staged rollout for the kiosk')), [
      'open: Staged rollout for the kiosk',
    ]));

  it('promise behind what has been done', () =>
    assert.deepEqual(items('# T\n\nWe have removed the node and will add a probe by the end of Q1.\n'), [
      'open: will add a probe (due the end of Q1)',
    ]));

  it('lie in groups of projects', () =>
    assert.deepEqual(
      items(actions('- infra/edge/scaling#3911', '- https://git.example.org/a/b/-/issues/12+')),
      [
        'open: infra/edge/scaling#3911 (ticket infra/edge/scaling#3911)',
        'open: https://git.example.org/a/b/-/issues/12+ (ticket https://git.example.org/a/b/-/issues/12)',
      ],
    ));
});
