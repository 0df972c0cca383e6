// "The author clearly misread it", "predictably, the job failed", "it was obvious that": certainty that came afterwards.
import { subjectOf } from '../agents/clauses';
import type { Actor } from '../agents/actor';
import type { Candidate } from '../candidate';
import type { CertaintyFault } from '../notation/entry';
import { foundByLooking } from '../lexicon/certainties';
import { Class } from '../words/wordClasses';
import { startsHere } from '../grammar/openings';
import { isParticiple } from '../grammar/perfects';
import { groupStart } from '../grammar/verbGroups';
import type { Scene } from '../words/scene';
import { hasMind } from '../agents/strangers';
import { isCollective, subjectWithVerb } from '../agents/supposedSubject';
import { is, isOneOf, type Word } from '../words/words';
import { hasClass, hasWord } from '../words/within';
import { allOf, words as set } from '../notation/wordLists';

/** How far behind its adverb the verb of a clause is searched. */
const clauseReach = 16;

export function certaintyFaultAt(scene: Scene, index: number, entry: CertaintyFault): Candidate | undefined {
  const { words } = scene;
  const start = entry.before ? index - entry.before.length : index;
  if (entry.before?.some((word, i) => words[start + i]?.lower !== word)) return undefined;
  const span = entry.of === 'state' ? stateAt(scene, index) : deedAt(scene, start, index, entry);
  if (!span) return undefined;
  return {
    category: 'hindsight',
    entry,
    actor: span.actor,
    groupFrom: span.groupFrom,
    faultFrom: span.from,
    faultTo: span.to,
    negated: false,
    claim: 'as written',
  };
}

const interjections = new Set(['quite', 'rather', 'most', 'well', ',', 'so', 'and', 'but', 'very']);

interface Span {
  readonly from: number;
  readonly to: number;
  readonly groupFrom: number;
  readonly actor: Actor | undefined;
}

/** An adverb over what somebody did, or over a whole clause that it opens. */
function deedAt(scene: Scene, start: number, end: number, entry: CertaintyFault): Span | undefined {
  const { words } = scene;
  const before = words[start - 1]?.lower;
  if (before === 'more' || before === 'as') return undefined;
  const hasComma = words[end + 1]?.lower === ',';
  if (opensClause(words, start, hasComma)) {
    const first = hasComma ? end + 2 : end + 1;
    if (!hasComma && (words[first]?.lower.endsWith('ing') || isParticiple(words[first]))) return undefined;
    const verb = clauseVerb(words, first);
    // "09:40 – predictably, the rota falls apart": no form tells that verb.
    if (verb === undefined && hasComma && entry.of === 'course')
      return { from: start, to: end, groupFrom: start, actor: undefined };
    if (verb !== undefined && first < verb)
      return isOverClause(scene, first, verb, entry)
        ? { from: start, to: entry.of === 'person' ? verb : end, groupFrom: start, actor: undefined }
        : undefined;
  }
  return overVerb(scene, start, end, entry);
}

/** "Predictably, …", "and, of course, …": the adverb stands before a whole clause. */
function opensClause(words: readonly Word[], start: number, hasComma: boolean): boolean {
  let opening = start;
  while (isOneOf(words[opening - 1], interjections)) opening--;
  return (
    startsHere(words, opening) ||
    is(words[start - 1], Class.conjunction) ||
    (words[start - 1]?.lower === ',' && hasComma)
  );
}

/** Whether the clause from `first` on tells of the past, and of somebody else than us; where the adverb asks for it, of a person. */
function isOverClause(scene: Scene, first: number, verb: number, { of, concedes }: CertaintyFault): boolean {
  const { words } = scene;
  const { lower } = words[verb] as Word;
  const subject = subjectWithVerb(scene, subjectOf(scene, groupStart(words, verb)), lower);
  if (isCollective(words, subject) || hasWord(words, first, verb, us)) return false;
  if (!isPastAt(words, verb) && of !== 'course') return false;
  const isConceded = concedes && words[first - 1]?.lower === ',';
  return (of !== 'person' && !isConceded) || (subject !== undefined && isSomebody(words, subject));
}

/** A person, or a place that stands for the people in it: "the lab". */
function isSomebody(words: readonly Word[], subject: Actor): boolean {
  return subject.standing === 'person' || hasMind(words, subject);
}

