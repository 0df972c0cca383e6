// What changed in the workspace's files, whoever changed it: VS Code, this extension, another program.
import { EventEmitter, FileType, type Uri, workspace } from 'vscode';
import { projectFileName } from '../core/settings/projectFile';
import { inParallel } from '../core/inParallel';
import { Owner } from './lifecycle';
import type { Log } from './logger';
import { isBelow, lastName } from './place';

/** Places where something may be different from before. What is there now is for the listener to look up. */
export interface FileChange {
  /** Markdown and project files. */
  readonly files: readonly Uri[];
  /** Folders that have appeared. */
  readonly folders: readonly Uri[];
  /** Places where something has vanished that may have been a folder. */
  readonly gone: readonly Uri[];
  /** So much at once that looking at everything again is cheaper. */
  readonly everything: boolean;
}

const markdownName = /\.(md|markdown)$/i;

/** Events come in bursts: a checkout, a build. */
const collectFor = 100;
/** A new folder's files may still be on their way, and no watcher is there yet to tell of them. */
const lookAgainAfter = 1_000;
const mostLooks = 300;
const looksAtOnce = 16;

/** Whether a change may have touched `place`: a file itself, or anything around or above it. */
export function mayTouch({ files, folders, gone, everything }: FileChange, place: Uri): boolean {
  const isAt = (uri: Uri) => uri.toString() === place.toString();
  return (
    everything || files.some(isAt) || [...folders, ...gone].some((uri) => isAt(uri) || isBelow(uri, place))
  );
}

/** Whether a file of this name may be a report. */
export function isMarkdown(uri: Uri): boolean {
  return markdownName.test(uri.path);
}

/**
 * Watchers tell of single files. Of a folder that is moved, deleted or checked out they tell the folder alone, if that, so folders are
 * listened to as well. Where nothing is watched (some virtual file systems), VS Code's own operations and saves are heard.
 */
export class FileChanges extends Owner {
  private readonly happened = this.own(new EventEmitter<FileChange>());
  readonly onDidChange = this.happened.event;

  private readonly files = new Map<string, Uri>();
  private readonly made = new Map<string, Uri>();
  private readonly gone = new Map<string, Uri>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private isCollecting = false;

  constructor(private readonly log: Log) {
    super();
    this.own({ dispose: () => this.timers.forEach((timer) => clearTimeout(timer)) });
    const places = this.own(workspace.createFileSystemWatcher('**/*', false, true, false));
    this.own(places.onDidCreate((uri) => this.touch(uri, this.made)));
    this.own(places.onDidDelete((uri) => this.touch(uri, this.gone)));
    const texts = this.own(
      workspace.createFileSystemWatcher(`**/{*.md,*.markdown,${projectFileName}}`, true, false, true),
    );
    this.own(texts.onDidChange((uri) => this.touch(uri, this.files)));
    this.own(workspace.onDidSaveTextDocument(({ uri }) => isOfInterest(uri) && this.touch(uri, this.files)));
    this.own(workspace.onDidCreateFiles((event) => event.files.forEach((uri) => this.touch(uri, this.made))));
    this.own(workspace.onDidDeleteFiles((event) => event.files.forEach((uri) => this.touch(uri, this.gone))));
    this.own(
      workspace.onDidRenameFiles((event) => {
        for (const { oldUri, newUri } of event.files) {
          this.touch(oldUri, this.gone);
          this.touch(newUri, this.made);
        }
      }),
    );
  }

  private touch(uri: Uri, kind: Map<string, Uri>): void {
    if (/\/(node_modules|\.git)\//.test(uri.path)) return;
    (isOfInterest(uri) ? this.files : kind).set(uri.toString(), uri);
    if (this.isCollecting) return;
    this.isCollecting = true;
    this.after(collectFor, () => {
      this.isCollecting = false;
      return this.tell();
    });
  }

  private async tell(): Promise<void> {
    const files = [...this.files.values()];
    const made = [...this.made.values()];
    const gone = [...this.gone.values()];
    for (const kind of [this.files, this.made, this.gone]) kind.clear();
    const everything = made.length > mostLooks;
    const folders = everything ? [] : await this.foldersAmong(made);
    if (everything || files.length + folders.length + gone.length > 0) {
      this.happened.fire({ files, folders, gone, everything });
    }
    if (folders.length === 0) return;
    this.after(lookAgainAfter, () => {
      this.happened.fire({ files: [], folders, gone: [], everything: false });
    });
  }

  private async foldersAmong(places: readonly Uri[]): Promise<readonly Uri[]> {
    const looks = await inParallel(places, looksAtOnce, async (uri) => {
      try {
        const { type } = await workspace.fs.stat(uri);
        return (type & FileType.Directory) !== 0 ? [uri] : [];
      } catch {
        // It has vanished again.
        return [];
      }
    });
    return looks.flat();
  }

  private after(milliseconds: number, work: () => void | Promise<void>): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      Promise.resolve(work()).catch((error: unknown) =>
        this.log.error('Changes of files were missed.', error),
      );
    }, milliseconds);
    this.timers.add(timer);
  }
}

function isOfInterest(uri: Uri): boolean {
  return isMarkdown(uri) || lastName(uri) === projectFileName;
}
