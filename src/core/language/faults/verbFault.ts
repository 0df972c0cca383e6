// "Kim forgot to drain the node", "was botched by a contractor", "Missed by both reviewers".
import { Class } from '../lexicon/wordClasses';
import { agentAfter } from '../agentAfter';
import type { Actor } from '../actor';
import { actorOf } from '../agents';
import type { Candidate } from '../candidate';
import { subjectOf } from '../clauses';
import type { VerbFault } from '../lexicon/entry';
import { companies, rolesAlone } from '../lexicon/actors';
import { carelessActs, tellingActs, toldGroups } from '../lexicon/humanActs';
import { singularOf } from '../singular';
import { causeWords } from '../lexicon/silence';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../nounPhrases';
import { holds, isWholeNoun, objectHolds, objectOf } from '../objects';
import type { Scene } from '../scene';
import type { Trigger } from '../triggers';
import { namesDoer } from '../doers';
import { startsWithTime } from '../timeOfDay';
import { verbGroupAt, type VerbGroup } from '../verbGroups';
import { is, type Word } from '../words';
import { hasWord } from '../within';

/** A verb of the lexicon in a past clause whose agent is a person. */
export function verbFaultAt(
  scene: Scene,
  index: number,
  entry: VerbFault,
  trigger: Trigger,
): Candidate | undefined {
  const { words } = scene;
  const group = verbGroupAt(words, index, trigger.forms);
  if (group.tense === 'other' && !isHappening(scene, group, trigger)) return undefined;
  const base = {
    category: 'person-fault',
    entry,
    negated: group.negated,
  } as const;
  if (entry.bare && (scene.lore.register !== 'causal' || isToldWhy(words, index))) return undefined;
  const agent = byAgent(scene, group, entry);
  if (agent) {
    return {
      ...base,
      actor: agent,
      groupFrom: group.from,
      faultFrom: index,
      faultTo: agent.from - 1,
      claim: 'agent did it',
      deed: trigger.past,
    };
  }
  if (group.passive) return undefined;
  if (deciding.has(words[group.from]?.lower ?? '') && isExplained(words, index)) return undefined;
  const faultTo = complementOf(words, index, entry);
  if (faultTo === undefined) return undefined;
  const actor =
    frontedSubject(scene, group, entry) ??
    (group.tense === 'gerund' ? gerundSubject(scene, group) : subjectOf(scene, group.from));
  if (actor) {
    if (entry.ordinaryOfSelf && words[actor.to]?.lower === 'i') return undefined;
    // "It was not the operator that dropped the table"
    if (words[actor.from - 1]?.lower === 'not' && words[actor.from - 3]?.lower === 'it') return undefined;
    const enough =
      actor.standing === 'person' || (actor.standing === 'perhaps' && isEnough(words, entry, faultTo, actor));
    const category = enough
      ? base.category
      : isOurselves(words, actor) && !group.negated && !isExplained(words, faultTo)
        ? 'collective'
        : undefined;
    return category
      ? { ...base, category, actor, groupFrom: group.from, faultFrom: index, faultTo, claim: 'agent first' }
      : undefined;
  }
  if (group.tense === 'gerund' || entry.bare || !leavesSubjectOut(scene, group, entry, faultTo))
    return undefined;
  return {
    ...base,
    actor: undefined,
    groupFrom: group.from,
    faultFrom: index,
    faultTo,
    claim: 'agent first',
  };
}

/** "14:02 on-call ignores the page": timelines tell what happened in the present. */
function isHappening({ words, lore }: Scene, group: VerbGroup, { forms }: Trigger): boolean {
  if (!forms.has('third') || group.from !== group.verb || group.negated) return false;
  return lore.register === 'narrative' || startsWithTime(words);
}

/** Faults of not seeing, and what only people can fail to see. */
const noticing: ReadonlySet<string> = new Set(['ignore', 'miss', 'skip']);
const signals: ReadonlySet<string> = new Set(
  'warning warnings advice alert alerts alarm page runbook checklist review procedure e-mail email ticket banner step memo notice'.split(
    ' ',
  ),
);

const trades: ReadonlySet<string> = new Set(
  'hosting cloud network internet telecom telephone connectivity logistics insurance managed maintenance transit'.split(
    ' ',
  ),
);

