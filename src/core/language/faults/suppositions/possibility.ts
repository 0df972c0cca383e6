// "Could have been noticed earlier", "might at least have asked", "could have rolled back": what is said to have been possible.
import type { Actor } from '../../agents/actor';
import { careActs, machineActs } from '../../lexicon/acts';
import { comparatives, easyActs, guessedActs, helpfulManners, inTime, sooner } from '../../lexicon/outcomes';
import { Class } from '../../words/wordClasses';
import { startsHere } from '../../grammar/openings';
import type { Perfect } from '../../grammar/perfects';
import type { Scene } from '../../words/scene';
import { passiveAgent } from '../../agents/passiveAgent';
import { isCollective, supposedSubject } from '../../agents/supposedSubject';
import { hasClass, hasWord } from '../../words/within';
import { postponed, untils } from '../../lexicon/norms';
import { is, isOneOf, type Word } from '../../words/words';
import { words as set } from '../../notation/wordLists';
import { isReasonable } from './help';
import { standsBehind, type Supposition, verbOf } from './supposition';

/** What the "could" or "might" at `index` holds against people. */
export function possibilityAt(scene: Scene, index: number, perfect: Perfect): Supposition | undefined {
  if (perfect.negated) return undefined;
  const { words } = scene;
  const { form, from } = perfect;
  const to = perfect.verb;
  if (form === 'passive') return isMissed(scene, index, perfect) ? { from: index, to } : undefined;
  const verb = verbOf(words, perfect);
  const actor = supposedSubject(scene, from, verb);
  if (isPutOff(words, verb, to, actor)) return { from: index, to };
  if (!actor && form === 'active' && startsHere(words, from) && !isMight(words, index))
    return { from: index, to };
  if (actor?.standing !== 'person' || (isReasonable(words, actor, perfect) && !easyActs.has(verb)))
    return undefined;
  const isReproach =
    form === 'being'
      ? standsBehind(words, to - 1, comparatives)
      : form === 'active' &&
        !isGoneAway(words, to) &&
        !isWeighedUp(words, to) &&
        isReproached(words, index, perfect, actor);
  return isReproach ? { from: index, to, actor, groupFrom: from } : undefined;
}

/** "The migration could have waited until Monday": people choose the day. */
function isPutOff(words: readonly Word[], verb: string, at: number, actor: Actor | undefined): boolean {
  const isChosen = actor !== undefined && isOneOf(words[actor.to], postponed);
  return verb === 'waited' && isChosen && isOneOf(words[at + 1], untils);
}

/** "Could have been caught earlier", "might usefully have been tested", "could have been reviewed by Kim". */
function isMissed(scene: Scene, index: number, perfect: Perfect): boolean {
  const { words } = scene;
  const verb = verbOf(words, perfect);
  if (isCollective(words, supposedSubject(scene, perfect.from, verb))) return false;
  const isCare = careActs.has(verb);
  if (isCare && hasWord(words, index, perfect.verb, helpfulManners)) return true;
  if (isCare && passiveAgent(scene, perfect.verb)?.standing === 'person') return true;
  if (machineActs.has(verb) || isMight(words, index)) return false;
  return standsBehind(words, perfect.verb, isCare ? inTime : sooner);
}

/** Whether it is a reproach and no guess. */
function isReproached(words: readonly Word[], index: number, perfect: Perfect, actor: Actor): boolean {
  const verb = verbOf(words, perfect);
  if (isMight(words, index))
    return (
      easyActs.has(verb) ||
      (spared.has(verb) && standsBehind(words, perfect.verb, by)) ||
      hasWord(words, index, perfect.verb, helpfulManners)
    );
  if (standsBehind(words, perfect.verb, inTime) || isRatherThanAt(words, perfect.verb)) return true;
  // "They could have emptied the account": with nobody named before them, intruders are meant as often.
  if ((words[actor.to] as Word).lower === 'they') return careActs.has(verb) || easyActs.has(verb);
  return !guessedActs.has(verb);
}

/** "Kim could have left by then": gone, and not left out. */
function isGoneAway(words: readonly Word[], verb: number): boolean {
  if ((words[verb] as Word).lower !== 'left') return false;
  const next = words[verb + 1];
  return next?.kind !== 'word' || is(next, Class.preposition | Class.adverb) || next.lower === 'early';
}

/** "Might have spared them the wait by unlocking the doors". */
const spared = set('spared saved avoided prevented averted limited shortened');
const by = new Set(['by']);

/** "… at a quarter past nine rather than at 10:40". */
function isRatherThanAt(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < words.length && i < verb + 14; i++)
    if (words[i]?.lower === 'rather' && words[i + 1]?.lower === 'than')
      return /^(?:at|after|on|by)$/.test(words[i + 2]?.lower ?? '') || words[i + 2]?.kind === 'number';
  return false;
}

function isMight(words: readonly Word[], index: number): boolean {
  return (words[index] as Word).lower === 'might';
}

/** How far behind the act what spoke against it may be told. */
const objectionReach = 10;

/** "Kim could have stopped it, but then the copy would have been gone": told why not; "…, but did not" tells nothing. */
function isWeighedUp(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < words.length && i <= verb + objectionReach; i++) {
    if ((words[i] as Word).lower !== 'but' || words[i - 1]?.lower !== ',') continue;
    return (
      !hasClass(words, i + 1, i + 4, Class.negation) && !is(words[i + 1], Class.carrier | Class.auxiliaryDo)
    );
  }
  return false;
}
