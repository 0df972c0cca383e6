// Leaves a finding as it is, with the author's reason written beside it.
import { type Command, type TextDocument, Uri, l10n, window, workspace } from 'vscode';
import { directiveFor } from '../../core/lint/directiveFor';
import type { Finding, RuleId } from '../../core/rules/rule';
import { toWorkspaceEdit } from '../convert';
import type { DiagnosticsPublisher } from '../diagnostics';
import type { CommandId } from '../ids';

const id: CommandId = 'postmortem.ignoreFinding';

/** What a finding is known by while its author thinks of a reason: enough to find it again, and plain data. */
interface Reference {
  readonly uri: string;
  readonly rule: RuleId;
  readonly message: string;
  readonly start: number;
}

export function ignoreFindingCommand(title: string, document: TextDocument, finding: Finding) {
  const { rule, message, range } = finding;
  const reference: Reference = { uri: document.uri.toString(), rule, message, start: range.start };
  return { command: id, title, arguments: [reference] } satisfies Command;
}

/** Asks for the reason and writes it into the document that the finding is in, wherever the cursor is by then. */
export async function ignoreFinding(publisher: DiagnosticsPublisher, reference: Reference): Promise<void> {
  const reason = await window.showInputBox({
    title: l10n.t('Ignore here, because …'),
    prompt: l10n.t('Those who read the report will see the reason beside the text.'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('A few words are enough.') : undefined),
  });
  if (reason === undefined || reason.trim() === '') return;
  const document = await workspace.openTextDocument(Uri.parse(reference.uri));
  const checked = await publisher.check(document);
  const finding = checked && findAgain(reference, checked.findings);
  if (!finding) {
    void window.showWarningMessage(
      l10n.t('The text has changed and the finding is gone. Nothing was written.'),
    );
    return;
  }
  const { source } = checked.read.report;
  const edit = directiveFor(finding, reason.trim(), source);
  const isWritten = await workspace.applyEdit(toWorkspaceEdit(document, [edit], source));
  if (!isWritten)
    void window.showWarningMessage(l10n.t('The document cannot be changed. Nothing was written.'));
}

/** The finding that says the same of the same rule; of several the one nearest to where it was. */
function findAgain({ rule, message, start }: Reference, findings: readonly Finding[]): Finding | undefined {
  const distance = ({ range }: Finding) => Math.abs(range.start - start);
  return findings
    .filter((finding) => finding.rule === rule && finding.message === message)
    .sort((a, b) => distance(a) - distance(b))[0];
}
