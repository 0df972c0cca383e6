// What no lexicon has a phrase for: a sentence whose wording as a whole leans to blame, held against who acts in it.
import { agentAfter } from '../agents/agentAfter';
import type { Actor } from '../agents/actor';
import { actorOf } from '../agents/agents';
import type { BlameCategory } from '../blame';
import type { Act, Candidate } from '../candidate';
import { subjectOf } from '../agents/clauses';
import { isMachine, namesDoer } from '../agents/doers';
import { isSurelyThing } from '../agents/strangers';
import { passiveAgent } from '../agents/supposers';
import { isWholeNoun } from '../grammar/objects';
import { machineActs } from '../lexicon/acts';
import { leaningFault } from '../lexicon/leanings';
import { speaker } from '../lexicon/pronouns';
import { Class, finite } from '../lexicon/wordClasses';
import type { Scene } from '../words/scene';
import { readable, type Stretch } from '../scorer/tellingWords';
import { leaningOf } from '../scorer/weigh';
import { finiteVerbBefore } from '../grammar/finiteVerb';
import { anyForm, pastForms, verbGroupAt } from '../grammar/verbGroups';
import { tokensOf } from '../scorer/tokens';
import { is, type Word } from '../words/words';
import { allOf, words as set } from '../lexicon/wordLists';

/** What can be said only of somebody. */
const personal: ReadonlySet<BlameCategory> = new Set(['person-fault', 'motive', 'character', 'punitive']);

/** Of these, and of errors, it may be said who made them: "the wrong tariff was loaded by the planner". */
const ofDoers: ReadonlySet<BlameCategory> = new Set([...personal, 'human-error']);

/** The blame that a sentence leans to, with the words that tell most and who acts in them. */
export function leaningFaultIn(scene: Scene): Candidate | undefined {
  const leaning = leaningOf(scene);
  if (!leaning) return undefined;
  const { category, surplus } = leaning;
  const actors = actorsIn(scene, leaning);
  const actor = actors.find(({ standing }) => standing === 'person' || standing === 'nobody');
  // A fault that is told of a thing stays the thing's, whoever else is named: "the engineer's script forgot its lease".
  const maySpeakOfSomebody = category !== 'person-fault' && namesSomebody(scene, actors);
  const isOfPeople = personal.has(category) || category === 'accusation';
  if (isOfPeople && !maySpeakOfSomebody && isAllOfThings(actors)) return undefined;
  if (category === 'accusation' && isAnswered(scene)) return undefined;
  if (ofDoers.has(category) && !actor && isDoneByThing(scene, leaning)) return undefined;
  if (
    category === 'counterfactual' &&
    (isLeftToThing(scene, leaning) ||
      isPrevented(scene, actor) ||
      isAnybody(scene, actor) ||
      isOfNoUse(scene))
  )
    return undefined;
  if (category === 'human-error' && !speaksOfPeople(scene)) return undefined;
  const isOfOneself =
    category === 'self-blame' || (actor && ofOneself.has((scene.words[actor.to] as Word).lower));
  if (isOfOneself && !speaksOfOneself(scene, category === 'self-blame' && actor !== undefined))
    return undefined;
  const entry = leaningFault(category);
  return { entry, category, surplus, negated: false, ...told(readable(scene.words, leaning), actor) };
}

/** "Did the operator forget the valve? No: …": who answers has asked for the sake of the answer. */
function isAnswered({ words, paragraph, index }: Scene): boolean {
  return words.at(-1)?.lower === '?' && /^(?:no|yes)\b/i.test(paragraph.sentences[index + 1]?.text ?? '');
}

function mayBeThing({ standing }: Actor): boolean {
  return standing === 'other' || standing === 'outsider';
}

