// The table of the reasons to stay silent about what was found.
import type { BlameCategory } from '../blame';
import type { Candidate } from '../candidate';
import type { Scene } from '../words/scene';
import { isAboutBlame } from './aboutBlame';
import { isOrdered, isSanctioned } from './byOrder';
import { isAmongGoodNews, isBeyondAnyone, isCredit, isKept, isUnderstood } from './credit';
import { isCleared, isDenied, isDisclaimed, isNegated, isSparing, isUnfitWord } from './denials';
import { isAllowed, isImaginedCase, isPurposeful, isReasoned, isRejectedRemedy } from './excuses';
import type { Guard } from './guard';
import { isTalkOfLabels } from './labels';
import { isBelief, isConditional, isHearsay, isLookedFor, isQuestion, isUndecided } from './notStated';
import { isTechnicalSense } from './technicalSenses';

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
  [isSparing],
  [isCleared],
  [isDenied],
  [isDisclaimed],
  [isUnfitWord],
  [isBeyondAnyone],
  [isUnderstood],
  [isKept],
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
