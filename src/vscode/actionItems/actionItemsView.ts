// The Open Action Items view: the tree in its place, with what is being done, how much there is, and what to do when it is empty.
import { commands, l10n, window } from 'vscode';
import { actionItemsViewId, contextKeys } from '../ids';
import { Owner } from '../lifecycle';
import { openItems } from './actionNodes';
import type { ActionTree } from './actionTree';
import type { WorkspaceScanner } from './workspaceScanner';

export class ActionItemsView extends Owner {
  private readonly view;

  constructor(
    private readonly tree: ActionTree,
    private readonly scanner: WorkspaceScanner,
  ) {
    super();
    this.view = this.own(
      window.createTreeView(actionItemsViewId, { treeDataProvider: tree, showCollapseAll: true }),
    );
    this.own(this.view.onDidChangeVisibility(() => this.searchWhenSeen()));
    this.own(scanner.onDidChangeState(() => this.update()));
    this.own(tree.onDidDraw(() => this.update()));
    this.searchWhenSeen();
  }

  /** A workspace whose list nobody looks at is not searched. */
  private searchWhenSeen(): void {
    if (!this.view.visible) return;
    const searching = this.scanner.start();
    if (this.scanner.isSearching)
      void window.withProgress({ location: { viewId: actionItemsViewId } }, () => searching);
  }

  private update(): void {
    const isFirst = this.scanner.isSearching && !this.scanner.hasSearched;
    this.view.message = isFirst ? l10n.t('Looking for postmortems …') : '';
    const open = this.tree.openCount;
    this.view.badge = open > 0 ? { value: open, tooltip: openItems(open) } : undefined;
    this.setContext(contextKeys.scanned, this.scanner.hasSearched);
    this.setContext(contextKeys.hasReports, this.scanner.index.digests().length > 0);
  }

  private setContext(key: string, value: boolean): void {
    void commands.executeCommand('setContext', key, value);
  }
}
