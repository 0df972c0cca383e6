// The composition root: what the extension is made of, wired in order.
import type { Disposable, ExtensionContext, TreeDataProvider } from 'vscode';
import { ActionItemsView } from './actionItems/actionItemsView';
import type { ActionNode } from './actionItems/actionNodes';
import { ActionTree } from './actionItems/actionTree';
import { WorkspaceScanner } from './actionItems/workspaceScanner';
import { registerCodeActions } from './codeActions';
import { registerCommands } from './commands/index';
import { DiagnosticsPublisher } from './diagnostics';
import { Postmortems } from './documents';
import { FileChanges } from './fileChanges';
import { registerHovers } from './hovers';
import { createLog } from './logger';
import { Previews } from './previews';
import { ProjectFiles } from './projectFiles';
import { Projects } from './projects';
import { registerRulePages } from './rulePages';
import { SettingsReader } from './settings';
import { SettingsNotice } from './settingsNotice';
import { TemplateShelf } from './templateShelf';

/** What the extension's own tests look at. Not public: it changes without notice. */
export interface ExtensionApi {
  readonly actionTree: TreeDataProvider<ActionNode>;
  /** Searches the workspace if that has not been done, and resolves when every known change has been looked at. */
  whenScanned(): Promise<void>;
}

export function start(context: ExtensionContext): ExtensionApi {
  const own = <T extends Disposable>(thing: T): T => {
    context.subscriptions.push(thing);
    return thing;
  };
  const log = own(createLog());
  const changes = own(new FileChanges(log));
  const settings = own(new SettingsReader());
  const projectFiles = own(new ProjectFiles(changes, log));
  const shelf = own(new TemplateShelf(changes, log));
  const notice = new SettingsNotice(context.globalState, log);
  const projects = own(new Projects(settings, projectFiles, shelf, notice));
  const reports = own(new Postmortems(projects));
  const publisher = own(new DiagnosticsPublisher(reports, settings, projects, log));
  const scanner = own(new WorkspaceScanner(projects, settings, changes, log));
  const previews = own(new Previews());
  const actionTree = own(new ActionTree(scanner));
  own(registerCommands({ projects, projectFiles, shelf, reports, publisher, scanner, previews, log }));
  own(registerCodeActions(publisher));
  own(registerHovers(publisher));
  own(registerRulePages(context.extensionUri));
  own(new ActionItemsView(actionTree, scanner));
  return { actionTree, whenScanned: () => scanner.whenSettled() };
}
