// The clause around a verb: who its subject is, found by walking left over what may stand between the two.
import { type Actor, personOnly } from './actor';
import { actorOf } from './actorOf';
import { sharedVerbBefore } from '../grammar/finiteVerb';
import { spansOfTime } from '../lexicon/calendar';
import { Class, finite } from '../words/wordClasses';
import { nounPhraseEndingAt, type NounPhrase } from '../grammar/nounPhrases';
import {
  amongst,
  antecedentOf,
  openingOf,
  contactSubject,
  countsPeople,
  reducedSubject,
  relatives,
  relativeSubject,
  relativeThing,
  sentenceBreaks,
  subjectOfPresent,
} from './relatives';
import type { Scene } from '../words/scene';
import { pastForms, verbGroupAt } from '../grammar/verbGroups';
import { is, isOneOf, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** How many verbs in a row may share one subject: "opened it, merged it, tagged it and forgot". */
const deepest = 4;

/** The subject of the verb group that begins at `groupStart`; `undefined` where the clause has none of its own. */
export function subjectOf(scene: Scene, groupStart: number, depth = 0): Actor | undefined {
  const { words } = scene;
  const last = lastOfSubject(words, groupStart);
  const word = words[last];
  if (!word) return undefined;
  if (relatives.has(word.lower)) return antecedentOf(scene, last);
  if (word.lower === 'that' || word.lower === 'which') return relativeThing(scene, last);
  if (word.lower === ',') return appositionOf(scene, last) ?? leadSubject(scene, last, depth);
  if (is(word, Class.conjunction)) return leadSubject(scene, last, depth);
  if (word.lower === ':' || word.lower === '|') return speakerBefore(scene, last);
  if (word.kind === 'punctuation') return undefined;
  // "The person who handed over | left out …"
  if (is(word, Class.preposition) && is(words[last - 1], Class.past)) return relativeSubject(scene, last - 1);
  // "The engineer we had called | mixed up …"
  if (is(word, Class.past)) {
    const contact = contactSubject(scene, last);
    if (contact) return contact;
  }
  const phrase = nounPhraseEndingAt(words, last);
  const head = phrase && headSubject(scene, phrase);
  return head?.standing === 'other' ? (subjectOfPresent(scene, groupStart) ?? head) : head;
}

/** Says how many words before the one behind `last` are put in between a subject and its verb. */
type Insertion = (words: readonly Word[], last: number) => number;

const pointers = set('that this last');
const daysTold = set('yesterday today tonight');

/** What may be put in, in the order in which it is stepped over from the verb to the left, each at most once. */
const insertions: readonly Insertion[] = [
  // "The planner (on her first shift) | forgot …"
  (words, last) => (words[last]?.lower === ')' ? last - openingOf(words, last) + 1 : 0),
  // "Ms Pritchard having | muddled the lists"
  (words, last) => (last > 0 && words[last]?.lower === 'having' ? 1 : 0),
  // "The two clerks between them | mislaid the key"
  (words, last) =>
    last > 1 && words[last]?.lower === 'them' && words[last - 1]?.lower === 'between' ? 2 : 0,
  // "The engineer on shift that night | forgot …"
  (words, last) =>
    last > 2 && isOneOf(words[last], spansOfTime) && isOneOf(words[last - 1], pointers) ? 2 : 0,
  // "Jonas yesterday | forgot"
  (words, last) => (last > 0 && isOneOf(words[last], daysTold) ? 1 : 0),
  (words, last) => (words[last]?.lower === '.' && endsWithInitial(words, last - 1) ? 1 : 0),
];

/** The word before the verb group at `groupStart` with which its subject ends; -1 where nothing stands before it. */
function lastOfSubject(words: readonly Word[], groupStart: number): number {
  let last = groupStart - 1;
  for (const insertion of insertions) last -= insertion(words, last);
  return last;
}

/** "R.P. misread it", "Ana M. forgot it": the dot behind initials ends nothing. */
function endsWithInitial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.lower.charAt(1) === '.') return true;
  return word?.lower.length === 1 && word.capital && words[at - 1]?.capital === true;
}

/** After these verbs a new clause may begin without "that": "noticed the pod failed". */
const opensClause = set(
  'noticed saw thought knew said reported realised realized found believed confirmed assumed hoped suspected discovered learned learnt ' +
    'concluded decided felt heard meant showed shows indicated suggests suggested revealed explained',
);

/** How many nouns may stand between a verb and the head of its subject. */
const mostHops = 3;

/** Walks from the noun before a verb to the head of its phrase: "a planner at the second depot", "the engineer on duty". */
function headSubject(scene: Scene, nearest: NounPhrase): Actor | undefined {
  let phrase = nearest;
  for (let hops = 0; hops < mostHops; hops++) {
    const next = outward(scene, phrase);
    if (next === 'unknown') return undefined;
    if (!next) break;
    if ('standing' in next) return next;
    phrase = next;
  }
  return actorOf(scene, phrase);
}

/** What the phrase hangs on: who acts, the next phrase to ask, or nothing; `unknown` where somebody unnamed acts. */
type Outward = Actor | NounPhrase | 'unknown' | undefined;

