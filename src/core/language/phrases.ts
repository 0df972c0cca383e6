// Set phrases: a small notation for which words stand beside which.
import { formsOf } from './inflect';
import { clauseWords, conjunctions } from './lexicon/grammar';
import { Class, classesOf } from './lexicon/wordClasses';
import { isWordCode } from './words';

/** Named groups of words that phrases of one lexicon share. */
export type WordSets = Readonly<Record<string, ReadonlySet<string>>>;

export type Slot =
  | WordsSlot
  | { readonly kind: 'any' | 'doer' | 'whose' | 'owner'; readonly optional: boolean }
  | { readonly kind: 'person'; readonly orWords: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'gap' | 'start' | 'end' };

/** Words of which one is meant; gathered when the slot is first tried, as most never are. */
export class WordsSlot {
  readonly kind = 'words';
  /** How many sentences are likely to have any of them. */
  readonly spread: number;
  private gathered: ReadonlySet<string> | undefined;

  constructor(
    private readonly parts: readonly Part[],
    readonly optional: boolean,
  ) {
    let spread = 0;
    for (const part of parts) spread += part.spread;
    this.spread = spread;
  }

  get words(): ReadonlySet<string> {
    return (this.gathered ??= union(this.parts));
  }

  /** How common the words are by what they do in a sentence: without a mark the search starts from the slot with the least. */
  get weight(): number {
    let weight = this.words.size;
    for (const word of this.words) if (isCommon(word)) weight += everywhere;
    return weight;
  }
}

/** From where a phrase is searched. */
interface Bearings {
  /** The slot from which the phrase is matched, and its place among the slots. */
  readonly anchor: WordsSlot;
  readonly anchorAt: number;
  /** A slot without whose words no sentence holds the phrase: the anchor, unless its words are everywhere. */
  readonly clue: WordsSlot;
}

/** A phrase, read only as far as it is needed: most are never met, and until then their clue is enough. */
export class Phrase {
  private readSlots: readonly Slot[] | undefined;
  private taken: Bearings | undefined;

  constructor(
    private readonly notation: string,
    private readonly sets: WordSets,
  ) {}

  get slots(): readonly Slot[] {
    return (this.readSlots ??= this.notation.split(' ').map((written) => slotOf(written, this.sets)));
  }

  /** Throws where no word is demanded, which is a mistake in a lexicon. */
  get bearings(): Bearings {
    return (this.taken ??= this.takeBearings());
  }

  /** What stands around a slot in every sentence that holds the phrase: for each other slot that may not be left out, one of its words. */
  wordsBeside(slot: WordsSlot): readonly WordsBeside[] {
    const { slots } = this;
    const at = slots.indexOf(slot);
    const beside: WordsBeside[] = [];
    for (const step of [-1, 1]) {
      let reach = 0;
      for (let i = at + step; i >= 0 && i < slots.length; i += step) {
        const other = slots[i] as Slot;
        reach += longestOf(other);
        const words = wordsOf(other);
        // What opens or ends a stretch stands beside it.
        const farthest = other.kind === 'words' ? reach : reach + 1;
        if (words) beside.push({ words, before: step < 0 ? farthest : 0, behind: step < 0 ? 0 : farthest });
      }
    }
    return beside;
  }

  private takeBearings(): Bearings {
    const { notation, sets } = this;
    const mark = markIn(notation);
    const anchorAt = mark < 0 ? least(this.slots, 'weight') : spacesIn(notation, mark);
    const anchor = (mark < 0 ? this.slots[anchorAt] : slotOf(upToSpace(notation, mark), sets)) as WordsSlot;
    const isClue = anchor.spread < everywhere;
    const clue = isClue ? anchor : (this.slots[least(this.slots, 'spread')] as WordsSlot);
    return { anchor, anchorAt, clue };
  }
}

/** Words of which one stands at most so far before or behind a slot. */
interface WordsBeside {
  readonly words: ReadonlySet<string>;
  readonly before: number;
  readonly behind: number;
}

/** How many words three dots stand for. */
export const longestGap = 4;

/** Adverbs may stand between any two words of a phrase: "was simply not careful". */
export const mostAdverbs = 2;

/** More words than a noun phrase has that speaks of a person: "one of the two most senior night-shift operators". */
const longestPerson = 12;

/** How many words a slot may take. */
function longestOf({ kind }: Slot): number {
  switch (kind) {
    case 'words':
      return mostAdverbs + 1;
    case 'any':
    case 'doer':
    case 'whose':
      return 1;
    case 'start':
    case 'end':
      return 0;
    case 'gap':
      return longestGap;
    case 'person':
    case 'owner':
      return longestPerson;
  }
}

/** Stand for themselves in a trace: where a sentence or a note in it begins, and where a stretch of it ends. */
export const opening = '<';
export const ending = '>';

const openings: ReadonlySet<string> = new Set([opening]);
const endings: ReadonlySet<string> = new Set([ending, ...clauseWords, ...conjunctions]);

