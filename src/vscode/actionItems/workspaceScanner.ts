// Keeps the report index true: finds the reports of the workspace, and looks again wherever something may have changed.
import { EventEmitter, FileType, type TextDocument, Uri, type WorkspaceFolder, workspace } from 'vscode';
import { matchesAny } from '../../core/settings/globs';
import { SourceText } from '../../core/text/source';
import { ReportIndex } from '../../core/workspace/reportIndex';
import { isReadOnSaveOnly, mayBeReport } from '../documents';
import { type FileChange, type FileChanges, isMarkdown } from '../fileChanges';
import { readText } from '../files';
import { Owner } from '../lifecycle';
import type { Log } from '../logger';
import { folderOf, placeInFolder, placeOf } from '../place';
import type { Project, Projects } from '../projects';
import { openReport } from '../openReport';
import type { SettingsReader } from '../settings';
import { findMarkdown } from './findMarkdown';
import { LookQueue } from './lookQueue';

/** Nobody writes a report of this size. */
const largestFile = 5_000_000;
/** From the last keystroke to the list. */
const typingDelay = 300;

export class WorkspaceScanner extends Owner {
  readonly index = new ReportIndex((uri, text) => this.read(uri, text));

  private readonly stateChanged = this.own(new EventEmitter<void>());
  /** A search has begun or ended. */
  readonly onDidChangeState = this.stateChanged.event;

  private readonly queue = this.own(new LookQueue((uri) => this.look(uri)));
  private readonly excludes = new Map<string, (path: string) => boolean>();
  private readonly typing = new Map<string, ReturnType<typeof setTimeout>>();
  private first: Promise<void> | undefined;
  private searches = 0;
  private isComplete = false;
  /** What the index is to read the text by that it is being given. */
  private project: Project | undefined;

  constructor(
    private readonly projects: Projects,
    private readonly settings: SettingsReader,
    private readonly changes: FileChanges,
    private readonly log: Log,
  ) {
    super();
    this.own({ dispose: () => this.typing.forEach((timer) => clearTimeout(timer)) });
  }

  get isSearching(): boolean {
    return this.searches > 0;
  }

  /** Whether the workspace has been searched to its end. */
  get hasSearched(): boolean {
    return this.isComplete;
  }

  /** Searches the workspace when first called, and follows every change from then on. Costs nothing before. */
  start(): Promise<void> {
    return (this.first ??= this.begin());
  }

  /** Searches everything again. */
  async rescan(): Promise<void> {
    await this.start();
    await this.searchAll();
  }

  /** Resolves when everything known to have changed has been looked at. */
  async whenSettled(): Promise<void> {
    await this.start();
    await this.queue.whenIdle();
  }

  /** Looks at one document now. */
  async lookAt({ uri }: TextDocument): Promise<void> {
    this.queue.add([uri]);
    await this.queue.whenIdle();
  }

