// The hover over a squiggle: the habit of thought behind it, a better question, the same told otherwise, and the way to the rule's page.
import { type Disposable, Hover, MarkdownString, type TextDocument, l10n, languages } from 'vscode';
import { rules } from '../core/rules';
import type { Finding, RuleDescription, Teaching } from '../core/rules/rule';
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
  const text = new MarkdownString(undefined, true);
  const description = descriptions.get(rule);
  if (question !== undefined) {
    text.appendMarkdown(`$(comment-discussion) **${l10n.t('Better asked:')}** `).appendText(question);
    text.appendMarkdown('\n\n');
  }
  if (description?.teaching) teach(text, description, description.teaching);
  else if (description) text.appendText(`${description.summary} ${description.why}`);
  const { command, title, arguments: args } = explainRuleCommand(l10n.t('Read more'), rule);
  const target = `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
  text.appendMarkdown(`\n\n[${title}](${target} "${rule}")`);
  text.isTrusted = { enabledCommands: [command] };
  return text;
}

/** The bias by name with what it does to us, why that costs the reader, and one sentence before and after. */
function teach(text: MarkdownString, { why }: RuleDescription, { bias, effect, instead }: Teaching): void {
  text.appendMarkdown(`**${bias.charAt(0).toUpperCase()}${bias.slice(1)}.** `).appendText(effect);
  text.appendMarkdown('\n\n').appendText(why);
  text.appendMarkdown('\n\n---\n\n~~').appendText(instead.before).appendMarkdown('~~  \n$(arrow-right) ');
  text.appendText(instead.after);
}
