// VS Code's own settings: the one place that asks for them.
import { type ConfigurationScope, EventEmitter, type Uri, workspace } from 'vscode';
import { type SettingsLayer, settingNames } from '../core/settings/parseSettings';
import { Owner } from './lifecycle';
import { delaySetting, settingsSection } from './ids';

/** Used where the setting holds no number; the manifest states the same for the settings editor. */
const usualDelay = 400;

/** The settings that say which files a search leaves out. */
const excludeSections = ['files', 'search'] as const;

export class SettingsReader extends Owner {
  private readonly changed = this.own(new EventEmitter<void>());
  /** Something changed that findings, recognition or parsing depend on. */
  readonly onDidChange = this.changed.event;

  private readonly excludesChanged = this.own(new EventEmitter<void>());
  /** The user keeps other files out of sight than before. */
  readonly onDidChangeExcludes = this.excludesChanged.event;

  constructor() {
    super();
    this.own(
      workspace.onDidChangeConfiguration((event) => {
        if (settingNames.some((name) => event.affectsConfiguration(`${settingsSection}.${name}`))) {
          this.changed.fire();
        }
        if (excludeSections.some((section) => event.affectsConfiguration(`${section}.exclude`))) {
          this.excludesChanged.fire();
        }
      }),
    );
  }

  /** What the user has set for a place, as it was written, the narrower over the wider; defaults are the core's. */
  layersFor(resource: Uri): readonly SettingsLayer[] {
    const configuration = workspace.getConfiguration(settingsSection, resource);
    const layers = {
      'user settings': new Map<string, unknown>(),
      'workspace settings': new Map<string, unknown>(),
      'folder settings': new Map<string, unknown>(),
    };
    for (const name of settingNames) {
      const set = configuration.inspect(name);
      if (set?.globalValue !== undefined) layers['user settings'].set(name, set.globalValue);
      if (set?.workspaceValue !== undefined) layers['workspace settings'].set(name, set.workspaceValue);
      if (set?.workspaceFolderValue !== undefined)
        layers['folder settings'].set(name, set.workspaceFolderValue);
    }
    return Object.entries(layers).map(([name, values]) => ({ name, values }));
  }

  /** Milliseconds from the last keystroke in a document to its check. */
  delayFor(scope: ConfigurationScope): number {
    const delay = workspace.getConfiguration(settingsSection, scope).get<unknown>(delaySetting);
    return typeof delay === 'number' && delay >= 0 ? Math.min(delay, 10_000) : usualDelay;
  }

  /** The globs of what the user keeps out of the explorer and the search; conditional ones hide copies and are left out. */
  excludesFor(folder: Uri): readonly string[] {
    return excludeSections.flatMap((section) => {
      const exclude = workspace.getConfiguration(section, folder).get<unknown>('exclude');
      if (typeof exclude !== 'object' || exclude === null) return [];
      return Object.entries(exclude).flatMap(([glob, on]) => (on === true ? [glob] : []));
    });
  }
}
