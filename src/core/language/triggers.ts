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
import { anchorWords, companionsOf, type Phrase } from './phrases';
import type { VerbForm } from './verbGroups';
import { hashOf, mayHold, placesOf, type BitPlaces, type WordBits } from './wordBits';

/** An entry that a word may belong to and, for verbs, as which forms. */
export interface Trigger {
  readonly entry: FaultEntry;
  readonly forms: ReadonlySet<VerbForm>;
  /** The past form, for "a contractor botched it". */
  readonly past: string;
  /** For a phrase: the one that has the word as its anchor. */
  readonly phrase?: Phrase;
  /** Of each of these, a word must be in the sentence as well. */
  readonly companions: readonly BitPlaces[];
  /** This word must stand close behind. */
  readonly next?: string | undefined;
}

/** What the lexicons say of a word; made into triggers only when a text has the word. */
type Source = FaultEntry | VerbSource | PhraseSource;

interface VerbSource {
  readonly shape: 'form of a verb';
  readonly entry: FaultEntry;
  readonly base: string;
}

/** All phrases that have the same words for their anchor, in their order. */
interface PhraseSource {
  readonly shape: 'anchor';
  readonly phrases: (readonly [place: number, entry: FaultEntry, phrase: Phrase])[];
}

const sources = new Map<string, Source[]>();

function add(word: string, source: Source): void {
  const known = sources.get(word);
  if (!known) sources.set(word, [source]);
  else if (known[known.length - 1] !== source) known.push(source);
}

for (const entry of [...personFaultVerbs, ...omissions]) {
  for (const base of entry.verbs) {
    const source: VerbSource = { shape: 'form of a verb', entry, base };
    const { third, past, participle, gerund } = formsOf(base);
    add(base, source);
    for (const words of [past, participle, gerund, third]) for (const word of words) add(word, source);
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

const byAnchor = new Map<ReadonlySet<string>, PhraseSource>();
let place = 0;
for (const entry of phraseFaults) {
  for (const phrase of entry.phrases) {
    const anchor = anchorWords(phrase);
    let source = byAnchor.get(anchor);
    if (!source) {
      byAnchor.set(anchor, (source = { shape: 'anchor', phrases: [] }));
      for (const word of anchor) add(word, source);
    }
    source.phrases.push([place++, entry, phrase]);
  }
}

const triggers = new Map<string, readonly Trigger[]>();

/** The entries from which an analysis may start at a word, given in lower case. */
export function triggersOf(lower: string): readonly Trigger[] | undefined {
  const made = triggers.get(lower);
  if (made) return made;
  const known = sources.get(lower);
  if (!known) return undefined;
  const fresh = triggersFrom(known, lower);
  triggers.set(lower, fresh);
  return fresh;
}

function triggersFrom(known: readonly Source[], word: string): readonly Trigger[] {
  const made: Trigger[] = [];
  const phrases: PhraseSource['phrases'] = [];
  for (const source of known) {
    if (source.shape === 'anchor') phrases.push(...source.phrases);
    else if (source.shape === 'form of a verb') made.push(verbTrigger(source, word));
    else made.push({ entry: source, forms: noForms, past: '', ...demandsOf(source, word) });
  }
  phrases.sort(([a], [b]) => a - b);
  for (const [, entry, phrase] of phrases)
    made.push({ entry, forms: noForms, past: '', phrase, companions: companionsOf(phrase).map(placesOf).sort((a, b) => a.length - b.length) });
  return made;
}

const noForms: ReadonlySet<VerbForm> = new Set();

function verbTrigger({ entry, base }: VerbSource, word: string): Trigger {
  const { third, past, participle, gerund } = formsOf(base);
  const forms = new Set<VerbForm>();
  if (word === base) forms.add('base');
  if (past.includes(word)) forms.add('past');
  if (participle.includes(word)) forms.add('participle');
  if (gerund.includes(word)) forms.add('gerund');
  if (third.includes(word)) forms.add('third');
  const { companions, next } = demandsOf(entry, word);
  const onlyBase = forms.size === 1 && forms.has('base');
  return {
    entry,
    forms,
    past: past[0] ?? base,
    companions: [...companions, ...(onlyBase ? pastMakers : []), ...omissionMarks(entry, forms)],
    next,
  };
}

/** A base form tells of the past only with these: "did not check", "managed to corrupt". */
const pastMakers: readonly BitPlaces[] = [
  placesOf(new Set([...doForms, ...carriers])),
  placesOf(new Set(['was', 'were', 'been', 'had', 'has', 'have', 'did', ...carriers])),
];

const without = [placesOf(new Set(['without']))];
const negated = [placesOf(negations)];

function omissionMarks({ shape }: FaultEntry, forms: ReadonlySet<VerbForm>): readonly BitPlaces[] {
  if (shape !== 'omission') return [];
  return forms.has('gerund') ? without : negated;
}

/** "Was to be reviewed": these are duties only before "to"; the others also in "was required". */
const auxiliaries = new Set(['was', 'were', 'had']);
const duty: Pick<Trigger, 'companions'> = { companions: [placesOf(new Set(['to', 'was', 'were']))] };

const perfect: Pick<Trigger, 'companions'> = { companions: [placesOf(haves)] };
const unbound: Pick<Trigger, 'companions'> = { companions: [] };
const owners: Pick<Trigger, 'companions'> = {
  companions: [placesOf(new Set(['his', 'her', 'my', 'of', 'by', "'", '’']))],
};

/** What an entry needs beside its word, as far as words tell. */
function demandsOf(entry: FaultEntry, word: string): Pick<Trigger, 'companions' | 'next'> {
  switch (entry.shape) {
    case 'verb':
      if (entry.then) return { companions: [], next: 'to' };
      return {
        companions: [entry.particle, entry.object].flatMap((set) => (set ? [placesOf(new Set(set).add('by'))] : [])),
      };
    case 'manner':
      return { companions: entry.after === undefined ? [] : [placesOf(new Set([entry.after]))] };
    case 'object':
      return entry.instead ? { companions: [placesOf(new Set(['of', 'than']))] } : unbound;
    case 'noun':
    case 'poor work':
      return owners;
    case 'certainty':
      return { companions: (entry.before ?? []).map((before) => placesOf(new Set([before]))) };
    case 'culprit':
      return { companions: [], next: entry.then };
    case 'modal':
      if (entry.kind === 'avoidable') return unbound;
      if (entry.kind === 'duty') return auxiliaries.has(word) ? { companions: [], next: 'to' } : duty;
      return word.endsWith('ve') || word.endsWith('da') ? unbound : perfect;
    default:
      return unbound;
  }
}

/** Whether a sentence with these words may hold what a trigger needs beside its own word. */
export function hasCompanions(words: WordBits, { companions }: Trigger): boolean {
  for (const companion of companions) if (!mayHold(words, companion)) return false;
  return true;
}

/** One bit per hash value; a word whose bit is not set is no trigger. */
const marks = new Uint32Array(1 << 11);
const mask = (marks.length << 5) - 1;

for (const word of sources.keys()) {
  const at = hashOf(word) & mask;
  marks[at >>> 5] = (marks[at >>> 5] as number) | (1 << (at & 31));
}

/** Whether a word with this hash may be a trigger: never no where it is one. */
export function mayTrigger(hash: number): boolean {
  const at = hash & mask;
  return ((marks[at >>> 5] as number) & (1 << (at & 31))) !== 0;
}
