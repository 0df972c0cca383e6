// "Loaded the tariffs into the wrong ledger": a judgement on the object of what a person did.
import { Class } from '../words/wordClasses';
import type { Actor } from '../agents/actor';
import type { Act, Candidate } from '../candidate';
import { subjectOf } from '../agents/clauses';
import type { ObjectFault } from '../notation/entry';
import { pastForms, verbGroupAt } from '../grammar/verbGroups';
import type { Scene } from '../words/scene';
import { presentActBefore } from '../agents/presentAct';
import { hasClass, hasWord } from '../words/within';
import { is, isOneOf, type Word } from '../words/words';
import { byWithin, personAfter } from '../agents/agentAfter';
import { finiteVerbBefore } from '../grammar/finiteVerb';
import { startsHere } from '../grammar/openings';
import { words as set } from '../notation/wordLists';

/** What can be done wrong: "typed the prefix wrong". */
const settingVerbs: ReadonlySet<string> = set(
  'added read wired fitted typed spelled spelt entered set configured cabled labelled labeled copied calculated counted put did wrote plugged',
);

/** A judgement of the lexicon on what a person did something to. */
export function objectFaultAt(scene: Scene, index: number, entry: ObjectFault): Candidate | undefined {
  const act =
    gerundAct(scene, index, entry) ??
    passiveAct(scene, index, entry) ??
    presentAct(scene, index, entry) ??
    pastAct(scene, index, entry);
  return act && { category: 'person-fault', entry, ...act };
}

/** "loaded the tariffs into the wrong ledger", "labels sent to the wrong printer by a clerk" */
function pastAct(scene: Scene, index: number, entry: ObjectFault): Act | undefined {
  const { words } = scene;
  const verb = finiteVerbBefore(words, index);
  if (verb === undefined) return undefined;
  const ordinary = isOfThing(words, verb, index, entry);
  if (!ordinary && !isOfAct(words, verb, index, entry)) return undefined;
  if (entry.instead && !isMixUp(words, verb, index)) return undefined;
  const group = verbGroupAt(words, verb, pastForms);
  if (group.tense !== 'past') return undefined;
  const { negated } = group;
  const end = endOfObject(words, index);
  const agent = agentAround(scene, verb, index);
  if (agent) {
    const faultTo = Math.max(end, agent.from - 1);
    return {
      actor: agent,
      groupFrom: verb,
      faultFrom: verb,
      faultTo,
      negated,
      ordinary,
      claim: 'agent last',
    };
  }
  if (group.passive) return undefined;
  const actor = subjectOf(scene, group.from);
  const isPerson =
    actor?.standing === 'person' ||
    (actor?.standing === 'perhaps' && actor.kind === 'team' && actor.from < actor.to) ||
    // "Sent the wrong file", as notes have it.
    ((actor ? actor.standing === 'perhaps' : isNote(words, group.from)) && isOneOf(words[verb], byHand));
  return isPerson
    ? { actor, groupFrom: group.from, faultFrom: verb, faultTo: end, negated, ordinary, claim: 'agent first' }
    : undefined;
}

/** "Noticed the wrong value", "fixed the wrong script", but not "restored into the wrong schema": the judgement is left on the thing. */
function isOfThing(words: readonly Word[], verb: number, index: number, entry: ObjectFault): boolean {
  const { lower } = words[verb] as Word;
  if (entry.harmlessVerbs.has(lower)) return lower !== 'got';
  return entry.mendingVerbs.has(lower) && !hasClass(words, verb + 1, index, Class.preposition);
}

/** Whether nobody is named before a verb; "Release 3.2 gave wrong heights" names a thing. */
function isNote(words: readonly Word[], from: number): boolean {
  return startsHere(words, from) && words[from - 1]?.kind !== 'number';
}

/** Whether the judgement falls on what the verb did, and not on what it was done to. */
function isOfAct(words: readonly Word[], verb: number, index: number, entry: ObjectFault): boolean {
  const { lower } = words[verb] as Word;
  const next = words[index + 1];
  // "got the time zone wrong" is a fault, "got a wrong value" is what somebody was given.
  if (lower === 'got')
    return (
      next?.kind !== 'word' ||
      next.lower === 'so' ||
      is(next, Class.preposition | Class.conjunction | Class.clauseWord | Class.adverb)
    );
  if (entry.verbs && !entry.verbs.has(lower)) return false;
  const isLast = !next || next.kind === 'punctuation';
  return !isLast || settingVerbs.has(lower) || entry.evenLast === true;
}

/** "caused by a contractor running the wrong script", "due to Kim picking the wrong tenant". */
function gerundAct(scene: Scene, index: number, entry: ObjectFault): Act | undefined {
  const { words } = scene;
  const verb = gerundBefore(words, index, entry);
  const actor = verb === undefined ? undefined : doerBefore(scene, verb);
  if (verb === undefined || !actor || (entry.instead && !isMixUp(words, verb, index))) return undefined;
  return {
    actor,
    groupFrom: verb,
    faultFrom: verb,
    faultTo: endOfObject(words, index),
    negated: false,
    claim: 'agent did it',
  };
}

/** How far before its judgement a gerund may stand, in words. */
const gerundReach = 8;

function gerundBefore(words: readonly Word[], index: number, { verbs }: ObjectFault): number | undefined {
  for (let i = index - 1; i > 0 && i > index - gerundReach; i--) {
    const { kind, lower } = words[i] as Word;
    if (kind === 'punctuation') return undefined;
    const isGerund = lower.endsWith('ing') && lower.length > 4 && !received.has(lower);
    if (isGerund && (!verbs || isAmong(verbs, lower))) return i;
  }
  return undefined;
}

