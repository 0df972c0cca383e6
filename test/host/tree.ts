// The tree of open action items as the view gets it.
import type { TreeItem } from 'vscode';
import type { ActionNode } from '../../src/vscode/actionItems/actionNodes';
import { extensionApi } from './editing';

export interface Row {
  readonly item: TreeItem;
  readonly below: readonly Row[];
}

/** The rows as they are when everything known to have changed has been looked at. */
export async function rows(): Promise<readonly Row[]> {
  const api = await extensionApi();
  await api.whenScanned();
  const read = async (node?: ActionNode): Promise<Row[]> => {
    const found: Row[] = [];
    for (const child of (await api.actionTree.getChildren(node)) ?? []) {
      found.push({ item: await api.actionTree.getTreeItem(child), below: await read(child) });
    }
    return found;
  };
  return read();
}

/** Reports and the items below them, in words. */
export async function labels(): Promise<Record<string, string[]>> {
  return Object.fromEntries(
    (await rows()).map(({ item, below }) => [labelOf(item), below.map((row) => labelOf(row.item))]),
  );
}

function labelOf({ label }: TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}
