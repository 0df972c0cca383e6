// "She was paged and her screen froze" → "They were paged and their screen froze": the grammar of a "they" that is one person.
import { Class } from '../words/wordClasses';
import { is, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** What stands for one person, and for which. */
export const pronouns: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
]);

/** Where a pronoun stands that means one person and nobody else. */
export interface Place {
  readonly words: readonly Word[];
  readonly at: number;
  /** What stands for the person: "the on-call engineer". */
  readonly role: string;
  /** Whether the sentence has spoken of the person before. */
  readonly isNear: boolean;
  /** Whether several things or people have been spoken of since, which "they" could be as well. */
  readonly hasSeveral: boolean;
}

/** What is written for single words of a sentence. */
type Written = readonly { readonly index: number; readonly newText: string }[];

/** What is written for a pronoun, its verb included; `undefined` where it cannot be told what it does in its clause. */
export function theyFor(place: Place): Written | undefined {
  const { words, at } = place;
  const as = (newText: string): Written => [{ index: at, newText }];
  const lower = words[at]?.lower ?? '';
  if (lower === 'he' || lower === 'she') return subject(place);
  if (lower === 'him') return object(place);
  if (lower === 'her') return her(place);
  if (lower === 'himself' || lower === 'herself') return as('themselves');
  return as(lower === 'his' && opensNoun(words, at + 1) ? 'their' : 'theirs');
}

/** "They" with its verb; the role again where "they" could be others, or where more than one verb would have to agree. */
function subject({ words, at, role, hasSeveral }: Place): Written {
  const again = [{ index: at, newText: role }];
  let verb = at + 1;
  while (is(words[verb], Class.adverb | Class.negation) || frequent.has(words[verb]?.lower ?? '')) verb++;
  const word = words[verb];
  const isTorn = word !== undefined && word.start === words[at]?.end;
  // "Was she", "she's"
  if (hasSeveral || agreeing.has(words[at - 1]?.lower ?? '') || (isTorn && agreeing.has(word.lower)))
    return again;
  const they = [{ index: at, newText: 'they' }];
  const plural = word?.kind === 'word' ? pluralOf(word) : undefined;
  if (plural === undefined) return they;
  return sharesItsSubject(words, verb) ? again : [...they, { index: verb, newText: plural }];
}

const frequent = set('always often also then still just even never');

const agreeing: ReadonlyMap<string, string> = new Map([
  ['was', 'were'],
  ['is', 'are'],
  ['has', 'have'],
  ['does', 'do'],
]);

/** The form of a verb that goes with "they", where that is another one: "notices", "tries", "pushes". */
function pluralOf(word: Word): string | undefined {
  const { lower } = word;
  const known = agreeing.get(lower);
  if (known !== undefined) return known;
  if (
    !/[a-z]s$/.test(lower) ||
    lower.endsWith('ss') ||
    is(word, ~Class.hearsay & ~Class.belief & ~Class.sanction)
  )
    return undefined;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return /(?:sh|ch|ss|x|zz|o)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

/** How far behind a verb another may stand that has the same subject, in words. */
const longestClause = 40;

/** "She sees the page and restarts it": a verb behind the next joint that would have to agree as well. */
function sharesItsSubject(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < words.length && i < verb + longestClause; i++) {
    const word = words[i] as Word;
    if (!is(word, Class.conjunction) && word.lower !== ',') continue;
    let next = i + 1;
    while (is(words[next], Class.adverb)) next++;
    const { kind, lower } = words[next] ?? { kind: undefined, lower: '' };
    if (kind === 'word' && (agreeing.has(lower) || /[a-z]s$/.test(lower))) return true;
  }
  return false;
}

/** "We paged them"; whoever acts in a sentence is seldom whom it is done to: "Kim paged her" speaks of somebody else. */
function object({ at, role, isNear, hasSeveral }: Place): Written | undefined {
  if (isNear) return undefined;
  return [{ index: at, newText: hasSeveral ? role : 'them' }];
}

/** Whose it is, or whom it is done to; "gave her access" and "gave her laptop back" look the same. */
function her(place: Place): Written | undefined {
  const { words, at } = place;
  if (!opensNoun(words, at + 1)) return object(place);
  return giving.has(words[at - 1]?.lower ?? '') || !isSurelyNoun(words[at + 1])
    ? undefined
    : [{ index: at, newText: 'their' }];
}

const giving = set(
  'gave give gives given giving told tell tells telling sent send sends sending showed show shows showing asked ask asks asking handed offered granted ' +
    'taught promised paid bought brought made make makes kept left let lets had saw heard called named cost costs owed owes lent read wrote helped help',
);

/** Whether what begins at `at` may be a noun, so that what stands before it is its owner. */
function opensNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind === 'opaque') return true;
  if (word?.kind !== 'word') return false;
  return !is(
    word,
    Class.preposition |
      Class.clauseWord |
      Class.conjunction |
      Class.determiner |
      Class.be |
      Class.have |
      Class.modal |
      Class.adverb |
      Class.negation,
  );
}

/** "Her own laptop"; not "paged her twice", "saw her Monday". */
function isSurelyNoun(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && !when.has(word.lower);
}

const when = set(
  'twice thrice again back first later earlier today yesterday tomorrow now then there here home awake asleep up down off out away',
);
