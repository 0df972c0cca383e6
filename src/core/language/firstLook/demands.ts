// What a sentence must hold beside a word for an analysis to start from it, and how near: as far as words alone can tell.
import { copulaReach, excesses, reversers } from '../grammar/copula';
import type { FaultEntry, ModalFault, TraitFault } from '../notation/entry';
import { carriers, doForms, negations } from '../notation/smallWords';
import { nobodies, ownPronouns } from '../lexicon/pronouns';
import { haves } from '../grammar/perfects';
import type { Phrase, WordsSlot } from '../notation/phrases';
import { groupReach, type VerbForm } from '../grammar/verbGroups';
import { placesOf, type Places, type WordTrace } from './wordTrace';
import { words as set } from '../notation/wordLists';

/** Words of which one must stand near another word: at most so many words before or behind it. */
export interface Companions {
  readonly places: Places;
  readonly before: number;
  readonly behind: number;
}

/** What a sentence must hold beside a word for the word to start an analysis. */
export interface Demands {
  readonly companions: readonly Companions[];
  /** One of these must stand close behind, parted from it by adverbs alone. */
  readonly next?: ReadonlySet<string> | undefined;
}

/** Whether a sentence may hold what must stand around the word with a number. */
export function mayMeet(trace: WordTrace, { companions }: Demands, word: number): boolean {
  for (const { places, before, behind } of companions)
    if (!trace.mayHoldBetween(places, 0, places.length, word - before, word + behind)) return false;
  return true;
}

/** Farther away than any word of a sentence that is looked at; as much as sixteen bits hold. */
const anywhere = 0xffff;

const near = (words: Iterable<string>, before: number, behind: number): Companions => ({
  places: placesOf(new Set(words)),
  before,
  behind,
});

/** How many adverbs may part a trigger from the word that it needs behind it. */
export const mostAdverbs = 3;

const before = (next: ReadonlySet<string>, ...companions: readonly Companions[]): Demands => ({
  companions: [near(next, 0, mostAdverbs + 1), ...companions],
  next,
});

const nothing: Demands = { companions: [] };
const demand = (...companions: readonly Companions[]): Demands => ({ companions });

/** What a phrase needs beside one of its slots. */
export function demandsOfPhrase(phrase: Phrase, beside: WordsSlot): Demands {
  const companions = phrase
    .wordsBeside(beside)
    .map(({ words, before, behind }) => ({ places: placesOf(words), before, behind }));
  return { companions: companions.sort((a, b) => a.places.length - b.places.length) };
}

/** A base form tells of the past only with these before it: "did not check", "managed to corrupt". */
const pastMakers: readonly Companions[] = [
  near([...doForms, ...carriers], groupReach, 0),
  near(['was', 'were', 'been', 'had', 'has', 'have', 'did', ...carriers], groupReach, 0),
];

/** How many words of ease may stand behind "without": "without so much as looking". */
const mostSofteners = 12;

const without = near(['without'], mostSofteners, 0);
const negated = near(negations, groupReach, 0);

/** What a verb needs that stands in some of its forms. */
export function demandsOfVerb(
  entry: FaultEntry,
  word: string,
  forms: ReadonlySet<VerbForm>,
): readonly Demands[] {
  const more: Companions[] = [];
  if (forms.size === 1 && forms.has('base')) more.push(...pastMakers);
  // What is left out is told in the past: "did not flag", never "not flags".
  if (entry.shape === 'omission' && forms.size === 1 && forms.has('third')) return [];
  if (entry.shape === 'omission') more.push(forms.has('gerund') ? without : negated);
  return demandsOf(entry, word).map(({ companions, next }) => ({
    companions: [...companions, ...more],
    next,
  }));
}

/** "Was to be reviewed": these are duties only before "to"; the others also in "was required". */
const auxiliaries = set('was were had');
const to = new Set(['to']);
const pasts = near(['was', 'were', 'had', 'been'], 4, 0);

/** "A second opinion was required". */
const calledFor = demand(near(['was', 'were'], 1, 0));

const bareForms = set('have be');

/** How far behind a modal its "have" may stand. */
const perfectReach = 10;
const perfect = demand(near(haves, 0, perfectReach));

/** "It would still be there if she had asked". */
const unreal = demand(near(['had'], anywhere, anywhere));

const owners = [...ownPronouns, "'", '’'];
const owned: readonly Demands[] = [demand(near(owners, 3, 0)), demand(near(['of', 'by'], 0, 1))];
const ownedWork: readonly Demands[] = [demand(near(owners, 3, 0)), demand(near(['by'], 0, 2))];
const instead = demand(near(['of', 'than'], anywhere, anywhere));

const notDone = demand(near(negations, 0, 3));

const inExcess = near(excesses, copulaReach, 0);
const turnedRound = near([...reversers, 'far', 'anything', ...negations, ...nobodies], anywhere, 0);

/** What an entry needs beside its word, as far as words tell; any of these is enough. */
export function demandsOf(entry: FaultEntry, word: string): readonly Demands[] {
  switch (entry.shape) {
    case 'verb': {
      // A passive tells of the act without them: "was messed up by".
      const companions: Companions[] = [];
      if (entry.particle) companions.push(near([...entry.particle, 'by'], 0, 8));
      if (entry.object) companions.push(near([...entry.object, 'by'], 0, 12));
      return [entry.then ? before(to, ...companions) : { companions }];
    }
    case 'manner':
      return entry.after === undefined
        ? [nothing]
        : [demand(near([entry.after], entry.between ? anywhere : 1, 0))];
    case 'object':
      return [entry.instead ? instead : nothing];
    case 'noun':
      return owned;
    case 'poor work':
      return ownedWork;
    case 'certainty':
      return [
        entry.before ? demand(...entry.before.map((one, _, all) => near([one], all.length, 0))) : nothing,
      ];
    case 'culprit':
      return [entry.then === undefined ? nothing : before(new Set([entry.then]))];
    case 'modal':
      return demandsOfModal(entry.kind, word);
    case 'trait':
      return [demandsOfTrait(entry)];
    case 'undone':
      return [word === 'did' ? notDone : nothing];
    case 'omission':
    case 'phrase':
    case 'question':
    case 'leaning':
      return [nothing];
  }
}

function demandsOfModal(kind: ModalFault['kind'], word: string): readonly Demands[] {
  if (kind === 'avoidable') return [nothing];
  if (kind === 'duty') {
    if (auxiliaries.has(word)) return [before(to)];
    return word === 'needed' ? [before(to), calledFor] : [before(to, pasts), calledFor];
  }
  // "He'd have asked": what stands behind a "had" that is a "would".
  if (word === 'had') return [before(bareForms)];
  if (word.endsWith('ve') || word.endsWith('da')) return [nothing];
  return kind === 'outcome' ? [perfect, unreal] : [perfect];
}

function demandsOfTrait({ excess, virtue, then, who, works }: TraitFault): Demands {
  const alone = who === 'people' && works === 'any';
  const companions: Companions[] = [];
  if (excess && !alone) companions.push(inExcess);
  if (virtue && !alone) companions.push(turnedRound);
  if (then && !alone) companions.push(near(then, 0, 1));
  return { companions };
}
