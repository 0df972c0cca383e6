// The `.postmortem.yaml` files of the workspace: found above a report, kept, read again when they change, and told what is wrong in them.
import { Diagnostic, DiagnosticSeverity, EventEmitter, Uri, languages, workspace } from 'vscode';
import { ruleIds } from '../core/rules';
import { type SettingsLayer, parseSettings } from '../core/settings/parseSettings';
import { projectFileName, readProjectFile } from '../core/settings/projectFile';
import { SourceText } from '../core/text/source';
import { toRange } from './convert';
import { type FileChange, type FileChanges, mayTouch } from './fileChanges';
import { readText } from './files';
import { diagnosticSource } from './ids';
import { Owner } from './lifecycle';
import type { Log } from './logger';
import { folderOf, isBelow, lastName } from './place';

export interface LoadedProjectFile {
  readonly uri: Uri;
  readonly text: string;
  readonly layer: SettingsLayer;
}

type Loading = Promise<LoadedProjectFile | undefined>;

export class ProjectFiles extends Owner {
  private readonly changed = this.own(new EventEmitter<void>());
  readonly onDidChange = this.changed.event;

  /** Folder → its project file, or that it has none. */
  private readonly byFolder = new Map<string, Loading>();
  private readonly mistakes = this.own(languages.createDiagnosticCollection(`${diagnosticSource}-settings`));

  constructor(
    changes: FileChanges,
    private readonly log: Log,
  ) {
    super();
    this.own(changes.onDidChange((change) => void this.follow(change)));
    this.own(workspace.onDidOpenTextDocument(({ uri }) => this.look(uri)));
    for (const { uri } of workspace.textDocuments) this.look(uri);
  }

  /** The project file that holds for a file: the nearest from its folder up to the workspace folder. */
  async nearestTo(uri: Uri): Loading {
    const root = workspace.getWorkspaceFolder(uri)?.uri;
    if (!root) return undefined;
    const folders: Uri[] = [];
    for (let folder = folderOf(uri); isBelow(root, folder); folder = folderOf(folder)) folders.push(folder);
    const files = await Promise.all([...folders, root].map((folder) => this.of(folder)));
    return files.find((file) => file !== undefined);
  }

  /** An opened project file shows its mistakes, whether or not any report has asked for it. */
  private look(uri: Uri): void {
    if (lastName(uri) === projectFileName && workspace.getWorkspaceFolder(uri)) void this.of(folderOf(uri));
  }

  private of(folder: Uri): Loading {
    const key = folder.toString();
    let loading = this.byFolder.get(key);
    if (!loading) this.byFolder.set(key, (loading = this.load(folder)));
    return loading;
  }

  private async load(folder: Uri): Loading {
    const uri = Uri.joinPath(folder, projectFileName);
    const text = await readText(uri);
    if (text === undefined) {
      this.mistakes.delete(uri);
      return undefined;
    }
    const file = readProjectFile(text);
    const layer = { name: projectFileName, values: file.values };
    const wrong = parseSettings([layer], { rules: ruleIds }).problems;
    const source = new SourceText(text);
    const found = [
      ...file.problems,
      ...wrong.map(({ message, setting, path, at }) => ({ message, range: file.locate(setting, path, at) })),
    ];
    this.mistakes.set(
      uri,
      found.map(({ message, range }) => {
        const diagnostic = new Diagnostic(toRange(range, source), message, DiagnosticSeverity.Warning);
        diagnostic.source = diagnosticSource;
        return diagnostic;
      }),
    );
    return { uri, text, layer };
  }

  /** Looks again at what may have changed, and tells it only where a text is really different. */
  private async follow(change: FileChange): Promise<void> {
    const looks = [...this.byFolder].map(async ([key, before]) => {
      const folder = Uri.parse(key);
      if (!mayTouch(change, Uri.joinPath(folder, projectFileName))) return false;
      const now = this.load(folder);
      this.byFolder.set(key, now);
      return (await now)?.text !== (await before)?.text;
    });
    if (!(await Promise.all(looks)).includes(true)) return;
    this.log.info(`A ${projectFileName} has changed.`);
    this.changed.fire();
  }
}
