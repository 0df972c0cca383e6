// The light bulb: the fixes of the findings under the cursor, and the way to leave one as it is with a reason.
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  CodeActionTriggerKind,
  type Command,
  type Diagnostic,
  type Disposable,
  type Range,
  type TextDocument,
  l10n,
  languages,
} from 'vscode';
import { wordsAt } from '../core/rules/blame/people/nameAt';
import type { Finding, Fix } from '../core/rules/rule';
import { vocabularyOf } from '../core/settings/settings';
import { overlaps } from '../core/text/range';
import { addWordCommand } from './commands/addWord';
import { explainRuleCommand } from './commands/explainRule';
import { ignoreFindingCommand } from './commands/ignoreFinding';
import { replaceNamesCommand } from './commands/replaceNames';
import { toDiagnostic, toOffsets, toWorkspaceEdit } from './convert';
import type { Checked, DiagnosticsPublisher } from './diagnostics';

export function registerCodeActions(publisher: DiagnosticsPublisher): Disposable {
  return languages.registerCodeActionsProvider({ language: 'markdown' }, new FindingActions(publisher), {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  });
}

class FindingActions implements CodeActionProvider {
  constructor(private readonly publisher: DiagnosticsPublisher) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    { only, diagnostics, triggerKind }: CodeActionContext,
  ) {
    if (only && !only.intersects(CodeActionKind.QuickFix)) return [];
    const checked = await this.publisher.check(document);
    if (!checked) return [];
    const place = toOffsets(range, checked.read.report.source);
    const here = checked.findings.filter((finding) => overlaps(finding.range, place));
    // Nobody wants a light bulb at every name; who asks for actions there gets them.
    if (here.length === 0 && triggerKind === CodeActionTriggerKind.Invoke) {
      return nameActions(document, place.start, checked);
    }
    const lineOf = ({ range: { start } }: Finding) => checked.read.report.source.lineAt(start);
    const isOneLine = here.every((finding) => lineOf(finding) === lineOf(here[0] ?? finding));
    return [fixActions, wordActions, ignoreActions, explainActions].flatMap((actionsOf) =>
      here.flatMap((finding) => {
        const actions = actionsOf(finding, document, checked, diagnostics);
        return isOneLine ? actions : actions.map((action) => ofLine(lineOf(finding), action));
      }),
    );
  }
}

function fixActions(
  finding: Finding,
  document: TextDocument,
  checked: Checked,
  shown: readonly Diagnostic[],
) {
  return finding.fixes.map((fix: Fix, index) => {
    const action = actionFor(fix.title, finding, checked, shown);
    action.edit = toWorkspaceEdit(document, fix.edits, checked.read.report.source);
    action.isPreferred = fix.safe && index === 0;
    return action;
  });
}

/** What the team's own words could say of a finding, and what can be done about its name everywhere. */
function wordActions(
  finding: Finding,
  document: TextDocument,
  checked: Checked,
  shown: readonly Diagnostic[],
) {
  const commands: Command[] = (finding.words ?? []).map((word) => addWordCommand(document, word));
  if (finding.names !== undefined) {
    commands.unshift(replaceNamesCommand(l10n.t('Replace names by roles in this report …'), document));
  }
  return commands.map((command) => {
    const action = actionFor(command.title, finding, checked, shown);
    action.command = command;
    return action;
  });
}

/** A name without a finding: the team may say who or what it is. */
function nameActions(document: TextDocument, offset: number, { read }: Checked): CodeAction[] {
  const vocabulary = vocabularyOf(read.project.settings);
  return wordsAt(read.report, offset, { vocabulary, facts: undefined }).map((word) => {
    const command = addWordCommand(document, word);
    const action = new CodeAction(command.title, CodeActionKind.QuickFix);
    action.command = command;
    return action;
  });
}

function ignoreActions(
  finding: Finding,
  document: TextDocument,
  checked: Checked,
  shown: readonly Diagnostic[],
) {
  const title = l10n.t('Ignore here, because … ({0})', finding.rule);
  const action = actionFor(title, finding, checked, shown);
  action.command = ignoreFindingCommand(title, document, finding);
  return [action];
}

function explainActions(
  finding: Finding,
  _document: TextDocument,
  checked: Checked,
  shown: readonly Diagnostic[],
) {
  const title = l10n.t('Open the page of {0}', finding.rule);
  const action = actionFor(title, finding, checked, shown);
  action.command = explainRuleCommand(title, finding.rule);
  return [action];
}

/** In a selection over several lines most titles come more than once, and nothing else tells them apart. */
function ofLine(line: number, action: CodeAction): CodeAction {
  action.title = l10n.t('Line {0}: {1}', line + 1, action.title);
  return action;
}

/** An action that VS Code shows with the squiggle it belongs to. */
function actionFor(
  title: string,
  finding: Finding,
  checked: Checked,
  shown: readonly Diagnostic[],
): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  const own = toDiagnostic(finding, checked.read.report.source);
  action.diagnostics = shown.filter(
    ({ source, message, range }) =>
      source === own.source && message === own.message && range.isEqual(own.range),
  );
  return action;
}
