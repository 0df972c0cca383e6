// Whom the noun phrase at a place speaks of, read from where it begins or from where it ends.
import { nounPhraseEndingAt, nounPhraseStartingAt, type NounPhrase } from '../grammar/nounPhrases';
import type { Scene } from '../words/scene';
import type { Actor } from './actor';
import { actorOf } from './actorOf';

/** Whom the phrase that begins at `start` speaks of; it is read until it names a person. */
export function actorFrom(scene: Scene, start: number): Actor | undefined {
  const isPerson = (phrase: NounPhrase): boolean => actorOf(scene, phrase).standing === 'person';
  const phrase = nounPhraseStartingAt(scene.words, start, isPerson);
  return phrase && actorOf(scene, phrase);
}

/** Whom the phrase speaks of whose last word is at `end`. */
export function actorEndingAt(scene: Scene, end: number): Actor | undefined {
  const phrase = nounPhraseEndingAt(scene.words, end);
  return phrase && actorOf(scene, phrase);
}
