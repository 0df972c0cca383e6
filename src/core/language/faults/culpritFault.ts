// "The vendor team is to blame", "blame lies with Kim", "Sam is responsible for the outage", "caused by an intern who …".
import { isWholeNoun } from '../objects';
import { Class } from '../lexicon/wordClasses';
import { actorOf, type Actor } from '../agents';
import type { Candidate } from '../candidate';
import { subjectOf } from '../clauses';
import type { CulpritFault } from '../lexicon/entry';
import { nounPhraseStartingAt } from '../nounPhrases';
import type { Scene } from '../scene';
import { verbGroupAt } from '../verbGroups';
import { is, type Word } from '../words';
import { agentAfter } from '../agentAfter';

const harms = new Set(
  (
    'outage outages incident incidents failure failures downtime loss breakage problem problems mistake error bug disruption delay damage ' +
    'mess crash leak breach disaster'
  ).split(' '),
);
const leaners = new Set(['lies', 'lay', 'rests', 'rested', 'falls', 'fell', 'sits', 'is', 'was']);

export function culpritFaultAt(scene: Scene, index: number, entry: CulpritFault): Candidate | undefined {
  const { words } = scene;
  const found = namedAt(scene, index);
  if (!found || found.actor.standing !== 'person') return undefined;
  return {
    category: 'person-fault',
    entry,
    unsaid: entry.unsaid,
    ask: entry.ask,
    negated: isDenied(words, found.groupFrom, index),
    claim: 'agent first',
    ...found,
  };
}

type Named = Pick<Candidate, 'groupFrom' | 'faultFrom' | 'faultTo'> & {
  readonly actor: Actor;
  readonly claim?: Candidate['claim'];
  readonly deed?: string;
};

function namedAt(scene: Scene, index: number): Named | undefined {
  const { words } = scene;
  const { lower } = words[index] as Word;
  if (lower === 'blame') return toBlame(scene, index) ?? blameLies(scene, index);
  if (lower === 'responsible') return responsibleFor(scene, index);
  if (lower === 'caused') return causedBy(scene, index);
  if (lower === 'because') return becauseOfAct(scene, index);
  return culpritIs(scene, index);
}

/** "X is to blame", "to blame is X". */
function toBlame(scene: Scene, index: number): Named | undefined {
  const { words } = scene;
  if (words[index - 1]?.lower !== 'to') return undefined;
  if (is(words[index - 2], Class.be)) {
    const group = verbGroupAt(words, index - 2, new Set(['past']));
    const actor = subjectOf(scene, group.from);
    if (actor && actor.standing !== 'other')
      return { actor, groupFrom: group.from, faultFrom: index - 2, faultTo: index };
  }
  if (!is(words[index + 1], Class.be)) return undefined;
  const actor = phraseFrom(scene, index + 2);
  return (
    actor && { actor, groupFrom: index - 1, faultFrom: index - 1, faultTo: index + 1, claim: 'agent last' }
  );
}

/** "the blame lies with X". */
function blameLies(scene: Scene, index: number): Named | undefined {
  const { words } = scene;
  if (!leaners.has(words[index + 1]?.lower ?? '') || words[index + 2]?.lower !== 'with') return undefined;
  const actor = agentAfter(scene, index + 2, true);
  return actor && { actor, groupFrom: index, faultFrom: index, faultTo: index + 2, claim: 'agent last' };
}

/** "X is responsible for the outage". */
function responsibleFor(scene: Scene, index: number): Named | undefined {
  const { words } = scene;
  if (words[index + 1]?.lower !== 'for') return undefined;
  const harm = harmAfter(words, index + 2);
  const group = verbGroupAt(words, index, new Set(['participle']));
  if (harm === undefined || group.from === index) return undefined;
  const actor = subjectOf(scene, group.from);
  return actor && { actor, groupFrom: group.from, faultFrom: index, faultTo: harm };
}

function harmAfter(words: readonly Word[], from: number): number | undefined {
  for (let i = from; i < words.length && i < from + 4; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation') return undefined;
    if (harms.has(word.lower)) return isWholeNoun(words, i) ? i : undefined;
  }
  return undefined;
}

