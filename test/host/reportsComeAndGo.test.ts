// Reports that move, change what they are, or differ between editor and disk; and hosts whose search does not work.
import { ConfigurationTarget, WorkspaceEdit, commands, window, workspace } from 'vscode';
import { assert, assertEqual, assertMatch } from '../support/assert';
import { driver } from '../support/driver';
import { eventually } from '../support/eventually';
import { onDisk, place, remove, write } from '../support/host';
import { cleanUp, findings, insert, open, replace, rulesFound, runCommand } from './editing';
import { blamingReport, blamingSentence, reportWithItems } from './reports';
import { labels, rows } from './tree';

const becomes = (wanted: Record<string, string[]>) =>
  eventually(async () => assertEqual(await labels(), wanted), 10_000);

const one = { 'Postmortem: One': ['Do this'] };
const two = { 'Postmortem: Two': ['Do that'] };

describe('Reports that come and go', () => {
  before(async () => {
    await commands.executeCommand('postmortem.actionItems.focus');
  });
  beforeEach(() => becomes({}));
  afterEach(cleanUp);

  it('keep their items when their folder is renamed in the explorer', async () => {
    await write('archive/postmortems/one.md', reportWithItems('One', 'Do this'));
    await write('archive/postmortems/deep/two.md', reportWithItems('Two', 'Do that'));
    await becomes({ ...one, ...two });
    const edit = new WorkspaceEdit();
    edit.renameFile(place('archive/postmortems'), place('archive/old-postmortems'));
    assert(await workspace.applyEdit(edit));
    await becomes({ ...one, ...two });
    await eventually(async () => {
      for (const { item } of await rows()) assertMatch(item.id ?? '', /\/archive\/old-postmortems\//);
    });
  });

  it('are no reports any more when their folder moves to a place that is left out', async () => {
    await workspace
      .getConfiguration('postmortem')
      .update('reports.exclude', ['archive/**'], ConfigurationTarget.Workspace);
    await write('postmortems/old/one.md', reportWithItems('One', 'Do this'));
    await write('postmortems/two.md', reportWithItems('Two', 'Do that'));
    await becomes({ ...one, ...two });
    await workspace.fs.createDirectory(place('archive'));
    await workspace.fs.rename(place('postmortems/old'), place('archive/old'));
    await becomes(two);
    await workspace
      .getConfiguration('postmortem')
      .update('reports.exclude', undefined, ConfigurationTarget.Workspace);
    await becomes({ ...one, ...two });
  });

  it('begin when a note becomes one while it is written, and end when it ceases to be one', async () => {
    const note = await open('notes/night.md', `# The night of the prices\n\n${blamingSentence}\n`);
    const become = reportWithItems('One', 'Do this').replace(/^.*\n/, '');
    await insert(note, 3, become);
    await becomes({ 'The night of the prices': ['Do this'] });
    await eventually(() => assert(rulesFound(note).includes('blame/person-fault')));
    await replace(note, become, '');
    await becomes({});
    await eventually(() => assertEqual(findings(note.uri), []));
  });

  it('are listed as they stand in the editor, whatever another program writes to the file', async () => {
    const report = await open('postmortems/one.md', reportWithItems('One', 'Do this'));
    await replace(report, 'Do this', 'Do this first');
    const typed = { 'Postmortem: One': ['Do this first'] };
    await becomes(typed);
    await write('postmortems/one.md', reportWithItems('One', 'Somebody else wrote this'));
    await write('postmortems/two.md', reportWithItems('Two', 'Do that'));
    await becomes({ ...typed, ...two });
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await becomes({ 'Postmortem: One': ['Somebody else wrote this'], ...two });
  });

  it('leave the list when they are deleted while an editor shows them, and come back when that is saved', async () => {
    const report = await open('postmortems/one.md', reportWithItems('One', 'Do this'));
    await becomes(one);
    await replace(report, 'It was over soon.', 'It was over at noon.');
    await remove('postmortems/one.md');
    await becomes({});
    assert(await report.save());
    await becomes(one);
  });

  it('that can only be read are listed and checked like the others', async () => {
    const report = await open('postmortems/locked.md', blamingReport);
    await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    await becomes({ 'Stale prices in the shop': ['Alert when no price has arrived for five minutes'] });
    await eventually(() => assertEqual(rulesFound(report), ['blame/person-fault']));
    const row = (await rows())[0]?.below[0]?.item;
    assert(row?.command);
    await runCommand(row.command);
    assertEqual(window.activeTextEditor?.document.uri.toString(), report.uri.toString());
    await commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  });

  it('of which the file is huge are left out, and the others are listed', async () => {
    await write('postmortems/two.md', reportWithItems('Two', 'Do that'));
    await write(
      'postmortems/one.md',
      `${reportWithItems('One', 'Do this')}\n${'All was quiet. '.repeat(400_000)}\n`,
    );
    await becomes(two);
  });

  if (onDisk()) {
    it('are found again when another program moves a folder into the workspace', async () => {
      await driver.changeOutside({
        op: 'write',
        path: 'notes/kept/postmortem-one.md',
        text: reportWithItems('One', 'Do this'),
      });
      await becomes(one);
      await driver.changeOutside({ op: 'rename', path: 'notes/kept', to: 'postmortems/2026/kept' });
      await becomes(one);
      await eventually(async () => {
        for (const { item } of await rows()) assertMatch(item.id ?? '', /\/postmortems\/2026\/kept\//);
      });
    });
  }
});

describe('A search that does not work', () => {
  const original = workspace.findFiles;
  const searchIs = (findFiles: typeof workspace.findFiles) => Object.assign(workspace, { findFiles });

  const exclude = (globs: string[] | undefined) =>
    workspace.getConfiguration('postmortem').update('reports.exclude', globs, ConfigurationTarget.Workspace);

  beforeEach(async () => {
    await becomes({});
    // What the watcher tells of is passed over, so that only a search can find it.
    await exclude(['**']);
    await write('postmortems/2026/11/one.md', reportWithItems('One', 'Do this'));
    await write('archive/postmortem-two.markdown', reportWithItems('Two', 'Do that'));
    await write('notes/shopping.md', '# Shopping\n\n- [ ] Bread\n');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await becomes({});
  });
  afterEach(async () => {
    searchIs(original);
    await exclude(undefined);
    await cleanUp();
  });

  const broken: Record<string, typeof workspace.findFiles> = {
    fails: () => Promise.reject(new Error('No search here.')),
    'finds nothing': () => Promise.resolve([]),
    'never answers': () => new Promise(() => undefined),
  };
  for (const [how, findFiles] of Object.entries(broken)) {
    it(`because it ${how} is replaced by a look into the folders`, async () => {
      let asked = 0;
      searchIs((...question) => {
        asked++;
        return findFiles(...question);
      });
      await exclude(undefined);
      await becomes({ ...one, ...two });
      assert(asked > 0, 'The search was not asked.');
    });
  }
});
