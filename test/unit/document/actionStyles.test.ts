// The many ways in which teams write one action item: the line as written, and what is read from it.
import assert from 'node:assert/strict';
import { items, lines, read } from './read';

const report = (...text: string[]): string =>
  lines('# Outage', '', '## Summary', '', 'It broke.', '', '## Action Items', '', ...text, '');

/** Each line is the only item of its report. */
const each = (table: Readonly<Record<string, string>>): void => {
  for (const [line, expected] of Object.entries(table)) {
    it(line.replaceAll('\n', ' ⏎ '), () => {
      assert.deepEqual(items(report(line)), expected === '' ? [] : expected.split('\n'));
    });
  }
};

describe('an action item tells its owner', () => {
  each({
    '- Drop the flag (owner: Kim, due: 2027-05-03)': 'open: Drop the flag (owner Kim, due 2027-05-03)',
    '- Drop the flag [owner:: Kim] [due:: 2027-05-03]': 'open: Drop the flag (owner Kim, due 2027-05-03)',
    '- Drop the flag. Owner: Kim Lee. Due: 2027-05-03. Status: Done':
      'done: Drop the flag. (owner Kim Lee, due 2027-05-03)',
    '- Drop the flag — Kim, 2027-05-03': 'open: Drop the flag (owner Kim, due 2027-05-03)',
    '- Drop the flag – Kim – in progress': 'in-progress: Drop the flag (owner Kim)',
    '- Drop the flag | Kim | 2027-05-03': 'open: Drop the flag (owner Kim, due 2027-05-03)',
    '- Drop the flag [Kim, P1]': 'open: Drop the flag (owner Kim, priority P1)',
    '- Drop the flag (FLAG-12, Kim)': 'open: Drop the flag (owner Kim, ticket FLAG-12)',
    '- Drop the flag (assigned to Kim)': 'open: Drop the flag (owner Kim)',
    '- Drop the flag -> @kim': 'open: Drop the flag (owner @kim)',
    '- Drop the flag - @kim @lee': 'open: Drop the flag (owner @kim @lee)',
    '- Drop the flag @kim 📅 2027-05-03': 'open: Drop the flag (owner @kim, due 2027-05-03)',
    '- Drop the flag – Platform team': 'open: Drop the flag (owner Platform team)',
    '- @kim to drop the flag by 2027-05-03': 'open: @kim to drop the flag (owner @kim, due 2027-05-03)',
    '- Kim to drop the flag': 'open: Kim to drop the flag (owner Kim)',
    '- The storage team will drop the flag':
      'open: The storage team will drop the flag (owner The storage team)',
    '- Storage team: drop the flag': 'open: drop the flag (owner Storage team)',
    '- TODO(kim): drop the flag': 'open: drop the flag (owner kim)',
    '- Migrate to the new queue': 'open: Migrate to the new queue',
    '- Need to drop the flag': 'open: Need to drop the flag',
    '- Ask the vendor (Frankfurt)': 'open: Ask the vendor (Frankfurt)',
  });
});

describe('an action item tells how far it is', () => {
  each({
    '- [X] Drop the flag': 'done: Drop the flag',
    '- [/] Drop the flag': 'in-progress: Drop the flag',
    '- [-] Drop the flag': 'declined: Drop the flag',
    '- ☐ Drop the flag': 'open: Drop the flag',
    '- ☑ Drop the flag': 'done: Drop the flag',
    '- 🟢 Drop the flag': 'done: Drop the flag',
    '- 🚧 Drop the flag': 'in-progress: Drop the flag',
    '- ❌ Drop the flag': 'declined: Drop the flag',
    '- :white_check_mark: Drop the flag': 'done: Drop the flag',
    '- :x: Drop the flag': 'declined: Drop the flag',
    '- Drop the flag ✅': 'done: Drop the flag',
    '- Drop the flag ✅ 2027-05-03': 'done: Drop the flag',
    '- **In Progress**: Drop the flag': 'in-progress: Drop the flag',
    '- DONE: drop the flag': 'done: drop the flag',
    '- Drop the flag - *in progress*': 'in-progress: Drop the flag',
    '- Drop the flag — Status: Done': 'done: Drop the flag',
    '- Drop the flag -> done': 'done: Drop the flag',
    '- Drop the flag (won’t do)': 'declined: Drop the flag',
    '- Drop the flag (not started)': 'open: Drop the flag',
    '- Drop the flag (done in #12)': 'done: Drop the flag',
    '- Drop the flag. Fixed in 1.2.': 'done: Drop the flag',
    '- Reverted the change': 'done: Reverted the change',
    '- Sent a mail to everybody': 'done: Sent a mail to everybody',
    '- **Retries**: We’ve significantly lowered them': 'done: Retries: We’ve significantly lowered them',
    '- The old keys were revoked': 'done: The old keys were revoked',
    '- The old job has been removed (it did not exist when the queue was built)':
      'done: The old job has been removed (it did not exist when the queue was built)',
    '- We are exploring a second region': 'in-progress: We are exploring a second region',
    '- Improved monitoring of the queue': 'open: Improved monitoring of the queue',
    '- Checked inputs: Replace the casts': 'open: Checked inputs: Replace the casts',
    '- Set up a second region': 'open: Set up a second region',
    '- Once the index has been rebuilt, drop the copy':
      'open: Once the index has been rebuilt, drop the copy',
    '- Filed a ticket to drop the flag': 'open: Filed a ticket to drop the flag',
  });
});

