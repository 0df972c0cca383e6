// The words from which an analysis starts, and what else a sentence must hold for it: generated from the lexicons.
import { formsOf } from './inflect';
import { characterManners } from './lexicon/character';
import type { FaultEntry } from './lexicon/entry';
import { certainties } from './lexicon/certainties';
import { carriers, doForms, negations } from './lexicon/grammar';
import { modalFaults } from './lexicon/modalFaults';
import { culprits, manners, nounFaults, objectFaults, omissions, poorWork } from './lexicon/personFault';
import { personFaultVerbs } from './lexicon/personFaultVerbs';
import { meantIt } from './lexicon/motive';
import { phraseFaults } from './lexicon/phraseFaults';
import { traits } from './lexicon/traits';
import { haves } from './perfects';
import type { Phrase, WordsSlot } from './phrases';
import type { VerbForm } from './verbGroups';
import { WordTable } from './wordTable';
import { placesOf, type Places, type WordTrace } from './wordTrace';

/** What a sentence must hold beside a word for the word to start an analysis. */
export interface Demands {
  /** Of each of these, one word must be in the sentence. */
  readonly companions: readonly Places[];
  /** This word must stand close behind. */
  readonly next?: string | undefined;
}

/** An entry that a word may belong to and, for verbs, as which forms. */
export interface Trigger extends Demands {
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
  for (const entry of [...personFaultVerbs, ...omissions]) {
    for (const base of entry.verbs) {
      const source: VerbSource = { shape: 'form of a verb', entry, base };
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
    for (const word of entry.words) table.add(word, entry);
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
      sourceOf(phrase.bearings.anchor).matched.push(placed);
      sourceOf(phrase.bearings.clue).known.push(placed);
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
        ...plain(entry),
        phrase,
        ...demandsOfPhrase(phrase, phrase.bearings.anchor),
      })),
  ];
}

/** The number of the word with a hash, if an analysis could start from it or a phrase is known by it; else 0. */
export function clueAt(hash: number): number {
  return sources().find(hash);
}

const demands: (readonly Demands[])[] = [];

/** What a sentence that holds a clue must hold as well to be worth an analysis; any of these is enough. */
export function demandsOf(clue: number): readonly Demands[] {
  return (demands[clue] ??= sources()
    .at(clue)
    .flatMap((source) =>
      source.shape === 'slot of phrases'
        ? source.known.map(({ phrase }) => demandsOfPhrase(phrase, phrase.bearings.clue))
        : [triggerOf(source, sources().wordAt(clue))],
    ));
}

function demandsOfPhrase(phrase: Phrase, beside: WordsSlot): Demands {
  const companions = phrase.wordsBeside(beside).map(placesOf);
  return { companions: companions.sort((a, b) => a.length - b.length) };
}

const noForms: ReadonlySet<VerbForm> = new Set();

function plain(entry: FaultEntry): Pick<Trigger, 'entry' | 'forms' | 'past'> {
  return { entry, forms: noForms, past: '' };
}

function triggerOf(source: FaultEntry | VerbSource, word: string): Trigger {
  if (source.shape !== 'form of a verb') return { ...plain(source), ...demandsOfEntry(source, word) };
  const { entry, base } = source;
  const { third, past, participle, gerund } = formsOf(base);
  const forms = new Set<VerbForm>();
  if (word === base) forms.add('base');
  if (past.includes(word)) forms.add('past');
  if (participle.includes(word)) forms.add('participle');
  if (gerund.includes(word)) forms.add('gerund');
  if (third.includes(word)) forms.add('third');
  const { companions, next } = demandsOfEntry(entry, word);
  const onlyBase = forms.size === 1 && forms.has('base');
  return {
    entry,
    forms,
    past: past[0] ?? base,
    companions: [...companions, ...(onlyBase ? pastMakers : []), ...omissionMarks(entry, forms)],
    next,
  };
}

const among = (...words: readonly string[]): Places => placesOf(new Set(words));

/** A base form tells of the past only with these: "did not check", "managed to corrupt". */
const pastMakers: readonly Places[] = [
  among(...doForms, ...carriers),
  among('was', 'were', 'been', 'had', 'has', 'have', 'did', ...carriers),
];

const without = [among('without')];
const negated = [placesOf(negations)];

function omissionMarks({ shape }: FaultEntry, forms: ReadonlySet<VerbForm>): readonly Places[] {
  if (shape !== 'omission') return [];
  return forms.has('gerund') ? without : negated;
}

/** "Was to be reviewed": these are duties only before "to"; the others also in "was required". */
const auxiliaries = new Set(['was', 'were', 'had']);
const duty: Demands = { companions: [among('to', 'was', 'were')] };

const perfect: Demands = { companions: [placesOf(haves)] };
const owned: Demands = { companions: [among('his', 'her', 'my', 'of', 'by', "'", '’')] };
const instead: Demands = { companions: [among('of', 'than')] };
const nothing: Demands = { companions: [] };

/** What an entry needs beside its word, as far as words tell. */
function demandsOfEntry(entry: FaultEntry, word: string): Demands {
  switch (entry.shape) {
    case 'verb': {
      // A passive tells of the act without them: "was messed up by".
      const demanded = [entry.particle, entry.object].filter((words) => words !== undefined);
      return { companions: demanded.map((words) => among(...words, 'by')), next: entry.then };
    }
    case 'manner':
      return entry.after === undefined ? nothing : { companions: [among(entry.after)] };
    case 'object':
      return entry.instead ? instead : nothing;
    case 'noun':
    case 'poor work':
      return owned;
    case 'certainty':
      return entry.before ? { companions: entry.before.map((before) => among(before)) } : nothing;
    case 'culprit':
      return { companions: [], next: entry.then };
    case 'modal':
      if (entry.kind === 'avoidable') return nothing;
      if (entry.kind === 'duty') return auxiliaries.has(word) ? { companions: [], next: 'to' } : duty;
      return word.endsWith('ve') || word.endsWith('da') ? nothing : perfect;
    case 'omission':
    case 'phrase':
    case 'question':
    case 'trait':
      return nothing;
  }
}

/** Whether a sentence may hold what must be in it. */
export function hasCompanions(trace: WordTrace, { companions }: Demands): boolean {
  for (const places of companions) if (!trace.mayHold(places)) return false;
  return true;
}
