// Opens a report at one of its action items.
import { type Command, Range, Uri, l10n, window, workspace } from 'vscode';
import type { IndexedItem } from '../../core/workspace/digest';
import type { WorkspaceScanner } from '../actionItems/workspaceScanner';
import { toRange } from '../convert';
import type { Postmortems } from '../documents';
import type { CommandId } from '../ids';

const id: CommandId = 'postmortem.openActionItem';

/** An item by its id, which stays with it when the text around it changes. */
type Reference = Pick<IndexedItem, 'uri' | 'id'>;

export function openActionItemCommand(title: string, item: IndexedItem) {
  const reference: Reference = { uri: item.uri, id: item.id };
  return { command: id, title, arguments: [reference] } satisfies Command;
}

/** Selects the words of the item where they are now, not where they were when the row was drawn. */
export async function openActionItem(
  scanner: WorkspaceScanner,
  reports: Postmortems,
  reference: Reference,
): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(reference.uri));
  await scanner.lookAt(document);
  const read = await reports.get(document);
  const indexed = scanner.index.get(reference.uri)?.items.find((item) => item.id === reference.id);
  const item = indexed && read?.report.actionItems.find(({ range }) => range.start === indexed.range.start);
  if (!item || !read) {
    await window.showTextDocument(document);
    window.setStatusBarMessage(l10n.t('This action item is no longer in the report.'), 8_000);
    return;
  }
  const words = toRange(item.textRange, read.report.source);
  await window.showTextDocument(document, { selection: new Range(words.start, words.end) });
}
