// The verb before a predicate adjective, over adverbs, degrees and other adjectives: "was, frankly, far too careless".
import { Class, framing } from '../words/wordClasses';
import { is, isOneOf, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

const copulas = set(
  'is are was were be been being am seem seems seemed appear appears appeared look looks looked become becomes became got gets get getting grew grown feel felt feels ' +
    'remain remains remained stayed proved proves proven sounded acted fell came',
);

const degrees = set(
  'too so very quite rather more most less a bit little somewhat just plain simply downright that as overly half all frankly sometimes often always ' +
    'at best known to be clearly particularly exactly being across way far ever pretty of',
);

/** What turns an adjective round as a negation does. */
export const reversers: ReadonlySet<string> = set(
  "not never hardly barely scarcely neither nor none less insufficiently n't",
);

/** What says that there is too much of it. */
export const excesses: ReadonlySet<string> = set('too overly excessively');

/** The verb that ties an adjective to its subject, and what is said between the two. */
export interface Copula {
  readonly at: number;
  /** Whether "not", "hardly" or "anything but" turns the adjective round. */
  readonly reversed: boolean;
  readonly inExcess: boolean;
  /** "so careless": it was so, whatever the mood of the verb. */
  readonly indeed: boolean;
}

/** How far before an adjective its verb may stand: "was, frankly, far too careless", "was tired, lazy and careless". */
export const copulaReach = 9;

/** The copula that the adjective at `index` belongs to; bounded. */
export function copulaBefore(words: readonly Word[], index: number): Copula | undefined {
  let reversed = false;
  let inExcess = false;
  let indeed = false;
  let joined = 0;
  let farthest = index - copulaReach;
  for (let i = index - 1; i >= 0 && i >= farthest; i--) {
    const word = words[i] as Word;
    const { lower } = word;
    if (copulas.has(lower) && !(lower === 'being' && isOneOf(words[i - 1], copulas)))
      return { at: i, reversed, inExcess, indeed };
    indeed ||= lower === 'so' || lower === 'that';
    const pair = `${words[i - 1]?.lower ?? ''} ${lower}`;
    if (reversers.has(lower)) reversed = true;
    else if (pair === 'far from' || pair === 'anything but' || pair === 'less than') {
      reversed = true;
      i--;
    } else if (excesses.has(lower)) inExcess = true;
    else if (lower === ',' && asideTo(words, i) >= 0) {
      farthest -= i - asideTo(words, i);
      i = asideTo(words, i);
    } else if (lower === 'and' || lower === 'or' || lower === ',' || lower === 'but') {
      // "tired, lazy and careless": the adjective before the mark shares the verb.
      if (++joined > 3) return undefined;
      const shared = words[i - 1];
      if (shared?.kind === 'word' && !is(shared, framing | Class.determiner)) i--;
    } else if (!degrees.has(lower) && !is(word, Class.adverb)) return undefined;
  }
  return undefined;
}

/** How long what is put in between two commas may be: "was, to put it charitably, green". */
const longestAside = 7;

/** The comma that opens the aside which the one at `end` closes, where a copula or what belongs to it stands before it; else -1. */
function asideTo(words: readonly Word[], end: number): number {
  for (let i = end - 2; i > 0 && i >= end - longestAside; i--) {
    if (words[i]?.lower === ',') {
      const before = (words[i - 1] as Word).lower;
      return copulas.has(before) || reversers.has(before) || degrees.has(before) ? i : -1;
    }
    if (words[i]?.kind === 'punctuation') return -1;
  }
  return -1;
}

/** Where the words of degree begin that stand right before `index`: "a bit | careless". */
export function withDegrees(words: readonly Word[], index: number): number {
  let from = index;
  while (from > 0 && (isOneOf(words[from - 1], degrees) || is(words[from - 1], Class.adverb))) from--;
  return from;
}
