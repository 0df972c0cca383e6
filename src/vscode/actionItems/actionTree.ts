// The tree behind the view: reports that have open items, and the items below them.
import { EventEmitter, type TreeDataProvider, TreeItem } from 'vscode';
import { type ReportGroup, openItemsByReport } from '../../core/workspace/query';
import { Owner } from '../lifecycle';
import { localDay } from '../today';
import { type ActionNode, type ItemNode, type ReportNode, itemRow, reportRow } from './actionNodes';
import type { WorkspaceScanner } from './workspaceScanner';

/** Changes come in bursts, and a search tells of thousands of reports one by one: each drawing of a burst waits twice as long. */
const firstWait = 150;
const longestWait = 2_400;
/** With more reports than this, new ones start closed: VS Code asks again for every open row at each change of the list. */
const mostOpened = 50;
/** How long the first rows wait for the end of the search, which tells whether the reports are few or many. */
const patience = 1_500;

export class ActionTree extends Owner implements TreeDataProvider<ActionNode> {
  private readonly changed = this.own(new EventEmitter<ActionNode[] | undefined>());
  readonly onDidChangeTreeData = this.changed.event;

  private readonly drawn = this.own(new EventEmitter<void>());
  /** The index has changed, whether or not any row has; told a few times a second at most. */
  readonly onDidDraw = this.drawn.event;

  /** What the index says, in the order of the rows; asked for again when it has changed. */
  private groups: ReadonlyMap<string, ReportGroup> | undefined;
  /** The reports shown last: one that stays keeps its node, and with it its selection. */
  private shown: readonly ReportNode[] = [];
  private readonly touched = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = firstWait;
  private drawnAt = 0;
  private begunAt: number | undefined;

  constructor(private readonly scanner: WorkspaceScanner) {
    super();
    this.own({ dispose: scanner.index.onDidChange((uris) => this.follow(uris)) });
    this.own({ dispose: () => clearTimeout(this.timer) });
    // What a search has found is shown when it ends, however long the next drawing of its burst would have waited.
    this.own(scanner.onDidChangeState(() => scanner.isSearching || this.draw()));
  }

  getChildren(node?: ActionNode): ActionNode[] {
    if (!node) {
      if (!this.canDraw) return [];
      this.shown = this.reportNodes();
      return [...this.shown];
    }
    if (node.kind === 'item') return [];
    const items = this.current.get(node.uri)?.items ?? [];
    return items.map((item): ItemNode => ({ kind: 'item', item, report: node }));
  }

  getTreeItem(node: ActionNode): TreeItem {
    if (node.kind === 'item') return itemRow(node.item, localDay());
    const group = this.current.get(node.uri);
    // Where it has just gone, its parent is about to be asked again.
    return group ? reportRow(group, node, localDay()) : new TreeItem('');
  }

  getParent(node: ActionNode): ReportNode | undefined {
    return node.kind === 'item' ? node.report : undefined;
  }

  /** How many items are open in all reports. */
  get openCount(): number {
    let count = 0;
    for (const { items } of this.current.values()) count += items.length;
    return count;
  }

  private get current(): ReadonlyMap<string, ReportGroup> {
    return (this.groups ??= new Map(
      openItemsByReport(this.scanner.index.digests()).map((group) => [group.report.uri, group]),
    ));
  }

  /** Whether the reports are known to be few or many, or have kept everybody waiting for too long. */
  private get canDraw(): boolean {
    return (
      this.scanner.hasSearched ||
      this.current.size > mostOpened ||
      Date.now() - (this.begunAt ?? Infinity) > patience
    );
  }

  private follow(uris: readonly string[]): void {
    this.begunAt ??= Date.now();
    this.groups = undefined;
    for (const uri of uris) this.touched.add(uri);
    if (this.timer !== undefined) return;
    const isBurst = Date.now() - this.drawnAt < this.wait;
    this.wait = isBurst ? Math.min(this.wait * 2, longestWait) : firstWait;
    this.timer = setTimeout(() => this.draw(), this.wait);
  }

  /** Draws again only what is different: the reports whose place stays, else the list of reports. */
  private draw(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.canDraw) {
      this.timer = setTimeout(() => this.draw(), firstWait);
      return;
    }
    this.drawnAt = Date.now();
    const now = this.reportNodes();
    const isSameList = now.length === this.shown.length && now.every((node, i) => node === this.shown[i]);
    if (!isSameList) this.changed.fire(undefined);
    else {
      const different = now.filter(({ uri }) => this.touched.has(uri));
      if (different.length > 0) this.changed.fire(different);
    }
    this.touched.clear();
    this.drawn.fire();
  }

  private reportNodes(): readonly ReportNode[] {
    const before = new Map(this.shown.map((node) => [node.uri, node]));
    const startsOpen = this.current.size <= mostOpened;
    return Array.from(this.current.keys(), (uri) => before.get(uri) ?? { kind: 'report', uri, startsOpen });
  }
}
