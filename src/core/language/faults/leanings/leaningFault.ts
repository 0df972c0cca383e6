// What no lexicon has a phrase for: a sentence whose wording as a whole leans to blame, held against who acts in it.
import { agentAfter } from '../../agents/agentAfter';
import type { Actor } from '../../agents/actor';
import type { BlameCategory } from '../../blame';
import type { Act, Candidate } from '../../candidate';
import { isMachine, namesDoer } from '../../agents/doers';
import { isSurelyThing } from '../../agents/strangers';
import { passiveAgent } from '../../agents/passiveAgent';
import { isWholeNoun } from '../../grammar/objects';
import { leaningFault } from '../../lexicon/leanings';
import { speaker } from '../../lexicon/pronouns';
import { Class, finite } from '../../words/wordClasses';
import type { Scene } from '../../words/scene';
import { readable, type Stretch } from '../../scorer/tellingWords';
import { leaningOf } from '../../scorer/weigh';
import { actorsIn, isAllOfThings } from './leaningActors';
import { isNoReproach } from './leaningCounterfactual';
import { tokensOf } from '../../scorer/tokens';
import { is, isOneOf, type Word } from '../../words/words';
import { allOf, words as set } from '../../notation/wordLists';

/** What can be said only of somebody. */
const personal: ReadonlySet<BlameCategory> = new Set(['person-fault', 'motive', 'character', 'punitive']);

/** Of these, and of errors, it may be said who made them: "the wrong tariff was loaded by the planner". */
const ofDoers: ReadonlySet<BlameCategory> = new Set([...personal, 'human-error']);

/** The blame that a sentence leans to, with the words that tell most and who acts in them. */
export function leaningFaultIn(scene: Scene): Candidate | undefined {
  const leaning = leaningOf(scene);
  if (!leaning) return undefined;
  if (isMention(scene, leaning)) return undefined;
  const { category, surplus } = leaning;
  const actors = actorsIn(scene, leaning);
  const actor = actors.find(({ standing }) => standing === 'person' || standing === 'nobody');
  // A fault that is told of a thing stays the thing's, whoever else is named: "the engineer's script forgot its lease".
  const maySpeakOfSomebody = category !== 'person-fault' && namesSomebody(scene, actors);
  const isOfPeople = personal.has(category) || category === 'accusation';
  if (isOfPeople && !maySpeakOfSomebody && isAllOfThings(actors)) return undefined;
  if (category === 'accusation' && isAnswered(scene)) return undefined;
  // "We should have asked": what a team says of itself is its own.
  if (category === 'counterfactual' && !actor && actors.some(({ standing }) => standing === 'collective'))
    return undefined;
  if (ofDoers.has(category) && !actor && isDoneByThing(scene, leaning)) return undefined;
  if (category === 'counterfactual' && isNoReproach(scene, leaning, actor)) return undefined;
  if (category === 'human-error' && !speaksOfPeople(scene)) return undefined;
  const isOfOneself = category === 'self-blame' || (actor && isOneOf(scene.words[actor.to], ofOneself));
  if (isOfOneself && !speaksOfOneself(scene, category === 'self-blame' && actor !== undefined))
    return undefined;
  const entry = leaningFault(category);
  return { entry, category, surplus, negated: false, ...told(readable(scene.words, leaning), actor) };
}

/** Whether the words that tell most only name whose or for whom a thing is that acts: "the engineer's | script", "the alert for | the on-call engineer | restarted". */
function isMention({ words }: Scene, { from, to }: Stretch): boolean {
  let before = from - 1;
  while (is(words[before], Class.determiner)) before--;
  let behind = to + 1;
  while (is(words[behind], Class.people)) behind++;
  const isPartOfSubject = isOneOf(words[before], ofOrFor) && is(words[behind], finite);
  if (!words[to]?.possessive && !isPartOfSubject) return false;
  return words.slice(from, to + 1).every((word) => is(word, Class.people | Class.determiner));
}

const ofOrFor = set('of for to');

/** "Did the operator forget the valve? No: …": who answers has asked for the sake of the answer. */
function isAnswered({ words, paragraph, index }: Scene): boolean {
  return words.at(-1)?.lower === '?' && /^(?:no|yes)\b/i.test(paragraph.sentences[index + 1]?.text ?? '');
}

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
    const by = word.lower === 'by' ? agentAfter(scene, i) : undefined;
    if (by && isSurelyThing(words, by) && isNoDoer((words[by.to] as Word).lower)) return true;
  }
  return false;
}

/** The sorters may be somebody, the pump and the scheduler are not. */
function isNoDoer(head: string): boolean {
  return isMachine(head) || !namesDoer(head);
}

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