describe('an action item tells its number, kind and urgency', () => {
  each({
    '- AI-1: Drop the flag': 'open: Drop the flag',
    '- **AI-2**: Drop the flag': 'open: Drop the flag',
    '- Action item 3: drop the flag': 'open: drop the flag',
    '- Action: drop the flag': 'open: drop the flag',
    '- [P1] drop the flag': 'open: drop the flag (priority P1)',
    '- High: Drop the flag': 'open: Drop the flag (priority High)',
    '- Drop the flag (high priority)': 'open: Drop the flag (priority high priority)',
    '- Prevent: Drop the flag': 'open: Drop the flag (type prevent)',
    '- (detect) Draw the queue': 'open: Draw the queue (type detect)',
    '- Draw the queue (mitigate)': 'open: Draw the queue (type mitigate)',
    '- [Storage] Drop the flag': 'open: [Storage] Drop the flag',
    '- FLAG-12: drop the flag': 'open: drop the flag (ticket FLAG-12)',
    '- [#12](https://example.org/o/r/issues/12)': 'open: #12 (ticket #12)',
    '- FLAG-12': 'open: FLAG-12 (ticket FLAG-12)',
  });
  it('and keeps the word it is stated by', () => {
    const [item] = read(report('- **Prevention**: Drop the flag')).actionItems;
    assert.equal(item?.type?.text, 'Prevention');
    assert.equal(item.type.type, 'prevent');
    assert.equal(item.type.inferred, false);
  });
});

describe('an action item takes what stands around it', () => {
  each({
    '- **Drop the flag**\n  - Owner: Kim\n  - Due: 2027-05-03\n  - Status: In progress\n  - Ticket: FLAG-1':
      'in-progress: Drop the flag (owner Kim, due 2027-05-03, ticket FLAG-1)',
    '- Drop the flag\n  - **Owner:** @lee\n  - It is read nowhere.': 'open: Drop the flag (owner @lee)',
    '- Monitoring\n  - Add an alert on lag\n  - Draw the queue\n':
      'open: Add an alert on lag (type detect)\nopen: Draw the queue (type detect)',
    '- Detect faster\n  - Page on lag – Kim – done': 'done: Page on lag (owner Kim)',
    '- @lee\n  - Drop the flag': 'open: Drop the flag (owner @lee)',
    '- Done:\n  - Drop the flag': 'done: Drop the flag',
    '- To prevent this we will:\n  - drop the flag\n  - raise the limit':
      'open: drop the flag\nopen: raise the limit',
    '- Update the template to:\n  - ask for the owner\n  - ask for the date': 'open: Update the template to',
    'Done:\n\n- Drop the flag': 'done: Drop the flag',
    '**Owner: Kim**\n\n- Drop the flag': 'open: Drop the flag (owner Kim)',
    '### Storage team\n\n- Drop the flag': 'open: Drop the flag (owner Storage team)',
    '### High priority\n\n1. Drop the flag': 'open: Drop the flag (priority High)',
    '### Later (by 2027-06-01)\n\n- Drop the flag': 'open: Drop the flag (due 2027-06-01)',
    "### Won't do\n\n- Drop the flag": 'declined: Drop the flag',
    '### Actions to be taken\n\n- Drop the flag': 'open: Drop the flag',
    '### AI-1: Drop the flag\n\n**Owner:** Kim\n**Due:** 2027-05-03\n**Status:** Done\n\nIt is read nowhere.':
      'done: Drop the flag (owner Kim, due 2027-05-03)',
    '### 2. Drop the flag\n\nOwner: Kim | Due: 2027-05-03 | Status: Open':
      'open: Drop the flag (owner Kim, due 2027-05-03)',
    '1. Move the queue\n\n- it was slow\n\n2. Drop the flag\n\n- it is read nowhere':
      'open: Move the queue\nopen: Drop the flag',
  });

  it('and knows the people whom the head names', () => {
    const text = lines(
      '---',
      'authors: [Kim Lee, Sam Roe]',
      '---',
      '',
      report('- Kim: drop it', '- Draw it (Sam)'),
    );
    assert.deepEqual(items(text), ['open: drop it (owner Kim)', 'open: Draw it (owner Sam)']);
  });

  it('but nothing from a section that tells the incident', () => {
    const [item] = read(lines('# T', '', '## Mitigation', '', '- [ ] Drop the flag', '')).actionItems;
    assert.equal(item?.type, undefined);
  });
});

