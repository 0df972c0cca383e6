// "What were they thinking?", "What possessed him to …?", "What part of 'no' was unclear?": what went on in somebody's head.
import { expectations, fools, orders, understanding } from '../../lexicon/questions';
import { Class } from '../../words/wordClasses';
import type { Scene } from '../../words/scene';
import { is, isOneOf, type Word } from '../../words/words';
import { words as set } from '../../notation/wordLists';
import { askedOf, likelyAskedOf } from './asked';
import { afterFillers, type Reproach, reproachTo, somewhere } from './reproach';

/** Every reproach that begins with "what". */
export function readWhat(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const helper = afterFillers(words, at + 1);
  const lower = words[helper]?.lower;
  if (lower === 'possessed' || lower === 'excuse' || lower === 'excuses') return { to: helper };
  if (lower === 'part') return whatPart(words, helper);
  if (lower === 'kind' || lower === 'sort') return whatKind(scene, helper);
  if (!is(words[helper], Class.be | Class.auxiliaryDo | Class.have)) return undefined;
  if (words[helper + 1]?.lower === 'wrong' && words[helper + 2]?.lower === 'with') {
    const actor = askedOf(scene, helper + 3);
    return actor && reproachTo(actor);
  }
  return whatInMind(scene, helper, helper > at + 1);
}

/** "What part of 'do not touch' was unclear?" */
export function whatPart(words: readonly Word[], part: number): Reproach | undefined {
  const order = words[part + 2];
  if (order?.kind === 'word' && !orders.has(order.lower)) return undefined;
  const clear = somewhere(words, part + 1, understanding);
  return clear === undefined ? undefined : { to: clear };
}

/** "What kind of idiot …?", "What sort of engineer …?" */
function whatKind(scene: Scene, kind: number): Reproach | undefined {
  const { words } = scene;
  if (words[kind + 1]?.lower !== 'of') return undefined;
  if (isOneOf(words[kind + 2], fools)) return { to: kind + 2 };
  const actor = askedOf(scene, kind + 2);
  return actor && reproachTo(actor);
}

const caught = set('thinking doing waiting up playing');

/** "What were they thinking?", "What on earth did Kim do?", "What did the vendor expect?", "What do we pay them for?" */
function whatInMind(scene: Scene, helper: number, exclaimed: boolean): Reproach | undefined {
  const { words } = scene;
  const actor = likelyAskedOf(scene, helper + 1);
  if (!actor) return undefined;
  const been = is(words[helper], Class.have) ? 1 : 0;
  const next = words[afterFillers(words, actor.to + 1 + been)]?.lower ?? '';
  if (words[helper + 1]?.lower === 'we' && next === 'pay') return { to: helper + 2 };
  const isDid = words[helper]?.lower === 'did';
  const isReproach =
    caught.has(next) ||
    (next === 'do' && exclaimed) ||
    (next === 'looking' && !isDid) ||
    (isDid && expectations.has(next));
  return isReproach ? { to: actor.to + 1, actor } : undefined;
}