  private begin(): Promise<void> {
    this.own(this.changes.onDidChange((change) => void this.follow(change)));
    this.own(workspace.onDidChangeTextDocument(({ document }) => this.followTyping(document)));
    this.own(workspace.onDidOpenTextDocument((document) => document.isDirty && this.followTyping(document)));
    // What was not saved is gone, and the file counts again.
    this.own(workspace.onDidCloseTextDocument(({ uri }) => this.enqueue([uri])));
    this.own(
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.index.removeBelow(uri.toString());
        void this.search(added);
      }),
    );
    this.own(this.settings.onDidChangeExcludes(() => void this.searchAll()));
    this.own(
      this.projects.onDidChange(() => {
        this.index.forgetTexts();
        void this.searchAll();
      }),
    );
    return this.searchAll();
  }

  private searchAll(): Promise<void> {
    this.excludes.clear();
    return this.search(workspace.workspaceFolders ?? []);
  }

  private async search(folders: readonly WorkspaceFolder[]): Promise<void> {
    const started = Date.now();
    this.searches++;
    this.stateChanged.fire();
    try {
      await Promise.all(folders.map(({ uri }) => this.searchBelow(uri)));
      await this.queue.whenIdle();
      const count = this.index.digests().length;
      this.log.info(`Found ${count} reports in ${folders.length} folders in ${Date.now() - started} ms.`);
      this.isComplete = true;
    } catch (error) {
      this.log.error('The search for reports failed.', error);
    } finally {
      this.searches--;
      this.stateChanged.fire();
    }
  }

  /** Looks at everything that is or was below a folder. */
  private async searchBelow(folder: Uri): Promise<void> {
    const root = workspace.getWorkspaceFolder(folder)?.uri;
    if (!root || this.isExcluded(folder)) return;
    const excludes = this.settings.excludesFor(root);
    const found = await findMarkdown(folder, excludes, (uri) => this.isExcluded(uri), this.log);
    this.queue.add([...this.knownBelow([folder]), ...found]);
  }

  private async follow({ files, folders, gone, everything }: FileChange): Promise<void> {
    if (everything) return this.searchAll();
    this.enqueue(files);
    if (gone.length > 0) this.queue.add(this.knownBelow(gone));
    await Promise.all(folders.map((folder) => this.searchBelow(folder)));
  }

  private followTyping(document: TextDocument): void {
    if (!mayBeReport(document) || isReadOnSaveOnly(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.typing.get(key));
    this.typing.set(
      key,
      setTimeout(() => {
        this.typing.delete(key);
        this.enqueue([document.uri]);
      }, typingDelay),
    );
  }

  private enqueue(uris: readonly Uri[]): void {
    this.queue.add(uris.filter((uri) => isMarkdown(uri) && workspace.getWorkspaceFolder(uri) !== undefined));
  }

  private knownBelow(places: readonly Uri[]): Uri[] {
    const keys = new Set(places.map(String));
    return this.index
      .digests()
      .map(({ uri }) => Uri.parse(uri))
      .filter((uri) => {
        for (let place = uri; place.path.length > 1; place = folderOf(place)) {
          if (keys.has(place.toString())) return true;
        }
        return false;
      });
  }

  /** Makes the index say what is at a place now, whatever has happened there. */
  private async look(uri: Uri): Promise<void> {
    const key = uri.toString();
    try {
      const text = await this.textAt(uri);
      const project = await this.projects.of(uri);
      if (text === undefined || project.patterns.exclude(placeOf(uri, project.root))) {
        this.index.remove(key);
        return;
      }
      this.project = project;
      // Somebody may have typed while the file was read.
      this.index.update(key, openText(uri) ?? text);
    } catch (error) {
      this.log.error(`${key} could not be read.`, error);
      this.index.remove(key);
    }
  }

  /** The text that counts at a place: what is open, else what is on disk; `undefined` where there is no file to read. */
  private async textAt(uri: Uri): Promise<string | undefined> {
    if (this.isExcluded(uri)) return undefined;
    // An editor may still show what has been deleted.
    if (openText(uri) !== undefined) return (await isFile(uri)) ? openText(uri) : undefined;
    const text = await readText(uri);
    if (text === undefined || text.length <= largestFile) return text;
    this.log.info(`${uri.toString()} has ${text.length} characters and is left out.`);
    return undefined;
  }

  private read(uri: string, text: string) {
    if (!this.project) return undefined;
    const place = placeOf(Uri.parse(uri), this.project.root);
    return openReport(place, new SourceText(text), this.project)?.report;
  }

  private isExcluded(uri: Uri): boolean {
    const root = workspace.getWorkspaceFolder(uri)?.uri;
    if (!root) return true;
    let matches = this.excludes.get(root.toString());
    if (!matches) {
      // In VS Code a glob that matches a folder stands for all that is in it.
      matches = matchesAny(this.settings.excludesFor(root).flatMap((glob) => [glob, `${glob}/**`]));
      this.excludes.set(root.toString(), matches);
    }
    return matches(placeInFolder(uri));
  }
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}

function openText(uri: Uri): string | undefined {
  const key = uri.toString();
  const open = workspace.textDocuments.find((document) => document.uri.toString() === key);
  return open && !open.isClosed ? open.getText() : undefined;
}
