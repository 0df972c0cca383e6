// Due dates without a year: which one the report's own day says is meant, and where nothing does.
import assert from 'node:assert/strict';
import { items, lines, read } from './read';

const report = (...text: string[]): string =>
  lines('# Outage', '', '## Summary', '', 'It broke.', '', '## Action Items', '', ...text, '');

describe('a due date without a year', () => {
  /** The only item of a report whose head says a day. */
  const item = (day: string, line: string, more: readonly string[] = []): readonly string[] =>
    items(lines('---', `date: ${day}`, '---', report(`- ${line}`, ...more)));

  for (const [day, line, expected] of [
    ['2026-02-20', 'Drop the flag (due 12 March)', '2026-03-12'],
    ['2026-02-20', 'Drop the flag, due Mar 12th', '2026-03-12'],
    ['2026-02-20', 'Drop the flag by March 12', '2026-03-12'],
    ['2026-02-20', 'Drop the flag (due 20 February)', '2026-02-20'],
    ['2026-11-03', 'Drop the flag by Saturday 14 Nov', '2026-11-14'],
    ['2026-11-03', 'Drop the flag by Saturday, Nov 14', '2026-11-14'],
    ['2026-11-03', 'Drop the flag (due Sat, 14 November)', '2026-11-14'],
    ['2026-11-03', 'Drop the flag (Kim, 14 Nov)', '2026-11-14'],
    ['2026-02-20', 'Drop the flag (due 3/14)', '2026-03-14'],
    ['2026-02-20', 'Drop the flag (due 14/3)', '2026-03-14'],
    ['2026-02-20', 'Drop the flag (fällig: 14.3.)', '2026-03-14'],
    ['2026-12-20', 'Drop the flag (due 15 January)', '2027-01-15'],
    ['2026-12-31', 'Drop the flag (due 31 December)', '2026-12-31'],
    ['2026-12-31', 'Drop the flag (due 1 Jan)', '2027-01-01'],
    ['2026-12-20', 'Drop the flag by Friday 15 Jan', '2027-01-15'],
    ['2027-12-20', 'Drop the flag (due 29 Feb)', '2028-02-29'],
  ] as const) {
    it(`is the next such day: "${line}" after ${day}`, () => {
      assert.deepEqual(
        read(lines('---', `date: ${day}`, '---', report(`- ${line}`))).actionItems.map(
          ({ due }) => due?.date,
        ),
        [expected],
      );
    });
  }

  it('is read in tables, below headings and in lines of their own', () => {
    assert.deepEqual(
      item('2026-12-20', 'Drop the flag', [
        '  - Due: 15 January',
        '',
        '### Later (by 1 February)',
        '',
        '- Widen the pool',
        '',
        '| Action | Due |',
        '| --- | --- |',
        '| Cap the pool | Jan 20 |',
      ]),
      [
        'open: Drop the flag (due 2027-01-15)',
        'open: Widen the pool (due 2027-02-01)',
        'open: Cap the pool (due 2027-01-20)',
      ],
    );
  });

  it('stands behind an owner who is called like a day', () => {
    assert.deepEqual(item('2026-11-03', 'Drop the flag (Sunita, 14 Nov)'), [
      'open: Drop the flag (owner Sunita, due 2026-11-14)',
    ]);
  });

  it('counts from the title or the name of the file where the head says no day', () => {
    const text = report('- Drop the flag (due 15 January)');
    const due = (source: string, fileName?: string) =>
      read(source, fileName === undefined ? {} : { fileName }).actionItems[0]?.due?.date;
    assert.equal(due(text, '2026-12-20-checkout.md'), '2027-01-15');
    assert.equal(due(text.replace('# Outage', '# Outage of 20 December 2026')), '2027-01-15');
    assert.equal(due(text), undefined);
  });

  it('stays as it is written where the report leaves a doubt', () => {
    for (const [day, line, written] of [
      // Which number is the month?
      ['2026-02-20', 'Drop the flag (due 3/4)', '3/4'],
      // The day before the report, or a year later?
      ['2026-02-20', 'Drop the flag (due 18 February)', '18 February'],
      // It is a Saturday.
      ['2026-11-03', 'Drop the flag by Friday 14 Nov', 'Friday 14 Nov'],
      // There is no such day, or not soon.
      ['2026-02-20', 'Drop the flag (due 31 April)', '31 April'],
      ['2026-03-20', 'Drop the flag (due 29 Feb)', '29 Feb'],
      // Of which day does it count?
      ['2026', 'Drop the flag (due 12 March)', '12 March'],
      ['03/04/2026', 'Drop the flag (due 20 March)', '20 March'],
      ['2026-02-20', 'Drop the flag by end of March', 'end of March'],
    ] as const) {
      assert.deepEqual(item(day, line), [`open: Drop the flag (due ${written})`], `${line} after ${day}`);
    }
  });

  it('with two numbers is read in the order that the other dates of the report show', () => {
    assert.deepEqual(item('2026-02-20', 'Drop the flag (due 3/4)', ['- Widen the pool (due 30/4/2026)']), [
      'open: Drop the flag (due 2026-04-03)',
      'open: Widen the pool (due 2026-04-30)',
    ]);
  });
});
