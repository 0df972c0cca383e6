// Adds a word to the team's own vocabulary: into the nearest `.postmortem.yaml`, or into a new one at the root of the workspace folder.
import { type Command, type TextDocument, Uri, l10n, window, workspace } from 'vscode';
import type { WordOfTeam } from '../../core/rules/rule';
import { addWord } from '../../core/settings/addWord';
import { projectFileName } from '../../core/settings/projectFile';
import { SourceText } from '../../core/text/source';
import { toWorkspaceEdit } from '../convert';
import type { CommandId } from '../ids';
import type { Log } from '../logger';
import type { ProjectFiles } from '../projectFiles';
import { exists, whyNotWritten } from './writeNewFile';

const id: CommandId = 'postmortem.addWord';

interface Reference extends WordOfTeam {
  readonly uri: string;
}

/** What a quick fix calls the adding of a word. */
export function titleOf({ list, word }: WordOfTeam): string {
  switch (list) {
    case 'language.systems':
      return l10n.t('“{0}” is a system', word);
    case 'language.people':
      return l10n.t('“{0}” is a person', word);
    case 'language.teams':
      return l10n.t('“{0}” is a team', word);
    case 'language.roles':
      return l10n.t('“{0}” is a role', word);
    case 'language.allow':
      return l10n.t('Allow “{0}”', word);
  }
}

export function addWordCommand({ uri }: TextDocument, word: WordOfTeam) {
  const reference: Reference = { ...word, uri: uri.toString() };
  return { command: id, title: titleOf(word), arguments: [reference] } satisfies Command;
}

/** Writes the word where the report's settings come from; what else stands in the file, saved or not, stays. */
export async function addWordOfTeam(
  projectFiles: ProjectFiles,
  log: Log,
  { uri, list, word }: Reference,
): Promise<void> {
  const report = Uri.parse(uri);
  const folder = workspace.getWorkspaceFolder(report);
  if (!folder) {
    const first =
      report.scheme === 'untitled'
        ? l10n.t('Save the report in a folder of the workspace first.')
        : l10n.t('Open the folder of the report first.');
    const kept = l10n.t('Words of the team are kept in {0}.', projectFileName);
    void window.showWarningMessage(`${kept} ${first}`);
    return;
  }
  const known = await projectFiles.nearestTo(report);
  const place = known?.uri ?? Uri.joinPath(folder.uri, projectFileName);
  const name = workspace.asRelativePath(place);
  try {
    // What is known may be older than what is there: another program may just have written the file, or taken it away.
    if (await exists(place)) await addTo(await workspace.openTextDocument(place), { list, word }, name);
    else await writeNew(place, { list, word });
  } catch (error) {
    log.warn(`${place.toString()} could not be written.`, error);
    void window.showErrorMessage(l10n.t('{0} could not be written: {1}', name, whyNotWritten(error)));
  }
}

async function addTo(file: TextDocument, { list, word }: WordOfTeam, name: string): Promise<void> {
  const text = file.getText();
  const edits = addWord(text, list, word);
  if (!edits) {
    const open = l10n.t('Open {0}', name);
    const said = l10n.t('{0} could not be read as settings, so nothing was written to it.', name);
    if ((await window.showWarningMessage(said, open)) === open) await window.showTextDocument(file);
    return;
  }
  if (edits.length === 0) {
    if (file.isDirty) tellUnsaved(name);
    return;
  }
  const wasDirty = file.isDirty;
  const isMade = await workspace.applyEdit(toWorkspaceEdit(file, edits, new SourceText(text)));
  // VS Code says yes to an edit of a file that it only reads, and changes nothing.
  if (!isMade || file.getText() === text) throw new Error(l10n.t('it can only be read.'));
  if (wasDirty) tellUnsaved(name);
  else if (!(await file.save())) throw new Error(l10n.t('it could not be saved.'));
}

function tellUnsaved(name: string): void {
  void window.showInformationMessage(
    l10n.t('{0} has changes that are not saved. The word counts once you save it.', name),
  );
}

async function writeNew(place: Uri, { list, word }: WordOfTeam): Promise<void> {
  const [edit] = addWord('', list, word) ?? [];
  await workspace.fs.writeFile(place, new TextEncoder().encode(edit?.newText));
}
