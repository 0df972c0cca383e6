// Who stands behind "by", "of" or "with".
import type { Actor } from './actor';
import { actorOf } from './agents';
import { Class } from '../lexicon/wordClasses';
import { nounPhraseStartingAt, type NounPhrase } from '../grammar/nounPhrases';
import type { Scene } from '../words/scene';
import { namesStranger } from './strangers';
import { is } from '../words/words';

/**
 * Whom the noun phrase behind the word at `by` speaks of: "by a contractor", "one of the reviewers". Behind a word that is only said to
 * people an unknown doer is one ("remind the splicers"), but not with `onlyKnown`.
 */
export function agentAfter(scene: Scene, by: number, onlyKnown = false): Actor | undefined {
  const { words } = scene;
  const isPerson = (phrase: NounPhrase): boolean => actorOf(scene, phrase).standing === 'person';
  // "by J. Okafor", "by Dr. Adeyemi": the dot is no end.
  const titled =
    words[by + 2]?.lower === '.' && words[by + 1]?.capital === true && words[by + 3]?.capital === true;
  const counted = is(words[by + 1], Class.quantifier) && words[by + 2]?.lower === 'of';
  const phrase = nounPhraseStartingAt(words, counted || titled ? by + 3 : by + 1, isPerson);
  if (!phrase) return undefined;
  const actor = actorOf(scene, phrase);
  const next = words[phrase.to + 1];
  if (actor.standing === 'other' && next?.lower === 'who') return { ...actor, standing: 'person' };
  return !onlyKnown && namesStranger(words, actor) ? { ...actor, standing: 'person' } : actor;
}
