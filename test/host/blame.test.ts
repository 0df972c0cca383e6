// What an author sees of a blaming sentence and can do about it: hover, fixes with blanks, words of the team, roles for names.
import {
  type CodeAction,
  type Hover,
  type MarkdownString,
  type Position,
  Range,
  TabInputTextDiff,
  type TextDocument,
  commands,
  window,
  workspace,
} from 'vscode';
import { assert, assertEqual, assertMatch } from '../support/assert';
import { eventually } from '../support/eventually';
import { read, write } from '../support/host';
import { answering } from './answers';
import { cleanUp, findings, insert, open, openUri, rulesFound, runCommand } from './editing';
import { cleanReport } from './reports';

const report = (sentence: string) =>
  cleanReport
    .replace('severity: SEV-3', 'severity: SEV-3\nresponders: [Kim Lee (on-call engineer), Ana Ruiz]')
    .replace('The feed has no alert', `${sentence} The feed has no alert`);

describe('A blaming sentence', () => {
  afterEach(cleanUp);

  it('is explained: the bias by name, a question, before and after, and the page', async () => {
    const document = await open('postmortems/hover.md', report('Kim forgot to restart the feed.'));
    const [finding] = await found(document);
    assert(finding);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      finding.range.start,
    );
    const text = hovers.flatMap(({ contents }) => contents as MarkdownString[]).map(({ value }) => value);
    for (const part of [
      /Better asked:/,
      /Fundamental attribution error/i,
      /~~/,
      /command:postmortem\.explainRule\?/,
    ])
      assertMatch(text.join('\n'), part);
  });

  it('loses its dismissive word', async () => {
    const document = await open('postmortems/word.md', report('Kim simply forgot to restart the feed.'));
    await take(document, /^Delete “simply”$/);
    assertMatch(document.getText(), /\nKim forgot to restart the feed\. The feed has/);
  });

  it('is rewritten in blanks that Tab walks through, and stays until it is deleted', async () => {
    const document = await open('postmortems/blanks.md', report('Kim forgot to restart the feed.'));
    await take(document, /^Rewrite as/);
    assertMatch(document.getText(), /\nKim forgot to restart the feed\. At 〈time〉 〈role〉 saw/);
    assertEqual(selected(document), '〈time〉');
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    assertEqual(selected(document), '〈role〉');
    for (let i = 0; i < 3; i++) await commands.executeCommand('jumpToNextSnippetPlaceholder');
    assertEqual(selected(document), 'Kim forgot to restart the feed. ');
  });

  it('has factors and a blank for “human error”, in one step back', async () => {
    const document = await open('postmortems/label.md', report('Root cause: human error.'));
    const before = document.getText();
    await take(document, /^Replace “human error”/);
    assertMatch(document.getText(), /\nContributing factors: 〈what made the slip[^〉]+〉\. The feed/);
    assertMatch(selected(document), /^〈what made/);
    await eventually(() => assertEqual(rulesFound(document), ['structure/unanswered-question']));
    await commands.executeCommand('undo');
    assertEqual(document.getText(), before);
  });

  it('about a system is no longer found once the team says so, and comments stay', async () => {
    await write('.postmortem.yaml', '# ours\nlanguage:\n  people: [Ines] # she\n');
    const document = await open('postmortems/system.md', report('Kim forgot to restart the feed.'));
    await take(document, /^“Kim” is a system$/);
    assertEqual(
      await read('.postmortem.yaml'),
      '# ours\nlanguage:\n  people: [Ines] # she\n  systems: [Kim]\n',
    );
    await eventually(() => assertEqual(rulesFound(document), []));
  });

  it('is allowed by its words, in a new project file where there is none', async () => {
    const document = await open('postmortems/allow.md', report('Kim forgot to restart the feed.'));
    await take(document, /^Allow “Kim forgot to restart”$/);
    assertEqual(await read('.postmortem.yaml'), 'language:\n  allow: [Kim forgot to restart]\n');
    await eventually(() => assertEqual(rulesFound(document), []));
  });

  it('changes the nearest project file, and leaves what is not saved there unsaved', async () => {
    await write('.postmortem.yaml', 'timeline:\n  zone: UTC\n');
    const nearest = await write('postmortems/near/.postmortem.yaml', 'language:\n  people: [Ines]\n');
    const document = await open('postmortems/near/report.md', report('Kim forgot to restart the feed.'));
    const file = await openUri(nearest);
    await insert(file, 0, '# not saved yet\n');
    await openUri(document.uri);
    const said = await take(document, /^“Kim” is a system$/);
    assertMatch(said.join('\n'), /not saved/);
    assertEqual(file.getText(), '# not saved yet\nlanguage:\n  people: [Ines]\n  systems: [Kim]\n');
    assert(file.isDirty);
    assertEqual(await read('postmortems/near/.postmortem.yaml'), 'language:\n  people: [Ines]\n');
    await file.save();
    await eventually(() => assertEqual(rulesFound(document), []));
    assertEqual(await read('.postmortem.yaml'), 'timeline:\n  zone: UTC\n');
  });

  it('leaves a project file alone that cannot be read', async () => {
    const broken = 'language: [\n';
    const file = await openUri(await write('.postmortem.yaml', broken));
    // The editor may still hold what stood there before.
    await eventually(() => assertEqual(file.getText(), broken));
    const document = await open('postmortems/broken.md', report('Kim forgot to restart the feed.'));
    const said = await take(document, /^“Kim” is a system$/);
    assertMatch(said.join('\n'), /could not be read as settings/);
    assertEqual(await read('.postmortem.yaml'), broken);
  });

  it('is found once the team says that a name is a person', async () => {
    const document = await open('postmortems/person.md', report('Kafka forgot to restart the feed.'));
    await eventually(async () => {
      const offered = await actions(document, positionOf(document, 'Kafka'));
      assert(offered.some(({ title }) => title === '“Kafka” is a person'));
    });
    const [action] = (await actions(document, positionOf(document, 'Kafka'))).filter(
      ({ title }) => title === '“Kafka” is a person',
    );
    assert(action?.command);
    await runCommand(action.command);
    await eventually(() => assertEqual(rulesFound(document), ['blame/person-fault']));
  });
});

