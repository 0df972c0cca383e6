// Where nothing is looked for, and the reasons to stay silent about what was found.
import type { Paragraph } from '../../text/sentence';
import type { BlameCategory, Lore } from '../blame';
import type { Candidate } from '../candidate';
import { logLevels } from '../lexicon/silence';
import { Class } from '../lexicon/wordClasses';
import type { Scene } from '../words/scene';
import { is, type Word } from '../words/words';
import { isAboutBlame } from './aboutBlame';
import { isOrdered, isSanctioned } from './byOrder';
import { isAmongGoodNews, isBeyondAnyone, isCredit } from './credit';
import { isDenied, isDisclaimed, isNegated, isUnfitWord } from './denials';
import { isAllowed, isImaginedCase, isPurposeful, isReasoned, isRejectedRemedy } from './excuses';
import type { Guard } from './guard';
import { isTalkOfLabels } from './labels';
import { isBelief, isConditional, isHearsay, isLookedFor, isQuestion, isUndecided } from './notStated';
import { isTechnicalSense } from './technicalSenses';

/** Block quotes and chat are what people said then, not what the author says now. */
export function isSomebodyElsesText(paragraph: Paragraph): boolean {
  return paragraph.kind === 'quote' || paragraph.kind === 'chat';
}

/** Headings are prescribed by templates, or name a topic rather than tell what happened. */
export function isHeading({ kind }: Paragraph, { register }: Lore): boolean {
  return kind === 'heading' || register === 'heading';
}

/** "WARN lease holder ignored renewal request": a level stands among the first words; "Error by the planner" is none. */
export function isLogLine({ words }: Scene): boolean {
  for (let i = 0; i < words.length && i < 5; i++) {
    const word = words[i] as Word;
    if (word.kind === 'word' && word.capital && logLevels.has(word.lower)) {
      const next = words[i + 1];
      if (!word.acronym && word.lower === 'error' && is(next, Class.preposition)) return false;
      return (
        next !== undefined &&
        (next.lower === ':' || next.lower === ']' || i === 0 || words[i - 1]?.kind === 'number')
      );
    }
  }
  return false;
}

/** Who speaks for silence, and the ways of blaming whose very form that is: accusations ask, counterfactuals suppose. */
const guards: readonly (readonly [guard: Guard, notFor?: ReadonlySet<BlameCategory>])[] = [
  [isAmongGoodNews],
  [isNegated],
  [isQuestion, new Set(['accusation', 'character', 'self-blame', 'motive', 'hindsight'])],
  [isConditional, new Set(['counterfactual'])],
  [isUndecided],
  [isLookedFor],
  [isBelief, new Set(['motive', 'accusation'])],
  [isHearsay],
  [isDenied],
  [isDisclaimed],
  [isUnfitWord],
  [isBeyondAnyone],
  [isAboutBlame],
  [isCredit, new Set(['accusation'])],
  [isSanctioned, new Set(['counterfactual'])],
  [isOrdered],
  [isPurposeful],
  [isImaginedCase, new Set(['accusation'])],
  [isReasoned],
  [isRejectedRemedy],
  [isTalkOfLabels],
  [isTechnicalSense],
  [isAllowed],
];

/** Whether any guard speaks for silence. */
export function isGuarded(scene: Scene, candidate: Candidate): boolean {
  return guards.some(([guard, notFor]) => !notFor?.has(candidate.category) && guard(scene, candidate));
}
