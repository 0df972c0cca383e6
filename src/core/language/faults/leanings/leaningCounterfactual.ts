// What reads like a reproach for what was not done, and is none: it was left to a thing, kept from happening, or would not have helped.
import type { Actor } from '../../agents/actor';
import { agentAfter } from '../../agents/agentAfter';
import { machineActs } from '../../lexicon/acts';
import { Class } from '../../words/wordClasses';
import { words as set } from '../../notation/wordLists';
import type { Stretch } from '../../scorer/tellingWords';
import type { Scene } from '../../words/scene';
import { is, isOneOf } from '../../words/words';
import { actorsIn, isAllOfThings } from './leaningActors';

/** Whether what should, could or would have been done is held against nobody, although the wording leans to it. */
export function isNoReproach(scene: Scene, stretch: Stretch, actor: Actor | undefined): boolean {
  return (
    isLeftToThing(scene, stretch) || isPrevented(scene, actor) || isAnybody(scene, actor) || isOfNoUse(scene)
  );
}

/** "… should have been replicated", "… should have been renewed by the nightly job", "… if the breaker had opened", "longer than it should have": what was not done was not for people to do, or for all of "us". */
function isLeftToThing(scene: Scene, { from }: Stretch): boolean {
  if (scene.words[from - 1]?.lower === 'than' && scene.words[from]?.lower === 'it') return true;
  return scene.words.some(({ lower }, i) => {
    if (lower === 'been' && isOneOf(scene.words[i + 1], machineActs)) return true;
    if (lower === 'by' || (lower === 'had' && opensCondition(scene, i)))
      return agentAfter(scene, i)?.standing === 'other';
    if (lower !== 'if') return false;
    const actors = actorsIn(scene, { from: i, to: i + conditionReach });
    return isAllOfThings(actors) || actors.some(({ standing }) => standing === 'collective');
  });
}

/** "… had the breaker opened": nobody stands right before it who had something. */
function opensCondition({ words }: Scene, had: number): boolean {
  const before = words[had - 1];
  return !before || before.kind === 'punctuation' || is(before, Class.past);
}

/** In so many words behind "if" stands who or what it speaks of. */
const conditionReach = 6;

/** "… would have filled up if the engineer had not noticed it": somebody kept worse from happening. */
function isPrevented({ words }: Scene, actor: Actor | undefined): boolean {
  if (!actor) return false;
  const before = words[actor.from - 1]?.lower;
  // "Had the engineer not noticed it, …"
  if (before === 'had') return words[actor.to + 1]?.lower === 'not' && isOneOf(words[actor.to + 2], noticing);
  return before === 'if' && words[actor.to + 1]?.lower === 'had' && words[actor.to + 2]?.lower === 'not';
}

/** "Any engineer could have made that change": whoever did it did what others would have done. */
function isAnybody({ words }: Scene, actor: Actor | undefined): boolean {
  return actor !== undefined && isOneOf(words[actor.from], anybody);
}

const anybody = set('any anybody anyone');

/** "Firing someone would not have fixed the interlock": what would have helped is something else. */
function isOfNoUse({ words }: Scene): boolean {
  return words.some(
    ({ lower }, i) =>
      lower === 'would' &&
      is(words[i + 1], Class.negation) &&
      words[i + 2]?.lower === 'have' &&
      isOneOf(words[i + 3], helped),
  );
}

const noticing = set('noticed seen caught spotted found stopped intervened reacted');

const helped = set('helped fixed prevented changed stopped avoided averted cured solved');
