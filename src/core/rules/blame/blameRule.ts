// Turns one category of the language engine into one rule.
import type { BlameCategory, BlameMatch } from '../../language/blame';
import { defineRule, type Rule, type RuleDescription, type RuleFinding } from '../rule';
import { blameIn } from './blameIn';
import { type WayOut, sentenceAt } from './fixes/found';
import { insertQuestion } from './fixes/insertQuestion';
import { replaceName } from './fixes/replaceName';
import { rewriteAs } from './fixes/rewriteAs';
import { NameIndex, type Somebody, rosterOf } from './people/roster';
import { namesOf, wordsFor } from './wordsFor';

/** A guess from the wording is worth a look, not a failed pull request. */
const weighed =
  'No phrase of it blames by itself; as a whole it is worded as sentences are that do, and the words shown tell most.';

/** What a rule of blame says beside what every rule says of itself; its id is that of its category. */
interface BlameRule extends Omit<RuleDescription, 'id'> {
  /** Says in one sentence what this text says. */
  readonly message: (match: BlameMatch) => string;
  /** What can be done about such a text without a fact being lost or invented, the best first. */
  readonly waysOut?: readonly WayOut[];
  /** A sentence that tells the situation instead, in the notation of `withBlanks`. */
  readonly skeleton?: string;
}

/** The rule that reports one category of blame. */
export function blameRule(
  category: BlameCategory,
  { message, waysOut = [], skeleton, ...description }: BlameRule,
): Rule {
  return defineRule({
    id: `blame/${category}`,
    ...description,
    *check(report, context): Iterable<RuleFinding> {
      const ofCategory = blameIn(report, context).filter(({ match }) => match.category === category);
      if (ofCategory.length === 0) return;
      let people: NameIndex<Somebody> | undefined;
      const ways = [
        ...waysOut,
        replaceName(() => (people ??= new NameIndex(rosterOf(report)))),
        insertQuestion,
        ...(skeleton === undefined ? [] : [rewriteAs(skeleton)]),
      ];
      for (const { paragraph, match } of ofCategory) {
        const sentence = sentenceAt(paragraph, match.range.start);
        const found = sentence && { source: report.source, paragraph, sentence, match };
        yield {
          range: match.range,
          message: message(match),
          question: match.question,
          fixes: found ? ways.flatMap((way) => way(found) ?? []) : [],
          words: wordsFor(match, report.source),
          ...namesOf(match.agent),
          ...(match.surplus !== undefined && { severity: 'information' as const, reason: weighed }),
        };
      }
    },
  });
}
