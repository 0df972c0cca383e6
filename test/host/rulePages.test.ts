// The packaged pages of the rules, which need no network.
import { Uri, commands, workspace, window } from 'vscode';
import { assert, assertEqual, assertMatch } from '../support/assert';
import { eventually } from '../support/eventually';
import { cleanUp } from './editing';

describe('The page of a rule', () => {
  afterEach(cleanUp);

  it('can be read in this host', async () => {
    const page = await workspace.openTextDocument(
      Uri.parse('postmortem-rule:/docs/rules/blame/person-fault.md'),
    );
    assertMatch(page.getText(), /blame\/person-fault/);
    assertMatch(page.getText(), /\n✗ Reported:\n\n```md\n/);
    assertMatch(page.getText(), /\n✓ Left alone:\n\n```md\n/);
  });

  it('opens as a preview', async () => {
    await commands.executeCommand('postmortem.explainRule', 'structure/missing-section');
    await eventually(() => {
      const tab = window.tabGroups.activeTabGroup.activeTab;
      assert(tab);
      assertMatch(tab.label, /missing-section/);
    });
  });

  it('is all that the scheme gives: no other file of the extension', async () => {
    const other = await workspace.openTextDocument(Uri.parse('postmortem-rule:/package.json'));
    assertEqual(other.getText(), '');
  });
});
