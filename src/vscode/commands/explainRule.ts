// Opens the page of a rule: what it finds, why, good and bad examples.
import { type Command, commands } from 'vscode';
import { ruleIds } from '../../core/rules';
import type { RuleId } from '../../core/rules/rule';
import { toPageUri } from '../convert';
import type { CommandId } from '../ids';

const id: CommandId = 'postmortem.explainRule';

/** The command for links and actions. */
export function explainRuleCommand(title: string, rule: RuleId) {
  return { command: id, title, arguments: [rule] } satisfies Command;
}

export async function explainRule(rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !ruleIds.has(rule)) return;
  await commands.executeCommand('markdown.showPreview', toPageUri(rule as RuleId));
}
