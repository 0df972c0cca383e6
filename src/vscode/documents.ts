// Open documents as reports: each recognised and parsed once per version and project.
import { type TextDocument, workspace } from 'vscode';
import { SourceText } from '../core/text/source';
import { Owner } from './lifecycle';
import { placeOf } from './place';
import type { Project, Projects } from './projects';
import { type OpenReport, openReport } from './openReport';

/** Beyond so many characters a report is read when it is opened and saved, not while somebody types. README.md states it as 1 MB. */
const longestWhileTyping = 1_000_000;

/** Whether a text is too long to be read after every few keys. Costs nothing: the text itself is not put together. */
export function isReadOnSaveOnly(document: TextDocument): boolean {
  const { range } = document.lineAt(document.lineCount - 1);
  return document.offsetAt(range.end) > longestWhileTyping;
}

interface Known {
  readonly version: number;
  readonly project: Project;
  readonly read: OpenReport | undefined;
}

export class Postmortems extends Owner {
  private readonly known = new Map<string, Known>();

  constructor(private readonly projects: Projects) {
    super();
    this.own(workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString())));
  }

  /** The report in a document as it is now; `undefined` where it is none. */
  async get(document: TextDocument): Promise<OpenReport | undefined> {
    if (!mayBeReport(document)) return undefined;
    const project = await this.projects.of(document.uri);
    const key = document.uri.toString();
    const known = this.known.get(key);
    const { version } = document;
    if (known?.version === version && known.project === project) return known.read;
    const read = openReport(placeOf(document.uri, project.root), new SourceText(document.getText()), project);
    if (!document.isClosed) this.known.set(key, { version, project, read });
    return read;
  }
}

/**
 * Markdown that somebody writes: in files, real or virtual, or not saved yet. Old versions, output, search results and chat have schemes
 * of their own, and nobody can change them.
 */
export function mayBeReport({ languageId, uri }: TextDocument): boolean {
  if (languageId !== 'markdown') return false;
  return (
    uri.scheme === 'untitled' ||
    workspace.fs.isWritableFileSystem(uri.scheme) === true ||
    (workspace.workspaceFolders ?? []).some((folder) => folder.uri.scheme === uri.scheme)
  );
}
