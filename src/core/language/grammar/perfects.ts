// The perfect behind a modal: "should never have been merged", "could, and should, have asked".
import { strongParticiples } from '../lexicon/acts';
import { Class } from '../words/wordClasses';
import { is, isOneOf, type Word } from '../words/words';
import { hasClass, hasWord } from '../words/within';
import { words as set } from '../notation/wordLists';

/** What stands behind "should have", as far as its form tells. */
export interface Perfect {
  /** The first word of the verb group. */
  readonly from: number;
  /** The participle, or the word behind "been" where none follows; the last auxiliary where the verb is left out. */
  readonly verb: number;
  readonly form: 'active' | 'passive' | 'being' | 'left out';
  readonly negated: boolean;
}

/** How many words may stand between a modal and its verb. */
const longest = 9;

/** What can stand for the "have" of a perfect. */
export const haves: ReadonlySet<string> = set("have of 've had haven");
const between = set(
  ', and or indeed in really at least to well perhaps maybe hindsight retrospect ( ) – — theory principle so all too very course by rights probability no this the any moment time point stage',
);

/** Nouns that tell how it is done, before a participle: "should have been peer reviewed". */
const manners = set(
  'peer double cross load stress risk sanity spot regression security smoke user field second dry code change',
);

/** Whether a word can be a past participle by its looks. */
export function isParticiple(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    !word.possessive &&
    (strongParticiples.has(word.lower) || (is(word, Class.past) && word.lower !== 'indeed'))
  );
}

/** The noun or adjective that ends what begins at `at`: "the moment", "on the phone", "less hasty". */
export function throughNoun(words: readonly Word[], at: number): number {
  let i = at;
  while (
    i < at + 3 &&
    words[i + 1]?.kind === 'word' &&
    (is(words[i], Class.determiner | Class.preposition) || isOneOf(words[i], degrees))
  )
    i++;
  return i;
}

const degrees = set('less so too as to');

/** Reads the perfect whose first auxiliary is the word at `at`; `undefined` where no "have" and participle follow it. */
export function perfectAt(words: readonly Word[], at: number): Perfect | undefined {
  const { lower } = words[at] as Word;
  const inserted = insertedEnd(words, at + 1);
  const have =
    lower.endsWith('ve') || lower.endsWith('da')
      ? at
      : (haveFrom(words, at + 1) ?? (inserted === undefined ? undefined : haveFrom(words, inserted)));
  if (have === undefined) return invertedAt(words, at);
  const from = startBefore(words, at);
  const first = afterAdverbs(words, have + 1);
  const negated = hasClass(words, from, first, Class.negation);
  const word = words[first];
  if (word?.lower !== 'been') {
    if (isParticiple(word)) return { from, verb: first, form: 'active', negated };
    return endsClause(word) ? { from, verb: have, form: 'left out', negated } : undefined;
  }
  let verb = afterAdverbs(words, first + 1);
  if (isOneOf(words[verb], manners) && isParticiple(words[verb + 1])) verb++;
  const second = words[verb];
  if (!second || second.kind === 'punctuation') return { from, verb: first, form: 'being', negated };
  if (second.lower.endsWith('ing') && second.lower.length > 4) return { from, verb, form: 'active', negated };
  return { from, verb, form: isParticiple(second) ? 'passive' : 'being', negated };
}

/** The "have" from a place on, with nothing before it that does not belong to a verb group. */
function haveFrom(words: readonly Word[], start: number): number | undefined {
  for (let i = start; i < words.length && i < start + longest; i++) {
    const word = words[i] as Word;
    if (haves.has(word.lower)) return i;
    const isOfGroup = is(word, Class.negation | Class.adverb | Class.modal | Class.preposition);
    if (!isOfGroup && !between.has(word.lower)) return undefined;
  }
  return undefined;
}

/** The end of what is put in between two commas: "should, on seeing the second spike, have …". */
function insertedEnd(words: readonly Word[], at: number): number | undefined {
  if (words[at]?.lower !== ',') return undefined;
  for (let i = at + 2; i < words.length && i < at + longest; i++) if (words[i]?.lower === ',') return i + 1;
  return undefined;
}

/** Before these, subject and modal change places: "at no point should the trainee have been alone". */
const fronted = set('no nor never neither only');

function invertedAt(words: readonly Word[], at: number): Perfect | undefined {
  if (words[words.length - 1]?.lower === '?') return undefined;
  if (!hasWord(words, at - 4, at, fronted)) return undefined;
  for (let i = at + 2; i < words.length && i < at + longest; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord)) return undefined;
    if (word.lower !== 'have') continue;
    const rest = perfectAt(words, i - 1);
    return rest && { ...rest, from: i, negated: true };
  }
  return undefined;
}

/** Steps over adverbs before the modal: "really should have". */
function startBefore(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 3) {
    const before = words[from - 1] as Word;
    if (before.capital || !is(before, Class.adverb | Class.modal | Class.negation)) break;
    from--;
  }
  return from;
}

function afterAdverbs(words: readonly Word[], start: number): number {
  let i = start;
  while (i < words.length && i < start + 4 && isAdverb(words[i] as Word)) i++;
  return i;
}

function isAdverb(word: Word): boolean {
  return (
    is(word, Class.adverb | Class.negation) ||
    word.lower === 'at' ||
    word.lower === 'least' ||
    word.lower === 'long'
  );
}

function endsClause(word: Word | undefined): boolean {
  return !word || word.kind === 'punctuation' || is(word, Class.conjunction | Class.clauseWord);
}
