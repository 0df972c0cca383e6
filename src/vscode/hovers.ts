// The hover over a squiggle: what the rule finds, why that matters, a better question, and the way to its page.
import { type Disposable, Hover, MarkdownString, type TextDocument, l10n, languages } from 'vscode';
import { rules } from '../core/rules';
import type { Finding, RuleDescription } from '../core/rules/rule';
import { explainRuleCommand } from './commands/explainRule';
import { toRange } from './convert';
import type { DiagnosticsPublisher } from './diagnostics';

const descriptions: ReadonlyMap<string, RuleDescription> = new Map(rules.map((rule) => [rule.id, rule]));

export function registerHovers(publisher: DiagnosticsPublisher): Disposable {
  return languages.registerHoverProvider(
    { language: 'markdown' },
    {
      async provideHover(document: TextDocument, position) {
        const checked = await publisher.check(document);
        if (!checked) return undefined;
        const { source } = checked.read.report;
        const here = checked.findings.filter(({ range }) => toRange(range, source).contains(position));
        const [first] = here;
        return first && new Hover(here.map(explain), toRange(first.range, source));
      },
    },
  );
}

function explain({ rule, question }: Finding): MarkdownString {
  const text = new MarkdownString();
  const description = descriptions.get(rule);
  if (description) text.appendText(`${description.summary} ${description.why}`);
  if (question !== undefined) {
    text.appendMarkdown(`\n\n**${l10n.t('Better asked:')}** `);
    text.appendText(question);
  }
  const { command, title, arguments: args } = explainRuleCommand(l10n.t('Read more'), rule);
  const target = `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
  text.appendMarkdown(`\n\n[${title}](${target} "${rule}")`);
  text.isTrusted = { enabledCommands: [command] };
  return text;
}
