// "Did nobody look?", "Has Kim even read it?", "Must we really explain …?": a plain question whose answer is held against somebody.
import type { Actor } from '../../agents/actor';
import {
  anybodyAsked,
  asking,
  belongings,
  explaining,
  imagining,
  occurring,
  rhetoric,
  toldAgain,
  unfit,
  weary,
} from '../../lexicon/questions';
import { Class } from '../../words/wordClasses';
import type { Scene } from '../../words/scene';
import { is, isOneOf, type Word } from '../../words/words';
import { askedOf, isWe, likelyAskedOf, longestSubject } from './asked';
import { type Reproach, reproachTo, somewhere } from './reproach';
import { findWord } from '../../words/within';

/** Every reproach that begins with its auxiliary. */
export function readYesNo(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const before = words[at - 1];
  if (before?.kind === 'word' && !is(before, Class.conjunction)) return undefined;
  const denied = is(words[at + 1], Class.negation);
  const start = at + (denied ? 2 : 1);
  if (words[start]?.lower === 'it') return didItOccur(words, start, denied);
  return doWeReally(scene, start) ?? didAnyone(scene, start, denied);
}

/** "Did it never dawn on you?", "Isn't it the DBA's job to know this?" */
function didItOccur(words: readonly Word[], it: number, denied: boolean): Reproach | undefined {
  const telling =
    somewhere(words, it, occurring) ?? (denied ? somewhere(words, it + 2, belongings) : undefined);
  return telling === undefined ? undefined : { to: telling };
}

/** "Must we really explain …?", "Are we supposed to believe …?", "Are we sure the on-call was sober?" */
function doWeReally(scene: Scene, start: number): Reproach | undefined {
  const { words } = scene;
  const next = words[start + 1]?.lower ?? '';
  const isOurs = words[start]?.lower === 'we' || words[start]?.lower === 'i';
  if (!isOurs || !weary.has(next)) return undefined;
  if (next === 'seriously') return { to: start + 1 };
  if (next === 'sure') return askedOf(scene, start + 2) && { to: start + 1 };
  const told = somewhere(words, start + 2, toldAgain);
  return told === undefined ? undefined : { to: told };
}

/** "Did nobody look?", "Didn't anyone read the page?", "Has Kim even read it?" */
function didAnyone(scene: Scene, start: number, denied: boolean): Reproach | undefined {
  const { words } = scene;
  const actor = askedOf(scene, start) ?? likelyMind(scene, start);
  if (!actor || (isWe(words, actor) && words[actor.to + 1]?.lower !== 'even')) return undefined;
  const isAnybody = isOneOf(words[actor.to], anybodyAsked);
  if (actor.standing === 'nobody' || (denied && isAnybody)) return reproachTo(actor);
  const isPerson = actor.standing === 'person';
  const why = isPerson ? accountDemanded(scene, actor) : undefined;
  if (why !== undefined) return { to: why, actor };
  const word = words[rhetoricAfter(words, actor.to)]?.lower ?? '';
  const isReproach =
    (denied && isPerson) || rhetoric.has(word) || unfit.has(word) || (isAnybody && isAtAll(words));
  return isReproach ? reproachTo(actor) : undefined;
}

/** Somebody who may be a person, and is because minds alone are asked such a thing. */
function likelyMind(scene: Scene, start: number): Actor | undefined {
  const likely = likelyAskedOf(scene, start);
  return likely && isOneOf(scene.words[likely.to + 1], imagining) ? likely : undefined;
}

/** "Can someone explain why you …?", "Has anyone asked Kim why she …?": where the demand begins. */
function accountDemanded(scene: Scene, { to }: Actor): number | undefined {
  const { words } = scene;
  if (!isOneOf(words[to + 1], explaining)) return undefined;
  const why = somewhere(words, to + 2, asking);
  return why !== undefined && askedOf(scene, why + 1) ? why : undefined;
}

/** Where the rhetorical word stands: at once, or behind where somebody is ("Does anyone in QA actually …"). */
function rhetoricAfter(words: readonly Word[], subject: number): number {
  if (!is(words[subject + 1], Class.preposition)) return subject + 1;
  const from = subject + 2;
  const end = subject + longestSubject;
  return findWord(words, from, end, rhetoric) ?? findWord(words, from, end, unfit) ?? subject + 1;
}

/** "Did anybody read it, at all?", "Does anyone look at the board anymore?" */
function isAtAll(words: readonly Word[]): boolean {
  const last = words[words.length - 2]?.lower;
  const before = words[words.length - 3]?.lower;
  return last === 'anymore' || (last === 'all' && before === 'at') || (last === 'more' && before === 'any');
}