describe('action items in tables', () => {
  const table = (header: string, ...rows: string[]): string =>
    [header, header.replace(/[^|]+/g, '---'), ...rows].join('\n');
  each({
    [table('| Fix | By | Until |', '| Drop the flag | Kim | 2027-05-03 |')]:
      'open: Drop the flag (owner Kim, due 2027-05-03)',
    [table('| Ticket | Description | Assignee | Status |', '| FLAG-1 | Drop it | Kim | PR merged |')]:
      'done: Drop it (owner Kim, ticket FLAG-1)',
    [table('| Item | Done? |', '| Drop it | ✅ |', '| Draw it | ❌ |')]: 'done: Drop it\nopen: Draw it',
    [table('| | Action | Owner |', '| [x] | Drop it | Kim |')]: 'done: Drop it (owner Kim)',
    [table('| Action | Owner | Status |', '| Drop it<br>at once | Kim | 🟢 On hold |')]:
      'open: Drop it at once (owner Kim)',
    [table('| Action | Owner | Status |', '| ~~Drop it~~ | Kim | |', '| AI-2: draw it | | 50% |')]:
      'done: Drop it (owner Kim)\nin-progress: draw it',
    [table('| Was | Wer | Bis wann | Erledigt |', '| Schalter entfernen | Kim | 2027-05-03 | ja |')]:
      'open: Schalter entfernen (owner Kim, due 2027-05-03)',
    [table('| Mesure | Responsable | Échéance | État |', '| Retirer | Kim | 2027-05-03 | en cours |')]:
      'in-progress: Retirer (owner Kim, due 2027-05-03)',
    [table('| 改进措施 | 负责人 | 状态 |', '| 移除开关 | 小李 | 已完成 |')]: 'done: 移除开关 (owner 小李)',
    [table('| Metric | Before | After |', '| p99 | 2 s | 200 ms |')]: '',
  });
});

describe('action items in other languages', () => {
  const under = (heading: string, line: string): string => lines('# T', '', `## ${heading}`, '', line, '');
  for (const [heading, line, expected] of [
    [
      'Maßnahmen',
      '- Schalter entfernen (Verantwortlich: Kim, fällig am 2027-05-03)',
      'owner Kim, due 2027-05-03',
    ],
    [
      'Actions correctives',
      '- Retirer (responsable : Kim, échéance : 2027-05-03)',
      'owner Kim, due 2027-05-03',
    ],
    [
      'Acciones correctivas',
      '- Quitar. Responsable: Kim. Fecha límite: 2027-05-03',
      'owner Kim, due 2027-05-03',
    ],
    ['Ações preventivas', '- Remover — responsável: Kim, prazo: 2027-05-03', 'owner Kim, due 2027-05-03'],
    ['План действий', '- Убрать (ответственный: Ким, срок: 2027-05-03)', 'owner Ким, due 2027-05-03'],
    ['行动项', '- 移除开关（负责人：小李，截止日期：2027-05-03）', 'owner 小李, due 2027-05-03'],
    ['アクションアイテム', '- 旗を外す（担当：田中、期限：2027-05-03）', 'owner 田中, due 2027-05-03'],
  ] as const)
    it(line, () => {
      const [item = ''] = items(under(heading, line));
      assert.ok(item.startsWith('open: ') && item.endsWith(`(${expected})`), item);
    });
});

