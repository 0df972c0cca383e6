// "Ran the migration against the wrong cluster": a judgement on the object of what a person did.
import { Class } from '../lexicon/wordClasses';
import type { Actor } from '../actor';
import type { Act, Candidate } from '../candidate';
import { subjectOf } from '../clauses';
import type { ObjectFault } from '../lexicon/entry';
import { pastForms, verbGroupAt } from '../verbGroups';
import type { Scene } from '../scene';
import { presentActBefore } from '../presentAct';
import { is, type Word } from '../words';
import { agentAfter } from '../agentAfter';
import { finiteVerbBefore } from '../finiteVerb';

/** What can be done wrong: "typed the prefix wrong". */
const settingVerbs: ReadonlySet<string> = new Set(
  'added read wired fitted typed spelled spelt entered set configured wired cabled labelled labeled read copied calculated counted put did wrote plugged did'.split(
    ' ',
  ),
);

export function objectFaultAt(scene: Scene, index: number, entry: ObjectFault): Candidate | undefined {
  const { words } = scene;
  const base = { category: 'person-fault', entry } as const;
  const byGerund = gerundAct(scene, index, entry);
  if (byGerund) return { ...base, ...byGerund };
  const done = passiveAct(scene, index, entry);
  if (done) return { ...base, ...done };
  const happening = presentAct(scene, index, entry);
  if (happening) return { ...base, ...happening };
  const verb = finiteVerbBefore(words, index);
  if (verb === undefined) return undefined;
  const { lower } = words[verb] as Word;
  const next = words[index + 1];
  if (entry.instead && !isMixUp(words, verb, index)) return undefined;
  if (lower === 'got') {
    // "got the time zone wrong" is a fault, "got a wrong value" is what somebody was given.
    if (
      next?.kind === 'word' &&
      next.lower !== 'so' &&
      !is(next, Class.preposition | Class.conjunction | Class.clauseWord | Class.adverb)
    )
      return undefined;
  } else if (entry.harmlessVerbs.has(lower) || (entry.verbs && !entry.verbs.has(lower))) return undefined;
  else if (
    entry.mendingVerbs.has(lower) &&
    !words.slice(verb + 1, index).some((word) => is(word, Class.preposition))
  )
    return undefined;
  else if ((!next || next.kind === 'punctuation') && !settingVerbs.has(lower) && entry.id !== 'unsafe')
    return undefined;
  const group = verbGroupAt(words, verb, pastForms);
  if (group.tense !== 'past') return undefined;
  const agent = agentAround(scene, verb, index);
  if (agent) {
    const claimed = {
      ...base,
      groupFrom: verb,
      faultFrom: verb,
      negated: group.negated,
      claim: 'agent last',
    } as const;
    return { ...claimed, actor: agent, faultTo: Math.max(endOfObject(words, index), agent.from - 1) };
  }
  if (group.passive) return undefined;
  const actor = subjectOf(scene, group.from);
  const enough = actor?.standing === 'person' || (actor?.standing === 'perhaps' && byHand.has(lower));
  if (!enough) return undefined;
  return {
    ...base,
    actor,
    groupFrom: group.from,
    faultFrom: verb,
    faultTo: endOfObject(words, index),
    negated: group.negated,
    claim: 'agent first',
  };
}

/** "caused by a contractor running the wrong script", "due to Kim picking the wrong tenant". */
function gerundAct(scene: Scene, index: number, entry: ObjectFault): Act | undefined {
  const { words } = scene;
  for (let i = index - 1; i > 0 && i > index - 8; i--) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation') return undefined;
    if (
      !word.lower.endsWith('ing') ||
      word.lower.length < 5 ||
      (entry.verbs && !isAmong(entry.verbs, word.lower)) ||
      word.lower === 'getting' ||
      word.lower === 'seeing'
    )
      continue;
    for (let by = i - 2; by >= 0 && by > i - 7; by--) {
      const { lower } = words[by] as Word;
      if (lower !== 'by' && lower !== 'to' && lower !== 'of' && lower !== 'from') continue;
      const actor = agentAfter(scene, by, true);
      if (actor?.standing !== 'person' || actor.to !== i - 1) return undefined;
      if (entry.instead && !isMixUp(words, i, index)) return undefined;
      return {
        actor,
        groupFrom: i,
        faultFrom: i,
        faultTo: endOfObject(words, index),
        negated: false,
        claim: 'agent did it',
      };
    }
    return undefined;
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
    if (word.kind === 'punctuation' || is(word, Class.clauseWord)) return undefined;
    if (!is(word, Class.past) || !is(words[i + 1], Class.preposition)) continue;
    if (entry.harmlessVerbs.has(word.lower) || entry.mendingVerbs.has(word.lower)) return undefined;
    if (entry.verbs && !entry.verbs.has(word.lower)) return undefined;
    const group = verbGroupAt(words, i, pastForms);
    if (!group.passive || group.tense !== 'past') return undefined;
    for (let by = i + 1; by < i + 6; by++) {
      if (words[by]?.lower !== 'by') continue;
      const actor = agentAfter(scene, by, true);
      if (actor?.standing !== 'person') return undefined;
      return {
        actor,
        groupFrom: index,
        faultFrom: index,
        faultTo: by,
        negated: group.negated,
        claim: 'agent last',
      };
    }
  }
  return undefined;
}

/** What is done with hands, or got wrong: the doubtful agent is a person. */
const byHand: ReadonlySet<string> = new Set(
  'got typed keyed entered dialled dialed pasted pressed clicked pulled plugged unplugged wired labelled labeled told said gave wrote booked ordered dialled administered dispensed drew phoned signed injected prescribed'.split(
    ' ',
  ),
);

const live: ReadonlySet<string> = new Set(
  'production prod live main master primary whole entire all everyone everybody active healthy public'.split(
    ' ',
  ),
);
const destroying: ReadonlySet<string> = new Set(
  'deleted wiped dropped removed erased purged truncated rebooted unplugged disconnected pasted typed keyed entered clicked cut pulled set booked loaded pressed flipped turned closed opened plugged wired dosed administered dispensed printed billed charged credited shipped routed dialled dialed addressed gave read revoked retired withdrew'.split(
    ' ',
  ),
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
  return words.slice(verb + 1, index).some((word) => live.has(word.lower));
}

/** "Config pushed to the wrong cluster by Rutger", "was cut by Noor from the wrong branch". */
function agentAround(scene: Scene, verb: number, index: number): Actor | undefined {
  const { words } = scene;
  for (let i = verb + 1; i < words.length && i < index + 6; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord)) return undefined;
    if (word.lower !== 'by') continue;
    const actor = agentAfter(scene, i, true);
    return actor?.standing === 'person' ? actor : undefined;
  }
  return undefined;
}

/** The noun behind the judgement, where one follows: "wrong script". */
function endOfObject(words: readonly Word[], index: number): number {
  const next = words[index + 1];
  return next && (next.kind === 'word' || next.kind === 'opaque') ? index + 1 : index;
}
