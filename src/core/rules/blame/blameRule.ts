// Turns one category of the language engine into one rule. The engine runs once over a report for all of them.
import type { Postmortem, ProseParagraph } from '../../document/postmortem';
import type { BlameCategory, BlameMatch } from '../../language/blame';
import { findBlame } from '../../language/findBlame';
import { findTerms } from '../../language/terms';
import { overlaps } from '../../text/range';
import { defineRule, type Rule, type RuleContext, type RuleDescription, type RuleFinding } from '../rule';
import { type WayOut, sentenceAt } from './fixes/found';
import { insertQuestion } from './fixes/insertQuestion';
import { replaceName } from './fixes/replaceName';
import { rewriteAs } from './fixes/rewriteAs';
import { loreOf, registerOf } from './lore';
import { NameIndex, type Somebody, rosterOf } from './people/roster';
import { namesOf, wordsFor } from './wordsFor';

/** What a report says of people, each with the paragraph it stands in. */
interface Found {
  readonly paragraph: ProseParagraph;
  readonly match: BlameMatch;
}

/** What was found in a report, as long as its lore and the terms of the team stay the same. */
interface Kept {
  readonly lore: ReturnType<typeof loreOf>;
  readonly terms: RuleContext['vocabulary']['terms'];
  readonly found: readonly Found[];
}

const kept = new WeakMap<Postmortem, Kept>();

function blameIn(report: Postmortem, context: RuleContext): readonly Found[] {
  const lore = loreOf(report, context);
  const { terms } = context.vocabulary;
  const known = kept.get(report);
  if (known && known.lore === lore && known.terms === terms) return known.found;
  const categories = new Map<string, BlameCategory>(Object.entries(terms));
  const found: Found[] = [];
  for (const paragraph of report.prose) {
    const matches = findBlame(paragraph, lore(registerOf(paragraph)));
    for (const match of withTerms(matches, findTerms(paragraph, categories)))
      found.push({ paragraph, match });
  }
  kept.set(report, { lore, terms, found });
  return found;
}

/** What the engine sees by itself is told better than a term can tell it. */
function withTerms(matches: readonly BlameMatch[], terms: readonly BlameMatch[]): readonly BlameMatch[] {
  if (terms.length === 0) return matches;
  const more = terms.filter(({ range }) => !matches.some((match) => overlaps(match.range, range)));
  return [...matches, ...more];
}

/** A guess from the wording is worth a look, not a failed pull request. */
const weighed =
  'No phrase of it blames by itself; as a whole it is worded as sentences are that do, and the words shown tell most.';

/**
 * The rule that reports one category of blame.
 * @param message says in one sentence what this text says
 * @param mends what can be done about such a text without a fact being lost or invented, the best first
 * @param skeleton a sentence that tells the situation instead, in the notation of `withBlanks`
 */
export function blameRule(
  category: BlameCategory,
  description: RuleDescription,
  message: (match: BlameMatch) => string,
  mends: readonly WayOut[] = [],
  skeleton?: string,
): Rule {
  return defineRule({
    ...description,
    *check(report, context): Iterable<RuleFinding> {
      const ofCategory = blameIn(report, context).filter(({ match }) => match.category === category);
      if (ofCategory.length === 0) return;
      let people: NameIndex<Somebody> | undefined;
      const ways = [
        ...mends,
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
          ...(match.weighed && { severity: 'information' as const, reason: weighed }),
        };
      }
    },
  });
}
