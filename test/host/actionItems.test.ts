// The Open Action Items view follows the reports of the workspace, whoever changes them.
import { commands, window } from 'vscode';
import { assert, assertEqual, assertMatch } from '../support/assert';
import { driver } from '../support/driver';
import { eventually } from '../support/eventually';
import { onDisk, remove, write } from '../support/host';
import { cleanUp, open, replace, runCommand } from './editing';
import { cleanReport, reportWithItems } from './reports';
import { labels, rows } from './tree';

const becomes = (wanted: Record<string, string[]>) =>
  eventually(async () => assertEqual(await labels(), wanted), 10_000);

describe('Open Action Items', () => {
  before(async () => {
    await commands.executeCommand('postmortem.actionItems.focus');
  });
  beforeEach(() => becomes({}));
  afterEach(cleanUp);

  it('lists the open items of a report, and none that is done', async () => {
    await write('postmortems/prices.md', cleanReport);
    await becomes({ 'Stale prices in the shop': ['Alert when no price has arrived for five minutes'] });
  });

  it('lists nothing of ordinary Markdown', async () => {
    await write('notes/shopping.md', '# Shopping\n\n- [ ] Bread\n');
    await write('postmortems/one.md', reportWithItems('One', 'Do this'));
    await becomes({ 'Postmortem: One': ['Do this'] });
  });

  it('follows what is typed before it is saved, and forgets what was not saved', async () => {
    const report = await open('postmortems/one.md', reportWithItems('One', 'Do this'));
    await becomes({ 'Postmortem: One': ['Do this'] });
    await replace(report, '- [ ] Do this\n', '- [ ] Do this\n- [ ] And that\n');
    await becomes({ 'Postmortem: One': ['And that', 'Do this'] });
    await replace(report, '- [ ] Do this\n', '- [x] Do this\n');
    await becomes({ 'Postmortem: One': ['And that'] });
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await becomes({ 'Postmortem: One': ['Do this'] });
  });

  it('drops a report that is deleted', async () => {
    await write('postmortems/one.md', reportWithItems('One', 'Do this'));
    await write('postmortems/two.md', reportWithItems('Two', 'Do that'));
    await becomes({ 'Postmortem: One': ['Do this'], 'Postmortem: Two': ['Do that'] });
    await remove('postmortems/one.md');
    await becomes({ 'Postmortem: Two': ['Do that'] });
  });

  it('drops a folder that is deleted', async () => {
    await write('archive/postmortems/2025/one.md', reportWithItems('One', 'Do this'));
    await write('postmortems/two.md', reportWithItems('Two', 'Do that'));
    await becomes({ 'Postmortem: One': ['Do this'], 'Postmortem: Two': ['Do that'] });
    await remove('archive');
    await becomes({ 'Postmortem: Two': ['Do that'] });
  });

  it('keeps every row its own id, also of items that are worded alike', async () => {
    await write('postmortems/one.md', reportWithItems('Same', 'Do this', 'Do this', 'Do that'));
    await write('postmortems/two.md', reportWithItems('Same', 'Do this'));
    await eventually(async () => {
      const all = (await rows()).flatMap((report) => [report, ...report.below]);
      const ids = all.map(({ item }) => item.id);
      assertEqual(ids.length, 6);
      assertEqual(new Set(ids).size, 6);
      assert(!ids.includes(undefined));
    });
  });

  it('opens a report at the words of the item, also when lines have come before it', async () => {
    const report = await open('postmortems/one.md', reportWithItems('One', 'Do this', 'Do that'));
    await becomes({ 'Postmortem: One': ['Do that', 'Do this'] });
    const row = (await rows())[0]?.below[0]?.item;
    assert(row?.command);
    await replace(report, 'It was over soon.', 'It was\n\nover\n\nsoon.');
    await runCommand(row.command);
    const editor = window.activeTextEditor;
    assert(editor);
    assertEqual(editor.document.getText(editor.selection), 'Do that');
  });

  it('says in words what is overdue, to those who see a row and to those who hear it', async () => {
    await write('postmortems/one.md', reportWithItems('One', 'Do this. Owner: @kim, due 2020-01-31'));
    await eventually(async () => {
      const row = (await rows())[0]?.below[0]?.item;
      assert(row);
      assertMatch(String(row.description), /kim · due 2020-01-31 · overdue/);
      assertEqual(row.accessibilityInformation?.label, 'Do this, owner @kim, due 2020-01-31, overdue');
      const report = (await rows())[0]?.item;
      assertEqual(report?.accessibilityInformation?.label, 'Postmortem: One, 1 open item, 1 overdue');
    });
  });

  it('leaves out what the project leaves out', async () => {
    await write('postmortems/one.md', reportWithItems('One', 'Do this'));
    await write('archive/postmortem-two.md', reportWithItems('Two', 'Do that'));
    await becomes({ 'Postmortem: One': ['Do this'], 'Postmortem: Two': ['Do that'] });
    await write('.postmortem.yaml', 'reports:\n  exclude: [archive/**]\n');
    await becomes({ 'Postmortem: One': ['Do this'] });
  });

  if (onDisk()) {
    it('follows other programs that write, move and delete', async () => {
      await driver.changeOutside({
        op: 'write',
        path: 'postmortems/one.md',
        text: reportWithItems('One', 'Do this'),
      });
      await becomes({ 'Postmortem: One': ['Do this'] });
      await driver.changeOutside({ op: 'append', path: 'postmortems/one.md', text: '- [ ] And that\n' });
      await becomes({ 'Postmortem: One': ['And that', 'Do this'] });
      await driver.changeOutside({ op: 'rename', path: 'postmortems/one.md', to: 'postmortems/other.md' });
      await becomes({ 'Postmortem: One': ['And that', 'Do this'] });
      await driver.changeOutside({ op: 'delete', path: 'postmortems/other.md' });
      await becomes({});
    });

    it('follows other programs that move and delete whole folders', async () => {
      const text = (number: number) => reportWithItems(String(number), `Do ${number}`);
      for (const number of [1, 2, 3]) {
        await driver.changeOutside({
          op: 'write',
          path: `archive/postmortems/a/${number}.md`,
          text: text(number),
        });
      }
      const all = { 'Postmortem: 1': ['Do 1'], 'Postmortem: 2': ['Do 2'], 'Postmortem: 3': ['Do 3'] };
      await becomes(all);
      await driver.changeOutside({
        op: 'rename',
        path: 'archive/postmortems/a',
        to: 'archive/postmortems/b',
      });
      await becomes(all);
      await eventually(async () => {
        for (const { item } of await rows()) assertMatch(item.id ?? '', /\/postmortems\/b\//);
      });
      await driver.changeOutside({ op: 'delete', path: 'archive' });
      await becomes({});
    });

    it('follows a branch that is checked out', async () => {
      await driver.git('init', '-q', '-b', 'main');
      await write('postmortems/one.md', reportWithItems('One', 'Do this'));
      await driver.git('add', 'postmortems');
      await driver.git('commit', '-q', '-m', 'One');
      await driver.git('checkout', '-q', '-b', 'moved');
      await driver.git('mv', 'postmortems', 'archive-postmortems');
      await driver.changeOutside({
        op: 'append',
        path: 'archive-postmortems/one.md',
        text: '- [ ] And that\n',
      });
      await driver.git('commit', '-q', '-a', '-m', 'Moved');
      await becomes({ 'Postmortem: One': ['And that', 'Do this'] });
      await driver.git('checkout', '-q', 'main');
      await becomes({ 'Postmortem: One': ['Do this'] });
      await driver.git('checkout', '-q', 'moved');
      await becomes({ 'Postmortem: One': ['And that', 'Do this'] });
      await driver.changeOutside({ op: 'delete', path: '.git' });
      await driver.changeOutside({ op: 'delete', path: 'archive-postmortems' });
      await becomes({});
    });
  }
});
