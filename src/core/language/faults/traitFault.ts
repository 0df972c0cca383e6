// "The admin was careless", "a reckless merge", "not qualified for it", "too proud to ask", "Sloppy.": an adjective that judges people.
import { agentAfter } from '../agentAfter';
import { actorOf, type Actor } from '../agents';
import type { Candidate } from '../candidate';
import { subjectOf } from '../clauses';
import { singularOf } from '../knownPeople';
import type { TraitFault } from '../lexicon/entry';
import { acts } from '../lexicon/traits';
import { Class, framing } from '../lexicon/wordClasses';
import { namesDoer, startsHere } from '../matchPhrase';
import { nounPhraseEndingAt } from '../nounPhrases';
import { isWholeNoun } from '../objects';
import type { Scene } from '../scene';
import { verbGroupAt, type VerbForm } from '../verbGroups';
import { is, type Word } from '../words';

const anyForm: ReadonlySet<VerbForm> = new Set(['base', 'third', 'past', 'participle', 'gerund']);

type Judgement = Pick<Candidate, 'actor' | 'groupFrom' | 'faultFrom' | 'faultTo' | 'negated' | 'claim'>;

/** The judgement that the adjective at `index` lays on people or on what they did. */
export function traitFaultAt(scene: Scene, index: number, entry: TraitFault): Candidate | undefined {
  // "Slack reports": a capital inside a sentence begins a name.
  if (scene.words[index]?.capital && !startsHere(scene.words, index)) return undefined;
  const judgement =
    (entry.virtue || entry.excess || entry.then ? undefined : beforeNoun(scene, index, entry)) ??
    behindCopula(scene, index, entry) ??
    apposed(scene, index, entry) ??
    ofSomebody(scene, index, entry) ??
    verdict(scene, index, entry);
  return judgement && { category: 'character', entry, unsaid: entry.unsaid, ask: entry.ask, ...judgement };
}

/** How many words may stand between the adjective and what it judges: "a careless late-night edit". */
const nounReach = 3;

/** Judging words that have a technical sense before these: "sloppy quorum", "stupid backoff". */
const technical = new Set(
  'quorum backoff loading phrase matching mode property neighbour neighbor driving query parser parsing match hinted'.split(
    ' ',
  ),
);

/** "a careless edit", "the hapless contractor": what is judged stands behind it. */
function beforeNoun(scene: Scene, index: number, entry: TraitFault): Judgement | undefined {
  const { words } = scene;
  const first = words[index + 1];
  if (first?.kind !== 'word' || technical.has(first.lower)) return undefined;
  if (is(first, framing | Class.determiner) && first.lower !== 'and') return undefined;
  const owner = words[index - 1]?.lower;
  if (owner === 'our' || owner === 'their' || owner === 'its') return undefined;
  for (let i = index + 1; i < words.length && i <= index + nounReach; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word' || (is(word, framing) && word.lower !== 'and')) break;
    const { standing } = actorOf(scene, { from: index, to: i });
    const isPerson =
      !word.possessive &&
      (standing === 'person' || (standing === 'perhaps' && entry.who === 'people')) &&
      isWholeNoun(words, i);
    const isWork = entry.works !== undefined && entry.works !== 'any' && isOf(word.lower, entry.works);
    if (isPerson || (isWork && isWholeNoun(words, i))) return attributive(scene, index, i);
  }
  if (is(first, Class.adverb) || first.lower === 'and') return undefined;
  const whose = ownerBefore(scene, index);
  if (whose && (entry.who === 'people' || entry.works !== undefined)) {
    return { ...attributive(scene, index, index + 1), actor: whose, groupFrom: whose.from };
  }
  return entry.works === 'any' ? attributive(scene, index, index + 1) : undefined;
}

/** Whose the judged thing is: "the analysts' undisciplined use". */
function ownerBefore(scene: Scene, index: number): Actor | undefined {
  const word = scene.words[index - 1];
  if (word?.lower === 'my' || word?.lower === 'his' || word?.lower === 'her')
    return { standing: 'person', kind: 'pronoun', from: index - 1, to: index - 1 };
  if (!word?.possessive) return undefined;
  const phrase = nounPhraseEndingAt(scene.words, index - 1);
  const actor = phrase && actorOf(scene, phrase);
  return actor?.standing === 'person' ? actor : undefined;
}

function isOf(lower: string, works: ReadonlySet<string>): boolean {
  return works.has(lower) || works.has(singularOf(lower));
}

function attributive({ words }: Scene, index: number, to: number): Judgement {
  return {
    actor: undefined,
    groupFrom: index,
    faultFrom: index,
    faultTo: to,
    negated: isDenied(words, index),
    claim: 'as written',
  };
}

const copulas = new Set(
  (
    'is are was were be been being am seem seems seemed appear appears appeared look looks looked become becomes became got gets get getting grew feel felt feels ' +
    'remained stayed proved proves sounded acted fell came'
  ).split(' '),
);

const degrees = new Set(
  (
    'too so very quite rather more most less a bit little somewhat just plain simply downright that as overly half all frankly sometimes often always ' +
    'at best known to be clearly particularly exactly being across way far ever pretty rather bit of'
  ).split(' '),
);

