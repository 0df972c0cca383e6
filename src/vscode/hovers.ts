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

function explain({ rule, question, reason }: Finding): MarkdownString {
  const text = new MarkdownString(undefined, true);
  const description = descriptions.get(rule);
  const { command, title, arguments: args } = explainRuleCommand(l10n.t('Read more'), rule);
  const target = `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
  const parts = [
    question && `$(comment-discussion) **${l10n.t('Better asked:')}** ${plain(question)}`,
    reason !== undefined && plain(reason),
    description?.teaching && inOtherWords(description.teaching),
    `${description ? why(description) : ''} [${title}](${target} "${rule}")`,
  ];
  text.appendMarkdown(parts.filter(Boolean).join('\n\n'));
  text.isTrusted = { enabledCommands: [command] };
  return text;
}

/** One sentence of the kind, and the same facts told otherwise. */
function inOtherWords({ instead }: Teaching): string {
  return `~~${plain(instead.before)}~~  \n$(arrow-right) ${plain(instead.after)}`;
}

/** The bias by name with what it does to us, and what that costs those who learn from the report. */
function why({ summary, why: reason, teaching }: RuleDescription): string {
  if (!teaching) return plain(`${summary} ${reason}`);
  const { bias, effect } = teaching;
  return `**${bias.charAt(0).toUpperCase()}${bias.slice(1)}.** ${plain(effect)} ${plain(reason)}`;
}

/** A text as Markdown that shows it as it is; the editor's own way of doing so glues all words into one line. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!~<>|&$-]/g, '\\$&');
}
