// Rows of the tree: what a report and an action item look like there.
import {
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  l10n,
  workspace,
} from 'vscode';
import type { IndexedItem, ReportDigest } from '../../core/workspace/digest';
import type { ReportGroup } from '../../core/workspace/query';
import { openActionItemCommand } from '../commands/openActionItem';
import { treeRows } from '../ids';
import { lastName } from '../place';

/** A report that has open items; what it says is looked up in the index when the row is drawn. */
export interface ReportNode {
  readonly kind: 'report';
  readonly uri: string;
  /** How the row is first shown; from then on it is as its user left it. */
  readonly startsOpen: boolean;
}

export interface ItemNode {
  readonly kind: 'item';
  readonly item: IndexedItem;
  readonly report: ReportNode;
}

export type ActionNode = ReportNode | ItemNode;

/** The row of a report, with its open items below it. */
export function reportRow({ report, items }: ReportGroup, node: ReportNode, today: string): TreeItem {
  const { uri } = report;
  const title = report.title === '' ? lastName(Uri.parse(uri)) : report.title;
  const row = new TreeItem(
    title,
    node.startsOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  row.id = uri;
  row.contextValue = treeRows.report;
  row.iconPath = new ThemeIcon('notebook');
  const overdue = items.filter((item) => isOverdue(item, today)).length;
  const details = [
    report.day,
    severityOf(report),
    openItems(items.length),
    overdue > 0 ? l10n.t('{0} overdue', overdue) : undefined,
  ].filter((part) => part !== undefined);
  row.description = details.join(' · ');
  row.tooltip = tooltip(title, [...details, placeOf(uri)]);
  row.accessibilityInformation = { label: [title, ...details].join(', ') };
  return row;
}

/** The author's word for it; a number alone says nothing of what it counts. */
function severityOf({ metadata: { severity } }: ReportDigest): string | undefined {
  const written = severity?.[0];
  return written !== undefined && /^\d+$/.test(written) ? l10n.t('severity {0}', written) : written;
}

/** The row of an action item. */
export function itemRow(item: IndexedItem, today: string): TreeItem {
  const row = new TreeItem(item.text, TreeItemCollapsibleState.None);
  row.id = item.id;
  row.contextValue = treeRows.item;
  row.iconPath = iconFor(item, today);
  const due = item.due ?? item.dueText;
  const state = [
    due === undefined ? undefined : l10n.t('due {0}', due),
    isOverdue(item, today) ? l10n.t('overdue') : undefined,
    item.status === 'in-progress' ? l10n.t('in progress') : undefined,
  ].filter((part) => part !== undefined);
  row.description = [...(item.owner === undefined ? [] : [item.owner]), ...state].join(' · ');
  const owner = item.owner === undefined ? l10n.t('nobody named') : l10n.t('owner {0}', item.owner);
  row.tooltip = tooltip(item.text, [
    owner,
    ...state,
    item.priority === undefined ? undefined : l10n.t('priority {0}', item.priority),
    item.type,
    item.ticket,
    item.section,
    placeOf(item.uri),
  ]);
  row.accessibilityInformation = { label: [item.text.replace(/[.。]$/, ''), owner, ...state].join(', ') };
  row.command = openActionItemCommand(l10n.t('Open'), item);
  return row;
}

/** How many items are open, in words. */
export function openItems(count: number): string {
  return count === 1 ? l10n.t('1 open item') : l10n.t('{0} open items', count);
}

function isOverdue({ due }: IndexedItem, today: string): boolean {
  return due !== undefined && due < today;
}

function iconFor(item: IndexedItem, today: string): ThemeIcon {
  if (isOverdue(item, today)) return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return new ThemeIcon(item.status === 'in-progress' ? 'sync' : 'circle-large-outline');
}

/** What reports say is shown as it is, never as Markdown: it may come from anywhere. */
function tooltip(title: string, lines: readonly (string | undefined)[]): MarkdownString {
  const text = new MarkdownString();
  text.appendText(title);
  for (const line of lines) {
    if (line === undefined || line === '') continue;
    text.appendMarkdown('\n\n');
    text.appendText(line);
  }
  return text;
}

function placeOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri));
}