/** What turns an adjective round as a negation does. */
const reversers = new Set([
  'not',
  'never',
  'hardly',
  'barely',
  'scarcely',
  'neither',
  'nor',
  'none',
  'less',
  'insufficiently',
  "n't",
]);

/** In these moods nothing is said of what somebody was. */
const unreal = new Set(['would', 'could', 'can', 'will', 'should', 'shall', 'ought', 'cannot']);

interface Copula {
  readonly at: number;
  readonly reversed: boolean;
  readonly inExcess: boolean;
  readonly indeed: boolean;
}

/** How far before an adjective its verb may stand: "was, frankly, far too careless", "was tired, lazy and careless". */
const copulaReach = 9;

function copulaBefore(words: readonly Word[], index: number): Copula | undefined {
  let reversed = false;
  let inExcess = false;
  let indeed = false;
  let joined = 0;
  for (let i = index - 1; i >= 0 && i >= index - copulaReach; i--) {
    const word = words[i] as Word;
    const { lower } = word;
    if (copulas.has(lower) && !(lower === 'being' && copulas.has(words[i - 1]?.lower ?? '')))
      return { at: i, reversed, inExcess, indeed };
    indeed ||= lower === 'so' || lower === 'that';
    if (reversers.has(lower)) reversed = true;
    else if (lower === 'from' && words[i - 1]?.lower === 'far') (i--, (reversed = true));
    else if (lower === 'but' && words[i - 1]?.lower === 'anything') (i--, (reversed = true));
    else if (lower === 'than' && words[i - 1]?.lower === 'less') (i--, (reversed = true));
    else if (lower === 'too' || lower === 'overly' || lower === 'excessively') inExcess = true;
    else if (lower === 'and' || lower === 'or' || lower === ',' || lower === 'but') {
      // "tired, lazy and careless": the adjective before the mark shares the verb.
      if (++joined > 3) return undefined;
      const shared = words[i - 1];
      if (shared?.kind === 'word' && !is(shared, framing | Class.determiner)) i--;
    } else if (!degrees.has(lower) && !is(word, Class.adverb)) return undefined;
  }
  return undefined;
}

const things = new Set(['it', 'this', 'that', 'which', 'what', 'all', 'something']);

/** "The admin was careless", "it was reckless to push", "their review was sloppy". */
function behindCopula(scene: Scene, index: number, entry: TraitFault): Judgement | undefined {
  const { words } = scene;
  const copula = copulaBefore(words, index);
  if (!copula) return undefined;
  if (entry.excess && !copula.inExcess) return undefined;
  if (entry.then && !entry.then.has(words[index + 1]?.lower ?? '')) return undefined;
  const next = words[index + 1];
  if (!entry.virtue && !entry.then && next?.kind === 'word' && !canFollow(next)) return undefined;
  const group = verbGroupAt(words, copula.at, anyForm);
  // "How could anyone be so careless": only with "so" has it happened.
  for (let i = group.from; i < copula.at && !copula.indeed; i++)
    if (unreal.has(words[i]?.lower ?? '')) return undefined;
  const reversed = copula.reversed !== group.negated;
  const subject = subjectOf(scene, group.from);
  if (subject && isAnyone(words[subject.to]) && !copula.indeed) return undefined;
  const actor = judged(scene, subject, group.from, entry, reversed);
  if (actor === undefined) return undefined;
  return {
    actor: actor === 'nobody named' ? undefined : actor,
    groupFrom: group.from,
    faultFrom: group.from,
    faultTo: index,
    negated: false,
    claim: actor === 'nobody named' ? 'as written' : 'agent first',
  };
}

function isAnyone(word: Word | undefined): boolean {
  return word?.lower === 'anyone' || word?.lower === 'anybody';
}

/** Behind an adjective that is the whole predicate no noun follows. */
function canFollow(word: Word): boolean {
  return (
    is(word, framing | Class.adverb | Class.determiner) ||
    word.lower === 'enough' ||
    word.lower.endsWith('ing')
  );
}

/** Whom the predicate judges; `undefined` where it is no fault or says nothing of people. */
function judged(
  scene: Scene,
  subject: Actor | undefined,
  groupFrom: number,
  entry: TraitFault,
  reversed: boolean,
): Actor | 'nobody named' | undefined {
  const { words } = scene;
  if (subject?.standing === 'nobody') return entry.virtue && !reversed ? subject : undefined;
  if (reversed !== (entry.virtue === true)) return undefined;
  if (!subject) {
    return startsHere(words, groupFrom) && entry.who === 'people' ? 'nobody named' : undefined;
  }
  if (subject.standing === 'person') return subject;
  if (subject.standing === 'perhaps') return entry.who === 'people' ? subject : undefined;
  if (subject.standing !== 'other') return undefined;
  const head = words[subject.to] as Word;
  if (isAnyone(head)) return entry.virtue ? undefined : subject;
  if (entry.works !== undefined) {
    const works = entry.works === 'any' ? acts : entry.works;
    if (works.has(head.lower) || (entry.works === 'any' && is(head, Class.past))) return 'nobody named';
    if (entry.works === 'any' && (things.has(head.lower) || isDeed(words, groupFrom))) return 'nobody named';
  }
  return entry.who === 'people' && canBeSomebody(words, subject)
    ? { ...subject, standing: 'person' }
    : undefined;
}

