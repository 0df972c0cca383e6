// Squiggles in open reports.
import { DiagnosticSeverity, commands, type Hover, MarkdownString, type Uri, languages } from 'vscode';
import { assert, assertEqual, assertMatch } from '../support/assert';
import { eventually } from '../support/eventually';
import { cleanUp, findings, open, replace, rulesFound } from './editing';
import { blamingReport, blamingSentence, cleanReport, longReport, withoutTimeline } from './reports';

describe('Diagnostics', () => {
  afterEach(cleanUp);

  it('appear while a report is written and vanish when the sentence is better', async () => {
    const report = await open('postmortems/typing.md', cleanReport);
    await replace(report, 'The feed has no alert', `${blamingSentence} The feed has no alert`);
    await eventually(() => assertEqual(rulesFound(report), ['blame/person-fault']));
    const [found] = findings(report.uri);
    assert(found);
    assertMatch(report.getText(found.range), /forgot/);
    assert(report.isDirty, 'Nothing needs to be saved for that.');
    await replace(report, blamingSentence, 'Nothing restarts the feed by itself.');
    await eventually(() => assertEqual(rulesFound(report), []));
  });

  it('appear when a report is opened, and go when it is closed', async () => {
    const report = await open('postmortems/opened.md', blamingReport);
    await eventually(() => assertEqual(rulesFound(report), ['blame/person-fault']));
    await commands.executeCommand('workbench.action.closeAllEditors');
    await eventually(() => assertEqual(findings(report.uri), []));
  });

  it('name the section that is missing, at the heading it belongs before', async () => {
    const report = await open('postmortems/missing.md', withoutTimeline);
    await eventually(() => assertEqual(rulesFound(report), ['structure/missing-section']));
    const [found] = findings(report.uri);
    assert(found);
    assertMatch(report.lineAt(found.range.start.line).text, /Contributing Factors/);
    assertEqual(found.severity, DiagnosticSeverity.Warning);
  });

  it('stay away from ordinary Markdown', async () => {
    const note = await open('notes/shopping.md', `# Shopping\n\n${blamingSentence}\n\n- [ ] Bread\n`);
    const report = await open('postmortems/after.md', blamingReport);
    // The note was opened first, so it has been looked at by now.
    await eventually(() => assertEqual(rulesFound(report), ['blame/person-fault']));
    assertEqual(findings(note.uri), []);
  });

  it('go when a file turns out to be no Markdown', async () => {
    const report = await open('postmortems/language.md', blamingReport);
    await eventually(() => assertEqual(rulesFound(report), ['blame/person-fault']));
    await languages.setTextDocumentLanguage(report, 'plaintext');
    await eventually(() => assertEqual(findings(report.uri), []));
  });

  it('stay at their place in texts with a head, with CRLF and with letters beyond the basic plane', async () => {
    const text = blamingReport.replace('half an hour', 'half an hour 🧯🧯').replace(/\n/g, '\r\n');
    const report = await open('postmortems/crlf.md', text);
    await eventually(() => assertEqual(rulesFound(report), ['blame/person-fault']));
    const [found] = findings(report.uri);
    assert(found);
    assertMatch(report.lineAt(found.range.start.line).text, /^The engineer forgot/);
    assertMatch(report.getText(found.range), /forgot/);
  });

  it('of a report above one megabyte wait until it is saved', async () => {
    const long = await open('postmortems/long.md', longReport);
    const short = await open('postmortems/short.md', cleanReport);
    await replace(long, 'The feed has no alert', `${blamingSentence} The feed has no alert`);
    await replace(short, 'The feed has no alert', `${blamingSentence} The feed has no alert`);
    // The short one was typed in later, so the long one has had its time.
    await eventually(() => assertEqual(rulesFound(short), ['blame/person-fault']));
    assertEqual(rulesFound(long), []);
    assert(await long.save());
    await eventually(() => assertEqual(rulesFound(long), ['blame/person-fault']));
    const [found] = findings(long.uri);
    assert(found);
    assertMatch(long.getText(found.range), /forgot/);
  });

  it('explain themselves in a hover, with a way to the page of the rule', async () => {
    const report = await open('postmortems/hover.md', blamingReport);
    const [found] = await eventually(() => {
      const all = findings(report.uri);
      assertEqual(all.length, 1);
      return all;
    });
    assert(found);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      report.uri,
      found.range.start,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : ''))
      .join('\n');
    assertMatch(text, /command:postmortem\.explainRule/);
    const target = (found.code as { target: Uri }).target;
    assertEqual(target.path, '/docs/rules/blame/person-fault.md');
  });
});
