// The main job as a person does it: start a report, write, see a squiggle, fix it, find the action item in the list.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { eventually } from '../support/eventually';
import { Workbench } from '../support/workbench';

const view = 'Open Action Items';
const report = 'postmortems/2026-11-21-certificate-expired-on-the-gateway.md';

describe('From an empty editor to the list of open action items', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
  });
  after(() => workbench.close());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed: ${this.currentTest.title}`);
  });

  it('New Postmortem asks four questions and writes the report', async () => {
    await workbench.runCommand('Postmortem: New Postmortem');
    await asked('1/4');
    const templates = await workbench.pickRows();
    for (const name of ['Blameless review', 'Lightweight', 'Third-party outage']) {
      assert(
        templates.some((row) => row.includes(name)),
        `${name} is not offered in ${templates.join(' | ')}`,
      );
    }
    await workbench.screenshot('new-postmortem');
    await workbench.pick('Lightweight');
    await asked('2/4');
    await workbench.answer('Certificate expired on the gateway');
    await asked('3/4');
    await workbench.pick('SEV-2');
    await asked('4/4');
    await workbench.answer('2026-11-21');
    await eventually(async () =>
      assert.match(await workbench.read(report), /^title: Certificate expired on the gateway$/m),
    );
    await eventually(async () => assert((await workbench.visibleLines()).includes('## Summary')));
    await workbench.screenshot('fresh-report');
  });

  it('a sentence that lays the fault on a person gets a squiggle and a better question', async () => {
    await writeUnder('## Contributing Factors', 'The on-call engineer forgot to renew the certificate.');
    await workbench.waitForSquiggle('warning');
    await putCursorOn('forgot');
    await eventually(async () =>
      assert.match(await workbench.hover(), /Better asked: *What would have reminded/),
    );
    await workbench.screenshot('hover');
    await workbench.press('Escape');
  });

  it('the light bulb keeps the question for later, in the text', async () => {
    await putCursorOn('forgot');
    const fixes = await workbench.quickFixes();
    await workbench.screenshot('quick-fix');
    assert(
      fixes.some((fix) => fix.includes('Ignore here, because')),
      fixes.join(' | '),
    );
    await workbench.pickFix('Insert the question');
    await eventually(async () =>
      assert((await workbench.visibleLines()).some((line) => line.includes('<!-- ask: '))),
    );
  });

  it('an answer in terms of the system has no squiggle', async () => {
    await replaceLine(
      'forgot',
      'Renewal depends on a calendar entry, and nothing warns before the certificate expires.',
    );
    await replaceLine('<!-- ask: ', '');
    await eventually(async () => assert.equal(await workbench.squiggles('warning'), 0));
  });

  it('a section that the template requires is missed where it belongs, and put back', async () => {
    await replaceLine('## Timeline', '');
    await workbench.waitForSquiggle('warning');
    assert((await workbench.problems()).some((row) => row.includes('Timeline')));
    await workbench.screenshot('missing-section');
    await putCursorOn('## Contributing Factors');
    await workbench.quickFixes();
    await workbench.screenshot('missing-section-fix');
    await workbench.pickFix('Insert the section "Timeline"');
    await eventually(async () => assert((await workbench.visibleLines()).includes('## Timeline')));
  });

  it('the action item appears in the list as it is written, and a click leads back to it', async () => {
    await writeUnder(
      '## Action Items',
      '- [ ] Page 21 days before a certificate expires — owner: @kai, due 2026-12-04',
    );
    await workbench.save();
    await workbench.openView(view);
    await eventually(async () => {
      const rows = await workbench.treeRows(view);
      assert(
        rows.some((row) => row.includes('Page 21 days before a certificate expires')),
        rows.join(' | '),
      );
    });
    await workbench.openFile('README.md');
    await workbench.treeRow(view, 'Page 21 days before').click();
    await workbench.page
      .locator('.tab.active[data-resource-name="2026-11-21-certificate-expired-on-the-gateway.md"]')
      .waitFor();
    await eventually(async () => {
      const lines = await workbench.visibleLines();
      assert(lines.some((line) => line.includes('Page 21 days before')));
    });
    await workbench.runCommand('View: Hide Panel');
    await workbench.widenSideBar(640);
    await workbench.screenshot('action-items');
  });

  it('an ordinary Markdown file gets no squiggle', async () => {
    await workbench.openFile('lock-queue.md');
    await workbench.waitForIdle();
    for (const severity of ['error', 'warning', 'info', 'hint'] as const) {
      assert.equal(await workbench.squiggles(severity), 0);
    }
  });

  async function asked(step: string): Promise<void> {
    await eventually(async () => assert((await workbench.question()).includes(step)));
  }

  async function lineNumberOf(part: string): Promise<number> {
    await workbench.save();
    const lines = (await workbench.read(report)).split('\n');
    const index = lines.findIndex((line) => line.includes(part));
    assert(index >= 0, `There is no line with "${part}" in\n${lines.join('\n')}`);
    return index + 1;
  }

  async function putCursorOn(part: string): Promise<void> {
    const number = await lineNumberOf(part);
    const line = (await workbench.read(report)).split('\n')[number - 1] ?? '';
    await workbench.goTo(number, line.indexOf(part) + 2);
  }

  async function replaceLine(part: string, text: string): Promise<void> {
    await workbench.save();
    // A step that is tried again has replaced it already; what it looks at next tells whether it did.
    if (!(await workbench.read(report)).includes(part)) return;
    await workbench.goTo(await lineNumberOf(part));
    // The whole line, however often it wraps, with its line break.
    await workbench.press('Control+l');
    await workbench.insert(`${text}\n`);
  }

  async function writeUnder(heading: string, text: string): Promise<void> {
    await workbench.goTo(await lineNumberOf(heading));
    await workbench.press('End');
    await workbench.press('Enter');
    await workbench.press('Enter');
    await workbench.insert(text);
  }
});
