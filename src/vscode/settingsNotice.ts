// Mistakes in VS Code's settings: each in the log once, and one notice that can be silenced for good.
import { type Memento, commands, l10n, window } from 'vscode';
import type { SettingsProblem } from '../core/settings/parseSettings';
import { settingsSection } from './ids';
import type { Log } from './logger';

const silencedKey = 'settingsNotice.silenced';

export class SettingsNotice {
  private readonly told = new Set<string>();
  private isShown = false;

  constructor(
    private readonly memory: Memento,
    private readonly log: Log,
  ) {}

  /** Tells what has not been told before. */
  tell(problems: readonly SettingsProblem[]): void {
    const fresh = problems
      .map(({ layer, setting, message }) => `${settingsSection}.${setting} (${layer}): ${message}`)
      .filter((line) => !this.told.has(line));
    for (const line of fresh) {
      this.told.add(line);
      this.log.warn(line);
    }
    const [first] = fresh;
    if (first !== undefined) void this.show(first, fresh.length - 1);
  }

  private async show(first: string, more: number): Promise<void> {
    if (this.isShown || this.memory.get<boolean>(silencedKey) === true) return;
    this.isShown = true;
    const open = l10n.t('Open Settings');
    const silence = l10n.t("Don't Show Again");
    const rest = more > 0 ? ` ${l10n.t('{0} more are in the log.', more)}` : '';
    const choice = await window.showWarningMessage(
      `${l10n.t('A setting is left out: {0}', first)}${rest}`,
      open,
      silence,
    );
    this.isShown = false;
    if (choice === silence) await this.memory.update(silencedKey, true);
    if (choice === open) await commands.executeCommand('workbench.action.openSettings', settingsSection);
  }
}