describe('Replacing names by roles', () => {
  afterEach(cleanUp);

  const named = report(
    'Kim Lee restarted the feed. Kim’s terminal showed Ana nothing.\n\nKim was alone, as she had said.',
  );

  it('asks once for each person, shows the difference, and makes it as one change', async () => {
    const document = await open('postmortems/roles.md', named);
    const shown = await replacing(['the on-call engineer', 'a colleague'], 'Replace', () => replaceNames());
    assertMatch(
      document.getText(),
      /\nThe on-call engineer restarted the feed\. The on-call engineer’s terminal showed a colleague nothing\./,
    );
    assertMatch(document.getText(), /\nThe on-call engineer was alone, as they had said\./);
    assertMatch(document.getText(), /responders: \[Kim Lee \(on-call engineer\), Ana Ruiz\]/);
    assertEqual(shown, document.getText());
    assertEqual(window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
    await commands.executeCommand('undo');
    assertEqual(document.getText(), named);
  });

  it('is offered where somebody is named, and keeps a name that is left empty', async () => {
    const document = await open('postmortems/keep.md', report('Kim forgot that Ana was away.'));
    const { command } = await actionNamed(document, /^Replace names by roles in this report/);
    assert(command);
    await replacing(['', 'a colleague'], 'Replace', () => runCommand(command));
    assertMatch(document.getText(), /\nKim forgot that a colleague was away\./);
  });

  it('changes nothing when a question is left, or the difference is not wanted', async () => {
    const document = await open('postmortems/leave.md', named);
    await answering(['the on-call engineer', undefined], () => replaceNames());
    assertEqual(document.getText(), named);
    await replacing(['a', 'b'], undefined, () => replaceNames());
    assertEqual(document.getText(), named);
  });

  it('can still be wanted when the question has gone from the screen', async () => {
    const document = await open('postmortems/read-slowly.md', named);
    await answering(['the on-call engineer', 'a colleague'], () => {
      Object.assign(window, {
        showInformationMessage: () => {
          void commands.executeCommand('postmortem.acceptPreview');
          return new Promise(() => {});
        },
      });
      return replaceNames();
    });
    assertMatch(document.getText(), /\nThe on-call engineer restarted the feed\./);
    assertEqual(window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
  });

  it('says so where nobody is named, and where there is no report', async () => {
    await open('postmortems/nobody.md', cleanReport);
    assertMatch((await answering([], () => replaceNames())).join('\n'), /names nobody/);
    await open('notes/other.md', '# A note\n');
    assertMatch((await answering([], () => replaceNames())).join('\n'), /Open a postmortem first/);
  });
});

async function replaceNames(): Promise<void> {
  await commands.executeCommand('postmortem.replaceNames');
}

/** Answers the questions for roles, looks at the difference and presses a button; the text that was proposed is the result. */
async function replacing(
  roles: readonly string[],
  button: string | undefined,
  work: () => Promise<void>,
): Promise<string> {
  let proposed = '';
  const said = await answering(roles, () => {
    Object.assign(window, {
      showInformationMessage: async () => {
        const input = window.tabGroups.activeTabGroup.activeTab?.input;
        assert(input instanceof TabInputTextDiff);
        proposed = (await workspace.openTextDocument(input.modified)).getText();
        return button;
      },
    });
    return work();
  });
  assertEqual([...said], []);
  return proposed;
}

async function found(document: TextDocument) {
  return eventually(() => {
    const all = findings(document.uri);
    assert(all.length > 0);
    return all;
  });
}

function positionOf(document: TextDocument, words: string): Position {
  return document.positionAt(document.getText().indexOf(words) + 1);
}

async function actions(document: TextDocument, at: Position): Promise<CodeAction[]> {
  return commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new Range(at, at));
}

async function actionNamed(document: TextDocument, title: RegExp): Promise<CodeAction> {
  const [finding] = await found(document);
  assert(finding);
  const offered = await actions(document, finding.range.start);
  const wanted = offered.find((one) => title.test(one.title));
  assert(wanted, `Offered are ${offered.map((one) => one.title).join(', ')}.`);
  return wanted;
}

/** Takes what the light bulb offers at the first finding, as a click does; what was said is the result. */
async function take(document: TextDocument, title: RegExp): Promise<readonly string[]> {
  const { edit, command } = await actionNamed(document, title);
  return answering([], async () => {
    if (edit) assert(await workspace.applyEdit(edit));
    if (command) await runCommand(command);
  });
}

function selected(document: TextDocument): string {
  const editor = window.activeTextEditor;
  assert(editor?.document === document);
  return document.getText(editor.selection);
}