/** What happens to people rather than what they do. */
const received = set('getting seeing');

const doerLinks = set('by to of from');

/** The person right before a gerund, behind "by", "due to", "because of". */
function doerBefore(scene: Scene, verb: number): Actor | undefined {
  for (let by = verb - 2; by >= 0 && by > verb - 7; by--) {
    if (!isOneOf(scene.words[by], doerLinks)) continue;
    const actor = personAfter(scene, by);
    return actor?.to === verb - 1 ? actor : undefined;
  }
  return undefined;
}

/** "14:02 operator presses the wrong button": in a timeline the present tells what happened. */
function presentAct(scene: Scene, index: number, entry: ObjectFault): Act | undefined {
  const { verbs } = entry;
  const found = presentActBefore(scene, index, (lower) => !verbs || isAmong(verbs, lower));
  if (!found || (entry.instead && !isMixUp(scene.words, found.verb, index))) return undefined;
  return {
    actor: found.actor,
    groupFrom: found.verb,
    faultFrom: found.verb,
    faultTo: endOfObject(scene.words, index),
    negated: false,
    claim: 'agent first',
  };
}

/** Whether a present form or gerund is one of the verbs given in the past, by the letters they share. */
function isAmong(pasts: ReadonlySet<string>, present: string): boolean {
  const stem = present.slice(0, Math.max(3, Math.min(present.length - 2, 5)));
  for (const past of pasts) if (past.startsWith(stem)) return true;
  return false;
}

/** "The wrong value was set by a contractor", "the wrong branch had been merged by Kim". */
function passiveAct(scene: Scene, index: number, entry: ObjectFault): Act | undefined {
  const { words } = scene;
  for (let i = index + 1; i < words.length && i < index + 12; i++) {
    const word = words[i] as Word;
    // "The wrong firmware, | flashed by a technician, …"
    const opensAside = word.lower === ',' && is(words[i + 1], Class.past) && words[i + 2]?.lower === 'by';
    if (opensAside) continue;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord)) return undefined;
    if (!is(word, Class.past) || !is(words[i + 1], Class.preposition)) continue;
    if (entry.harmlessVerbs.has(word.lower) || entry.mendingVerbs.has(word.lower)) return undefined;
    if (entry.verbs && !entry.verbs.has(word.lower)) return undefined;
    const group = verbGroupAt(words, i, pastForms);
    const isAside = words[i - 1]?.lower === ',';
    if (!isAside && (!group.passive || group.tense !== 'past')) return undefined;
    for (let by = i + 1; by < i + 6; by++) {
      if (words[by]?.lower !== 'by') continue;
      const actor = personAfter(scene, by);
      return (
        actor && {
          actor,
          groupFrom: index,
          faultFrom: index,
          faultTo: by,
          negated: group.negated,
          claim: 'agent last',
        }
      );
    }
  }
  return undefined;
}

/** What is done with hands, or got wrong: the doubtful agent is a person. */
const byHand: ReadonlySet<string> = set(
  'got typed keyed sent entered dialled dialed pasted pressed clicked pulled plugged unplugged wired labelled labeled told said gave wrote booked ordered administered dispensed drew phoned signed injected prescribed',
);

const live: ReadonlySet<string> = set(
  'production prod live main master primary whole entire all everyone everybody active healthy public',
);
const destroying: ReadonlySet<string> = set(
  'deleted wiped dropped removed erased purged truncated rebooted unplugged disconnected pasted typed keyed entered clicked cut pulled set booked loaded pressed flipped turned closed opened plugged wired dosed administered dispensed printed billed charged credited shipped routed dialled dialed addressed gave read revoked retired withdrew archived weighed released imported uploaded',
);

/** "Ran it on production instead of staging", "deleted the volume instead of the copy", not "instead of waiting". */
function isMixUp(words: readonly Word[], verb: number, index: number): boolean {
  const other = words[index + 2];
  if (
    !/^(?:of|than)$/.test(words[index + 1]?.lower ?? '') ||
    other?.kind === 'punctuation' ||
    (other?.lower.endsWith('ing') && other.lower !== 'staging')
  )
    return false;
  const { lower } = words[verb] as Word;
  if (destroying.has(lower) || (lower.endsWith('s') && isAmong(destroying, lower))) return true;
  // "to all storefronts rather than just the outlet"
  if (other?.lower === 'just' || other?.lower === 'only') return true;
  return namesTwin(words, index) || hasWord(words, verb + 1, index, live);
}

/** "The upper gate instead of the lower one", "feeder 4 instead of feeder 14", "in grams instead of milligrams". */
function namesTwin(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before?.kind === 'number') return true;
  // "To the full list rather than the test list"
  return hasWord(
    words,
    index + 3,
    index + 8,
    before?.kind === 'word' ? new Set([...twins, before.lower]) : twins,
  );
}

const twins: ReadonlySet<string> = set('one ones');

/** "Config pushed to the wrong cluster by Rutger", "was cut by Noor from the wrong branch". */
function agentAround(scene: Scene, verb: number, index: number): Actor | undefined {
  const by = byWithin(scene.words, verb + 1, index + 6);
  return by === undefined ? undefined : personAfter(scene, by);
}

/** The noun behind the judgement, where one follows: "wrong script". */
function endOfObject(words: readonly Word[], index: number): number {
  const next = words[index + 1];
  return next && (next.kind === 'word' || next.kind === 'opaque') ? index + 1 : index;
}
