// Reports as people really write them: the list shows what is open in each, and none is told of faults that it does not have.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { eventually } from '../support/eventually';
import { Workbench } from '../support/workbench';

const view = 'Open Action Items';

interface Style {
  readonly name: string;
  readonly file: string;
  /** The row of the report. */
  readonly title: string;
  /** The open items in the order of the list, each with what its row says of it. */
  readonly items: readonly (readonly [text: string, ...details: string[]])[];
}

const styles: readonly Style[] = [
  {
    name: 'tables throughout',
    file: 'postmortems/2026-01-19-parcel-labels-printed-twice.md',
    title: 'Parcel labels printed twice',
    items: [
      ['Alert when a parcel has more than one open tracking number', 'Ilse Vermeer', 'due 2026-02-06'],
      ['Give each print job an id and ask for', 'Kofi Asante', 'due 2026-02-13', 'in progress'],
      ['Add a column for time-outs to the migration guide', 'Broker team', 'due 2026-03-02'],
      ['Rehearse the next move at the start of a shift'],
    ],
  },
  {
    name: 'bold labels and no heading',
    file: 'incidents/resolver-cache.md',
    title: 'Staff could not reach internal names after the resolver update',
    items: [
      ['Keep the list of exempt zones in the new file', 'Signe', 'due 2026-02-11'],
      ['Resolve one internal name from each office every minute', 'Tuomas', 'due 2026-12-01'],
      ['Sign the internal zone with a key', 'Signe', 'in progress'],
      ['Update one office first and wait for an hour'],
    ],
  },
  {
    name: 'in Japanese',
    file: 'postmortems/2026-03-11-mail-queue-ja.md',
    title: 'ポストモーテム：予約確認メールの遅延',
    items: [
      ['宛先ドメインごとに送信キューを分ける', '佐伯', 'due 2026-04-10', 'in progress'],
      ['遅い宛先を一時的に切り離す手順を運用手順書に載せる', '森本', 'due 2026-12-18'],
      ['予約完了画面に「メールが遅れることがあります」と表示する'],
    ],
  },
  {
    name: 'front matter and nested task boxes',
    file: 'postmortems/2026-05-27-map-tiles-blank.md',
    title: 'Map tiles blank in the courier app',
    items: [
      ['Answer 503 for a tile of zero bytes', '@bao', 'due 2026-06-12'],
      ['Alert on every volume that is more than 85 % full', '@ximena', 'due 2026-12-04'],
      ['Add it to the 40 volumes made since April'],
      ['Ask the app for its smallest tile once a day'],
      ['Let the health check write a tile and read it back'],
    ],
  },
  {
    name: 'prose under underlined headings, and a numbered list',
    file: 'postmortems/2026-06-30-quarter-end-exports.md',
    title: "The exports of the quarter's end",
    items: [
      ['Compare the rows written with the rows counted', 'Odhran', 'due 2026-07-10'],
      ['Size the temporary volume from the sum of the tables', 'Exports team', 'due 2026-09-29'],
      ['Sign each file with its number of rows'],
    ],
  },
];

describe('A workspace whose reports are written in many styles', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ workspace: 'test/ui/workspace' });
    await workbench.openView(view);
    await workbench.widenSideBar(620);
  });
  after(() => workbench.close());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed: ${this.currentTest.title}`);
  });

  it('lists the reports and nothing else', async () => {
    await eventually(async () => {
      const rows = await workbench.treeRows(view);
      for (const { title } of styles)
        assert(
          rows.some((row) => row.includes(title)),
          rows.join('\n'),
        );
      const open = styles.reduce((sum, { items }) => sum + items.length, 0);
      assert.equal(rows.length, styles.length + open, rows.join('\n'));
    }, 20_000);
  });

  for (const { name, file, title, items } of styles) {
    it(`${name}: the open items are listed with their owner and due date`, async () => {
      const rows = await workbench.treeRowsBelow(view, title);
      assert.equal(rows.length, items.length, rows.map(({ seen }) => seen).join('\n'));
      for (const [index, parts] of items.entries())
        for (const part of parts) {
          const { seen, heard } = rows[index] ?? { seen: '', heard: '' };
          assert(seen.includes(part), `"${part}" is not seen in "${seen}".`);
          assert(heard.includes(part), `"${part}" is not heard in "${heard}".`);
        }
    });

    it(`${name}: nothing is underlined from the first line to the last`, async () => {
      await workbench.openFile(file);
      await workbench.waitForIdle();
      await workbench.press('Control+Home');
      await workbench.screenshot(`style: ${name}`);
      const found = await workbench.squigglesInFile();
      await workbench.screenshot(`style: ${name}, the end`);
      assert.equal(found, 0);
    });
  }

  it('a handbook with a timeline and task boxes is none of them, and nothing is underlined in it', async () => {
    await workbench.openFile('docs/on-call-handbook.md');
    await workbench.waitForIdle();
    assert.equal(await workbench.squigglesInFile(), 0);
  });

  it('a squiggle that is deserved appears in any of them', async () => {
    await workbench.openFile('incidents/resolver-cache.md');
    await workbench.press('Control+End');
    await workbench.insert('\n**Lessons**\n\nThe administrator forgot to read the notes for packagers.\n');
    await workbench.waitForSquiggle('warning');
    // The count in the tab follows the squiggle.
    await eventually(async () => assert.equal(await workbench.squigglesInFile(), 1));
  });
});
