// The open items of the workspace, as the list shows them.
import assert from 'node:assert/strict';
import { parsePostmortem } from '../../../src/core/document/parse';
import { SourceText } from '../../../src/core/text/source';
import { openItemsByReport } from '../../../src/core/workspace/query';
import { ReportIndex } from '../../../src/core/workspace/reportIndex';
import { postmortem } from '../../support/postmortem';

function listed(reports: Record<string, { title?: string; date?: string; items: readonly string[] }>) {
  const index = new ReportIndex((_, text) => parsePostmortem(new SourceText(text)));
  for (const [name, { title = name, date, items }] of Object.entries(reports)) {
    const actions = `## Action Items\n\n${items.map((item) => `- ${item}`).join('\n')}`;
    index.update(
      `file:///${name}.md`,
      postmortem({ title, head: date === undefined ? null : [`date: ${date}`], instead: { actions } }),
    );
  }
  return openItemsByReport(index.digests()).map(({ report, items }) => [
    report.title,
    items.map(({ text }) => text),
  ]);
}

describe('the open items', () => {
  it('come by what is due first, then by their words', () =>
    assert.deepEqual(
      listed({
        A: { items: ['[ ] Zoo', '[ ] Beta (due 2027-01-15)', '[ ] Ant', '[ ] Late (due 2026-12-01)'] },
      }),
      [['A', ['Late', 'Beta', 'Ant', 'Zoo']]],
    ));

  it('are those that somebody still has to do', () =>
    assert.deepEqual(listed({ A: { items: ['[x] Done', '[ ] Open', 'Unmarked', '~~Declined~~'] } }), [
      ['A', ['Open', 'Unmarked']],
    ]));

  it('come by report, the latest first, those without a date last, then by title', () =>
    assert.deepEqual(
      listed({
        Z: { items: ['[ ] z'] },
        B: { items: ['[ ] b'] },
        Old: { date: '2024-01-31', items: ['[ ] o'] },
        New: { date: '2026-01-31', items: ['[ ] n'] },
        None: { date: '2026-05-31', items: ['[x] done'] },
      }).map(([title]) => title),
      ['New', 'Old', 'B', 'Z'],
    ));

  it('come in the order of the calendar, however the day is written', () =>
    assert.deepEqual(
      listed({
        Written: { date: '4 February 2026', items: ['[ ] a'] },
        Numbers: { date: '2026/03/11 09:42 JST', items: ['[ ] b'] },
        '2026-01-19 in the title': { items: ['[ ] c'] },
        '2025-06-30-in-the-name-only': { title: 'Exports', items: ['[ ] d'] },
        Slashes: { date: '12/31/2025', items: ['[ ] e'] },
        'Month only, June 2026': { items: ['[ ] f'] },
      }).map(([title]) => title),
      ['Numbers', 'Written', '2026-01-19 in the title', 'Slashes', 'Exports', 'Month only, June 2026'],
    ));
});
