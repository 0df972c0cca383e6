// "An SRE mistakenly deleted the namespace", "somebody pulled the cable by mistake", "was wrongly closed by the analyst".
import { Class } from '../words/wordClasses';
import type { Act, Candidate } from '../candidate';
import { subjectOf } from '../agents/clauses';
import type { MannerFault } from '../notation/entry';
import type { Scene } from '../words/scene';
import { pastForms, type VerbGroup, verbGroupAt } from '../grammar/verbGroups';
import { is, isOneOf, type Word } from '../words/words';
import { isStranger } from '../agents/strangers';
import { byWithin, personAfter } from '../agents/agentAfter';
import { finiteVerbBefore } from '../grammar/finiteVerb';
import { presentActBefore, tellsInPresent } from '../agents/presentAct';
import { isNeverExplained } from './explained';

/** A word of manner on a past act whose agent is a person. */
export function mannerFaultAt(scene: Scene, index: number, entry: MannerFault): Candidate | undefined {
  const { words } = scene;
  const from = mannerFrom(words, index, entry);
  if (from === undefined) return undefined;
  const verb = verbOfManner(scene, from, index, entry);
  if (verb === undefined && entry.category) return inPresent(scene, index, entry);
  const now = verb === undefined || entry.after !== undefined ? presentActBefore(scene, from) : undefined;
  if (now)
    return {
      category: 'person-fault',
      entry,
      actor: now.actor,
      groupFrom: now.verb,
      faultFrom: now.verb,
      faultTo: index,
      negated: false,
      claim: 'agent first',
    };
  if (verb === undefined || entry.lucky?.has((words[verb] as Word).lower)) return undefined;
  const group = verbGroupAt(words, verb, pastForms);
  if (group.tense !== 'past' && verb !== presentAfter(scene, index, entry)) return undefined;
  if (entry.leavesUndone && (verb < index || isNeverExplained(words, verb))) return undefined;
  const doer = group.passive ? passiveDoer(scene, group, from, entry) : activeDoer(scene, group, entry);
  return (
    doer && {
      category: entry.category ?? 'person-fault',
      entry,
      groupFrom: group.from,
      faultFrom: Math.min(from, verb),
      faultTo: Math.max(index, verb),
      negated: group.negated && !entry.leavesUndone,
      ...doer,
    }
  );
}

/** Where the words of manner begin, "by mistake" with its "by"; `undefined` where they are not complete. */
function mannerFrom(
  words: readonly Word[],
  index: number,
  { after, between }: MannerFault,
): number | undefined {
  if (after === undefined) return index;
  let from = index - 1;
  while (between && (isOneOf(words[from], between) || words[from]?.possessive)) from--;
  return words[from]?.lower === after ? from : undefined;
}

/** The verb that the words of manner go with. */
function verbOfManner(scene: Scene, from: number, index: number, entry: MannerFault): number | undefined {
  const { words } = scene;
  const behind =
    entry.after === undefined ? (verbAfter(words, index) ?? presentAfter(scene, index, entry)) : undefined;
  return behind ?? frontedVerb(words, from, index) ?? finiteVerbBefore(words, from);
}

type Doer = Pick<Act, 'actor' | 'claim'> & Partial<Pick<Act, 'faultTo'>>;

/** How far behind a passive its "by" may stand, in words. */
const passiveReach = 10;

/** "was carelessly merged by Kim", "was carelessly merged" */
function passiveDoer(scene: Scene, { verb }: VerbGroup, from: number, entry: MannerFault): Doer | undefined {
  const { words } = scene;
  const end = verb + passiveReach;
  const first = byWithin(words, verb + 1, end);
  // The "by" of "by mistake" names nobody.
  const by = first === from && entry.after !== undefined ? byWithin(words, from + 1, end) : first;
  if (by !== undefined) {
    const actor = personAfter(scene, by);
    return actor && { actor, faultTo: by, claim: 'agent last' };
  }
  return entry.evenAgentless ? { actor: undefined, claim: 'as written' } : undefined;
}

/** "An SRE mistakenly deleted …", "somebody unknown knowingly left …" */
function activeDoer(scene: Scene, group: VerbGroup, { onlyPeople }: MannerFault): Doer | undefined {
  const actor = subjectOf(scene, group.from);
  const isPerson =
    actor?.standing === 'person' ||
    (onlyPeople && actor && (actor.standing === 'perhaps' || isStranger(scene.words, actor)));
  return isPerson ? { actor, claim: 'agent first' } : undefined;
}

/** "knowingly leaves it open", as notes are written while it happens. */
function presentAfter(scene: Scene, index: number, entry: MannerFault): number | undefined {
  const next = scene.words[index + 1];
  const isPresent = next?.kind === 'word' && /[^s]s$/.test(next.lower);
  return isPresent && (entry.onlyPeople || tellsInPresent(scene)) ? index + 1 : undefined;
}

/** "The admin carelessly adds an exception": a word that judges people judges them in the present, too. */
function inPresent(scene: Scene, index: number, entry: MannerFault): Candidate | undefined {
  const verb = scene.words[index + 1];
  if (verb?.kind !== 'word' || !verb.lower.endsWith('s') || verb.possessive) return undefined;
  const actor = subjectOf(scene, index);
  if (actor?.standing !== 'person') return undefined;
  return {
    category: entry.category ?? 'person-fault',
    entry,
    actor,
    negated: false,
    groupFrom: index,
    faultFrom: index,
    faultTo: index + 1,
    claim: 'agent first',
  };
}

/** How far behind its comma the verb may stand, in words. */
const longestSubject = 9;

/** "By mistake, a DBA pointed …", "Rashly, the lead engineer re-enabled …": the verb of the clause that the word opens. */
function frontedVerb(words: readonly Word[], from: number, index: number): number | undefined {
  if (words[index + 1]?.lower !== ',' || words[from - 1]?.kind === 'word') return undefined;
  for (let i = index + 3; i < words.length && i < index + longestSubject; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord)) return undefined;
    if (is(word, Class.past) && !is(words[i - 1], Class.determiner)) return i;
  }
  return undefined;
}

/** The past verb right after the adverb: "mistakenly deleted", "inadvertently and permanently removed". */
function verbAfter(words: readonly Word[], index: number): number | undefined {
  for (let i = index + 1; i < words.length && i < index + 4; i++) {
    const word = words[i] as Word;
    if (is(word, Class.past)) return i;
    if (!is(word, Class.adverb | Class.be) && word.lower !== 'and') return undefined;
  }
  return undefined;
}
