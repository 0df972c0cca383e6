// Set phrases: a small notation for which words stand beside which.
import { commonnessOf } from './commonWords';
import { allFormsOf } from './inflect';
import { clauseWords, conjunctions } from './smallWords';
import { allOf, withTheirS } from './wordLists';

/** Named groups of words that phrases of one lexicon share. */
export type WordSets = Readonly<Record<string, ReadonlySet<string>>>;

export type Slot =
  | WordsSlot
  | { readonly kind: 'any' | 'doer' | 'whose'; readonly optional: boolean }
  | { readonly kind: 'person' | 'owner'; readonly orWords: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'gap' | 'start' | 'end' };

/** Words of which one is meant; gathered into a set when the slot is first tried, as most never are. */
export class WordsSlot {
  readonly kind = 'words';
  private gathered: ReadonlySet<string> | undefined;
  private counted: number | undefined;

  constructor(
    private readonly written: string,
    private readonly sets: WordSets,
    readonly optional: boolean,
  ) {}

  get words(): ReadonlySet<string> {
    return (this.gathered ??= setIn(this.written, this.sets));
  }

  /** The same, perhaps some of them twice, for who goes through them once. */
  get list(): Iterable<string> {
    return this.gathered ?? wordsIn(this.written, this.sets);
  }

  /** How often texts have one of its words. */
  get commonness(): number {
    return (this.counted ??= commonnessOf(this.list));
  }
}

/** A phrase, read only as far as it is needed: most are never met, and until then the slot by which they are known is enough. */
export class Phrase {
  private readSlots: readonly Slot[] | undefined;

  constructor(
    private readonly notation: string,
    private readonly sets: WordSets,
  ) {}

  /** The slot from which the phrase is matched. */
  get anchorAt(): number {
    return spacesIn(this.notation, anchorIn(this.notation));
  }

  get anchor(): WordsSlot {
    return slotOf(upToSpace(this.notation, anchorIn(this.notation)), this.sets) as WordsSlot;
  }

  /** The slot by which sentences are searched for the phrase: one without whose words none holds it, and few have them. */
  get clue(): WordsSlot {
    const { anchor } = this;
    // Most anchors are rare, and then no other slot needs to be read.
    if (anchor.commonness === 0) return anchor;
    return this.slots
      .filter(isTelling)
      .reduce((best, slot) => (slot.commonness < best.commonness ? slot : best), anchor);
  }

  get slots(): readonly Slot[] {
    return (this.readSlots ??= this.notation.split(' ').map((written) => slotOf(written, this.sets)));
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
const endings = allOf([ending], clauseWords, conjunctions);

function wordsOf(slot: Slot): ReadonlySet<string> | undefined {
  if (slot.kind === 'start') return openings;
  if (slot.kind === 'end') return endings;
  if (slot.kind !== 'words' || slot.optional) return undefined;
  return slot.words.has(ending) ? allOf(slot.words, endings) : slot.words;
}

/** Whether a phrase may be known by a slot: it cannot be left out, nor be a mark. */
function isTelling(slot: Slot): slot is WordsSlot {
  return slot.kind === 'words' && !slot.optional && [...slot.words].every((word) => /^\w/.test(word));
}

const noSets: WordSets = {};

/**
 * Reads phrases, one on each line. Slots are separated by spaces:
 *
 * - `careless`, `pay|paid`: one of these words, as `Word.lower` has them ("couldn't" is `could not`, "Kim's" is `kim`); `not` is
 *   `never` as well;
 * - `slip+`: "slip" and "slips"; `~forget|ignore`: any form of these verbs;
 * - `{care}`: a word of a named set; words, sets and verbs mix, verbs last, as what stands behind one is one: `mindful|{care}|~heed`;
 * - `_`: any one word; `@doer`: a noun for one who does something by its ending ("navigator"); `...`: up to four words of the same clause;
 * - `@person`: a noun phrase that is surely a person, role or team; `@owner`: `his`, `my`, "Kim's", "the on-call's"; both also among
 *   words, `everyone|@person`; `@whose`: whatever owns, for what only people can have;
 * - `<` and `>`: the beginning of the sentence or note, the end of the clause; also among words, `must|to|<`;
 * - `?` behind a slot: it may be left out;
 * - `*` before a slot: the phrase is matched from it, else from its first slot.
 */
export function phrasesOf(notations: string, sets: WordSets = noSets): Iterable<Phrase> {
  return new Phrases(notations, sets);
}

/** Cut into phrases when somebody first asks for them. */
class Phrases implements Iterable<Phrase> {
  private cut: readonly Phrase[] | undefined;

  constructor(
    private readonly notations: string,
    private readonly sets: WordSets,
  ) {}

  [Symbol.iterator]() {
    return (this.cut ??= cutPhrases(this.notations, this.sets))[Symbol.iterator]();
  }
}

function cutPhrases(notations: string, sets: WordSets): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const line of notations.split('\n')) {
    const notation = line.trim();
    if (notation !== '') phrases.push(new Phrase(notation, sets));
  }
  return phrases;
}

