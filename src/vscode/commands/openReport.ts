// Opens the report of a row in the tree.
import { Uri, window } from 'vscode';
import type { ActionNode } from '../actionItems/actionNodes';

export async function openReport(node: ActionNode | undefined): Promise<void> {
  const report = node?.kind === 'item' ? node.report : node;
  if (report) await window.showTextDocument(Uri.parse(report.uri));
}
