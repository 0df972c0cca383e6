// Whom a question speaks of: a person, anyone, nobody, you.
import { agentAfter } from '../../agents/agentAfter';
import type { Actor } from '../../agents/actor';
import { actorOf } from '../../agents/actorOf';
import { anybodyAsked } from '../../lexicon/questions';
import { Class } from '../../words/wordClasses';
import type { Scene } from '../../words/scene';
import { isStranger } from '../../agents/strangers';
import { is, type Word } from '../../words/words';

/** How many words the subject of a question may have. */
export const longestSubject = 6;

/** Who is surely a person among those whose naming begins at `start`. */
export function askedOf(scene: Scene, start: number): Actor | undefined {
  const { words } = scene;
  const first = words[start];
  if (!first) return undefined;
  const { lower } = first;
  const as = (standing: Actor['standing'], to = start): Actor => ({
    standing,
    kind: 'pronoun',
    from: start,
    to,
  });
  if (lower === 'nobody' || lower === 'no-one' || lower === 'noone') return as('nobody');
  if (lower === 'none' && words[start + 1]?.lower === 'of') return as('nobody');
  if ((lower === 'no' || lower === 'not') && words[start + 1]?.lower === 'one')
    return as('nobody', start + 1);
  if (lower === 'they') {
    const actor = agentAfter(scene, start - 1);
    return actor?.standing === 'person' || scene.index === 0 ? as('person') : undefined;
  }
  if (anybodyAsked.has(lower)) return as('person');
  // The verb follows at once ("did Kim ask"), so the shortest phrase that is a person is the subject.
  for (let to = start; to < start + longestSubject && words[to]?.kind === 'word'; to++) {
    const actor = actorOf(scene, { from: start, to });
    // In "could one write let everybody in" somebody stands behind the verb.
    if (actor.standing === 'person')
      return actor.kind === 'pronoun' && actor.from > start ? undefined : actor;
    if (is(words[to], Class.preposition | Class.clauseWord)) return undefined;
  }
  return undefined;
}

/** For what is asked of people alone: somebody who may be one is. */
export function likelyAskedOf(scene: Scene, start: number): Actor | undefined {
  const asked = askedOf(scene, start);
  if (asked) return asked;
  const { words } = scene;
  for (let to = start; to < start + longestSubject && words[to]?.kind === 'word'; to++) {
    if (is(words[to], Class.preposition | Class.clauseWord)) return undefined;
    const actor = actorOf(scene, { from: start, to });
    const isUnknown = to > start && isStranger(words, actor) && is(words[start], Class.determiner);
    if (actor.standing === 'perhaps' || isUnknown) return actor;
  }
  return undefined;
}

/** Whoever asks after "us" asks for reasons. */
export function isWe(words: readonly Word[], actor: Actor): boolean {
  return (words[actor.to] as Word).lower === 'we';
}

/** Somebody other than "we". */
export function othersAskedOf(scene: Scene, start: number): Actor | undefined {
  const actor = askedOf(scene, start);
  return actor && !isWe(scene.words, actor) ? actor : undefined;
}