function outward(scene: Scene, phrase: NounPhrase): Outward {
  const { words } = scene;
  const before = words[phrase.from - 1];
  if (!before) return undefined;
  if (is(before, Class.preposition) && !is(before, Class.clauseWord)) return beyondPreposition(scene, phrase);
  if (before.lower.endsWith('ing') && before.kind === 'word') {
    const outer = nounPhraseEndingAt(words, phrase.from - 2);
    // "The engineer tasked with draining the node"
    const isReduced = !outer && is(words[phrase.from - 3], Class.past);
    return isReduced ? reducedSubject(scene, phrase.from - 4) : outer;
  }
  // "Whoever had the pager", "the person who wrote that script"
  const verb = is(before, Class.past | Class.have | Class.auxiliaryDo)
    ? phrase.from - 1
    : is(before, Class.adverb) || before.lower === 'that'
      ? phrase.from - 2
      : -1;
  const isRelative =
    is(words[verb], Class.past | Class.have | Class.auxiliaryDo) && !isOneOf(words[verb], opensClause);
  return isRelative ? relativeSubject(scene, verb) : undefined;
}

/** "Two of the reviewers", "whoever was on shift", "the engineer assigned to the change", "a planner at the second depot" */
function beyondPreposition(scene: Scene, phrase: NounPhrase): Outward {
  const { words } = scene;
  const preposition = words[phrase.from - 1]?.lower;
  const at = phrase.from - 2;
  const governor = words[at];
  // "Looks like the data folks hoped …"
  if (!governor || governor.kind === 'punctuation' || preposition === 'like') return undefined;
  if (preposition === 'of' && countsPeople(governor)) return amongst(scene, phrase, at);
  // "The engineer who was looking at the logs": the noun belongs to the relative clause.
  const verb = governor.lower.endsWith('ing') && is(words[at - 1], Class.be) ? at - 1 : at;
  const within = is(words[verb], finite) ? relativeSubject(scene, verb) : undefined;
  if (within) return within;
  // "The engineer assigned to the change", "the person carrying out the work", "the freelancer we had hired in May"
  // "The handling of the list" is a deed, and nobody who handles.
  if (is(governor, Class.past) || (governor.lower.endsWith('ing') && preposition !== 'of'))
    return contactSubject(scene, at) ?? reducedSubject(scene, at - 1) ?? 'unknown';
  // "The consultant brought in for the audit"
  if (is(governor, Class.preposition) && is(words[at - 1], Class.past)) return reducedSubject(scene, at - 2);
  return nounPhraseEndingAt(words, at);
}

/** "Priya, the engineer on call, forgot …": the phrase before the pair of commas. */
function appositionOf(scene: Scene, comma: number): Actor | undefined {
  const { words } = scene;
  for (let i = comma - 1; i > 0 && i > comma - 16; i--) {
    const { lower } = words[i] as Word;
    if (sentenceBreaks.has(lower)) return undefined;
    if (lower !== ',') continue;
    const next = words[i + 1] as Word;
    const opens =
      is(next, Class.determiner) ||
      is(next, Class.clauseWord) ||
      is(next, Class.preposition) ||
      is(next, Class.adverb) ||
      next.lower.endsWith('ing') ||
      next.lower === 'along' ||
      next.lower === 'together' ||
      is(next, Class.past);
    if (!opens && !next.capital) return undefined;
    const phrase = nounPhraseEndingAt(words, i - 1);
    if (!phrase || is(words[phrase.to], finite)) return undefined;
    const actor = actorOf(scene, phrase);
    // "The duty manager, Mr Hargreaves, …": a name beside what is surely a person.
    return actor.standing === 'other' || (!opens && actor.standing !== 'person') ? undefined : actor;
  }
  return undefined;
}

/** "14:02 | Kim | broke the build", "Kim: forgot to …": who stands alone before the mark. */
function speakerBefore(scene: Scene, mark: number): Actor | undefined {
  const { words } = scene;
  const phrase = nounPhraseEndingAt(words, mark - 1);
  if (!phrase) return undefined;
  const before = words[phrase.from - 1];
  if (before && before.kind !== 'punctuation' && before.kind !== 'number') return undefined;
  return personOnly(actorOf(scene, phrase));
}

/** The subject that a verb after "and", "but" or a comma shares with the verb before it: "Kim merged it and forgot …". */
function leadSubject(scene: Scene, joint: number, depth: number): Actor | undefined {
  const verb = depth < deepest ? sharedVerbBefore(scene.words, joint) : undefined;
  if (verb === undefined) return depth === 0 ? presentLead(scene, joint) : undefined;
  return subjectOf(scene, verbGroupAt(scene.words, verb, pastForms).from, depth + 1);
}

/** How far an object may stand from a verb in the present, in words. */
const presentReach = 8;

/** "The consultant sees the page and shrugs it off": a person whose verb before the joint is one in the present. */
function presentLead(scene: Scene, joint: number): Actor | undefined {
  const { words } = scene;
  for (let i = joint - 1; i > 0 && i > joint - presentReach; i--) {
    const word = words[i] as Word;
    if (word.kind === 'number') continue;
    if (word.kind !== 'word' || is(word, Class.clauseWord)) return undefined;
    if (!/[a-z]{2}s$/.test(word.lower) || word.possessive || words[i - 1]?.possessive) continue;
    if (is(words[i - 1], Class.determiner | Class.preposition)) continue;
    const actor = subjectOf(scene, i, deepest);
    if (actor?.standing === 'person') return actor;
  }
  return undefined;
}
