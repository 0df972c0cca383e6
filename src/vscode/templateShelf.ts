// The templates that reports of a workspace folder can use: kept, and read again when a team changes its own.
import { EventEmitter, Uri, workspace } from 'vscode';
import { builtinTemplates } from '../core/templates/builtin';
import { type TemplateFileProblem, listTemplates, templatesFolder } from '../core/templates/listTemplates';
import type { Template } from '../core/templates/template';
import { type FileChange, type FileChanges, mayTouch } from './fileChanges';
import { workspaceFiles } from './files';
import { Owner } from './lifecycle';
import type { Log } from './logger';
import { isBelow } from './place';

export interface Shelf {
  readonly templates: readonly Template[];
  /** What is wrong in the team's own; those that can be used are among the templates all the same. */
  readonly problems: readonly TemplateFileProblem[];
}

export class TemplateShelf extends Owner {
  private readonly changed = this.own(new EventEmitter<void>());
  readonly onDidChange = this.changed.event;

  private readonly byFolder = new Map<string, Promise<Shelf>>();

  constructor(
    changes: FileChanges,
    private readonly log: Log,
  ) {
    super();
    this.own(changes.onDidChange((change) => this.follow(change)));
    this.own(workspace.onDidChangeWorkspaceFolders(() => this.forget()));
  }

  /**
   * The templates for a place: those of its workspace folder first, then those of the other folders, then ours; of several with one id the
   * first counts.
   */
  async for(uri: Uri | undefined): Promise<Shelf> {
    const own = uri && workspace.getWorkspaceFolder(uri);
    const others = (workspace.workspaceFolders ?? []).filter((folder) => folder !== own);
    const folders = own ? [own, ...others] : others;
    const shelves = await Promise.all(folders.map((folder) => this.of(folder.uri)));
    const templates = new Map<string, Template>();
    const teams = shelves
      .flatMap((shelf) => shelf.templates)
      .filter((template) => !builtinTemplates().includes(template));
    for (const template of [...teams, ...builtinTemplates()]) {
      if (!templates.has(template.profile.id)) templates.set(template.profile.id, template);
    }
    return { templates: [...templates.values()], problems: shelves.flatMap(({ problems }) => problems) };
  }

  private of(folder: Uri): Promise<Shelf> {
    const key = folder.toString();
    let shelf = this.byFolder.get(key);
    if (!shelf) this.byFolder.set(key, (shelf = listTemplates(workspaceFiles, key)));
    return shelf;
  }

  private follow(change: FileChange): void {
    const isTouched = [...this.byFolder.keys()].some((key) => {
      const folder = Uri.joinPath(Uri.parse(key), templatesFolder);
      return mayTouch(change, folder) || change.files.some((uri) => isBelow(folder, uri));
    });
    if (isTouched) this.forget();
  }

  private forget(): void {
    if (this.byFolder.size === 0) return;
    this.log.info('Templates are read again.');
    this.byFolder.clear();
    this.changed.fire();
  }
}
