// The words from which an analysis starts, and what else a sentence must hold for it: generated from the lexicons.
import { demandsOf, demandsOfPhrase, demandsOfVerb, type Demands } from './demands';
import { formsOf } from './inflect';
import { characterManners } from './lexicon/character';
import type { FaultEntry } from './lexicon/entry';
import { certainties } from './lexicon/certainties';
import { modalFaults } from './lexicon/modalFaults';
import { culprits, manners, nounFaults, objectFaults, omissions, poorWork } from './lexicon/personFault';
import { personFaultVerbs } from './lexicon/personFaultVerbs';
import { meantIt } from './lexicon/motive';
import { phraseFaults } from './lexicon/phraseFaults';
import { traits } from './lexicon/traits';
import type { Phrase, WordsSlot } from './phrases';
import type { VerbForm } from './verbGroups';
import { WordTable } from './wordTable';

/** An entry that a word may belong to and, for verbs, as which forms. */
export interface Trigger {
  /** What its sentence must hold as well; any of these is enough. */
  readonly demands: readonly Demands[];
  readonly entry: FaultEntry;
  readonly forms: ReadonlySet<VerbForm>;
  /** The past form, for "a contractor botched it". */
  readonly past: string;
  /** For a phrase: the one that has the word as its anchor. */
  readonly phrase?: Phrase;
}

/** What the lexicons say of a word; made into triggers only when a text has the word. */
type Source = FaultEntry | VerbSource | PhraseSource;

interface VerbSource {
  readonly shape: 'form of a verb';
  readonly entry: FaultEntry;
  readonly base: string;
}

/** The phrases that are matched from some words, and those that are known by them. */
interface PhraseSource {
  readonly shape: 'slot of phrases';
  readonly matched: PlacedPhrase[];
  readonly known: PlacedPhrase[];
}

/** A phrase with its entry, and its place in the order in which phrases are tried. */
interface PlacedPhrase {
  readonly place: number;
  readonly entry: FaultEntry;
  readonly phrase: Phrase;
}

let read: WordTable<Source> | undefined;

/** All words of the lexicons; read when the first text is looked at, so that loading the engine costs little. */
function sources(): WordTable<Source> {
  return (read ??= readLexicons());
}

function readLexicons(): WordTable<Source> {
  const table = new WordTable<Source>();
  const add = (word: string, source: Source): void => {
    table.add(word, source);
    table.seekFor(word);
  };
  for (const entry of [...personFaultVerbs, ...omissions]) {
    for (const base of entry.verbs) {
      const source: VerbSource = { shape: 'form of a verb', entry, base };
      const { third, past, participle, gerund } = formsOf(base);
      add(base, source);
      for (const words of [past, participle, gerund, third])
        for (const word of words) add(word, source);
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
    for (const word of entry.words) add(word, entry);
  }
  addPhrases(table);
  return table;
}

function addPhrases(table: WordTable<Source>): void {
  const bySlot = new Map<WordsSlot, PhraseSource>();
  const sourceOf = (slot: WordsSlot): PhraseSource => {
    const known = bySlot.get(slot);
    if (known) return known;
    const source: PhraseSource = { shape: 'slot of phrases', matched: [], known: [] };
    bySlot.set(slot, source);
    for (const word of slot.words) table.add(word, source);
    return source;
  };
  let place = 0;
  for (const entry of phraseFaults) {
    for (const phrase of entry.phrases) {
      const placed = { place: place++, entry, phrase };
      const { anchor, clue } = phrase.bearings;
      sourceOf(anchor).matched.push(placed);
      const { known } = sourceOf(clue);
      if (known.length === 0) for (const word of clue.words) table.seekFor(word);
      known.push(placed);
    }
  }
}

const triggers = new Map<string, readonly Trigger[]>();

/** So many words are remembered, those from which nothing starts among them. */
const mostWords = 10_000;

/** The entries from which an analysis may start at a word, given in lower case. */
export function triggersOf(lower: string): readonly Trigger[] {
  const known = triggers.get(lower);
  if (known) return known;
  const made = triggersFrom(sources().at(sources().numberOf(lower)), lower);
  if (triggers.size >= mostWords) triggers.clear();
  triggers.set(lower, made);
  return made;
}

const nothingStarts: readonly Trigger[] = [];

function triggersFrom(known: readonly Source[], word: string): readonly Trigger[] {
  if (known.length === 0) return nothingStarts;
  const phrases = known.flatMap((source) => (source.shape === 'slot of phrases' ? source.matched : []));
  return [
    ...known.flatMap((source) => (source.shape === 'slot of phrases' ? [] : [triggerOf(source, word)])),
    ...phrases
      .sort((a, b) => a.place - b.place)
      .map(({ entry, phrase }) => ({
        entry,
        forms: noForms,
        past: '',
        phrase,
        demands: [demandsOfPhrase(phrase, phrase.bearings.anchor)],
      })),
  ];
}

/** The number of the word with a hash, if an analysis could start from it or a phrase is known by it; else 0. */
export function clueAt(hash: number): number {
  return sources().seek(hash);
}

const demands: (readonly Demands[])[] = [];

/** What a sentence that holds a clue must hold as well to be worth an analysis; any of these is enough. */
export function demandsAt(clue: number): readonly Demands[] {
  return (demands[clue] ??= sources()
    .at(clue)
    .flatMap((source) =>
      source.shape === 'slot of phrases'
        ? source.known.map(({ phrase }) => demandsOfPhrase(phrase, phrase.bearings.clue))
        : triggerOf(source, sources().wordAt(clue)).demands,
    ));
}

const noForms: ReadonlySet<VerbForm> = new Set();

function triggerOf(source: FaultEntry | VerbSource, word: string): Trigger {
  if (source.shape !== 'form of a verb')
    return { entry: source, forms: noForms, past: '', demands: demandsOf(source, word) };
  const { entry, base } = source;
  const { third, past, participle, gerund } = formsOf(base);
  const forms = new Set<VerbForm>();
  if (word === base) forms.add('base');
  if (past.includes(word)) forms.add('past');
  if (participle.includes(word)) forms.add('participle');
  if (gerund.includes(word)) forms.add('gerund');
  if (third.includes(word)) forms.add('third');
  return { entry, forms, past: past[0] ?? base, demands: demandsOfVerb(entry, word, forms) };
}
