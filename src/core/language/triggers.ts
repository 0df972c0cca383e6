// The cheap first look: does a sentence hold any word from which an analysis could start? Generated from the lexicons.
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
import { anchorWords, type Phrase } from './phrases';
import type { VerbForm } from './verbGroups';
import { isWordCode } from './words';

/** An entry that a word may belong to and, for verbs, as which forms. */
export interface Trigger {
  readonly entry: FaultEntry;
  readonly forms: ReadonlySet<VerbForm>;
  /** The past form, for "a contractor botched it". */
  readonly past: string;
  /** For a phrase: the one that has the word as its anchor. */
  readonly phrase?: Phrase;
}

/** Acts left out are told with these; their verbs alone are too common to look for. */
const omissionMarks = ['not', "didn't", "hadn't", "hasn't", "haven't", 'never', 'without'];

/** Before these even a base form is past: "managed to corrupt". */
const pastMakers = ['managed', 'contrived'];

/** "He'd have seen it": what is left of "would". */
const shortModal = 'd';

/** A contraction is looked up whole. */
const negatedModals = ["shouldn't", "couldn't", "wouldn't", "mightn't", "oughtn't", "needn't"];

const triggers = new Map<string, Trigger[]>();

function add(word: string, trigger: Trigger): void {
  const known = triggers.get(word);
  if (known) known.push(trigger);
  else triggers.set(word, [trigger]);
}

function addVerb(entry: FaultEntry, base: string): void {
  const forms = formsOf(base);
  const byWord = new Map<string, Set<VerbForm>>();
  const note = (word: string, form: VerbForm): void => {
    const known = byWord.get(word);
    if (known) known.add(form);
    else byWord.set(word, new Set([form]));
  };
  note(forms.base, 'base');
  for (const word of forms.past) note(word, 'past');
  for (const word of forms.participle) note(word, 'participle');
  for (const word of forms.gerund) note(word, 'gerund');
  for (const word of forms.third) note(word, 'third');
  for (const [word, set] of byWord) add(word, { entry, forms: set, past: forms.past[0] ?? base });
}

for (const entry of personFaultVerbs) for (const verb of entry.verbs) addVerb(entry, verb);
for (const entry of omissions) for (const verb of entry.verbs) addVerb(entry, verb);
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
  for (const word of entry.words) add(word, { entry, forms: new Set(), past: '' });
}

for (const entry of phraseFaults) {
  for (const phrase of entry.phrases) {
    for (const word of anchorWords(phrase)) add(word, { entry, forms: new Set(), past: '', phrase });
  }
}

/** The entries from which an analysis may start at a word, given in lower case. */
export function triggersOf(lower: string): readonly Trigger[] | undefined {
  return triggers.get(lower);
}

/** One bit per hash value; a word whose bit is not set is no trigger. */
const bits = new Uint32Array(1 << 11);
const mask = (bits.length << 5) - 1;

function mark(word: string): void {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i) | 32);
  const at = hash & mask;
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Too common to look for; the sentences that matter hold another mark, such as "not" or "'d". */
const common = new Set(['was', 'were', 'had', 'need']);

for (const [word, entries] of triggers) {
  if (
    !common.has(word) &&
    entries.some(({ entry, forms }) => entry.shape !== 'omission' && !(forms.size === 1 && forms.has('base')))
  )
    mark(word);
}
for (const word of [...omissionMarks, ...pastMakers, ...negatedModals, shortModal]) mark(word);

/**
 * Whether a text may hold a trigger: never no where there is one, sometimes yes where there is none. One pass without cutting
 * the text into words; after a hyphen or apostrophe both the part and the whole word are looked up.
 */
export function mayHoldTrigger(text: string): boolean {
  let whole = 0;
  let part = 0;
  let joined = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isWordCode(code)) {
      part = (Math.imul(part, 31) + (code | 32)) | 0;
      if (joined) whole = (Math.imul(whole, 31) + (code | 32)) | 0;
    } else if (part !== 0) {
      if (isMarked(part) || (joined && isMarked(whole))) return true;
      const joins = code === 45 || code === 39 || code === 0x2019;
      if (joins) whole = step(joined ? whole : part, code === 0x2019 ? 39 : code);
      joined = joins;
      part = 0;
    }
  }
  return part !== 0 && (isMarked(part) || (joined && isMarked(whole)));
}

function isMarked(hash: number): boolean {
  const at = hash & mask;
  return ((bits[at >>> 5] as number) & (1 << (at & 31))) !== 0;
}
