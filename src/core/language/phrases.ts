// Set phrases: a small notation for which words stand beside which.
import { formsOf } from './inflect';
import { Class, classesOf } from './lexicon/wordClasses';

/** Named groups of words that phrases of one lexicon share. */
export type WordSets = Readonly<Record<string, ReadonlySet<string>>>;

export interface WordsSlot {
  readonly kind: 'words';
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  /** How common its words are by what they do in a sentence: the search starts from the slot with the least. */
  readonly weight: number;
  /** How many sentences are likely to have any of them. */
  readonly spread: number;
}

export type Slot =
  | WordsSlot
  | { readonly kind: 'any' | 'doer' | 'whose' | 'owner'; readonly optional: boolean }
  | { readonly kind: 'person'; readonly orWords: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'gap' | 'start' | 'end' };

/** A phrase ready to be looked for, from its anchor on; a sentence without any word of its rarest slot does not hold it. */
export interface Phrase {
  readonly slots: readonly Slot[];
  readonly anchor: number;
  readonly rarest: number;
}

const noSets: WordSets = {};

/**
 * Reads the notation. Slots are separated by spaces:
 *
 * - `careless`, `pay|paid`: one of these words, as `Word.lower` has them ("couldn't" is `could not`, "Kim's" is `kim`); `not` is
 *   `never` as well;
 * - `~forget|ignore`: any form of these verbs;
 * - `{care}`: a word of a named set; sets, verbs and words mix: `{care}|~heed|mindful`;
 * - `_`: any one word; `@doer`: a noun for one who does something by its ending ("navigator"); `...`: up to four words of the same clause;
 * - `@person`: a noun phrase that is surely a person, role or team; `@person|everyone`: or one of these words; `@owner`: `his`, `my`,
 *   "Kim's", "the on-call's"; `@whose`: whatever owns, for what only people can have;
 * - `<` and `>`: the beginning of the sentence or note, the end of the clause;
 * - `?` behind a slot: it may be left out; `*` before a slot: the search starts from it, else from its rarest words.
 *
 * Throws on a set without a name, which is a mistake in a lexicon.
 */
export function phraseOf(notation: string, sets: WordSets = noSets): Phrase {
  let marked = -1;
  const slots = notation.split(' ').map((written, i): Slot => {
    if (!written.startsWith('*')) return slotOf(written, sets);
    marked = i;
    return slotOf(written.slice(1), sets);
  });
  return {
    slots,
    anchor: marked >= 0 ? marked : least(slots, 'weight'),
    rarest: least(slots, 'spread'),
  };
}

/** Several phrases, one on each line. */
export function phrasesOf(notations: string, sets: WordSets = noSets): readonly Phrase[] {
  return notations
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => phraseOf(line, sets));
}

/** What has been read with the words of a lexicon: most of what phrases are made of comes again and again. */
const readWith = new WeakMap<WordSets, Map<string, Slot>>();

function slotOf(written: string, sets: WordSets): Slot {
  let read = readWith.get(sets);
  if (!read) readWith.set(sets, (read = new Map<string, Slot>()));
  let slot = read.get(written);
  if (!slot) read.set(written, (slot = readSlot(written, sets)));
  return slot;
}

function readSlot(written: string, sets: WordSets): Slot {
  const optional = written.endsWith('?') && written.length > 1;
  const text = optional ? written.slice(0, -1) : written;
  switch (text) {
    case '...':
      return { kind: 'gap' };
    case '<':
      return { kind: 'start' };
    case '>':
      return { kind: 'end' };
    case '_':
      return { kind: 'any', optional };
    case '@whose':
      return { kind: 'whose', optional };
    case '@doer':
      return { kind: 'doer', optional };
    case '@owner':
      return { kind: 'owner', optional };
  }
  if (text.startsWith('@person')) {
    const others = text.slice('@person|'.length);
    return { kind: 'person', orWords: others === '' ? new Set() : wordsOf(others, sets), optional };
  }
  const words = wordsOf(text, sets);
  return { kind: 'words', words, optional, weight: weightOf(words), spread: spreadOf(words) };
}

function wordsOf(text: string, sets: WordSets): ReadonlySet<string> {
  const words = new Set<string>();
  let isVerb = false;
  for (const part of text.split('|')) {
    if (part.startsWith('{')) {
      const set = sets[part.slice(1, -1)];
      if (!set) throw new Error(`There is no set of words ${part}.`);
      for (const word of set) words.add(word);
      continue;
    }
    isVerb ||= part.startsWith('~');
    if (part === 'not') words.add('never');
    if (!isVerb) words.add(part);
    else for (const form of allFormsOf(part.replace(/^~/, ''))) words.add(form);
  }
  return words;
}

function allFormsOf(verb: string): readonly string[] {
  if (verb === 'be') return ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am'];
  if (verb === 'have') return ['has', 'have', 'had', 'having'];
  const { base, third, past, participle, gerund } = formsOf(verb);
  return [base, ...third, ...past, ...participle, ...gerund];
}

const common =
  Class.determiner |
  Class.preposition |
  Class.clauseWord |
  Class.conjunction |
  Class.be |
  Class.have |
  Class.auxiliaryDo |
  Class.modal |
  Class.negation;

function weightOf(words: ReadonlySet<string>): number {
  let weight = words.size;
  for (const word of words) if (classesOf(word) & common) weight += 1_000;
  return weight;
}

/** As common as the small words, whatever they do. */
const everyday = new Set('i it he she they we you us me them all more no there one , : ( ) -'.split(' '));

function spreadOf(words: ReadonlySet<string>): number {
  let spread = words.size;
  for (const word of words) if (classesOf(word) & common || everyday.has(word)) spread += 1_000;
  return spread;
}

/** The slot with the least `measure`, the first where two have as little. */
function least(slots: readonly Slot[], measure: 'weight' | 'spread'): number {
  let best = -1;
  let lowest = Infinity;
  slots.forEach((slot, i) => {
    if (slot.kind !== 'words' || slot.optional || slot[measure] >= lowest) return;
    lowest = slot[measure];
    best = i;
  });
  if (best < 0) throw new Error('A phrase needs at least one word.');
  return best;
}

/** The words of a slot that has some. */
export function wordsAt({ slots }: Phrase, index: number): ReadonlySet<string> {
  return (slots[index] as WordsSlot).words;
}

/** For each other slot that a phrase cannot do without: one of these words stands in every sentence that holds it. */
export function demandedBeside({ slots }: Phrase, index: number): readonly ReadonlySet<string>[] {
  return slots.flatMap((slot, i) => (i !== index && slot.kind === 'words' && !slot.optional ? [slot.words] : []));
}
