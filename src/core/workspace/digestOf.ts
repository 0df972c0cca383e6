// A report → what is kept of it.
import { incidentDay } from '../document/incidentDay';
import type { ActionItem, FieldName, Postmortem } from '../document/postmortem';
import type { IndexedItem, ItemCounts, ReportDigest } from './digest';
import { issueIds } from './itemIds';

/**
 * @param hash of the text that `report` was read from
 * @param before the digest of the same file as it was, whose ids are carried over
 */
export function digestOf(uri: string, hash: string, report: Postmortem, before?: ReportDigest): ReportDigest {
  const known = report.actionItems.map((item) => ({
    text: item.text,
    section: item.section?.heading ?? '',
  }));
  const ids = issueIds(uri, known, before?.items);
  const digest: ReportDigest = {
    uri,
    hash,
    title: report.title?.text ?? '',
    day: incidentDay(report, uri.slice(uri.lastIndexOf('/') + 1)),
    metadata: metadataOf(report),
    sectionKinds: [...new Set(report.sections.flatMap(({ kind }) => kind ?? []))],
    items: report.actionItems.map((item, index) => indexed(item, uri, ids[index] ?? '')),
    counts: countsOf(report.actionItems),
  };
  return withoutText(digest);
}

function metadataOf({ fields, title }: Postmortem): ReportDigest['metadata'] {
  const metadata: Partial<Record<FieldName, readonly string[]>> = {};
  for (const { name, value, values } of fields) {
    if (name === null || metadata[name]) continue;
    const written = values.length > 0 ? values : [value];
    const texts = written.map(({ text }) => text).filter((text) => text !== '');
    if (texts.length > 0) metadata[name] = texts;
  }
  if (!metadata.title && title?.text) metadata.title = [title.text];
  return metadata;
}

function indexed(item: ActionItem, uri: string, id: string): IndexedItem {
  return {
    id,
    uri,
    text: item.text,
    section: item.section?.heading ?? '',
    status: item.status,
    marked: item.marked,
    owner: item.owner?.text,
    due: item.due?.date,
    dueText: item.due?.text,
    priority: item.priority?.text,
    // The author's own word where there is one; what was only concluded is told by its name.
    type: item.type?.inferred ? item.type.type : item.type?.text,
    ticket: item.ticket?.text,
    range: item.range,
  };
}

function countsOf(items: readonly ActionItem[]): ItemCounts {
  const count = (status: ActionItem['status']) => items.filter((item) => item.status === status).length;
  return {
    total: items.length,
    open: count('open'),
    inProgress: count('in-progress'),
    done: count('done'),
    declined: count('declined'),
  };
}

/**
 * The same digest with strings of its own: engines keep a slice of a text as a view that holds on to the whole text, and an index of ten
 * thousand reports would hold ten thousand texts.
 */
function withoutText(digest: ReportDigest): ReportDigest {
  return JSON.parse(JSON.stringify(digest)) as ReportDigest;
}
