// What will change, who does it and by when, in all the ways people write it.
import assert from 'node:assert/strict';
import { at, items, lines, read } from './read';

const under = (heading: string, ...text: string[]): string =>
  lines('# T', '', `## ${heading}`, '', ...text, '');

describe('action items', () => {
  it('are bullets and numbers, check boxes ticked or not', () => {
    assert.deepEqual(
      items(
        under(
          'Action Items',
          '- Pin the image',
          '1. Cap the pool',
          '',
          '- [ ] Add an alert',
          '- [x] Fix the dashboard',
        ),
      ),
      ['open: Pin the image', 'open: Cap the pool', 'open: Add an alert', 'done: Fix the dashboard'],
    );
  });

  it('keep the place of the task, the box and the whole item', () => {
    const report = read(
      under('Action Items', '- [ ] Add an **alert** on lag, owner: @kim', '      more of it'),
    );
    const [item] = report.actionItems;
    assert.equal(at(report, item?.textRange)?.startsWith('Add an **alert** on lag'), true);
    assert.equal(at(report, item?.checkbox), ' ');
    assert.equal(at(report, item?.range), '- [ ] Add an **alert** on lag, owner: @kim\n      more of it');
    assert.equal(item?.style, 'checkbox');
    assert.equal(item.marked, true);
    assert.equal(read(under('Action Items', '- Pin it')).actionItems[0]?.marked, false);
  });

  it('know their own words from the dash and the bracket behind them', () => {
    for (const rest of [' — owner: @kai, due 2026-12-04', ' (@kai, due 2026-12-04)']) {
      const report = read(under('Action Items', `- [ ] Page before it expires${rest}`));
      assert.equal(at(report, report.actionItems[0]?.textRange), 'Page before it expires');
    }
  });

  it('keep an owner apart from the ticket, the date and the brackets beside it', () => {
    assert.deepEqual(
      items(
        under(
          'Action Items',
          '- [ ] Warm a new cluster first (@mlaine, due 2026-12-01)',
          '- [ ] Add a second token (Dayo Ade, due 2026-09-30, TAX-77)',
          '- [ ] Page on silence — owner: @twilk, CONN-875',
          '- [x] Log a refused token — owner: @nhaddad, done 2025-04-10',
          '- ~~Make the direction a parameter~~ declined: version 4 has it',
        ),
      ),
      [
        'open: Warm a new cluster first (owner @mlaine, due 2026-12-01)',
        'open: Add a second token (owner Dayo Ade, due 2026-09-30, ticket TAX-77)',
        'open: Page on silence (owner @twilk, ticket CONN-875)',
        'done: Log a refused token (owner @nhaddad)',
        'declined: Make the direction a parameter',
      ],
    );
  });

  it('name an owner and a due date in several ways', () => {
    assert.deepEqual(
      items(
        under(
          'Action Items',
          '- Set a lock timeout — owner: @rasmus, due 2026-12-18',
          '- Warm the new cluster. Owner: Ines, by 2027-01-15',
          '- @lee: document the drain',
          '- Rotate the keys (@ana)',
          '- 再試行に上限を付ける。**担当: 基盤班、期限: 2027-02-01**',
        ),
      ),
      [
        'open: Set a lock timeout (owner @rasmus, due 2026-12-18)',
        'open: Warm the new cluster. (owner Ines, due 2027-01-15)',
        'open: document the drain (owner @lee)',
        'open: Rotate the keys (owner @ana)',
        'open: 再試行に上限を付ける。 (owner 基盤班, due 2027-02-01)',
      ],
    );
  });

  it('name a ticket by link, key or number', () => {
    assert.deepEqual(
      items(
        under(
          'Action Items',
          '- Alert on lag ([#12](https://example.org/o/r/issues/12))',
          '- Alert on silence (OPS-77)',
          '- Created a [ticket](https://example.org/o/r/issues/9) to widen the pool',
          '- Read as UTF-8',
        ),
      ),
      [
        'open: Alert on lag (ticket #12)',
        'open: Alert on silence (ticket OPS-77)',
        'open: Created a ticket to widen the pool (ticket ticket)',
        'open: Read as UTF-8',
      ],
    );
  });

  it('name a priority and a type', () => {
    assert.deepEqual(
      items(
        under(
          'Action Items',
          '- [P1] Shard the table',
          '- **HIGH** Cap the retries',
          '- [Detect] Watch the age',
        ),
      ),
      [
        'open: Shard the table (priority P1)',
        'open: Cap the retries (priority HIGH)',
        'open: Watch the age (type detect)',
      ],
    );
    const [inferred] = read(under('Action Items', '- Alert when the age grows')).actionItems;
    assert.equal(inferred?.type?.type, 'detect');
    assert.equal(inferred.type.inferred, true);
  });

  it('say that they are done, under way or declined', () => {
    assert.deepEqual(
      items(
        under(
          'Action Items',
          '- Mail everyone (DONE)',
          '- ✅ Drop the flag',
          '- [ ] Grow the VM (in progress)',
          '- ~~Buy a bigger disk~~',
          '- We enabled branch protection',
          '- Share one pager',
          '  - This has been done, see the rota',
          '- Move regions. WONTFIX',
        ),
      ),
      [
        'done: Mail everyone',
        'done: Drop the flag',
        'in-progress: Grow the VM',
        'done: Buy a bigger disk',
        'done: We enabled branch protection',
        'done: Share one pager',
        'declined: Move regions',
      ],
    );
  });

  it('take status and type from the headings they stand under', () => {
    assert.deepEqual(
      items(
        lines(
          '# T',
          '',
          '## Action items',
          '',
          '### Completed ✅',
          '',
          '- Pin it',
          '',
          '### 予防（Prevent）',
          '',
          '- Test it',
          '',
        ),
      ),
      ['done: Pin it', 'open: Test it (type prevent)'],
    );
  });

  it('are the rows of a table with a column for actions, whatever the order of columns', () => {
    assert.deepEqual(
      items(
        under(
          'Action Items',
          '| # | **Owner** | Action | Due | Status | Bug |',
          '|---|---|---|---|---|---|',
          '| 1 | kim | Cap the `pool` | 2026-04-01 | **DONE** | https://example.org/o/r/issues/3 |',
          '| 2 | — | Watch the age | | | |',
          '| 3 | | TBD | | | |',
        ),
      ),
      [
        'done: Cap the pool (owner kim, due 2026-04-01, ticket https://example.org/o/r/issues/3)',
        'open: Watch the age',
      ],
    );
  });

  it('are not the rows of other tables', () => {
    assert.deepEqual(
      items(under('Action Items', '| Type | Meaning |', '|---|---|', '| prevent | never again |')),
      [],
    );
  });

  it('are the sentences that promise something, where there is no list', () => {
    assert.deepEqual(
      items(
        under(
          'Next steps',
          'It was a long day. We will cap the pool. The platform team is going to add an alert.',
        ),
      ),
      ['open: We will cap the pool.', 'open: The platform team is going to add an alert.'],
    );
  });

  it('are found outside a section of their own only where the text plainly commits', () => {
    assert.deepEqual(
      items(
        under(
          'Lessons',
          'Going forward, we will do the following:',
          '',
          '- Add monitoring',
          '- Raise the limit',
        ),
      ),
      ['open: Add monitoring', 'open: Raise the limit'],
    );
    assert.deepEqual(items(under('Lessons', '- Monitoring was thin', '- Limits were low')), []);
  });

  it('follow the label "Action" anywhere', () => {
    assert.deepEqual(
      items(
        lines(
          '# T',
          '',
          '## Lessons',
          '',
          '### Caches lie',
          '',
          'They do.',
          '',
          '**Action:** Clear them weekly',
          '',
        ),
      ),
      ['open: Clear them weekly'],
    );
  });

  it('may be nested: a check box of its own counts, an explanation does not', () => {
    assert.deepEqual(
      items(
        under(
          'Action Items',
          '- [ ] Alert on all queues',
          '  - [x] mail',
          '  - [ ] push',
          '- Redesign reviews',
          '  - authors say why',
        ),
      ),
      ['open: Alert on all queues', 'done: mail', 'open: push', 'open: Redesign reviews'],
    );
  });

  it('are not blanks, questions to the reader or words left by the template', () => {
    assert.deepEqual(
      items(
        under(
          'Action Items',
          '- N/A',
          '- TBD',
          '- [ ] ',
          '- <describe the action>',
          '- [ ] Did you add a test?',
          '- …',
        ),
      ),
      [],
    );
  });

  it('may be listed in the front matter', () => {
    assert.deepEqual(items('---\naction_items:\n  - Cap the pool\n  - Watch the age\n---\n\nText.\n'), [
      'open: Cap the pool',
      'open: Watch the age',
    ]);
  });

  it('are not read in code', () => {
    assert.deepEqual(items(under('Action Items', '```', '- [ ] sample', '```')), []);
  });
});
