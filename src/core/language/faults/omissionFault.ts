// "Did not follow the runbook", "closed the alarm without investigating": an act left out that a norm asked for.
import { Class } from '../words/wordClasses';
import type { Act, Candidate } from '../candidate';
import { subjectFrom } from '../agents/agentAfter';
import { subjectOf } from '../agents/clauses';
import { whoActs } from '../agents/whoActs';
import type { OmissionFault } from '../notation/entry';
import { toldGroups, withoutActs } from '../lexicon/humanActs';
import { startsHere } from '../grammar/openings';
import { isGivenAsCause, isOmissionExplained } from './explained';
import { isNormStated } from './statedNorm';
import type { Scene } from '../words/scene';
import type { Trigger } from '../firstLook/triggers';
import { pastForms, type VerbGroup, verbGroupAt } from '../grammar/verbGroups';
import { is, isOneOf, type Word } from '../words/words';
import { finiteVerbBefore } from '../grammar/finiteVerb';
import { findGoverned } from '../grammar/objects';
import { presentActBefore } from '../agents/presentAct';
import { hasWord } from '../words/within';
import { words as set } from '../notation/wordLists';

/** An act of the lexicon that a person left out. */
export function omissionFaultAt(
  scene: Scene,
  index: number,
  entry: OmissionFault,
  { forms }: Trigger,
): Candidate | undefined {
  const omitted = forms.has('gerund')
    ? doneWithout(scene, index, entry)
    : notDone(scene, index, entry, verbGroupAt(scene.words, index, forms));
  return omitted && { category: 'person-fault', entry, negated: false, claim: 'agent first', ...omitted };
}

type Omitted = Pick<Act, 'actor' | 'groupFrom' | 'faultFrom' | 'faultTo'> & Partial<Pick<Act, 'claim'>>;

/** "closed the alarm without investigating" */
function doneWithout(scene: Scene, index: number, { object }: OmissionFault): Omitted | undefined {
  const { words } = scene;
  const { lower } = words[index] as Word;
  let without = index - 1;
  while (isOneOf(words[without], softeners)) without--;
  if (words[without]?.lower !== 'without' || !withoutActs.has(lower)) return undefined;
  if (object && findGoverned(words, index, object) === undefined) return undefined;
  const verb = finiteVerbBefore(words, without);
  const fronted = words[without - 1]?.kind === 'word' ? undefined : subjectBehind(scene, index);
  if (fronted) return fronted;
  if (verb === undefined) {
    const now = presentActBefore(scene, without);
    return now && { actor: now.actor, groupFrom: now.verb, faultFrom: now.verb, faultTo: index };
  }
  const group = verbGroupAt(words, verb, pastForms);
  if (group.tense !== 'past' || group.negated) return undefined;
  const actor = whoActs(scene, group, without);
  const isLeftOut = !actor && untold.has(lower) && startsHere(words, group.from);
  return actor?.standing === 'person' || isLeftOut
    ? { actor, groupFrom: group.from, faultFrom: verb, faultTo: index }
    : undefined;
}

/** How far behind an act left out that goes first the comma may stand, in words. */
const longestFronted = 8;

/** "Without asking anyone, the engineer switched off …" */
function subjectBehind(scene: Scene, index: number): Omitted | undefined {
  const { words } = scene;
  for (let i = index + 1; i < words.length && i < index + longestFronted; i++) {
    const word = words[i] as Word;
    if (word.lower !== ',') {
      if (word.kind === 'punctuation' || is(word, Class.clauseWord)) return undefined;
      continue;
    }
    const actor = subjectFrom(scene, i + 1);
    if (actor?.standing !== 'person' || !is(words[actor.to + 1], Class.past)) return undefined;
    return { actor, groupFrom: index, faultFrom: index - 1, faultTo: index, claim: 'agent acted' };
  }
  return undefined;
}

/** "did not follow the runbook", "never asked" */
function notDone(scene: Scene, index: number, entry: OmissionFault, group: VerbGroup): Omitted | undefined {
  const { words } = scene;
  const { from, tense } = group;
  const isDidNot = hasWord(words, from, index, did);
  if (!group.negated || group.passive || (tense !== 'past' && !(tense === 'other' && isDidNot)))
    return undefined;
  const object = entry.object && findGoverned(words, index, entry.object);
  if ((entry.object && object === undefined) || isOmissionExplained(words, index)) return undefined;
  const actor = subjectOf(scene, from);
  const { lower } = words[index] as Word;
  if (!actor)
    return isDidNot && onlyHuman.has(lower) && startsHere(words, from)
      ? { actor, groupFrom: from, faultFrom: from, faultTo: index }
      : undefined;
  const isTelling = tells.has(lower);
  if (actor.standing !== 'person' && !(actor.standing === 'perhaps' && isTelling)) return undefined;
  const isNormBroken =
    object !== undefined ||
    hasWord(words, from, index, never) ||
    (isTelling && toldSomebody(words, index)) ||
    isNormStated(words, index, actor) ||
    isGivenAsCause(words, actor);
  return isNormBroken ? { actor, groupFrom: from, faultFrom: from, faultTo: object ?? index } : undefined;
}

/** Whom a note without a subject left in the dark was left so by somebody. */
const untold: ReadonlySet<string> = set('telling asking informing warning consulting announcing mentioning');

/** "Without so much as looking", "without first asking". */
const softeners: ReadonlySet<string> = set('so much as even first ever once properly actually really');

/** What a note without a subject cannot say of a system. */
const onlyHuman: ReadonlySet<string> = set(
  'read ask tell communicate consult inform escalate coordinate involve announce discuss mention prioritise prioritize rehearse',
);

const tells: ReadonlySet<string> = set(
  'tell told inform informed notify notified warn warned ask asked consult consulted alert alerted update updated involve involved brief briefed',
);

/** "did not tell anyone", "did not inform support": those who are told everything that matters. */
function toldSomebody(words: readonly Word[], verb: number): boolean {
  return (
    findGoverned(words, verb, toldGroups) === verb + 1 ||
    words[verb + 1]?.lower === 'anybody' ||
    words[verb + 1]?.lower === 'us'
  );
}

const never = new Set(['never']);
const did = new Set(['did']);
