// "Kim forgot to drain the node", "was botched by a contractor", "Missed by both reviewers".
import type { Actor } from '../../agents/actor';
import { tellsInPresent } from '../../agents/presentAct';
import type { BlameCategory } from '../../blame';
import type { Candidate } from '../../candidate';
import type { VerbFault } from '../../notation/entry';
import { causeWords } from '../../lexicon/silence';
import { Class } from '../../words/wordClasses';
import type { Scene } from '../../words/scene';
import { startsWithTime } from '../../words/timeOfDay';
import type { Trigger } from '../../firstLook/triggers';
import { startsHere } from '../../grammar/openings';
import { verbGroupAt, type VerbGroup } from '../../grammar/verbGroups';
import { is, isOneOf, type Word } from '../../words/words';
import { isDecisionExplained } from '../explained';
import { byAgent, isPersonByAct, isOurselves, subjectOfFault } from './verbAgent';
import { complementOf, isOfSomebody, isOrdinaryAct } from './verbComplement';
import { words as set } from '../../notation/wordLists';

/** A verb of the lexicon in a past clause whose agent is a person. */
export function verbFaultAt(
  scene: Scene,
  index: number,
  entry: VerbFault,
  trigger: Trigger,
): Candidate | undefined {
  const group = verbGroupAt(scene.words, index, trigger.forms);
  if (group.tense === 'other' && !isHappening(scene, group, trigger)) return undefined;
  if (entry.bare && !isToldAsCause(scene, index)) return undefined;
  return (
    doneBy(byAgent(scene, group, entry), index, { group, entry }, trigger.past) ??
    ofSubject(scene, index, { group, entry })
  );
}

/** A verb of the lexicon with what goes with it. */
interface Verb {
  readonly group: VerbGroup;
  readonly entry: VerbFault;
}

/** "Was botched by a contractor", "missed by both reviewers" */
function doneBy(
  agent: Actor | undefined,
  verb: number,
  { group, entry }: Verb,
  deed: string,
): Candidate | undefined {
  return (
    agent && {
      category: 'person-fault',
      entry,
      actor: agent,
      groupFrom: group.from,
      faultFrom: verb,
      faultTo: agent.from - 1,
      negated: group.negated,
      claim: 'agent did it',
      deed,
    }
  );
}

/** "Kim forgot to drain the node", and "Forgot to drain the node" as notes have it */
function ofSubject(scene: Scene, index: number, verb: Verb): Candidate | undefined {
  const { words } = scene;
  const { group, entry } = verb;
  if (group.passive || (isOneOf(words[group.from], deciding) && isDecisionExplained(words, index)))
    return undefined;
  const faultTo = complementOf(words, index, entry);
  if (faultTo === undefined) return undefined;
  const ordinary = isOrdinaryAct(words, index, entry);
  const actor = subjectOfFault(scene, group, entry);
  const category = actor
    ? categoryOf(words, actor, { ...verb, faultTo })
    : isNote(words, { ...verb, faultTo }) && 'person-fault';
  if (!category) return undefined;
  return {
    category,
    entry,
    actor,
    groupFrom: group.from,
    faultFrom: index,
    faultTo,
    negated: group.negated,
    ordinary,
    claim: 'agent first',
  };
}

/** A fault that has all it needs but somebody whose it is. */
interface Unowned extends Verb {
  readonly faultTo: number;
}

/** Whose fault it is told as: a person's, ours, or no one's that could be blamed. */
function categoryOf(
  words: readonly Word[],
  actor: Actor,
  { group, entry, faultTo }: Unowned,
): BlameCategory | undefined {
  if (entry.ordinaryOfSelf && words[actor.to]?.lower === 'i') return undefined;
  // "It was not the operator that dropped the table"
  if (words[actor.from - 1]?.lower === 'not' && words[actor.from - 3]?.lower === 'it') return undefined;
  const isPerson =
    actor.standing === 'person' ||
    (actor.standing === 'perhaps' && isPersonByAct(words, entry, faultTo, actor));
  if (isPerson) return 'person-fault';
  return isOurselves(words, actor) && !group.negated && !isDecisionExplained(words, faultTo)
    ? 'collective'
    : undefined;
}

/** A note that leaves its subject out, of a verb that only people can have. */
function isNote(words: readonly Word[], { group, entry, faultTo }: Unowned): boolean {
  const { tense, from, verb } = group;
  if (tense === 'gerund' || entry.bare || from !== verb || !startsHere(words, verb)) return false;
  // "Overcharged customers have been refunded"
  if (is(words[faultTo + 1], Class.be | Class.have)) return false;
  return isOfSomebody(words, verb, entry, faultTo);
}

/** "14:02 on-call ignores the page": timelines tell what happened in the present. */
function isHappening(scene: Scene, group: VerbGroup, { forms }: Trigger): boolean {
  return forms.has('third') && group.from === group.verb && !group.negated && tellsInPresent(scene);
}

/** Where causes are told, an act whose reason is not told is one: "deleted the reads". */
function isToldAsCause({ words, lore }: Scene, verb: number): boolean {
  return lore.register === 'causal' && !startsWithTime(words) && !isToldWhy(words, verb);
}

const deciding: ReadonlySet<string> = set('decided chose');

/** What may explain an act that is none but by its effect. */
const explaining: ReadonlySet<string> = set(
  'which that so until once per when whose where after following during while as unless if',
);

/** "… which the tool shares with the live one", "… to free space": the act had its reasons. */
function isToldWhy(words: readonly Word[], verb: number): boolean {
  for (let i = Math.max(0, verb - 20); i < words.length && i < verb + 30; i++) {
    const { lower } = words[i] as Word;
    if (i < verb && !causeWords.has(lower)) continue;
    if (explaining.has(lower) || causeWords.has(lower)) return true;
    if (lower === 'to' && words[i + 1]?.kind === 'word' && !is(words[i + 1], Class.determiner)) return true;
  }
  return false;
}
