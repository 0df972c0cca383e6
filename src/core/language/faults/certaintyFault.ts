// "The author clearly misread it", "predictably, the job failed", "it was obvious that": certainty that came afterwards.
import { subjectOf } from '../clauses';
import type { Actor } from '../actor';
import type { Candidate } from '../candidate';
import type { CertaintyFault } from '../lexicon/entry';
import { Class } from '../lexicon/wordClasses';
import { startsHere } from '../matchPhrase';
import { isParticiple } from '../perfects';
import type { Scene } from '../scene';
import { isCollective, weighed } from '../supposers';
import { is, type Word } from '../words';
import { hasClass, hasWord } from '../within';

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
  const { of } = entry;
  if (words[start - 1]?.lower === 'more' || words[start - 1]?.lower === 'as') return undefined;
  const comma = words[end + 1]?.lower === ',';
  let opening = start;
  while (opening > 0 && interjections.has(words[opening - 1]?.lower ?? '')) opening--;
  const opens =
    startsHere(words, opening) ||
    is(words[start - 1], Class.conjunction) ||
    (words[start - 1]?.lower === ',' && comma);
  if (opens) {
    const first = comma ? end + 2 : end + 1;
    const verb = clauseVerb(words, first);
    if (of === 'course' && comma && verb === undefined)
      return { from: start, to: end, groupFrom: start, actor: undefined };
    if (!comma && (words[first]?.lower.endsWith('ing') || isParticiple(words[first]))) return undefined;
    if (verb !== undefined && first < verb) {
      const subject = weighed(scene, subjectOf(scene, groupStart(words, verb)), words[verb]?.lower ?? '');
      if (isCollective(words, subject) || hasWord(words, first, verb, us)) return undefined;
      if (isPastAt(words, verb) || of === 'course') {
        if ((of === 'person' || (entry.before?.[0] === 'of' && comma)) && subject?.standing !== 'person')
          return undefined;
        if (of !== 'person' || subject)
          return { from: start, to: of === 'person' ? verb : end, groupFrom: start, actor: undefined };
      }
      return undefined;
    }
  }
  // Between subject and verb: "the reviewers obviously did not look up", "had clearly not read it".
  const from = groupStart(words, start);
  if (hasClass(words, from, start, Class.modal)) return undefined;
  const verb = firstVerb(words, end + 1);
  if (verb === undefined) return undefined;
  const subject = weighed(scene, subjectOf(scene, from), words[verb]?.lower ?? '');
  if (subject?.standing === 'person')
    return lucid.has(words[verb]?.lower ?? '')
      ? undefined
      : { from: start, to: verb, groupFrom: from, actor: subject };
  const be = words[start - 1];
  if (
    of === 'any' &&
    be &&
    (be.lower === 'was' || be.lower === 'were') &&
    shown.has(words[verb]?.lower ?? '')
  )
    return { from: start, to: verb, groupFrom: start, actor: undefined };
  return undefined;
}

const shown = new Set(
  'visible audible noticeable legible apparent evident obvious marked labelled labeled documented stated written flagged highlighted shown readable legible wrong unsafe unwise stuck broken not too insufficient inadequate'.split(
    ' ',
  ),
);
/** What can be done clearly. */
const lucid = new Set(
  'marked stated labelled labeled documented communicated explained described written defined showed shown saw seen heard hear outlined articulated separated said'.split(
    ' ',
  ),
);
const us = new Set(['we', 'our', 'i', 'you', 'us', 'my']);

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

function groupStart(words: readonly Word[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 5 &&
    is(
      words[from - 1],
      Class.be | Class.have | Class.auxiliaryDo | Class.modal | Class.negation | Class.adverb,
    ) &&
    !words[from - 1]?.capital
  )
    from--;
  return from;
}

const deniers = new Set(['no', 'nothing', 'anything', 'far', 'neither', 'nor', 'less', 'hardly', 'least']);
const finding = new Set(
  'once after until when later eventually finally afterwards soon became become becomes quickly immediately seemed made make makes now only'.split(
    ' ',
  ),
);
const goals = new Set([
  'fix',
  'choice',
  'decision',
  'suspect',
  'step',
  'solution',
  'candidate',
  'explanation',
  'remedy',
  'answer',
]);

/** "The fix was obvious, yet it took three hours". */
const contrasts = new Set(['yet', 'but', 'still', 'though', 'although']);

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
