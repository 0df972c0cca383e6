// A blaming sentence as its author meets it: the squiggle, what the hover tells, the ways out, and roles in place of names.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import { eventually } from '../support/eventually';
import { Workbench } from '../support/workbench';

const path = 'postmortems/2026-10-05-labels-on-the-wrong-parcels.md';

const report = `---
title: Labels on the wrong parcels
date: 2026-10-05
severity: SEV-3
template: lightweight
responders:
  - Tomoko Arai (warehouse on-call)
  - Luís Prado (incident commander)
---

# Labels on the wrong parcels

## Summary

For 50 minutes labels were printed for the parcel before.

## Impact

312 parcels went back to packing.

## Timeline

All times are UTC.

- 08:10 The printers get their new queue
- 09:00 The old queue is back

## Contributing Factors

Tomoko ignored the warning on the printer page.

Luís clearly misread the age of the queue.

Luís restarted the queue, and Tomoko’s terminal still showed the old one.

Whoever signed off on this had clearly never seen the plan before.

Root cause: human error.

## Action Items

- [ ] Show the age of the queue on the printer page (owner: @tomoko, due 2026-11-01)
`;

describe('A sentence that blames', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
    await workbench.write(path, report);
    await workbench.openFile('2026-10-05-labels-on-the-wrong-parcels.md');
  });
  after(() => workbench.close());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed: ${this.currentTest.title}`);
  });

  it('has a squiggle, and a hover that names the bias and asks for the situation', async () => {
    await workbench.waitForSquiggle('warning');
    await putCursorOn('ignored');
    await eventually(async () => {
      const hover = await workbench.hover();
      assert.match(hover, /Better asked: *How did that signal look/);
      assert.match(hover, /Fundamental attribution error/);
      assert.match(hover, /Read more/);
    });
    await workbench.screenshot('blame-hover');
    await workbench.press('Escape');
  });

  it('is information where only its wording as a whole tells, and the hover says so', async () => {
    await workbench.waitForSquiggle('info');
    await putCursorOn('signed off');
    await eventually(async () => assert.match(await workbench.hover(), /No phrase of it blames by itself/));
    await workbench.screenshot('blame-weighed');
    await workbench.press('Escape');
  });

  it('offers what keeps the facts, the words of the team, and to leave it with a reason', async () => {
    await putCursorOn('ignored');
    const offered = (await workbench.quickFixes()).join('\n');
    await workbench.screenshot('blame-fixes');
    for (const title of [
      'Replace “Tomoko” by “the warehouse on-call”',
      'Insert the question',
      'Rewrite as “At 〈time〉 〈role〉 saw 〈signal〉 …”',
      'Replace names by roles in this report …',
      '“Tomoko” is a system',
      'Ignore here, because …',
    ])
      assert(offered.includes(title), `${title} is not among\n${offered}`);
    await workbench.press('Escape');
  });

  it('loses its dismissive word', async () => {
    await putCursorOn('clearly');
    await workbench.quickFixes();
    await workbench.pickFix('Delete “clearly”');
    await shows('Luís misread the age of the queue.');
  });

  it('is rewritten by filling blanks from one to the next', async () => {
    await putCursorOn('ignored');
    await workbench.quickFixes();
    await workbench.pickFix('Rewrite as');
    await shows('At 〈time〉');
    await workbench.screenshot('blame-rewrite');
    for (const words of [
      '08:12',
      'the warehouse on-call',
      'a yellow line below the table',
      'a slow printer',
    ]) {
      await workbench.insert(words);
      await workbench.press('Tab');
    }
    await workbench.press('Delete');
    await shows(
      'At 08:12 the warehouse on-call saw a yellow line below the table, which suggested a slow printer.',
    );
    assert(!(await workbench.visibleLines()).some((line) => line.includes('ignored')));
  });

  it('stays with a reason', async () => {
    await putCursorOn('human error');
    await workbench.quickFixes();
    await workbench.pickFix('Ignore here, because … (blame/human-error)');
    await workbench.answer('the words of the first review are quoted here');
    await shows('postmortem-disable-next-line blame/human-error: because the words of the first review');
  });

  it('names become roles in the whole report, once the difference has been seen', async () => {
    // From the beginning again, so that a second try finds what the first one found.
    await workbench.save();
    await workbench.write(path, report);
    await shows('Tomoko ignored the warning');
    await workbench.runCommand('Postmortem: Replace Names by Roles in This Report');
    await eventually(async () => assert.match(await workbench.question(), /What stands for Tomoko/));
    await workbench.screenshot('blame-roles-question');
    await workbench.press('Enter');
    await eventually(async () => assert.match(await workbench.question(), /What stands for Luís/));
    await workbench.press('Enter');
    await eventually(async () =>
      assert.match((await workbench.notifications()).join('\n'), /This replaces 4 names/),
    );
    await workbench.page.mouse.move(200, 600);
    await workbench.waitForIdle();
    await workbench.screenshot('blame-roles-diff');
    await workbench.pressInNotification('This replaces', 'Replace');
    await shows(
      'The incident commander restarted the queue, and the warehouse on-call’s terminal still showed the old one.',
    );
    await workbench.save();
    const written = await workbench.read(path);
    assert.match(written, /Tomoko Arai \(warehouse on-call\)/);
    assert.match(written, /owner: @tomoko/);
  });

  async function shows(text: string): Promise<void> {
    await eventually(async () => {
      const lines = (await workbench.visibleLines()).join(' ').replace(/\s+/g, ' ');
      assert(lines.includes(text), lines);
    });
  }

  /** Puts the cursor into the first line that holds these words, at them. */
  async function putCursorOn(words: string): Promise<void> {
    await workbench.save();
    const lines = (await workbench.read(path)).split('\n');
    const line = lines.findIndex((one) => one.includes(words));
    assert(line >= 0, `${words} is not in the report`);
    await workbench.goTo(line + 1, (lines[line] ?? '').indexOf(words) + 2);
  }
});
