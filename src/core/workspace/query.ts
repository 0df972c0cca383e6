// Asks the index: which items, in which groups, in which order. Pure functions over digests.
import type { IndexedItem, ReportDigest } from './digest';

/** A report with the items of it that were asked for. */
export interface ReportGroup {
  readonly report: ReportDigest;
  readonly items: readonly IndexedItem[];
}

/** Whether somebody still has to do something. */
function isOpen({ status }: IndexedItem): boolean {
  return status === 'open' || status === 'in-progress';
}

/**
 * The open items, by report. Reports come by the day of the incident, the latest first, those without one last, then by title; items by what is due first,
 * then by their words. Reports without an open item are left out.
 */
export function openItemsByReport(digests: readonly ReportDigest[]): readonly ReportGroup[] {
  return digests
    .map((report) => ({ report, items: report.items.filter(isOpen).sort(byDueThenText) }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => byDayThenTitle(a.report, b.report));
}

/** What is due first comes first; what is never due comes last. */
function byDueThenText(a: IndexedItem, b: IndexedItem): number {
  return inOrder(a.due ?? never, b.due ?? never) || inOrder(a.text, b.text) || a.range.start - b.range.start;
}

const never = '9999-12-31';

function byDayThenTitle(a: ReportDigest, b: ReportDigest): number {
  return inOrder(b.day ?? '', a.day ?? '') || inOrder(a.title, b.title) || inOrder(a.uri, b.uri);
}

/** By the numbers of their letters, which is the same everywhere. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
