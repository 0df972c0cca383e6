// The table of all commands: each id of package.json with what it does.
import { commands, l10n, window } from 'vscode';
import type { WorkspaceScanner } from '../actionItems/workspaceScanner';
import type { DiagnosticsPublisher } from '../diagnostics';
import type { Postmortems } from '../documents';
import { type CommandId, commandIds } from '../ids';
import { Owner } from '../lifecycle';
import { reasonOf } from '../logger';
import type { Previews } from '../previews';
import type { ProjectFiles } from '../projectFiles';
import { addWordOfTeam } from './addWord';
import { explainRule } from './explainRule';
import { ignoreFinding } from './ignoreFinding';
import { type NewPostmortemParts, newPostmortem } from './newPostmortem';
import { openActionItem } from './openActionItem';
import { openReport } from './openReport';
import { replaceNamesInReport } from './replaceNames';

export interface CommandParts extends NewPostmortemParts {
  readonly reports: Postmortems;
  readonly publisher: DiagnosticsPublisher;
  readonly scanner: WorkspaceScanner;
  readonly projectFiles: ProjectFiles;
  readonly previews: Previews;
}

type Handler = (argument: never) => Promise<void>;

function handlers(parts: CommandParts): Readonly<Record<CommandId, Handler>> {
  const { scanner, reports, publisher, projectFiles, previews, log } = parts;
  return {
    'postmortem.newPostmortem': () => newPostmortem(parts),
    'postmortem.refreshActionItems': () => scanner.rescan(),
    'postmortem.openReport': openReport,
    'postmortem.openActionItem': (reference) => openActionItem(scanner, reports, reference),
    'postmortem.ignoreFinding': (reference) => ignoreFinding(publisher, reference),
    'postmortem.explainRule': explainRule,
    'postmortem.addWord': (reference) => addWordOfTeam(projectFiles, log, reference),
    'postmortem.replaceNames': (reference) => replaceNamesInReport(reports, previews, reference),
    'postmortem.acceptPreview': () => Promise.resolve(previews.accept()),
  };
}

/** Registers every command; one that fails says so in a sentence, and the log has the rest. */
export function registerCommands(parts: CommandParts): Owner {
  const owner = new Owner();
  const table = handlers(parts);
  for (const id of commandIds) {
    owner.own(
      commands.registerCommand(id, async (argument: never) => {
        try {
          await table[id](argument);
        } catch (error) {
          parts.log.error(`${id} failed.`, error);
          void window.showErrorMessage(l10n.t('This did not work: {0}', reasonOf(error)));
        }
      }),
    );
  }
  return owner;
}
