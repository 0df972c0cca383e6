// New Postmortem: from a template and a few questions to a report with the cursor where its author begins.
import { type TextDocument, type Uri, type WorkspaceFolder, Range, l10n, window, workspace } from 'vscode';
import { renderTemplate } from '../../core/templates/render';
import { reportPath } from '../../core/templates/reportPath';
import type { Log } from '../logger';
import type { Projects } from '../projects';
import type { TemplateShelf } from '../templateShelf';
import { type Incident, askIncident } from './askIncident';
import { showTemplateProblems } from './templateProblems';
import { whyNotWritten, writeNewFile } from './writeNewFile';

export interface NewPostmortemParts {
  readonly projects: Projects;
  readonly shelf: TemplateShelf;
  readonly log: Log;
}

/** Leaving any question unanswered writes nothing. */
export async function newPostmortem({ projects, shelf, log }: NewPostmortemParts): Promise<void> {
  const folder = await askFolder();
  if (folder === 'none of them') return;
  const { templates, problems } = await shelf.for(folder?.uri);
  showTemplateProblems(problems);
  const incident = await askIncident(templates);
  if (!incident) return;
  const { template, title, severity, date } = incident;
  const { text, cursor } = renderTemplate(template, { title, severity, date });
  if (!folder) {
    await openUntitled(text, cursor);
    void window.showInformationMessage(
      l10n.t('No folder is open, so the report is not saved yet. Save it where your reports live.'),
    );
    return;
  }
  try {
    const { uri, wanted } = await writeReport(folder.uri, incident, text, projects);
    await show(await workspace.openTextDocument(uri), cursor);
    const place = workspace.asRelativePath(uri);
    if (uri.path === wanted.path) window.setStatusBarMessage(l10n.t('New postmortem: {0}', place), 8_000);
    else {
      const taken = workspace.asRelativePath(wanted);
      void window.showInformationMessage(l10n.t('{0} exists already, so the report is {1}.', taken, place));
    }
  } catch (error) {
    log.warn('New Postmortem could not write.', error);
    const untitled = l10n.t('Open as Untitled');
    const choice = await window.showErrorMessage(
      l10n.t('The report could not be written to {0}: {1}', folder.name, whyNotWritten(error)),
      untitled,
    );
    if (choice === untitled) await openUntitled(text, cursor);
  }
}

/** The folder of the active editor, or the only one; where several are open, the user says. */
async function askFolder(): Promise<WorkspaceFolder | undefined | 'none of them'> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0];
  const active =
    window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  const placeHolder = l10n.t('The folder that the report is written to');
  return active ?? (await window.showWorkspaceFolderPick({ placeHolder })) ?? 'none of them';
}

async function writeReport(folder: Uri, incident: Incident, text: string, projects: Projects) {
  if (workspace.fs.isWritableFileSystem(folder.scheme) === false) {
    throw new Error(l10n.t('it can only be read.'));
  }
  // The settings of a file directly in the folder: whose project file decides where reports go.
  const { settings } = await projects.of(folder.with({ path: `${folder.path}/new.md` }));
  const path = reportPath(settings['newPostmortem.path'], {
    ...incident,
    template: incident.template.profile.id,
  });
  return writeNewFile(folder, path, text);
}

async function openUntitled(content: string, cursor: number): Promise<void> {
  await show(await workspace.openTextDocument({ language: 'markdown', content }), cursor);
}

async function show(document: TextDocument, cursor: number): Promise<void> {
  const position = document.positionAt(cursor);
  await window.showTextDocument(document, { selection: new Range(position, position), preview: false });
}
