// The words from which an analysis starts, and what else a sentence must hold for it: generated from the lexicons.
import { demandsOf, demandsOfPhrase, demandsOfVerb, type Demands } from './demands';
import { Gates } from './gates';
import { formsOf } from '../lexicon/inflect';
import { characterManners } from '../lexicon/character';
import type { FaultEntry } from '../lexicon/entry';
import { certainties } from '../lexicon/certainties';
import { modalFaults } from '../lexicon/modalFaults';
import { culprits, manners, nounFaults, objectFaults, omissions, poorWork } from '../lexicon/personFault';
import { personFaultVerbs } from '../lexicon/personFaultVerbs';
import { meantIt } from '../lexicon/motive/secrecy';
import { phraseFaults } from '../lexicon/phraseFaults';
import { traits } from '../lexicon/traits';
import type { Phrase, WordsSlot } from '../lexicon/phrases';
import type { VerbForm } from '../grammar/verbGroups';
import { hashOf, WordTable } from './wordTable';

/** From where an analysis may start: one of its words, where its sentence holds what else it needs. */
export interface Trigger {
  readonly entry: FaultEntry;
  readonly words: ReadonlySet<string>;
  /** As which forms of a verb its one word may stand. */
  readonly forms: ReadonlySet<VerbForm>;
  /** The past form, for "a contractor botched it". */
  readonly past: string;
  /** For a phrase: the one that has these words as its anchor. */
  readonly phrase?: Phrase;
  /** What must stand around the word by which it is found; any of these is enough. */
  readonly demands: readonly Demands[];
  /** Where several start from one word, the one with the least is tried first. */
  readonly place: number;
}

/** What the lexicons say of a word; made into triggers only when a text has the word. */
type Source = WordSource | VerbSource | PhraseSource;

interface WordSource {
  readonly shape: 'word';
  readonly entry: FaultEntry;
  readonly place: number;
}

interface VerbSource {
  readonly shape: 'form of a verb';
  readonly entry: FaultEntry;
  readonly base: string;
  readonly place: number;
}

/** The phrases that are found by the same words; a sentence without one of them holds none of them. */
interface PhraseSource {
  readonly shape: 'slot of phrases';
  readonly phrases: PlacedPhrase[];
  triggers: readonly Trigger[] | undefined;
}

interface PlacedPhrase {
  readonly entry: FaultEntry;
  readonly phrase: Phrase;
  readonly place: number;
}

let read: WordTable<Source> | undefined;

/** All words of the lexicons; read when the first text is looked at, so that loading the engine costs little. */
function sources(): WordTable<Source> {
  return (read ??= readLexicons());
}

function readLexicons(): WordTable<Source> {
  const table = new WordTable<Source>();
  let place = 0;
  for (const entry of [...personFaultVerbs, ...omissions]) {
    for (const base of entry.verbs) {
      const source: VerbSource = { shape: 'form of a verb', entry, base, place: place++ };
      const { third, past, participle, gerund } = formsOf(base);
      table.add(base, source);
      for (const words of [past, participle, gerund, third])
        for (const word of words) table.add(word, source);
    }
  }
  for (const entry of [
    ...manners,
    ...characterManners,
    ...meantIt,
    ...traits,
    ...objectFaults,
    ...nounFaults,
    ...poorWork,
    ...culprits,
    ...modalFaults,
    ...certainties,
  ]) {
    const source: WordSource = { shape: 'word', entry, place: place++ };
    for (const word of entry.words) table.add(word, source);
  }
  addPhrases(table, place);
  return table;
}

function addPhrases(table: WordTable<Source>, first: number): void {
  const byClue = new Map<WordsSlot, PhraseSource>();
  let place = first;
  for (const entry of phraseFaults) {
    for (const phrase of entry.phrases) {
      const { clue } = phrase;
      let source = byClue.get(clue);
      if (!source) {
        byClue.set(clue, (source = { shape: 'slot of phrases', phrases: [], triggers: undefined }));
        for (const word of clue.words) table.add(word, source);
      }
      source.phrases.push({ entry, phrase, place: place++ });
    }
  }
}

/** The number of the word with a hash, if something may be found by it; else 0. */
export function clueAt(hash: number): number {
  return sources().find(hash);
}

/** The entries that start from a word in lower case by itself, without a phrase around it. */
export function entriesOf(lower: string): readonly FaultEntry[] {
  const table = sources();
  const number = table.find(hashOf(lower));
  if (table.wordAt(number) !== lower) return [];
  return table.at(number).flatMap((source) => (source.shape === 'slot of phrases' ? [] : [source.entry]));
}

let gates: (Gates<Trigger> | undefined)[] | undefined;

/** The triggers that are found by the word with a number. */
export function triggersAt(clue: number): Gates<Trigger> {
  // With all its places from the beginning: an array that grows by leaps is kept as a table, and slow.
  gates ??= Array.from({ length: sources().size }, () => undefined);
  return (gates[clue] ??= gatesTo(clue));
}

function gatesTo(clue: number): Gates<Trigger> {
  const word = sources().wordAt(clue);
  const all = sources()
    .at(clue)
    .flatMap((source) => triggersOf(source, word));
  return new Gates(all.flatMap((thing) => thing.demands.map((demands) => ({ thing, demands }))));
}

const noForms: ReadonlySet<VerbForm> = new Set();

function triggersOf(source: Source, word: string): readonly Trigger[] {
  switch (source.shape) {
    case 'word': {
      const { entry, place } = source;
      const demands = demandsOf(entry, word);
      return [{ entry, words: new Set([word]), forms: noForms, past: '', demands, place }];
    }
    case 'form of a verb':
      return [formOf(source, word)];
    case 'slot of phrases':
      return (source.triggers ??= source.phrases.map(({ entry, phrase, place }) => {
        const { anchor, clue } = phrase;
        const demands = [demandsOfPhrase(phrase, clue)];
        return { entry, words: anchor.words, forms: noForms, past: '', phrase, demands, place };
      }));
  }
}

function formOf({ entry, base, place }: VerbSource, word: string): Trigger {
  const { third, past, participle, gerund } = formsOf(base);
  const forms = new Set<VerbForm>();
  if (word === base) forms.add('base');
  if (past.includes(word)) forms.add('past');
  if (participle.includes(word)) forms.add('participle');
  if (gerund.includes(word)) forms.add('gerund');
  if (third.includes(word)) forms.add('third');
  const demands = demandsOfVerb(entry, word, forms);
  return { entry, words: new Set([word]), forms, past: past[0] ?? base, demands, place };
}