/** "… should have been replicated", "… should have been renewed by the nightly job", "… if the breaker had opened", "longer than it should have": what was not done was not for people to do, or for all of "us". */
function isLeftToThing(scene: Scene, { from }: Stretch): boolean {
  if (scene.words[from - 1]?.lower === 'than' && scene.words[from]?.lower === 'it') return true;
  return scene.words.some(({ lower }, i) => {
    if (lower === 'been' && machineActs.has(scene.words[i + 1]?.lower ?? '')) return true;
    if (lower === 'by' || (lower === 'had' && opensCondition(scene, i)))
      return agentAfter(scene, i, true)?.standing === 'other';
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

/** So far behind a stretch may stand by whom it was done. */
const agentReach = 4;

function isDoneByThing(scene: Scene, { from, to }: Stretch): boolean {
  const { words } = scene;
  for (let i = from; i <= to + agentReach && i < words.length; i++) {
    const word = words[i] as Word;
    if (i > to && word.kind === 'punctuation') return false;
    const agent = is(word, Class.past) && is(words[i - 1], Class.be) ? passiveAgent(scene, i) : undefined;
    if (agent) return isSurelyThing(words, agent);
    // "A mistake by the billing engine"
    const by = word.lower === 'by' ? agentAfter(scene, i, true) : undefined;
    if (by && isSurelyThing(words, by) && isNoDoer((words[by.to] as Word).lower)) return true;
  }
  return false;
}

/** The sorters may be somebody, the pump and the scheduler are not. */
function isNoDoer(head: string): boolean {
  return isMachine(head) || !namesDoer(head);
}

function isAllOfThings(actors: readonly Actor[]): boolean {
  return actors.length > 0 && actors.every(mayBeThing);
}

/** "… would have filled up if the engineer had not noticed it": somebody kept worse from happening. */
function isPrevented({ words }: Scene, actor: Actor | undefined): boolean {
  if (!actor || words[actor.from - 1]?.lower !== 'if') return false;
  return words[actor.to + 1]?.lower === 'had' && words[actor.to + 2]?.lower === 'not';
}

/** "Any engineer could have made that change": whoever did it did what others would have done. */
function isAnybody({ words }: Scene, actor: Actor | undefined): boolean {
  return actor !== undefined && anybody.has((words[actor.from] as Word).lower);
}

const anybody = set('any anybody anyone');

/** "Firing someone would not have fixed the interlock": what would have helped is something else. */
function isOfNoUse({ words }: Scene): boolean {
  return words.some(
    ({ lower }, i) =>
      lower === 'would' &&
      is(words[i + 1], Class.negation) &&
      words[i + 2]?.lower === 'have' &&
      helped.has(words[i + 3]?.lower ?? ''),
  );
}

const helped = set('helped fixed prevented changed stopped avoided averted cured solved');

/** "The reviewer", but not "the reviewer bot" or "the reviewer's script". */
function holdsPeople({ words, classes }: Scene): boolean {
  if ((classes & Class.people) === 0) return false;
  return words.some((word, i) => is(word, Class.people) && !word.possessive && isWholeNoun(words, i));
}

/** A label such as "wrong handling" needs somebody, or somebody's hands, in its sentence. */
function speaksOfPeople(scene: Scene): boolean {
  return holdsPeople(scene) || scene.words.some(({ lower }) => ofPeople.has(lower));
}

const ofPeople = set(
  'manual manually hand hands finger fingers keyboard handling mistake slip lapse oversight user click keystroke ' +
    'typing typo entry operating judgement judgment blunder mix-up',
);

/** "I've let our storage team know" is as much about them. */
function speaksOfOneself({ words, classes }: Scene, isSelf: boolean): boolean {
  return ((classes & Class.people) === 0 || isSelf) && words.some(({ lower }) => ofOneself.has(lower));
}

/** A name, a role or a pronoun for somebody, be it only beside the words that tell most; "the on-call scheduler" is a thing. */
function namesSomebody(scene: Scene, things: readonly Actor[]): boolean {
  return tokensOf(scene).some(
    ({ part }, i) =>
      part === 'doer' &&
      scene.words[i]?.lower !== 'nobody' &&
      !things.some(({ from, to }) => from <= i && i <= to),
  );
}

const ofOneself = allOf(speaker, ['mea', 'author']);

/** The actor first, if it stands right before what it did. */
function told({ from, to }: Stretch, actor: Actor | undefined): Omit<Act, 'negated'> {
  if (!actor || actor.to >= to || actor.to < from - 1)
    return { actor: undefined, groupFrom: from, faultFrom: from, faultTo: to, claim: 'leaning' };
  const fault = Math.max(from, actor.to + 1);
  return { actor, groupFrom: fault, faultFrom: fault, faultTo: to, claim: 'agent first' };
}

/** Who or what acts in a stretch: the subjects of its verbs and whoever stands behind "by"; where there is none, owners. */
function actorsIn(scene: Scene, { from, to }: Stretch): readonly Actor[] {
  const { words } = scene;
  const actors: Actor[] = [];
  const owners: Actor[] = [];
  const add = (list: Actor[], actor: Actor | undefined): void => {
    if (actor) list.push(actor);
  };
  for (let i = from; i <= to + 1 && i < words.length; i++) {
    const word = words[i] as Word;
    if (is(word, finite)) add(actors, subjectOf(scene, verbGroupAt(words, i, anyForm).from));
    else if (word.lower === 'by') add(actors, personOnly(agentAfter(scene, i, true)));
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

/** What stands behind "by" or owns something acts only if it is somebody. */
function personOnly(actor: Actor | undefined): Actor | undefined {
  return actor?.standing === 'person' ? actor : undefined;
}
