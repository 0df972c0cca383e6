// What holds for a file: the settings of its place, the patterns and the templates that follow from them.
import { EventEmitter, type Uri, workspace } from 'vscode';
import { ruleIds } from '../core/rules';
import { reportPatterns } from '../core/settings/globs';
import { parseSettings } from '../core/settings/parseSettings';
import type { Settings } from '../core/settings/settings';
import type { Template } from '../core/templates/template';
import { Owner } from './lifecycle';
import { folderOf } from './place';
import type { ProjectFiles } from './projectFiles';
import type { SettingsReader } from './settings';
import type { SettingsNotice } from './settingsNotice';
import type { TemplateShelf } from './templateShelf';

export interface Project {
  /** The folder that globs are seen from: that of the project file, else the workspace folder. */
  readonly root: Uri | undefined;
  readonly settings: Settings;
  readonly patterns: ReturnType<typeof reportPatterns>;
  readonly templates: readonly Template[];
}

export class Projects extends Owner {
  private readonly changed = this.own(new EventEmitter<void>());
  /** What holds for some file is different now; projects got before are out of date. */
  readonly onDidChange = this.changed.event;

  private known = new Map<string, Project>();

  constructor(
    private readonly settings: SettingsReader,
    private readonly projectFiles: ProjectFiles,
    private readonly shelf: TemplateShelf,
    private readonly notice: SettingsNotice,
  ) {
    super();
    for (const source of [settings, projectFiles, shelf]) this.own(source.onDidChange(() => this.forget()));
    this.own(workspace.onDidChangeWorkspaceFolders(() => this.forget()));
  }

  /** The project of a file; the same object as long as nothing has changed. */
  async of(uri: Uri): Promise<Project> {
    const generation = this.known;
    const [file, { templates }] = await Promise.all([this.projectFiles.nearestTo(uri), this.shelf.for(uri)]);
    // Something changed in the meantime: what was read may be the old.
    if (generation !== this.known) return this.of(uri);
    const folder = workspace.getWorkspaceFolder(uri)?.uri;
    const key = `${folder?.toString() ?? ''}\n${file?.uri.toString() ?? ''}`;
    let project = this.known.get(key);
    if (!project) {
      const layers = [...this.settings.layersFor(uri), ...(file ? [file.layer] : [])];
      const { settings, problems } = parseSettings(layers, { rules: ruleIds });
      // A project file shows its problems itself.
      this.notice.tell(problems.filter(({ layer }) => layer !== file?.layer.name));
      const root = file ? folderOf(file.uri) : folder;
      this.known.set(key, (project = { root, settings, patterns: reportPatterns(settings), templates }));
    }
    return project;
  }

  private forget(): void {
    this.known = new Map();
    this.changed.fire();
  }
}
