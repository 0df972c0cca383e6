// What the language engine finds in a whole report. It runs once over a report for all rules that ask.
import type { Postmortem, ProseParagraph } from '../../document/postmortem';
import type { BlameCategory, BlameMatch } from '../../language/blame';
import { findBlame } from '../../language/findBlame';
import { findTerms } from '../../language/findTerms';
import { overlaps } from '../../text/range';
import type { RuleContext } from '../rule';
import { surplusWanted } from './likelihood';
import { loreOf, registerOf } from './lore';

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

/** All findings of a report in the order of the text, with those of the team's own terms. */
export function blameIn(
  report: Postmortem,
  context: Pick<RuleContext, 'vocabulary' | 'facts'>,
): readonly Found[] {
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
  const likely = found.filter(isLikelyIn(report, found));
  kept.set(report, { lore, terms, found: likely });
  return likely;
}

/** What is only weighed may be too little for a report that blames nobody else. */
function isLikelyIn({ prose }: Postmortem, found: readonly Found[]): (one: Found) => boolean {
  const isSure = ({ match: { surplus, category } }: Found) =>
    surplus === undefined && category !== 'collective';
  const wanted = surplusWanted(
    found.filter(isSure).length,
    prose.reduce((sum, { kind, sentences }) => sum + (kind === 'heading' ? 0 : sentences.length), 0),
  );
  return ({ match: { surplus } }) => surplus === undefined || surplus >= wanted;
}

/** What the engine sees by itself is told better than a term can tell it. */
function withTerms(matches: readonly BlameMatch[], terms: readonly BlameMatch[]): readonly BlameMatch[] {
  if (terms.length === 0) return matches;
  const more = terms.filter(({ range }) => !matches.some((match) => overlaps(match.range, range)));
  return [...matches, ...more];
}
