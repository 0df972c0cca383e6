// The words from which an analysis starts, and what else a sentence must hold for it: generated from the lexicons.
import { demandsOf, demandsOfPhrase, demandsOfVerb, type Demands } from './demands';
import { Gates, type Demanding } from './gates';
import { allFormsOf, formsOf } from '../notation/inflect';
import { characterManners } from '../lexicon/character';
import type { FaultEntry, PhraseFault } from '../notation/entry';
import { certainties } from '../lexicon/certainties';
import { modalFaults } from '../lexicon/modalFaults';
import {
  culprits,
  manners,
  nounFaults,
  objectFaults,
  omissions,
  poorWork,
  undone,
} from '../lexicon/personFault';
import { personFaultVerbs } from '../lexicon/personFaultVerbs';
import { meantIt } from '../lexicon/motive/secrecy';
import { phraseFaults } from '../lexicon/phraseFaults';
import { traits } from '../lexicon/traits';
import type { Phrase } from '../notation/phrases';
import type { VerbForm } from '../grammar/verbGroups';
import { tableAhead } from './ahead';
import { gatherTable, hashOf, isAlike, type WordTable } from './wordTable';
import type { WordTrace } from './wordTrace';
import { readTable, writeTable } from './writtenTable';

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
  readonly entry: Extract<FaultEntry, { words: unknown }>;
  readonly place: number;
}

interface VerbSource {
  readonly shape: 'form of a verb';
  readonly entry: FaultEntry;
  readonly base: string;
  readonly place: number;
}

/** A phrase under the words of its clue; a sentence without one of them does not hold it. */
interface PhraseSource {
  readonly shape: 'phrase';
  readonly entry: PhraseFault;
  readonly phrase: Phrase;
  readonly place: number;
  trigger: Trigger | undefined;
}

let sourcesRead: readonly Source[] | undefined;
let tableRead: WordTable | undefined;

/** What the lexicons hold, in the order in which it is tried; read when the first text has a word of theirs. */
function sources(): readonly Source[] {
  return (sourcesRead ??= readSources());
}

/** Under each word of the lexicons the places of its sources; read when the first text is looked at. */
function table(): WordTable {
  return (tableRead ??=
    tableAhead === undefined ? gatherTable(sources().map(wordsOf)) : readTable(tableAhead));
}

function readSources(): readonly Source[] {
  const all: Source[] = [];
  for (const entry of [...personFaultVerbs, ...omissions])
    for (const base of entry.verbs) all.push({ shape: 'form of a verb', entry, base, place: all.length });
  for (const entry of [
    ...manners,
    ...characterManners,
    ...meantIt,
    ...traits,
    ...objectFaults,
    ...nounFaults,
    ...poorWork,
    ...culprits,
    ...undone,
    ...modalFaults,
    ...certainties,
  ])
    all.push({ shape: 'word', entry, place: all.length });
  for (const entry of phraseFaults)
    for (const phrase of entry.phrases)
      all.push({ shape: 'phrase', entry, phrase, place: all.length, trigger: undefined });
  return all;
}

/** The words by which something is found. */
function wordsOf(source: Source): Iterable<string> {
  switch (source.shape) {
    case 'word':
      return source.entry.words;
    case 'form of a verb':
      return allFormsOf(source.base);
    case 'phrase':
      return source.phrase.clue.list;
  }
}

/** The table as text: made ahead for what ships. */
export function tableWritten(): string {
  return writeTable(sources().map(wordsOf));
}

/** The number of the word with a hash, if something may be found by it; else 0. */
export function clueAt(hash: number): number {
  return table().find(hash);
}

/** The entries that may be found by a word in lower case. */
export function entriesOf(lower: string): readonly FaultEntry[] {
  return sourcesAt(clueAt(hashOf(lower)))
    .filter((source) => [...wordsOf(source)].includes(lower))
    .map(({ entry }) => entry);
}

function sourcesAt(clue: number): readonly Source[] {
  const all = sources();
  return table()
    .at(clue)
    .map((place) => all[place] as Source);
}

let gates: Gates<Trigger> | undefined;

/** The triggers that are found by the word with the number `clue` and may start an analysis where it stands in a sentence. */
export function triggersAround(clue: number, word: number, trace: WordTrace): readonly Demanding<Trigger>[] {
  return (gates ??= new Gates(table().size, demandingAt)).metAround(clue, word, trace);
}

function demandingAt(clue: number): readonly Demanding<Trigger>[] {
  const hash = table().hashAt(clue);
  const all = sourcesAt(clue).flatMap((source) => triggersOf(source, hash));
  return all.flatMap((thing) => thing.demands.map((demands) => ({ thing, demands })));
}

const noForms: ReadonlySet<VerbForm> = new Set();

/** One for each word that cannot be told from the one with a hash; a phrase is one by itself. */
function triggersOf(source: Source, hash: number): readonly Trigger[] {
  if (source.shape === 'phrase') return [(source.trigger ??= beginningOf(source))];
  const alike = [...wordsOf(source)].filter((word) => isAlike(hashOf(word), hash));
  return [...new Set(alike)].map((word) =>
    source.shape === 'word' ? wordOf(source, word) : formOf(source, word),
  );
}

function wordOf({ entry, place }: WordSource, word: string): Trigger {
  const demands = demandsOf(entry, word);
  return { entry, words: new Set([word]), forms: noForms, past: '', demands, place };
}

function beginningOf({ entry, phrase, place }: PhraseSource): Trigger {
  const { anchor, clue } = phrase;
  const demands = [demandsOfPhrase(phrase, clue)];
  return { entry, words: anchor.words, forms: noForms, past: '', phrase, demands, place };
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