/** "caused by an intern who …": a person as the cause, whatever was done. */
function causedBy(scene: Scene, index: number): Named | undefined {
  if (scene.words[index + 1]?.lower !== 'by') return undefined;
  const actor = agentAfter(scene, index + 1, true);
  const group = verbGroupAt(scene.words, index, new Set(['past', 'participle']));
  if (!actor || (group.from < index && group.tense === 'other')) return undefined;
  return {
    actor,
    groupFrom: group.from,
    faultFrom: index,
    faultTo: index + 1,
    claim: 'agent did it',
    deed: 'caused',
  };
}

/** How far behind "because" the verb of what somebody did may stand, in words. */
const longestActor = 9;

/** "Ingress died because Marisol left …": harm told in the main clause, and an act of somebody as its cause. */
function becauseOfAct(scene: Scene, index: number): Named | undefined {
  const { words } = scene;
  if (!harmIsTold(words, index)) return undefined;
  for (let i = index + 2; i < words.length && i < index + longestActor; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord)) return undefined;
    if (!is(word, Class.past) || is(words[i - 1], Class.determiner)) continue;
    const group = verbGroupAt(words, i, new Set(['past', 'participle']));
    if (group.passive || group.negated || group.tense !== 'past' || sensible.has(word.lower)) return undefined;
    const actor = subjectOf(scene, group.from);
    if (!actor || actor.kind === 'pronoun' || actor.from <= index) return undefined;
    return isToldWhy(words, i) ? undefined : { actor, groupFrom: group.from, faultFrom: i, faultTo: i };
  }
  return undefined;
}

/** What went wrong, before the place at `end`. */
function harmIsTold(words: readonly Word[], end: number): boolean {
  let told = false;
  for (let i = 0; i < end; i++) {
    const { lower } = words[i] as Word;
    if (is(words[i], Class.negation) || relieved.has(lower)) return false;
    told ||= broken.has(lower) || harms.has(lower);
  }
  return told;
}

/** "… assuming that it was idle", "… as the plan said": what the act looked like then. */
function isToldWhy(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < words.length && i < verb + 24; i++) {
    const { lower } = words[i] as Word;
    if (whyTold.has(lower)) return true;
    if (lower === 'to' && words[i + 1]?.kind === 'word' && !is(words[i + 1], Class.determiner)) return true;
  }
  return false;
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const broken = set(
  `failed died broke down offline crashed stopped disappeared vanished lost blocked missing unavailable unreachable empty stale late duplicated doubled
  rejected expired hung froze collapsed corrupted corrupt full dropped delayed stuck locked dark silent hollow mispriced wrong worse happened spike spiked
  loop outage incident errors exhausted deleted overwritten exposed leaked unanswered`,
);

/** What speaks of the end of the harm, or of harm that did not come. */
const relieved = set('ended resolved quickly brief less over recovered restored recovery only short mitigated limited fixed caught avoided noticed found spared survived');

/** What people knew, held and were given; no acts. */
const sensible = set(
  `thought believed expected assumed knew saw had was were noticed found followed asked received needed wanted used heard got understood learned
  felt hoped realised realized supposed considered spent worked relied trusted remembered read required did`,
);

const whyTold = set(
  `as since which assuming believing thinking expecting following per so whose while where until because instructed planned requested unaware told who`,
);

/** "the culprit was X". */
function culpritIs(scene: Scene, index: number): Named | undefined {
  const be = scene.words[index + 1]?.lower ?? '';
  if (be !== 'was' && be !== 'is' && be !== ':') return undefined;
  const actor = phraseFrom(scene, index + 2);
  return actor && { actor, groupFrom: index, faultFrom: index, faultTo: index + 1, claim: 'agent last' };
}

function phraseFrom(scene: Scene, start: number): Actor | undefined {
  const phrase = nounPhraseStartingAt(
    scene.words,
    start,
    (read) => actorOf(scene, read).standing === 'person',
  );
  return phrase && actorOf(scene, phrase);
}

/** "nobody is to blame", "was not caused by a person". */
function isDenied(words: readonly Word[], from: number, index: number): boolean {
  for (let i = Math.max(0, from - 4); i < index; i++) {
    const word = words[i] as Word;
    const { lower } = word;
    if (is(word, Class.negation) || lower === 'no' || lower === 'nobody') return true;
  }
  return is(words[index + 2], Class.negation);
}