/** "Turning off the alarm to get some sleep was …": the subject is what somebody did. */
function isDeed(words: readonly Word[], groupFrom: number): boolean {
  for (let i = groupFrom - 1; i >= 0 && i >= groupFrom - deedReach; i--) {
    const word = words[i] as Word;
    if (startsHere(words, i) || words[i - 1]?.lower === ',') {
      return (
        (word.lower.endsWith('ing') && word.lower.length > 4) ||
        (word.lower === 'to' && words[i + 1]?.kind === 'word')
      );
    }
    if (word.kind !== 'word' && word.kind !== 'opaque') return false;
  }
  return false;
}

const deedReach = 14;

/** What only people are, somebody unknown is as well: a name by its capital, a doer by its ending. */
function canBeSomebody(words: readonly Word[], { from, to }: Actor): boolean {
  const head = words[to] as Word;
  if (head.kind !== 'word' || head.acronym) return false;
  if (head.capital && !is(words[from], Class.determiner)) return true;
  return head.lower === 'they' || (is(words[from], Class.determiner) && namesDoer(head.lower));
}

/** "That was careless of him", "stupid of me". */
function ofSomebody(scene: Scene, index: number, entry: TraitFault): Judgement | undefined {
  const { words } = scene;
  if (words[index + 1]?.lower !== 'of' || entry.virtue || entry.excess || entry.then) return undefined;
  const whom = words[index + 2];
  const pronoun =
    whom && (whom.lower === 'him' || whom.lower === 'her' || whom.lower === 'me' || whom.lower === 'you');
  const actor: Actor | undefined = pronoun
    ? { standing: 'person', kind: 'pronoun', from: index + 2, to: index + 2 }
    : agentAfter(scene, index + 1);
  if (actor?.standing !== 'person') return undefined;
  return {
    actor,
    groupFrom: index,
    faultFrom: index,
    faultTo: index + 1,
    negated: isDenied(words, index),
    claim: 'as written',
  };
}

/** "The engineer, overconfident as ever, skipped it", "Half asleep, the operator pulled it". */
function apposed(scene: Scene, index: number, entry: TraitFault): Judgement | undefined {
  if (entry.virtue || entry.excess || entry.then) return undefined;
  const { words } = scene;
  const from = withDegrees(words, index);
  let actor: Actor | undefined;
  if (words[from - 1]?.lower === ',') {
    const phrase = nounPhraseEndingAt(words, from - 2);
    actor = phrase && actorOf(scene, phrase);
  } else if (startsHere(words, from)) {
    for (let i = index + 1; i < words.length && i < index + appositionReach; i++) {
      const { lower } = words[i] as Word;
      if (lower === '.' || lower === ';') break;
      if (lower === ',') {
        actor = agentAfter(scene, i);
        break;
      }
    }
  }
  const asEver = words[index + 1]?.lower === 'as' && always.has(words[index + 2]?.lower ?? '');
  if (actor?.standing === 'other' && (entry.who === 'people' || asEver) && canBeSomebody(words, actor))
    actor = { ...actor, standing: 'person' };
  if (actor?.standing !== 'person') return undefined;
  const behind = actor.from > index;
  return {
    actor,
    groupFrom: from,
    faultFrom: from,
    faultTo: index,
    negated: false,
    claim: behind ? 'as written' : 'agent first',
  };
}

const always = new Set(['ever', 'always', 'usual']);

/** How long what stands before the subject may be. */
const appositionReach = 10;

function withDegrees(words: readonly Word[], index: number): number {
  let from = index;
  while (from > 0 && (degrees.has((words[from - 1] as Word).lower) || is(words[from - 1], Class.adverb)))
    from--;
  return from;
}

/** "Sloppy.", "Careless, frankly.": the judgement is all there is. */
function verdict({ words }: Scene, index: number, entry: TraitFault): Judgement | undefined {
  if (entry.who !== 'people' || entry.works !== 'any') return undefined;
  const from = withDegrees(words, index);
  const next = words[index + 1];
  const ends =
    next === undefined ||
    next.lower === '.' ||
    next.lower === '!' ||
    next.lower === ',' ||
    next.lower === 'and';
  if (!ends || !startsHere(words, from)) return undefined;
  return {
    actor: undefined,
    groupFrom: from,
    faultFrom: from,
    faultTo: index,
    negated: false,
    claim: 'as written',
  };
}

/** How far before a judgement a denial may stand, in words. */
const denialReach = 5;

const deniers = new Set([
  'no',
  'nor',
  'without',
  'nobody',
  'nothing',
  'neither',
  'none',
  'rather',
  'instead',
]);

function isDenied(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - denialReach; i--) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord)) return false;
    if (is(word, Class.negation) || deniers.has(word.lower)) return true;
  }
  return false;
}
