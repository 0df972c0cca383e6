// What a user does with reports in this suite: opens, types, closes; and what they see of them.
import {
  type Command,
  ConfigurationTarget,
  type Diagnostic,
  Position,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  commands,
  extensions,
  languages,
  window,
  workspace,
} from 'vscode';
import type { ExtensionApi } from '../../src/vscode/activate';
import { assert } from '../support/assert';
import { remove, write } from '../support/host';

/** Everything that the tests write lies in these folders, and is gone after each of them. */
const folders = ['postmortems', 'archive', 'notes', '.postmortem'];

// The web host saves by itself after a second unless it is told not to; what is not saved is part of the tests.
before(() => workspace.getConfiguration('files').update('autoSave', 'off', ConfigurationTarget.Global));

export async function extensionApi(): Promise<ExtensionApi> {
  const extension = extensions.getExtension<ExtensionApi>('blameless-postmortems.blameless-postmortems');
  assert(extension);
  return extension.activate();
}

/** Writes a file and opens it as a user does. */
export async function open(path: string, text: string): Promise<TextDocument> {
  return openUri(await write(path, text));
}

export async function openUri(uri: Uri): Promise<TextDocument> {
  // Documents that an extension opens stay open for minutes; those of an editor close with it.
  await commands.executeCommand('vscode.open', uri);
  const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  assert(document, `${uri.toString()} did not open.`);
  return document;
}

/** Replaces the first occurrence of some words. */
export async function replace(document: TextDocument, before: string, after: string): Promise<void> {
  const start = document.getText().indexOf(before);
  assert(start >= 0, `"${before}" is not in the document.`);
  const edit = new WorkspaceEdit();
  edit.replace(
    document.uri,
    new Range(document.positionAt(start), document.positionAt(start + before.length)),
    after,
  );
  assert(await workspace.applyEdit(edit));
}

export async function insert(document: TextDocument, line: number, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(line, 0), text);
  assert(await workspace.applyEdit(edit));
}

/** Saves what is open, closes it, and deletes what the tests wrote. */
export async function cleanUp(): Promise<void> {
  for (const document of workspace.textDocuments)
    if (document.isDirty && !document.isUntitled) await document.save();
  while (window.activeTextEditor) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
  for (const folder of [...folders, '.postmortem.yaml']) await remove(folder).catch(() => undefined);
}

/** The rules of a document's findings, in the order of the text. */
export function rulesFound(document: TextDocument): string[] {
  return findings(document.uri).map(ruleOf);
}

export function findings(uri: Uri): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'postmortem')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function ruleOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Runs the command of a row or an action, as a click on it does. */
export async function runCommand({ command, arguments: values }: Command): Promise<void> {
  await commands.executeCommand(command, ...((values ?? []) as readonly unknown[]));
}
