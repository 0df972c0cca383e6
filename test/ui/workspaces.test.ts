// Workspaces of unusual shape: two folders side by side, and more reports than anybody wants to see at once.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { eventually } from '../support/eventually';
import { Workbench } from '../support/workbench';

const view = 'Open Action Items';

describe('A workspace of two folders', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({
      workspace: 'test/ui/workspace',
      workspaceFile: 'two-teams.code-workspace',
    });
    await workbench.openView(view);
  });
  after(() => workbench.close());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed: ${this.currentTest.title}`);
  });

  it('lists the reports of both', async () => {
    await eventually(async () => {
      const reports = await workbench.treeRows(view, 1);
      assert.equal(reports.length, 5, reports.join('\n'));
      assert(reports.some((row) => row.includes('Staff could not reach internal names')));
    }, 20_000);
  });

  it('asks New Postmortem which of them the report is for, and writes it there', async () => {
    await workbench.runCommand('Postmortem: New Postmortem');
    assert.match(await workbench.question(), /The folder that the report is written to/);
    await workbench.pick('Office network');
    await workbench.pick('Lightweight');
    await workbench.answer('Guests saw the staff network');
    await workbench.pick('SEV-3');
    await workbench.answer('2026-11-03');
    const path = 'incidents/postmortems/2026-11-03-guests-saw-the-staff-network.md';
    await eventually(async () => assert.match(await workbench.read(path), /^title: Guests saw/m));
  });
});

describe('A workspace of many reports', () => {
  const report = (title: string, day: string) =>
    `---\ntitle: ${title}\ndate: ${day}\n---\n\n## Summary\n\nIt was short.\n\n## Action items\n\n- [ ] Raise the limit of ${title}\n- [ ] Watch it\n`;
  const reports = Array.from({ length: 120 }, (_, index) => {
    const day = `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    return [`postmortems/queue-${index}.md`, report(`Queue ${index} full`, day)] as const;
  });
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ files: Object.fromEntries(reports) });
    await workbench.openView(view);
  });
  after(() => workbench.close());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed: ${this.currentTest.title}`);
  });

  it('lists them closed', async () => {
    await eventually(async () => {
      const rows = await workbench.treeRows(view);
      assert(rows.length > 20, rows.join('\n'));
      assert.deepEqual(rows, await workbench.treeRows(view, 1));
    }, 20_000);
    await workbench.screenshot('many-reports');
  });

  it('keeps open what was opened when another report comes', async () => {
    await workbench.treeRow(view, 'Checkout').click();
    const opened = await eventually(async () => {
      const below = await workbench.treeRowsBelow(view, 'Checkout');
      assert(below.length > 0);
      return below;
    });
    await workbench.write('postmortems/one-more.md', report('One more queue', '2026-11-30'));
    await eventually(async () => {
      assert((await workbench.treeRow(view, 'One more queue').count()) === 1);
      assert.deepEqual(await workbench.treeRowsBelow(view, 'Checkout'), opened);
      assert.deepEqual(await workbench.treeRowsBelow(view, 'One more queue'), []);
    }, 20_000);
  });
});
