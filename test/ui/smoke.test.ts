// The packed extension, installed in a real window, is there for the person in front of it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { eventually } from '../support/eventually';
import { Workbench } from '../support/workbench';

describe('A window with the extension installed', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
  });
  after(() => workbench.close());

  it('lists New Postmortem in the command palette', async () => {
    // Commands of extensions come up a moment after the window.
    await eventually(async () => {
      const [first = ''] = await workbench.searchCommands('New Postmortem');
      assert.match(first, /^Postmortem: New Postmortem/);
    }, 20_000);
    await workbench.screenshot('palette');
    await workbench.press('Escape');
  });

  it('opens a report of the samples', async () => {
    await workbench.openFile('2026-11-20-checkout-timeouts.md');
    await workbench.screenshot('report');
    assert((await workbench.visibleLines()).length > 5);
  });
});
