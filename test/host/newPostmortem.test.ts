// New Postmortem, from the command to the cursor.
import { commands, window, workspace } from 'vscode';
import { assert, assertEqual, assertMatch, assertRejects } from '../support/assert';
import { eventually } from '../support/eventually';
import { read, write } from '../support/host';
import { type Answer, answering } from './answers';
import { cleanUp, rulesFound } from './editing';

const run = (...answers: readonly Answer[]) =>
  answering(answers, () => commands.executeCommand('postmortem.newPostmortem'));

const teamTemplate = `---
id: weekly
name: Weekly incident note
description: For the Monday round.
sections:
  - kind: summary
    heading: In short
    required: true
    guidance: What should the round know?
---
# {{title}}

{{sections}}
`;

describe('New Postmortem', () => {
  afterEach(cleanUp);

  it('writes the report of the chosen template and opens it where the author begins', async () => {
    await run('Lightweight', 'Search was slow', 'SEV-3', '2026-05-06');
    const text = await read('postmortems/2026-05-06-search-was-slow.md');
    assertMatch(text, /^---\n[^]*template: lightweight\n[^]*---\n\n# Search was slow\n/);
    assertMatch(text, /severity: SEV-3/);
    const editor = window.activeTextEditor;
    assert(editor);
    assertMatch(editor.document.uri.path, /postmortems\/2026-05-06-search-was-slow\.md$/);
    assertEqual(editor.document.isDirty, false);
    assert(editor.selection.active.line > 5, 'The cursor is below the head.');
  });

  it('leaves its author with no complaint about the structure', async () => {
    await run('Blameless review', 'A quiet day', 'SEV-4', '2026-05-06');
    const document = window.activeTextEditor?.document;
    assert(document);
    await eventually(() => assert(!rulesFound(document).includes('structure/missing-section')));
  });

  it('never writes over a report, and says where the new one is', async () => {
    await write('postmortems/2026-05-06-twice.md', 'Somebody wrote this.\n');
    const said = await run('Lightweight', 'Twice', 'SEV-2', '2026-05-06');
    assertEqual(await read('postmortems/2026-05-06-twice.md'), 'Somebody wrote this.\n');
    assertMatch(await read('postmortems/2026-05-06-twice-2.md'), /# Twice/);
    assertMatch(said.join('\n'), /2026-05-06-twice-2\.md/);
  });

  it('takes a severity of the team’s own, and none', async () => {
    await run('Lightweight', 'Own word', 'Other …', 'Major', '2026-05-06');
    assertMatch(await read('postmortems/2026-05-06-own-word.md'), /severity: Major/);
    await run('Lightweight', 'No word', 'Not known yet', '2026-05-06');
    assertMatch(await read('postmortems/2026-05-06-no-word.md'), /severity: *\n/);
  });

  it('refuses a day that does not exist', async () => {
    const said = await run('Lightweight', 'Leap day', 'SEV-3', '2026-02-29');
    assertMatch(said.join('\n'), /no day of the calendar/);
    await assertRejects(read('postmortems/2026-02-29-leap-day.md'));
  });

  it('writes nothing when any question is left', async () => {
    await run(undefined);
    await run('Lightweight', undefined);
    await run('Lightweight', 'Left', undefined);
    await run('Lightweight', 'Left', 'Other …', undefined);
    await run('Lightweight', 'Left', 'SEV-1', undefined);
    assertEqual((await workspace.findFiles('**/*left*')).length, 0);
    assertEqual(window.activeTextEditor, undefined);
  });

  it('offers the templates of the team, and names one that is broken', async () => {
    await write('.postmortem/templates/weekly.md', teamTemplate);
    await write('.postmortem/templates/broken.md', '---\nname: [\n---\n');
    await eventually(async () => {
      const conversation = await run(undefined);
      assertEqual(conversation.offered[0]?.includes('Weekly incident note'), true);
      assertMatch(conversation.join('\n'), /\.postmortem\/templates\/broken\.md/);
    });
    await run('Weekly incident note', 'Monday', 'SEV-3', '2026-05-06');
    assertMatch(await read('postmortems/2026-05-06-monday.md'), /## In short/);
  });

  it('writes where the project says', async () => {
    await write('.postmortem.yaml', 'newPostmortem:\n  path: archive/${severity}/${date}.md\n');
    await eventually(async () => {
      await run('Lightweight', 'Elsewhere', 'SEV-1', '2026-05-06');
      assertMatch(await read('archive/sev-1/2026-05-06.md'), /# Elsewhere/);
    });
  });
});
