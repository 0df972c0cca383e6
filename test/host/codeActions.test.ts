// The light bulb: fixes, and leaving a finding with a reason.
import { type CodeAction, Range, type TextDocument, commands, window, workspace } from 'vscode';
import { assert, assertEqual, assertMatch } from '../support/assert';
import { eventually } from '../support/eventually';
import { cleanUp, findings, insert, open, rulesFound, runCommand } from './editing';
import { blamingReport, withoutTimeline } from './reports';
import { answering } from './answers';

describe('Quick fixes', () => {
  afterEach(cleanUp);

  it('insert a missing section where it belongs, and keep CRLF', async () => {
    const report = await open('postmortems/fix.md', withoutTimeline.replace(/\n/g, '\r\n'));
    const fix = await action(report, /^Insert the section "Timeline"$/);
    assert(fix.edit);
    assert(fix.isPreferred);
    assert(await workspace.applyEdit(fix.edit));
    assertMatch(
      report.getText(),
      /old price\.\r\n\r\n## Timeline\r\n\r\n[^]*\r\n\r\n## Contributing Factors\r\n/,
    );
    assert(!/[^\r]\n/.test(report.getText()), 'Every line ends as before.');
    await eventually(() => assertEqual(rulesFound(report), []));
  });

  it('write why a finding is left as it is, and it goes', async () => {
    const report = await open('postmortems/ignore.md', blamingReport);
    const ignore = await action(report, /^Ignore here, because …/);
    const { command } = ignore;
    assert(command);
    await answering(['she asked for this sentence herself'], () => runCommand(command));
    assertMatch(
      report.getText(),
      /<!-- postmortem-disable-next-line blame\/person-fault: because she asked for/,
    );
    await eventually(() => assertEqual(rulesFound(report), []));
  });

  it('write the reason to the right place when the text has changed in the meantime', async () => {
    const report = await open('postmortems/meantime.md', blamingReport);
    const ignore = await action(report, /^Ignore here, because …/);
    const { command } = ignore;
    assert(command);
    await insert(report, 8, 'A new paragraph.\n\n');
    const note = await open('notes/other.md', '# Another file in front\n');
    await answering(['it is a quotation'], () => runCommand(command));
    assertEqual(note.getText(), '# Another file in front\n');
    assertMatch(report.getText(), /because it is a quotation -->\nThe engineer forgot/);
  });

  it('say which line they are for where the selection touches findings on several', async () => {
    const text = blamingReport.replace(
      /(\nThe engineer forgot[^\n]*\n)/,
      '$1\nThe operator ignored the alert.\n',
    );
    const report = await open('postmortems/several.md', text);
    await eventually(() => assertEqual(findings(report.uri).length, 2));
    const lines = findings(report.uri).map(({ range }) => range.start.line + 1);
    const offered = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      report.uri,
      new Range(0, 0, report.lineCount, 0),
      'quickfix',
    );
    assertEqual(
      offered.map(({ title }) => title).filter((title) => title.endsWith('Insert the question')),
      lines.map((line) => `Line ${line}: Insert the question`),
    );
  });

  it('write nothing when the finding is gone', async () => {
    const report = await open('postmortems/gone.md', blamingReport);
    const ignore = await action(report, /^Ignore here, because …/);
    const { command } = ignore;
    assert(command);
    const clean = report.getText().replace('The engineer forgot', 'Nobody had');
    await commands.executeCommand('editor.action.selectAll');
    await window.activeTextEditor?.edit((edit) => {
      const last = report.lineAt(report.lineCount - 1).range.end;
      edit.replace(report.lineAt(0).range.with(undefined, last), clean);
    });
    const said = await answering(['too late'], () => runCommand(command));
    assertEqual(report.getText(), clean);
    assertMatch(said.join('\n'), /Nothing was written/);
  });

  it('write nothing when no reason is given', async () => {
    const report = await open('postmortems/escape.md', blamingReport);
    const ignore = await action(report, /^Ignore here, because …/);
    const { command } = ignore;
    assert(command);
    await answering([undefined], () => runCommand(command));
    assertEqual(report.getText(), blamingReport);
  });
});

/** The action that the light bulb offers at the first finding. */
async function action(report: TextDocument, title: RegExp): Promise<CodeAction> {
  const found = await eventually(() => {
    const [first] = findings(report.uri);
    assert(first);
    return first;
  });
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    report.uri,
    found.range,
  );
  const wanted = actions.find((one) => title.test(one.title));
  assert(wanted, `Offered are ${actions.map((one) => one.title).join(', ')}.`);
  return wanted;
}