describe('action items in prose', () => {
  each({
    'It was a long day. We’re adding an alert. Kim will write it down. The limit was raised. Sorry again.':
      'open: We’re adding an alert.\nopen: Kim will write it down.\ndone: The limit was raised.',
    'Hire a second operator.\nTeach the first one.\nMore alarms on the queue.':
      'open: Hire a second operator.\nopen: Teach the first one.\nopen: More alarms on the queue.',
    '• Drop the flag\n• Draw the queue': 'open: Drop the flag\nopen: Draw the queue',
    'Why they refused we cannot tell, but we will ask them.': 'open: we will ask them.',
    'The process will be written down and we intend to try a second region.':
      'open: The process will be written down\nopen: we intend to try a second region.',
    'We are going to rebuild the site. Engineers are working on this.':
      'in-progress: We are going to rebuild the site.',
    'We take this very seriously. We will do everything we can to learn from it.': '',
    '**TODO** drop the flag': 'open: drop the flag',
    '> **Action:** drop the flag': 'open: drop the flag',
  });

  const story = (...text: string[]): string => lines('# Outage', '', ...text, '');

  it('without any section: promises, and all of a paragraph that announces changes', () => {
    assert.deepEqual(items(story('A permanent fix is to move the queue.')), [
      'open: A permanent fix is to move the queue.',
    ]);
    assert.deepEqual(
      items(
        story(
          'We are making several changes. First, we have disabled retries. Second, we are adding a limit.',
        ),
      ),
      ['done: First, we have disabled retries.', 'open: Second, we are adding a limit.'],
    );
  });

  it('that names several at once', () => {
    assert.deepEqual(
      items(
        story('Committed follow-ups: more room on the disk, finer graphs of the queue, and a second region.'),
      ),
      ['open: more room on the disk', 'open: finer graphs of the queue', 'open: a second region.'],
    );
  });

  const under = (heading: string, ...text: string[]): string =>
    lines('# T', '', `## ${heading}`, '', ...text, '');

  it('under lessons that say what must be done', () => {
    assert.deepEqual(items(under('Lessons learned', '- The limit was low', '- We need to raise the limit')), [
      'open: We need to raise the limit',
    ]);
  });

  it('behind a label in a later line of a paragraph', () => {
    assert.deepEqual(items(story('**Impact:** two hours', '**Follow-up:** Kim will raise the limit.')), [
      'open: Kim will raise the limit.',
    ]);
  });

  it('marked as tasks where other things are told', () => {
    assert.deepEqual(
      items(
        lines(
          '# T',
          '',
          '## Lessons',
          '',
          '- Flags rot. They do.',
          '- TODO: drop the flag',
          '',
          'They rot.',
          '',
        ),
      ),
      ['open: drop the flag'],
    );
  });
});

describe('no action item is', () => {
  each({
    'a check list for the reader': '',
    '- [ ] Did you drop the flag?\n- [ ] Is the alert on?\n- [ ] Test it from scratch': '',
    'We have some recommendations for maintainers and users:\n\n- Everybody should rotate keys': '',
    '- If you use it, change your key\n- Ask your vendor for yours': '',
    'The records pointed to these hosts:\n\n- `alpha`\n- `beta`': '',
    '- No further action required.': '',
    '- Nothing to do here.': '',
    '- *Any actions go here*': '',
    '- We have for many years enforced keys': '',
  });

  it('an explanation of the words in a table', () => {
    assert.deepEqual(
      items(
        report(
          '| Action | Type |',
          '|---|---|',
          '| Drop it | prevent |',
          '',
          '- Prevent: never again',
          '- Detect: sooner',
        ),
      ),
      ['open: Drop it (type prevent)'],
    );
  });

  it('what one will try for now, or what somebody else promised', () => {
    assert.deepEqual(items(lines('# T', '', 'I will try to raise the limit for now.', '')), []);
    assert.deepEqual(
      items(lines('# T', '', '## Timeline', '', '- 10:00 TODO: somebody restarts it', '')),
      [],
    );
  });

  it('a box that asks, while one that doubts is', () => {
    assert.deepEqual(items(report('- [ ] Restart nodes older than a week?')), [
      'open: Restart nodes older than a week?',
    ]);
  });
});
