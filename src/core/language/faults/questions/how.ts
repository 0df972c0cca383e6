// "How could anyone …?", "How did QA let this through?", "How often must they be told?": wonder that is a reproach.
import {
  anybodyAsked,
  approvals,
  blunders,
  reproach,
  reviewersWords,
  scolding,
  toldAgain,
  wearied,
} from '../../lexicon/questions';
import type { Actor } from '../../agents/actor';
import { Class } from '../../words/wordClasses';
import type { Scene } from '../../words/scene';
import { is, isOneOf, type Word } from '../../words/words';
import { askedOf, othersAskedOf } from './asked';
import { afterFillers, auxiliaries, isExclaimed, type Reproach, reproachTo, somewhere } from './reproach';
import { reproachBehind } from './why';
import { words as set } from '../../notation/wordLists';

/** Every reproach that begins with "how". */
export function readHow(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const helper = afterFillers(words, at + 1);
  const lower = words[helper]?.lower ?? '';
  // "How could anyone …", "How on earth did Kim …"
  if (lower === 'could' || lower === 'can' || helper > at + 1) {
    const actor = is(words[helper], auxiliaries) ? othersAskedOf(scene, helper + 1) : undefined;
    // "How can a team of nine cover both sites?" asks for a way.
    const asksForWay = lower === 'can' && helper === at + 1 && !isMissing(words, actor);
    if (actor && !asksForWay) return reproachTo(actor);
    // "How on earth was that approved?"
    const approved = isExclaimed(words, at) ? somewhere(words, helper, approvals) : undefined;
    if (approved !== undefined) return { to: approved };
    if (lower !== 'many') return undefined;
  }
  if (lower === 'many' || lower === 'often') return howMany(scene, helper);
  if (lower === 'hard' || lower === 'difficult') return howHard(words, helper);
  if (lower === 'come') return howCome(scene, helper);
  if (
    is(words[helper], Class.be) &&
    words[helper + 1]?.lower === 'it' &&
    words[helper + 2]?.lower === 'possible'
  )
    return howPossible(scene, helper + 2);
  // "How do you even out the load?" asks how it is done.
  if (words[helper + 2]?.lower === 'even' && words[helper + 3]?.lower === 'out') return undefined;
  return slippedPast(scene, helper) ?? howDoesOne(words, helper) ?? reproachBehind(scene, at);
}

/** "How can a team of nine miss an alarm?", "How can anyone …?" */
function isMissing(words: readonly Word[], actor: Actor | undefined): boolean {
  if (!actor || isOneOf(words[actor.to], anybodyAsked)) return true;
  return [blunders, reproach, mindless].some((acts) => somewhere(words, actor.to + 1, acts) !== undefined);
}

/** "How can a supervisor approve this?" */
const mindless = set('this that such so approve sign claim say be call expect');

/** "How many warnings …?", "How many more times must this happen?", "How often must they be told?" */
function howMany(scene: Scene, many: number): Reproach | undefined {
  const { words } = scene;
  const what = words[many + 1]?.lower ?? '';
  if (scolding.has(what)) return { to: many + 1 };
  if (what === 'more' && words[many + 4]) {
    const isWearied = isOneOf(words[many + 4], wearied) || askedOf(scene, many + 4);
    if (isWearied) return { to: many + 2 };
  }
  const told = somewhere(words, many + 1, toldAgain);
  return told === undefined ? undefined : { to: told };
}

const beingHard = set('can could would will is was');

/** "How hard can it be?" */
function howHard(words: readonly Word[], hard: number): Reproach | undefined {
  return isOneOf(words[hard + 1], beingHard) ? { to: hard + 1 } : undefined;
}

/** "How come nobody checked?" */
function howCome(scene: Scene, come: number): Reproach | undefined {
  const actor = askedOf(scene, come + 1);
  const isReproach =
    actor && (actor.standing === 'nobody' || somewhere(scene.words, actor.to + 1, reproach) !== undefined);
  return isReproach ? reproachTo(actor) : undefined;
}

/** "How is it possible that nobody saw it?" */
function howPossible(scene: Scene, possible: number): Reproach | undefined {
  const { words } = scene;
  const somebody = somewhere(words, possible + 1, anybodyAsked);
  if (somebody !== undefined) return { to: somebody };
  const actor = words[possible + 1]?.lower === 'that' ? othersAskedOf(scene, possible + 2) : undefined;
  return actor && reproachTo(actor);
}

const passing = set('past through');

/** "How did this get past three reviewers?" */
function slippedPast(scene: Scene, helper: number): Reproach | undefined {
  const { words } = scene;
  const past = somewhere(words, helper + 1, passing);
  if (past === undefined) return undefined;
  const isPastPeople = somewhere(words, past, reviewersWords) !== undefined || askedOf(scene, past + 1);
  return isPastPeople ? { to: past } : undefined;
}

/** "How does one even approve …?", "How do you lose a satellite?" */
function howDoesOne(words: readonly Word[], helper: number): Reproach | undefined {
  const one = words[helper + 1]?.lower;
  if (!is(words[helper], Class.auxiliaryDo) || (one !== 'one' && one !== 'you')) return undefined;
  const act = words[afterFillers(words, helper + 2)]?.lower ?? '';
  const isEven = words[helper + 2]?.lower === 'even';
  return isEven || blunders.has(act) ? { to: helper + 2 } : undefined;
}
