// "Why didn't Kim ask?", "Why was anyone even allowed …?": reasons are asked for, and a reproach is made.
import { anybodyAsked, calledBySystems, deeds, neglected, reproach } from '../../lexicon/questions';
import { Class } from '../../words/wordClasses';
import type { Scene } from '../../words/scene';
import { is, isOneOf, type Word } from '../../words/words';
import { askedOf, isWe, othersAskedOf } from './asked';
import { afterFillers, auxiliaries, type Reproach, reproachTo, somewhere } from './reproach';

/** "Why not just phone the hub?", "Why didn't Kim ask?" */
export function readWhy(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const helper = afterFillers(words, at + 1);
  if (!is(words[helper], Class.negation)) return reproachBehind(scene, at);
  const act = afterFillers(words, helper + 1);
  return isOneOf(words[act], neglected) ? { to: act } : undefined;
}

/** The reproach behind "why" or "how" at `at`: a person asked for, and what was not done or should not have been. */
export function reproachBehind(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const helper = afterFillers(words, at + 1);
  if (!is(words[helper], auxiliaries)) return statedReproach(scene, helper);
  const denied = is(words[helper + 1], Class.negation);
  const first = helper + (denied ? 2 : 1);
  if (words[first]?.lower === 'we' && words[first + 1]?.lower === 'even') return { to: first + 1 };
  if (words[first]?.lower === 'it') return itIsAlways(scene, first);
  const actor = askedOf(scene, first);
  const behind = actor && words[actor.to + 1];
  if (!actor || behind?.kind !== 'word') return undefined;
  // "Why was nobody paged?" asks what a system did.
  if (is(words[helper], Class.be) && calledBySystems.has(behind.lower)) return undefined;
  const isExclaimedAtOthers = helper > at + 1 && !isWe(words, actor);
  if (denied || actor.standing === 'nobody' || isExclaimedAtOthers) return reproachTo(actor);
  if (is(words[helper], Class.modal) && isOneOf(words[actor.to], anybodyAsked)) return reproachTo(actor);
  if (behind.lower === 'do' && isOneOf(words[actor.to + 2], deeds)) return { to: actor.to + 2, actor };
  const word = somewhere(words, actor.to + 1, reproach) ?? inTheFirstPlace(words);
  return word === undefined ? undefined : { to: word, actor };
}

/** "Why was Kim given a key in the first place?" */
function inTheFirstPlace(words: readonly Word[]): number | undefined {
  const place = words.length - 2;
  return words[place]?.lower === 'place' && words[place - 1]?.lower === 'first' ? place : undefined;
}

/** "Why did it take three engineers two hours?", "Why is it always the payments team?" */
function itIsAlways(scene: Scene, it: number): Reproach | undefined {
  const { words } = scene;
  const next = words[it + 1]?.lower;
  if (next !== 'take' && next !== 'always' && next !== 'again') return undefined;
  if (next === 'always' && words[it + 2]?.lower === 'us') return { to: it + 2 };
  const actor = askedOf(scene, it + 2);
  return actor && reproachTo(actor);
}

/** "Why the engineer has not informed anybody?": as those ask to whom English is a second language. */
function statedReproach(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const actor = othersAskedOf(scene, at);
  if (!actor) return undefined;
  if (actor.standing === 'nobody') return reproachTo(actor);
  return is(words[actor.to + 1], auxiliaries) && is(words[actor.to + 2], Class.negation)
    ? { to: actor.to + 2, actor }
    : undefined;
}
