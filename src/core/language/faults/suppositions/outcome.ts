// "Would have been avoided if anyone had read it", "a second look would have caught it", "any engineer would have stopped": an outcome that did not come.
import type { Condition } from './condition';
import { conditionAround } from './conditions';
import { careActs, hastyActs } from '../../lexicon/acts';
import {
  betterOutcomes,
  goodToLose,
  harmedStates,
  harms,
  ideals,
  imaginedFaults,
} from '../../lexicon/outcomes';
import { anybody } from '../../lexicon/pronouns';
import { Class } from '../../words/wordClasses';
import { isParticiple, type Perfect } from '../../grammar/perfects';
import type { Scene } from '../../words/scene';
import { isCollective, supposedSubject } from '../../agents/supposedSubject';
import { hasWord } from '../../words/within';
import { is, isOneOf, type Word } from '../../words/words';
import { helpBefore, isExpectedOf, isExpectedOfAnyone } from './help';
import { standsBehind, type Supposition, verbOf } from './supposition';

/** What the modal at `index` says would have come of an act of people. */
export function outcomeAt(scene: Scene, index: number, perfect: Perfect): Supposition | undefined {
  const { words } = scene;
  const modal = (words[index] as Word).lower;
  if (!perfect.negated) {
    if (isHarm(words, perfect)) return undefined;
    const help = helpBefore(words, perfect);
    if (help !== undefined) return { from: help, to: perfect.verb };
    if (modal !== 'could' && isExpectedOfAnyone(words, perfect)) return { from: index, to: perfect.verb };
  }
  const condition = conditionAround(scene, index);
  if (condition) {
    const isOurs = condition.isMeans && isCollective(words, supposedSubject(scene, perfect.from, ''));
    return isOurs ? undefined : needed(words, condition, perfect);
  }
  const ideally = hasWord(words, perfect.from - idealReach, perfect.from, ideals);
  if (ideally && perfect.form === 'passive' && careActs.has(verbOf(words, perfect)))
    return { from: index, to: perfect.verb };
  if (modal !== 'would' || perfect.form !== 'active' || perfect.negated) return undefined;
  const actor = supposedSubject(scene, perfect.from, verbOf(words, perfect));
  const isExpected =
    actor && (isExpectedOf(words, actor, perfect) || (actor.standing === 'person' && ideally));
  if (!isExpected) return undefined;
  // "Anyone competent": the quality is what was read, and who has it stands before.
  const isOfAnyone = isOneOf(words[actor.from - 1], anybody);
  const whole = isOfAnyone ? { ...actor, from: actor.from - 1, kind: 'pronoun' as const } : actor;
  return { from: index, to: perfect.verb, actor: whole, groupFrom: perfect.from };
}

/** "… would still be there if Kim had asked": an outcome of today needs a condition that is surely past. */
export function outcomeOfToday(scene: Scene, index: number): Supposition | undefined {
  const condition = conditionAround(scene, index);
  const isPast = condition && hasWord(scene.words, condition.from, condition.to + 1, pastPerfect);
  return isPast ? needed(scene.words, condition, undefined) : undefined;
}

const pastPerfect = new Set(['had']);

/** What people would have had to do, unless it says what they did well. */
export function needed(
  words: readonly Word[],
  condition: Condition | undefined,
  outcome: Perfect | undefined,
): Supposition | undefined {
  return condition?.by === 'person' && !isCredit(words, condition, outcome) ? condition : undefined;
}

/** How far before the verb that may stand, in words. */
const idealReach = 12;

/** "Taking it out would have halved the capacity": what was not done would have done harm. */
function isHarm(words: readonly Word[], perfect: Perfect): boolean {
  const verb = verbOf(words, perfect);
  if (verb === 'made') return standsBehind(words, perfect.verb, harmedStates);
  return harms.has(verb) && !standsBehind(words, perfect.verb, goodToLose);
}

/** What is hasty of one who wants his way is care in one who wants a test. */
const insisting = new Set(['insisted']);

/** "It would have overflowed if Maria had not noticed": an act that helped is told by what would have been without it. */
function isCredit(words: readonly Word[], condition: Condition, outcome: Perfect | undefined): boolean {
  let negated = (words[condition.from] as Word).lower === 'unless';
  let hasty = false;
  for (let i = condition.from; i <= condition.to; i++) {
    const word = words[i] as Word;
    if (is(word, Class.negation)) negated = true;
    if (isParticiple(word) && (hastyActs.has(word.lower) || imaginedFaults.has(word.lower))) hasty = true;
  }
  // "If he had forgotten the flag" imagines a fault that nobody made.
  if (!negated) return hasty && !hasWord(words, condition.from, condition.to + 1, insisting);
  if (hasty) return false;
  if (isOneOf(words[condition.to], careActs)) return true;
  const from = outcome ? outcome.from - 8 : 0;
  for (let i = Math.max(0, from); i < words.length && i < from + 40; i++) {
    if (i >= condition.from && i <= condition.to) continue;
    if (isOneOf(words[i], betterOutcomes)) return false;
  }
  return true;
}
