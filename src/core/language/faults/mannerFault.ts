// "An SRE mistakenly deleted the namespace", "somebody pulled the cable by mistake", "was wrongly closed by the analyst".
import { Class } from '../lexicon/wordClasses';
import type { Candidate } from '../candidate';
import { subjectOf } from '../clauses';
import type { MannerFault } from '../lexicon/entry';
import type { Scene } from '../scene';
import { pastForms, verbGroupAt } from '../verbGroups';
import { is, type Word } from '../words';
import { explanations } from '../lexicon/silence';
import { isStranger } from '../strangers';
import { agentAfter } from '../agentAfter';
import { finiteVerbBefore } from '../finiteVerb';
import { presentActBefore } from '../presentAct';
import { startsWithTime } from '../timeOfDay';

/** A word of manner on a past act whose agent is a person. */
export function mannerFaultAt(scene: Scene, index: number, entry: MannerFault): Candidate | undefined {
  const { words } = scene;
  let from = entry.after === undefined ? index : index - 1;
  while (entry.between?.has(words[from]?.lower ?? '') || (entry.between && words[from]?.possessive)) from--;
  if (entry.after !== undefined && words[from]?.lower !== entry.after) return undefined;
  const verb =
    entry.after === undefined
      ? (verbAfter(words, index) ??
        presentAfter(scene, index, entry) ??
        frontedVerb(words, from, index) ??
        finiteVerbBefore(words, from))
      : (frontedVerb(words, from, index) ?? finiteVerbBefore(words, from));
  if (verb === undefined && entry.category) return inPresent(scene, index, entry);
  const now = verb === undefined || entry.after !== undefined ? presentActBefore(scene, from) : undefined;
  if (now)
    return {
      category: 'person-fault',
      entry,
      negated: false,
      actor: now.actor,
      groupFrom: now.verb,
      faultFrom: now.verb,
      faultTo: index,
      claim: 'agent first',
    };
  if (verb === undefined || entry.lucky?.has((words[verb] as Word).lower)) return undefined;
  const group = verbGroupAt(words, verb, pastForms);
  if (group.tense !== 'past' && verb !== presentAfter(scene, index, entry)) return undefined;
  if (entry.leavesUndone && (verb < index || isExplained(words, verb))) return undefined;
  const base = {
    category: entry.category ?? 'person-fault',
    entry,
    negated: group.negated && !entry.leavesUndone,
    groupFrom: group.from,
    faultFrom: Math.min(from, verb),
    faultTo: Math.max(index, verb),
  } as const;
  if (group.passive) {
    for (let i = verb + 1; i < words.length && i < verb + 10; i++) {
      const word = words[i] as Word;
      if (word.kind === 'punctuation' || is(word, Class.clauseWord)) break;
      if (word.lower !== 'by' || (i === from && entry.after !== undefined)) continue;
      const agent = agentAfter(scene, i, true);
      return agent?.standing === 'person'
        ? { ...base, actor: agent, faultTo: i, claim: 'agent last' }
        : undefined;
    }
    return entry.evenAgentless ? { ...base, actor: undefined, claim: 'as written' } : undefined;
  }
  const actor = subjectOf(scene, group.from);
  const isPerson =
    actor?.standing === 'person' ||
    (entry.onlyPeople && actor !== undefined && (actor.standing === 'perhaps' || isStranger(words, actor)));
  return actor && isPerson ? { ...base, actor, claim: 'agent first' } : undefined;
}

/** "knowingly leaves it open", as notes are written while it happens. */
function presentAfter({ words, lore }: Scene, index: number, entry: MannerFault): number | undefined {
  const next = words[index + 1];
  return (entry.onlyPeople || lore.register === 'narrative' || startsWithTime(words)) &&
    next?.kind === 'word' &&
    /[^s]s$/.test(next.lower)
    ? index + 1
    : undefined;
}

/** "The admin carelessly adds an exception": judged in the present of a timeline. */
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

/** "… never opened it, because it had been sent to an old address", "… never ran it before". */
function isExplained(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < words.length && i < verb + 24; i++) {
    const { lower } = words[i] as Word;
    if (explanations.has(lower) || lower === 'again' || lower === 'than') return true;
    if (lower === 'as' && words[i - 1]?.lower === ',') return true;
    if (lower === 'before' && words[i + 1]?.kind !== 'word') return true;
  }
  return false;
}
