// What holds for a file on the disk: the settings of the nearest project file above it, and the templates of its project.
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ruleIds } from '../core/rules';
import { reportPatterns } from '../core/settings/globs';
import { defaultSettings, parseSettings } from '../core/settings/parseSettings';
import { projectFileName, readProjectFile } from '../core/settings/projectFile';
import type { Settings } from '../core/settings/settings';
import { builtinTemplates } from '../core/templates/builtin';
import { listTemplates, templatesFolder } from '../core/templates/listTemplates';
import type { Template } from '../core/templates/template';
import { type Position, SourceText } from '../core/text/source';
import { disk } from './disk';
import { type Candidate, readText } from './files';

export interface Project {
  /**
   * The folder that globs are seen from, wherever the command was started: that of the project file, else the root of the repository, else
   * the folder that stands in for the workspace.
   */
  readonly root: string;
  readonly settings: Settings;
  readonly patterns: ReturnType<typeof reportPatterns>;
  readonly templates: readonly Template[];
}

/** Something wrong in a project's own files, with its place where it has one. */
export type Notice = (file: string, message: string, place?: Position) => void;

interface FolderContent {
  readonly hasProjectFile: boolean;
  readonly hasTemplates: boolean;
  readonly isRepository: boolean;
}

/** A file with more mistakes than this needs another kind of help. */
const mostNotices = 20;

/** The projects of one run; each folder is looked at once, and each project file read once. */
export class Projects {
  private readonly folders = new Map<string, Promise<FolderContent>>();
  private readonly projects = new Map<string, Promise<Omit<Project, 'root'>>>();

  /** @param notice is told once of everything that is wrong in a project's files */
  constructor(private readonly notice: Notice) {}

  /**
   * The project of a file: its settings are those of the nearest `.postmortem.yaml` from its folder up to the root of its repository, or
   * where it is in none, up to the folder that stands in for the workspace.
   */
  async of(file: Candidate): Promise<Project> {
    const folders: [string, FolderContent][] = [];
    let insideRoot = 0;
    let root = file.root;
    for (let folder = dirname(file.absolute); ; folder = dirname(folder)) {
      const content = await this.look(folder);
      folders.push([folder, content]);
      if (folder === file.root) insideRoot = folders.length;
      if (content.isRepository) {
        insideRoot = folders.length;
        root = folder;
        break;
      }
      if (folder === dirname(folder)) break;
    }
    const above = folders.slice(0, Math.max(1, insideRoot));
    const settingsIn = above.find(([, content]) => content.hasProjectFile)?.[0];
    const templatesIn = above.find(([, content]) => content.hasTemplates)?.[0];
    const project = await this.once(this.projects, `${settingsIn ?? ''}\n${templatesIn ?? ''}`, () =>
      this.read(settingsIn, templatesIn),
    );
    return { ...project, root: settingsIn ?? root };
  }

  private look(folder: string): Promise<FolderContent> {
    return this.once(this.folders, folder, async () => ({
      hasProjectFile: await exists(join(folder, projectFileName)),
      hasTemplates: await exists(join(folder, templatesFolder)),
      isRepository: await exists(join(folder, '.git')),
    }));
  }

  private async read(
    settingsIn: string | undefined,
    templatesIn: string | undefined,
  ): Promise<Omit<Project, 'root'>> {
    const settings =
      settingsIn === undefined
        ? defaultSettings()
        : await this.readSettings(join(settingsIn, projectFileName));
    const templates = templatesIn === undefined ? builtinTemplates() : await this.readTemplates(templatesIn);
    return { settings, patterns: reportPatterns(settings), templates };
  }

  private async readSettings(path: string): Promise<Settings> {
    const read = await readText(path);
    if ('reason' in read) {
      this.notice(path, read.reason);
      return defaultSettings();
    }
    const file = readProjectFile(read.text);
    const { settings, problems } = parseSettings([{ name: projectFileName, values: file.values }], {
      rules: ruleIds,
    });
    const source = new SourceText(read.text);
    const found = [
      ...file.problems,
      ...problems.map(({ message, setting, path, at }) => ({
        message,
        range: file.locate(setting, path, at),
      })),
    ].sort((a, b) => a.range.start - b.range.start);
    for (const { message, range } of found.slice(0, mostNotices)) {
      this.notice(path, message, source.positionAt(range.start));
    }
    if (found.length > mostNotices) this.notice(path, `${found.length - mostNotices} more mistakes.`);
    return settings;
  }

  private async readTemplates(folder: string): Promise<readonly Template[]> {
    const { templates, problems } = await listTemplates(disk, pathToFileURL(folder).href);
    for (const { uri, message, range } of problems) {
      const path = fileURLToPath(uri);
      const read = await readText(path);
      const source = 'text' in read ? new SourceText(read.text) : undefined;
      this.notice(path, message, source?.positionAt(range.start));
    }
    return templates;
  }

  private once<Value>(
    cache: Map<string, Promise<Value>>,
    key: string,
    make: () => Promise<Value>,
  ): Promise<Value> {
    let made = cache.get(key);
    if (!made) cache.set(key, (made = make()));
    return made;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