/** Between subject and verb: "the planners evidently never opened it", "had clearly not read it". */
function overVerb(scene: Scene, start: number, end: number, { of }: CertaintyFault): Span | undefined {
  const { words } = scene;
  const from = groupStart(words, start);
  const verb = firstVerb(words, end + 1);
  if (verb === undefined || hasClass(words, from, start, Class.modal)) return undefined;
  const { lower } = words[verb] as Word;
  const actor = subjectWithVerb(scene, subjectOf(scene, from), lower);
  if (actor && isSomebody(words, actor))
    return lucid.has(lower) ? undefined : { from: start, to: verb, groupFrom: from, actor };
  const be = words[start - 1]?.lower;
  const isShown = of === 'any' && (be === 'was' || be === 'were') && shown.has(lower);
  return isShown ? { from: start, to: verb, groupFrom: start, actor: undefined } : undefined;
}

const shown = set(
  'visible audible noticeable legible apparent evident obvious marked labelled labeled documented stated written flagged highlighted shown readable wrong unsafe unwise stuck broken not too insufficient inadequate',
);
/** What can be done clearly. */
const lucid = set(
  'marked stated labelled labeled documented communicated explained described written defined showed shown saw seen heard hear outlined articulated separated said',
);
const us = set('we our i you us my');

/** The first finite verb from `first` on, in the same clause. */
function clauseVerb(words: readonly Word[], first: number): number | undefined {
  for (let i = first; i < words.length && i < first + clauseReach; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' && word.lower !== '"') return undefined;
    if (is(word, Class.be | Class.have | Class.auxiliaryDo | Class.modal)) return i;
    if (
      i > first &&
      (is(word, Class.past) || isParticiple(word)) &&
      (!is(words[i - 1], Class.determiner) || words[i - 1]?.lower === 'one')
    )
      return i;
    if (i > first + 1 && word.lower.endsWith('s') && is(words[i + 1], Class.determiner)) return i;
  }
  return undefined;
}

function isPastAt(words: readonly Word[], verb: number): boolean {
  const { lower } = words[verb] as Word;
  if (lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did' || lower === 'must')
    return true;
  return (
    (is(words[verb], Class.past) || isParticiple(words[verb])) &&
    !is(words[verb], Class.be | Class.have | Class.auxiliaryDo | Class.modal)
  );
}

/** Right behind the adverb: "did", "had", a past form. */
function firstVerb(words: readonly Word[], at: number): number | undefined {
  for (let i = at; i < words.length && i < at + 4; i++) {
    const word = words[i] as Word;
    if (is(word, Class.past) || isParticiple(word)) return i;
    if (shown.has(word.lower)) return i;
    if (is(word, Class.be | Class.have | Class.auxiliaryDo | Class.negation | Class.adverb)) continue;
    return i > at && word.kind === 'word' && is(words[i - 1], Class.negation | Class.auxiliaryDo)
      ? i
      : undefined;
  }
  return undefined;
}

const deniers = set('no nothing anything far neither nor less hardly least');
const finding = allOf(foundByLooking, set('quickly immediately seemed made make makes now only'));
const goals = set('fix choice decision suspect step solution candidate explanation remedy answer');

/** "The fix was obvious, yet it took three hours". */
const contrasts = set('yet but still though although');

/** "It was obvious that …", "the anomaly was unmistakable": what was found by looking for it stays. */
function stateAt(scene: Scene, index: number): Span | undefined {
  const { words } = scene;
  let i = index - 1;
  while (i > 0 && index - i < 4 && is(words[i], Class.adverb)) i--;
  const be = words[i]?.lower;
  if (be !== 'was' && be !== 'were') return undefined;
  const head = words[i - 1]?.lower ?? '';
  if (goals.has(head) && !hasWord(words, index + 1, index + 5, contrasts)) return undefined;
  if (hasWord(words, index - 6, index, deniers) || hasClass(words, index - 6, index, Class.negation))
    return undefined;
  const next = words[index + 1];
  if (
    next?.kind === 'word' &&
    !is(next, Class.preposition | Class.clauseWord | Class.conjunction | Class.adverb) &&
    next.lower !== 'to'
  )
    return undefined;
  if (next?.lower === 'to' && is(words[index + 2], Class.people)) return undefined;
  if (hasWord(words, index - 24, index + 12, finding)) return undefined;
  return { from: index, to: index, groupFrom: index, actor: undefined };
}
