// What is wrong in a team's templates, said where somebody is about to use them.
import { Range, Uri, l10n, window, workspace } from 'vscode';
import type { TemplateFileProblem } from '../../core/templates/listTemplates';

const mostNamed = 3;

/** Names the files and what is wrong in them, in one notice that waits for nobody. */
export function showTemplateProblems(problems: readonly TemplateFileProblem[]): void {
  const [first] = problems;
  if (first) void show(first, problems);
}

async function show(first: TemplateFileProblem, problems: readonly TemplateFileProblem[]): Promise<void> {
  const named = problems
    .slice(0, mostNamed)
    .map(({ uri, message }) => `${workspace.asRelativePath(Uri.parse(uri))}: ${message}`)
    .join(' · ');
  const rest = problems.length > mostNamed ? ` ${l10n.t('And {0} more.', problems.length - mostNamed)}` : '';
  const open = l10n.t('Open Template');
  const choice = await window.showWarningMessage(
    `${l10n.t('A template has mistakes.')} ${named}${rest}`,
    open,
  );
  if (choice !== open) return;
  const document = await workspace.openTextDocument(Uri.parse(first.uri));
  const { start, end } = first.range;
  const selection = new Range(document.positionAt(start), document.positionAt(end));
  await window.showTextDocument(document, { selection });
}
