// Turns one category of the language engine into one rule. The engine runs once over a report for all of them.
import type { Postmortem, ProseParagraph } from '../../document/postmortem';
import type { BlameCategory, BlameMatch } from '../../language/blame';
import { findBlame } from '../../language/findBlame';
import { defineRule, type Rule, type RuleContext, type RuleDescription, type RuleFinding } from '../rule';
import { insertQuestion } from './insertQuestion';
import { loreOf, registerOf } from './lore';

/** What a report says of people, each with the paragraph it stands in. */
interface Found {
  readonly paragraph: ProseParagraph;
  readonly match: BlameMatch;
}

type Surroundings = Pick<RuleContext, 'vocabulary' | 'facts'>;

/** What was found in a report, as long as the words of the team and the other reports stay the same. */
interface Kept extends Surroundings {
  readonly found: readonly Found[];
}

const kept = new WeakMap<Postmortem, Kept>();

function blameIn(report: Postmortem, context: RuleContext): readonly Found[] {
  const known = kept.get(report);
  if (known && known.facts === context.facts && sameVocabulary(known, context)) return known.found;
  const lore = loreOf(report, context);
  const found = report.prose.flatMap((paragraph) =>
    findBlame(paragraph, lore(registerOf(paragraph))).map((match) => ({ paragraph, match })),
  );
  kept.set(report, { vocabulary: context.vocabulary, facts: context.facts, found });
  return found;
}

/** Each rule is handed a vocabulary of its own, made of the same lists. */
function sameVocabulary({ vocabulary: a }: Surroundings, { vocabulary: b }: Surroundings): boolean {
  return (
    a.people === b.people &&
    a.roles === b.roles &&
    a.teams === b.teams &&
    a.systems === b.systems &&
    a.allow === b.allow
  );
}

/** The rule that reports one category of blame; `message` says in one sentence what this text says. */
export function blameRule(
  category: BlameCategory,
  description: RuleDescription,
  message: (match: BlameMatch) => string,
): Rule {
  return defineRule({
    ...description,
    *check(report, context): Iterable<RuleFinding> {
      for (const { paragraph, match } of blameIn(report, context)) {
        if (match.category !== category) continue;
        yield {
          range: match.range,
          message: message(match),
          question: match.question,
          fixes: [insertQuestion(report.source, paragraph, match)],
        };
      }
    },
  });
}
