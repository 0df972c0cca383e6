// "An SRE mistakenly deleted the namespace", "somebody pulled the cable by mistake", "was wrongly closed by the analyst".
import { Class } from '../words/wordClasses';
import { personOnly } from '../agents/actor';
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

/** Words of manner on an act whose agent is a person. */
export function mannerFaultAt(scene: Scene, index: number, entry: MannerFault): Candidate | undefined {
  const from = mannerFrom(scene.words, index, entry);
  if (from === undefined) return undefined;
  const manner: Manner = { from, to: index, verb: verbOfManner(scene, from, index, entry) };
  const act =
    manner.verb === undefined && entry.category
      ? judgedInPresent(scene, index)
      : (happening(scene, manner, entry) ?? pastAct(scene, manner, entry));
  return act && { category: entry.category ?? 'person-fault', entry, ...act };
}

/** Where words of manner stand, and the past verb that they go with, if there is one. */
interface Manner {
  readonly from: number;
  readonly to: number;
  readonly verb: number | undefined;
}

/** "14:02 operator closes the valve by mistake": timelines tell what happened in the present. */
function happening(scene: Scene, { from, to, verb }: Manner, { after }: MannerFault): Act | undefined {
  const now = verb === undefined || after !== undefined ? presentActBefore(scene, from) : undefined;
  return (
    now && {
      actor: now.actor,
      groupFrom: now.verb,
      faultFrom: now.verb,
      faultTo: to,
      negated: false,
      claim: 'agent first',
    }
  );
}

/** "An SRE mistakenly deleted it", "was wrongly closed by the analyst" */
function pastAct(scene: Scene, { from, to, verb }: Manner, entry: MannerFault): Act | undefined {
  const { words } = scene;
  if (verb === undefined || isOneOf(words[verb], entry.lucky ?? none)) return undefined;
  const group = verbGroupAt(words, verb, pastForms);
  if (group.tense !== 'past' && verb !== presentAfter(scene, to, entry)) return undefined;
  if (entry.leavesUndone && (verb < to || isNeverExplained(words, verb))) return undefined;
  const doer = group.passive ? passiveDoer(scene, group, from, entry) : activeDoer(scene, group, entry);
  return (
    doer && {
      groupFrom: group.from,
      faultFrom: Math.min(from, verb),
      faultTo: Math.max(to, verb),
      negated: group.negated && !entry.leavesUndone,
      ...doer,
    }
  );
}

const none: ReadonlySet<string> = new Set();

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
function judgedInPresent(scene: Scene, index: number): Act | undefined {
  const verb = scene.words[index + 1];
  if (verb?.kind !== 'word' || !verb.lower.endsWith('s') || verb.possessive) return undefined;
  const actor = personOnly(subjectOf(scene, index));
  return (
    actor && {
      actor,
      negated: false,
      groupFrom: index,
      faultFrom: index,
      faultTo: index + 1,
      claim: 'agent first',
    }
  );
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
