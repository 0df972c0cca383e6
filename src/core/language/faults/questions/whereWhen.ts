// "Where was the incident commander?", "When will they learn?", "Since when is it fine to …?": somebody was missed, or is late.
import { absences, learning } from '../../lexicon/questions';
import { Class } from '../../words/wordClasses';
import type { Scene } from '../../words/scene';
import { is, isOneOf } from '../../words/words';
import { askedOf, isWe, likelyAskedOf } from './asked';
import { afterFillers, auxiliaries, type Reproach, reproachTo, somewhere } from './reproach';

/** "Where was the incident commander all that time?", "And where exactly was QA in all this?" */
export function readWhere(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const helper = afterFillers(words, at + 1);
  const actor = is(words[helper], Class.be) ? likelyAskedOf(scene, helper + 1) : undefined;
  return actor && !isWe(words, actor) && isOneOf(words[actor.to + 1], absences)
    ? reproachTo(actor)
    : undefined;
}

/** "When will the app team finally learn to read?" */
export function readWhen(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const helper = afterFillers(words, at + 1);
  const actor = is(words[helper], auxiliaries) ? askedOf(scene, helper + 1) : undefined;
  const word = actor && somewhere(words, actor.to + 1, learning);
  return actor && word !== undefined ? { to: word, actor } : undefined;
}

/** "Since when is it fine to …?" */
export function readSince({ words }: Scene, at: number): Reproach | undefined {
  return words[at + 1]?.lower === 'when' ? { to: at + 1 } : undefined;
}
