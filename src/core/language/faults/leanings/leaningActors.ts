// Who or what acts in the stretch of words by which a sentence leans to blame.
import { type Actor, personOnly } from '../../agents/actor';
import { agentAfter } from '../../agents/agentAfter';
import { actorOf } from '../../agents/actorOf';
import { subjectOf } from '../../agents/clauses';
import { isSurelyThing } from '../../agents/strangers';
import { finiteVerbBefore } from '../../grammar/finiteVerb';
import { anyForm, pastForms, verbGroupAt } from '../../grammar/verbGroups';
import { finite } from '../../words/wordClasses';
import type { Stretch } from '../../scorer/tellingWords';
import type { Scene } from '../../words/scene';
import { is, type Word } from '../../words/words';

/** Who acts in a stretch: the subjects of its verbs and whoever stands behind "by"; where there is none, owners. */
export function actorsIn(scene: Scene, { from, to }: Stretch): readonly Actor[] {
  const { words } = scene;
  const actors: Actor[] = [];
  const owners: Actor[] = [];
  const add = (list: Actor[], actor: Actor | undefined): void => {
    if (actor) list.push(actor);
  };
  for (let i = from; i <= to + 1 && i < words.length; i++) {
    const word = words[i] as Word;
    if (is(word, finite)) add(actors, subjectOf(scene, verbGroupAt(words, i, anyForm).from));
    // What stands behind "by" or owns something acts only if it is somebody.
    else if (word.lower === 'by') add(actors, personOnly(agentAfter(scene, i)));
    else if (word.kind === 'word' && word.possessive)
      add(owners, personOnly(actorOf(scene, { from: i, to: i })));
  }
  if (actors.length > 0) return actors;
  if (owners.length > 0) return owners;
  // "… typed | the wrong hostname"
  const verb = finiteVerbBefore(words, from);
  const group = verb === undefined ? undefined : verbGroupAt(words, verb, pastForms);
  const subject = group && !group.passive ? subjectOf(scene, group.from) : undefined;
  return subject && isSurelyThing(words, subject) ? [subject] : actors;
}

/** Whether something acts, and nobody does. */
export function isAllOfThings(actors: readonly Actor[]): boolean {
  return actors.length > 0 && actors.every(mayBeThing);
}

function mayBeThing({ standing }: Actor): boolean {
  return standing === 'other' || standing === 'outsider';
}