function wordsOf(slot: Slot): ReadonlySet<string> | undefined {
  if (slot.kind === 'start') return openings;
  if (slot.kind === 'end') return endings;
  return slot.kind === 'words' && !slot.optional ? slot.words : undefined;
}

/** A phrase is searched by words alone, not by marks. */
function areWords(words: ReadonlySet<string>): boolean {
  for (const word of words) if (!/[\p{L}\p{N}]/u.test(word)) return false;
  return true;
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
 */
export function phraseOf(notation: string, sets: WordSets = noSets): Phrase {
  return new Phrase(notation, sets);
}

/** Several phrases, one on each line. */
export function phrasesOf(notations: string, sets: WordSets = noSets): readonly Phrase[] {
  return notations
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => phraseOf(line, sets));
}

/** Where the marked slot begins, the last one if there are several; -1 where none is. */
function markIn(notation: string): number {
  const space = notation.lastIndexOf(' *');
  if (space >= 0) return space + 1;
  return notation.startsWith('*') ? 0 : -1;
}

function spacesIn(notation: string, end: number): number {
  let spaces = 0;
  for (let i = notation.indexOf(' '); i >= 0 && i < end; i = notation.indexOf(' ', i + 1)) spaces++;
  return spaces;
}

function upToSpace(notation: string, start: number): string {
  const end = notation.indexOf(' ', start);
  return notation.slice(start, end < 0 ? notation.length : end);
}

/** What stands between two bars of a slot: a word, a named set, or a verb in all its forms. */
interface Part {
  readonly words: ReadonlySet<string>;
  readonly spread: number;
}

function union(parts: readonly Part[]): ReadonlySet<string> {
  return parts.length === 1 ? (parts[0] as Part).words : new Set(parts.flatMap(({ words }) => [...words]));
}

/** What has been read with the sets of a lexicon: phrases are made of the same pieces again and again. */
interface Read {
  readonly slots: Map<string, Slot>;
  readonly parts: Map<string, Part>;
}

const readWith = new WeakMap<WordSets, Read>();

function slotOf(marked: string, sets: WordSets): Slot {
  const written = marked.startsWith('*') ? marked.slice(1) : marked;
  let read = readWith.get(sets);
  if (!read) readWith.set(sets, (read = { slots: new Map<string, Slot>(), parts: new Map<string, Part>() }));
  let slot = read.slots.get(written);
  if (!slot) read.slots.set(written, (slot = readSlot(written, sets, read.parts)));
  return slot;
}

function readSlot(written: string, sets: WordSets, parts: Map<string, Part>): Slot {
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
    const { words } = new WordsSlot(others === '' ? [] : partsOf(others, sets, parts), optional);
    return { kind: 'person', orWords: words, optional };
  }
  return new WordsSlot(partsOf(text, sets, parts), optional);
}

function partsOf(text: string, sets: WordSets, known: Map<string, Part>): readonly Part[] {
  let verbs = '';
  return text.split('|').map((written) => {
    if (written.startsWith('~')) verbs = '~';
    // "~heed|mind": what stands behind a verb is one as well.
    const key = written.startsWith('{') || written.startsWith('~') ? written : verbs + written;
    let part = known.get(key);
    if (!part) known.set(key, (part = readPart(key, sets)));
    return part;
  });
}

function readPart(written: string, sets: WordSets): Part {
  if (written.startsWith('{')) {
    const set = sets[written.slice(1, -1)];
    if (!set) throw new Error(`There is no set of words ${written}.`);
    return weighed(set);
  }
  if (written.startsWith('~')) return weighed(new Set(allFormsOf(written.slice(1))));
  return weighed(new Set(written === 'not' ? ['not', 'never'] : [written]));
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

/** As common as these, whatever they do; and so are marks, which the first look does not search for. */
const everyday = new Set('i it he she they we you us me them all more no there one'.split(' '));

/** Nearly every sentence has one of these. */
const inEach = new Set('the a to of and in is was for on that with'.split(' '));

function isEverywhere(word: string): boolean {
  return !isWordCode(word.charCodeAt(0)) || isCommon(word) || everyday.has(word);
}

/** No everyday word is longer. */
const longestEveryday = 7;

/** What a word of that kind weighs; from there on the words of a slot are everywhere. */
const everywhere = 1_000;

function isCommon(word: string): boolean {
  return (classesOf(word) & common) !== 0;
}

function weighed(words: ReadonlySet<string>): Part {
  let spread = words.size;
  for (const word of words)
    if (word.length <= longestEveryday && isEverywhere(word))
      spread += inEach.has(word) ? 9 * everywhere : everywhere;
  return { words, spread };
}

/** The slot of demanded words with the least `measure`, the first where two have as little. */
function least(slots: readonly Slot[], measure: 'weight' | 'spread'): number {
  let best = -1;
  let lowest = Infinity;
  slots.forEach((slot, i) => {
    if (slot.kind !== 'words' || slot.optional || !areWords(slot.words)) return;
    const measured = slot[measure];
    if (measured >= lowest) return;
    lowest = measured;
    best = i;
  });
  if (best < 0) throw new Error('A phrase needs at least one word.');
  return best;
}
