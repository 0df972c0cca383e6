// Settings take effect at once, from VS Code and from the project's own file.
import { ConfigurationTarget, languages, workspace } from 'vscode';
import { assert, assertEqual, assertMatch } from '../support/assert';
import { eventually } from '../support/eventually';
import { place, remove, write } from '../support/host';
import { cleanUp, open, openUri, rulesFound } from './editing';
import { blamingReport, blamingSentence } from './reports';

/** A report in which somebody or something of this name forgot what to do. */
const forgetting = (name: string): string =>
  blamingReport.replace(blamingSentence, `${name} forgot to restart the feed.`);

describe('Settings', () => {
  afterEach(async () => {
    const settings = workspace.getConfiguration('postmortem');
    for (const name of ['rules', 'language.systems'])
      await settings.update(name, undefined, ConfigurationTarget.Workspace);
    await cleanUp();
  });

  it('of the project switch a rule off without a reload, and on again', async () => {
    const report = await open('postmortems/settings.md', blamingReport);
    await eventually(() => assertEqual(rulesFound(report), ['blame/person-fault']));
    await write('.postmortem.yaml', 'rules:\n  blame/person-fault: off\n');
    await eventually(() => assertEqual(rulesFound(report), []));
    await remove('.postmortem.yaml');
    await eventually(() => assertEqual(rulesFound(report), ['blame/person-fault']));
  });

  it('of the nearest project file hold', async () => {
    await write('.postmortem.yaml', 'rules:\n  blame/person-fault: off\n');
    await write('postmortems/loud/.postmortem.yaml', 'rules:\n  blame/person-fault: error\n');
    const loud = await open('postmortems/loud/report.md', blamingReport);
    const quiet = await open('postmortems/report.md', blamingReport);
    await eventually(() => assertEqual(rulesFound(loud), ['blame/person-fault']));
    await eventually(() => assertEqual(rulesFound(quiet), []));
  });

  it('of VS Code switch a rule off without a reload, and the project has the last word', async () => {
    const report = await open('postmortems/vscode.md', blamingReport);
    await eventually(() => assertEqual(rulesFound(report), ['blame/person-fault']));
    const settings = workspace.getConfiguration('postmortem');
    await settings.update('rules', { 'blame/person-fault': 'off' }, ConfigurationTarget.Workspace);
    await eventually(() => assertEqual(rulesFound(report), []));
    await write('.postmortem.yaml', 'rules: { blame/person-fault: warning }\n');
    await eventually(() => assertEqual(rulesFound(report), ['blame/person-fault']));
  });

  it('of VS Code add words to those of the project, which counts where they differ about a word', async () => {
    const report = await open('postmortems/words.md', forgetting('Tomoko'));
    await eventually(() => assertEqual(rulesFound(report), ['blame/person-fault']));
    await write('.postmortem.yaml', 'language: { systems: [Marguerite] }\n');
    const settings = workspace.getConfiguration('postmortem');
    await settings.update('language.systems', ['Tomoko'], ConfigurationTarget.Workspace);
    await eventually(() => assertEqual(rulesFound(report), []));
    const other = await open('postmortems/other.md', forgetting('Marguerite'));
    await eventually(() => assertEqual(rulesFound(other), []));
    await write('.postmortem.yaml', 'language: { people: [Tomoko] }\n');
    await eventually(() => assertEqual(rulesFound(report), ['blame/person-fault']));
  });

  it('of the project show their mistakes at their place, and the rest applies', async () => {
    const report = await open('postmortems/mistakes.md', blamingReport);
    await write(
      '.postmortem.yaml',
      'rules:\n  blame/person-fault: off\n  blame/persn-fault: off\nnonsense: 1\n',
    );
    const file = await openUri(place('.postmortem.yaml'));
    const mistakes = await eventually(() => {
      const all = languages.getDiagnostics(file.uri).filter(({ source }) => source === 'postmortem');
      assertEqual(all.length, 2);
      return all;
    });
    // An editor that was open on the file before may still be reading it.
    await eventually(() =>
      assertEqual(mistakes.map(({ range }) => file.getText(range)).sort(), ['blame/persn-fault', 'nonsense']),
    );
    assertMatch(mistakes.map(({ message }) => message).join('\n'), /Did you mean "blame\/person-fault"/);
    await eventually(() => assertEqual(rulesFound(report), []));
    await write('.postmortem.yaml', 'rules:\n  blame/person-fault: off\n');
    await eventually(() => assert(languages.getDiagnostics(file.uri).length === 0));
  });

  it('of the project decide what is a report', async () => {
    const note = await open(
      'notes/monday.md',
      blamingReport.replace(/^---[^]*?---\n/, '').replace(/^#.*$/gm, ''),
    );
    assertEqual(rulesFound(note), []);
    await write('.postmortem.yaml', 'reports:\n  include: [notes/**]\n');
    await eventually(() => assert(rulesFound(note).includes('blame/person-fault')));
  });
});