/** Where the slot begins that has the asterisk; else the first one. */
function anchorIn(notation: string): number {
  return notation.lastIndexOf(' *') + 1;
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

/** What has been read with the sets of a lexicon: phrases are made of the same pieces again and again. */
const readWith = new WeakMap<WordSets, Map<string, Slot>>();

function slotOf(marked: string, sets: WordSets): Slot {
  let read = readWith.get(sets);
  if (!read) readWith.set(sets, (read = new Map<string, Slot>()));
  const written = marked.startsWith('*') ? marked.slice(1) : marked;
  let slot = read.get(written);
  if (!slot) read.set(written, (slot = readSlot(written, sets)));
  return slot;
}

function readSlot(written: string, sets: WordSets): Slot {
  const optional = written.endsWith('?') && written.length > 1;
  const text = optional ? written.slice(0, -1) : written;
  if (text.includes('@')) return peopleSlot(text, sets, optional);
  switch (text) {
    case '...':
      return { kind: 'gap' };
    case '<':
      return { kind: 'start' };
    case '>':
      return { kind: 'end' };
    case '_':
      return { kind: 'any', optional };
  }
  return new WordsSlot(text, sets, optional);
}

/** People, whatever they are called, and the words that may stand in their place. */
function peopleSlot(text: string, sets: WordSets, optional: boolean): Slot {
  if (text === '@whose') return { kind: 'whose', optional };
  if (text === '@doer') return { kind: 'doer', optional };
  const kind = text.includes('@owner') ? 'owner' : 'person';
  const others = text.split('|').filter((part) => part !== `@${kind}`);
  const orWords = others.length === 0 ? noWords : setIn(others.join('|'), sets);
  return { kind, orWords, optional };
}

const noWords: ReadonlySet<string> = new Set();

/** The words that alternatives stand for; the set itself where a named set is all there is. */
function setIn(written: string, sets: WordSets): ReadonlySet<string> {
  const words = wordsIn(written, sets);
  return words instanceof Array ? new Set(words) : words;
}

function wordsIn(written: string, sets: WordSets): readonly string[] | ReadonlySet<string> {
  if (!written.includes('|')) return wordsOfPart(written, sets);
  const words: string[] = [];
  let isVerb = false;
  for (const part of written.split('|')) {
    // "~heed|mind": what stands behind a verb is one as well.
    isVerb ||= part.startsWith('~');
    const asVerb = isVerb && !part.startsWith('~') && !part.startsWith('{');
    for (const word of wordsOfPart(asVerb ? `~${part}` : part, sets)) words.push(word);
  }
  return words;
}

function wordsOfPart(part: string, sets: WordSets): readonly string[] | ReadonlySet<string> {
  if (part.startsWith('{')) return setOf(part, sets);
  if (part.startsWith('~')) return verbFormsOf(part.slice(1));
  return part === 'not' ? ['not', 'never'] : withTheirS(part);
}

function setOf(written: string, sets: WordSets): ReadonlySet<string> {
  const set = sets[written.slice(1, -1)];
  if (!set) throw new Error(`There is no set of words ${written}.`);
  return set;
}

function verbFormsOf(verb: string): readonly string[] {
  if (verb === 'be') return ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am'];
  if (verb === 'have') return ['has', 'have', 'had', 'having'];
  return allFormsOf(verb);
}
