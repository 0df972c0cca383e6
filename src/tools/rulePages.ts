// The index of the rules' pages, and the head of each page, from what the rule says of itself.
import type { RuleDescription } from '../core/rules/rule';

/** `docs/rules/README.md`. */
export function ruleIndex(rules: readonly RuleDescription[]): string {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`);
  return [
    '# Rules',
    '',
    'Each page says what its rule finds and why, with examples that run as tests. How loud a rule is can be set under `rules` in',
    '`.postmortem.yaml`.',
    '',
    '| Rule | Severity | What it finds |',
    '|---|---|---|',
    ...rows,
    '',
    'Nine of the `blame` rules, from `person-fault` to `self-blame`, also report a sentence that holds no phrase they know but is, as a whole, worded as',
    'sentences are that blame. Such a finding is information at most, whatever the severity of its rule; it shows the words that tell most.',
    '',
  ].join('\n');
}

/** A rule's page with its head brought up to date: the title and the paragraph that starts with **Why.**; the rest stays. */
export function withHead(page: string | undefined, { id, summary, why }: RuleDescription): string {
  const head = `# ${id} — ${summary}\n\n**Why.** ${why}\n`;
  if (page === undefined) return head;
  const paragraphs = page.split(/\n{2,}/);
  const rest = paragraphs.filter(
    (text, i) => !(i === 0 && text.startsWith('# ')) && !(i <= 1 && text.startsWith('**Why.**')),
  );
  return [head.trimEnd(), ...rest].join('\n\n');
}