const alsoMachines: ReadonlySet<string> = new Set(['upstream', 'host', 'processor', 'bank', 'utility']);

const deciding: ReadonlySet<string> = new Set(['decided', 'chose']);

/** What may explain an act that is none but by its effect. */
const explaining: ReadonlySet<string> = new Set(
  'which that so until once per when whose where after following during while as unless if'.split(' '),
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

/** "We decided to skip it, since each minute cost orders": the reason is told. */
function isExplained(words: readonly Word[], from: number): boolean {
  return hasWord(words, from + 1, from + 20, causeWords);
}

/** "We", or a vendor: whose faults facilitators see differently. */
function isOurselves(words: readonly Word[], { standing, from, to }: Actor): boolean {
  if (standing === 'collective') return true;
  const { lower, capital } = words[to] as Word;
  // "GitHub ignored the header", "the upstream missed its turn" speak of machines.
  if (standing !== 'outsider' || capital || alsoMachines.has(lower)) return false;
  // "The identity provider" is a program, "our hosting provider" a firm.
  const kind = to > from ? words[to - 1] : undefined;
  if (lower.startsWith('provider') && kind && !is(kind, Class.determiner) && !trades.has(kind.lower))
    return false;
  return companies.has(lower) || companies.has(singularOf(lower));
}

/** Whether a doubtful agent is taken for a person by what it did: "the operator overlooked it", "forgot to tell", not "forgot its lease". */
function isEnough(
  words: readonly Word[],
  { who, then }: VerbFault,
  faultTo: number,
  { to, kind }: Actor,
): boolean {
  if (who === 'people') return true;
  if (then === 'to' && carelessActs.has((words[faultTo] as Word).lower)) return true;
  if (who === 'anyone') return false;
  // "The initiator forgot": an unknown doer may be a part of a program.
  const { lower } = words[to] as Word;
  if (
    kind === 'role' &&
    namesDoer(lower) &&
    !rolesAlone.has(singularOf(lower)) &&
    !lower.startsWith('operator')
  )
    return false;
  for (let i = faultTo - 1; i <= faultTo + 2; i++) if (words[i]?.lower === 'its') return false;
  return true;
}

/** Verbs that can do without an object, and take a passive all the same. */
const passiveToo: ReadonlySet<string> = new Set([
  'forget',
  'mishandle',
  'mess-up',
  'mix-up',
  'prop',
  'leave-out',
  'wave-through',
  'violate',
  'bypass',
]);

/** The person behind a passive: "was ignored by the on-call engineer", "botched by a field engineer". */
function byAgent(scene: Scene, { verb, passive }: VerbGroup, entry: VerbFault): Actor | undefined {
  if (entry.then || entry.inObject || !(entry.transitive || passiveToo.has(entry.id))) return undefined;
  const { words } = scene;
  for (let i = verb + 1; i < words.length && i < verb + (passive ? 8 : 4); i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord)) return undefined;
    if (word.lower !== 'by') {
      if (!passive && is(word, Class.determiner)) return undefined;
      continue;
    }
    const actor = agentAfter(scene, i, true);
    const enough = actor?.standing === 'person' || (actor?.standing === 'perhaps' && entry.who === 'people');
    return enough ? actor : undefined;
  }
  return undefined;
}

/** Faults that tell what an act led to. */
const harmful: ReadonlySet<string> = new Set([
  'cause',
  'take-down',
  'destroy',
  'to-its-knees',
  'leave-on',
  'break',
  'make-worse',
  'skip',
  'ignore',
  'bypass',
  'forget',
  'forget-to',
  'violate',
  'misread',
  'harm',
]);

/** How long a clause before its subject may be, in words. */
const longestFronted = 18;

/** "Having skipped the test, Rajiv …", "After ignoring three pages, the engineer …": who stands behind the comma. */
function frontedSubject(scene: Scene, { from, tense }: VerbGroup, { id }: VerbFault): Actor | undefined {
  const { words } = scene;
  const before = words[from - 1];
  const isHaving = before?.lower === 'having';
  if (tense !== 'gerund' && !isHaving) return undefined;
  // "The contractor cut the cable, taking down the site"
  if (before?.lower === ',' && !isHaving) return harmful.has(id) ? subjectOf(scene, from) : undefined;
  const first = isHaving || (before && is(before, Class.preposition)) ? from - 1 : from;
  if (first > 0 && words[first - 1]?.kind === 'word') return undefined;
  for (let i = from + 1; i < words.length && i < from + longestFronted; i++) {
    const word = words[i] as Word;
    if (word.lower !== ',') {
      if (word.kind === 'punctuation') return undefined;
      continue;
    }
    const phrase = nounPhraseStartingAt(words, i + 1, (read) => actorOf(scene, read).standing === 'person');
    return phrase && actorOf(scene, phrase);
  }
  return undefined;
}

const gerundOpeners = new Set(['to', 'of', 'by', 'from', 'with', 'on', 'about', 'for', 'after']);

/** "due to the migration crew misreading the diagram", "caused by a contractor running …": the noun right before the -ing form. */
function gerundSubject(scene: Scene, group: VerbGroup): Actor | undefined {
  const { words } = scene;
  const phrase = nounPhraseEndingAt(words, group.from - 1);
  const before = phrase && words[phrase.from - 1];
  return before && gerundOpeners.has(before.lower) ? actorOf(scene, phrase) : undefined;
}

/** The last word that belongs to the fault; `undefined` where the verb has not what it needs. */
function complementOf(words: readonly Word[], verb: number, entry: VerbFault): number | undefined {
  const next = words[verb + 1];
  if (entry.then === 'to') {
    const act = words[verb + 2];
    if (next?.lower !== 'to' || act?.kind !== 'word' || entry.harmless?.has(act.lower)) return undefined;
    return verb + 2;
  }
  if (next?.lower === 'to' && entry.transitive) return undefined;
  if (
    entry.harmless &&
    (entry.harmlessObject ? objectHolds : holds)(words, verb, entry.harmless) !== undefined
  )
    return undefined;
  let end = verb;
  if (entry.particle) {
    const particle = particleOf(words, verb, entry.particle);
    if (particle === undefined) return undefined;
    // "Took over at eight", "took the node out of rotation"
    const isTurn = (words[particle] as Word).lower === 'over' && particle === verb + 1;
    if (entry.id === 'take-down' && (isTurn || words[particle + 1]?.lower === 'of')) return undefined;
    end = particle;
  }
  if (entry.object) {
    const object = (entry.inObject ? objectHolds : holds)(words, verb, entry.object);
    if (object === undefined) return undefined;
    if (entry.wholeObject && !isWholeNoun(words, object)) return undefined;
    end = Math.max(end, object);
  }
  if (entry.object || entry.particle) return end;
  const object = objectOf(words, verb);
  if (entry.transitive && object === undefined) return undefined;
  return object ?? verb;
}

function particleOf(
  words: readonly Word[],
  verb: number,
  particles: ReadonlySet<string>,
): number | undefined {
  for (let i = verb + 1; i < words.length && i < verb + 7; i++) {
    const word = words[i] as Word;
    if (particles.has(word.lower)) return i;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord) || is(word, Class.preposition))
      return undefined;
  }
  return undefined;
}

/** "Failed to notify support", "Misunderstood the design": a note without a subject whose verb only people can have. */
function leavesSubjectOut(scene: Scene, group: VerbGroup, entry: VerbFault, faultTo: number): boolean {
  const { words } = scene;
  if (group.from !== group.verb) return false;
  const before = words[group.verb - 1];
  const opens =
    !before ||
    before.lower === ':' ||
    before.lower === '-' ||
    before.lower === '–' ||
    before.lower === '—' ||
    before.lower === '*' ||
    before.kind === 'number';
  if (!opens) return false;
  if (entry.then === 'to') {
    const act = (words[faultTo] as Word).lower;
    return (
      entry.id === 'forget-to' ||
      carelessActs.has(act) ||
      (tellingActs.has(act) && holds(words, faultTo, toldGroups) !== undefined)
    );
  }
  return (
    entry.who === 'people' ||
    entry.id === 'forget' ||
    entry.id === 'mix-up' ||
    (noticing.has(entry.id) &&
      words[group.verb + 1]?.lower === 'the' &&
      holds(words, group.verb, signals) !== undefined) ||
    (entry.id === 'misread' && (words[group.verb] as Word).lower.startsWith('mis') && faultTo > group.verb)
  );
}
