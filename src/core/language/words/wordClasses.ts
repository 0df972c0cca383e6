// What is known of a word before its sentence is looked at, gathered from the lexicons into one number: one look-up for each word.
import { groups, operatorSurroundings, peopleWords, roles } from '../lexicon/actors';
import {
  beForms,
  carriers,
  clauseWords,
  conjunctions,
  determiners,
  doForms,
  haveForms,
  modals,
  negations,
  notAdverbs,
  notPasts,
  prepositions,
  quantifiers,
  shortAdverbs,
  strongPasts,
} from '../notation/smallWords';
import { singularPronouns } from '../lexicon/pronouns';
import {
  aboutBlameWords,
  beliefVerbs,
  creditWords,
  denialWords,
  hearsayVerbs,
  normWords,
  sanctionPhrases,
  sanctionVerbs,
} from '../lexicon/silence';

/** One bit for each thing that may be known of a word; an enum, as its members are written into what ships as numbers. */
export enum Class {
  determiner = 1 << 0,
  preposition = 1 << 1,
  /** Begins a clause: "because", "who", "that". */
  clauseWord = 1 << 2,
  conjunction = 1 << 3,
  be = 1 << 4,
  have = 1 << 5,
  /** "do" and its forms. */
  auxiliaryDo = 1 << 6,
  modal = 1 << 7,
  negation = 1 << 8,
  adverb = 1 << 9,
  /** Can be a past form by its looks. */
  past = 1 << 10,
  quantifier = 1 << 11,
  carrier = 1 << 12,
  /** Speaks of people wherever it stands. */
  people = 1 << 13,
  aboutBlame = 1 << 14,
  credit = 1 << 15,
  denial = 1 << 16,
  hearsay = 1 << 17,
  belief = 1 << 18,
  /** What may sanction an act: runbooks, and what they say. */
  sanction = 1 << 19,
  /** Spoken of where operators are programs. */
  cluster = 1 << 20,
}

/** Can be the finite verb behind a subject. */
export const finite = Class.past | Class.be | Class.have | Class.auxiliaryDo | Class.modal;

/** Cannot stand inside a noun phrase. */
export const framing =
  Class.preposition |
  Class.clauseWord |
  Class.conjunction |
  Class.be |
  Class.have |
  Class.auxiliaryDo |
  Class.modal |
  Class.negation;

let known: ReadonlyMap<string, number> | undefined;

/** Gathered when the first word is looked at, so that loading the engine costs little. */
function gatherClasses(): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) known.set(word, (known.get(word) ?? 0) | bit);
  };

  add(determiners, Class.determiner);
  add(prepositions, Class.preposition);
  add(clauseWords, Class.clauseWord);
  add(conjunctions, Class.conjunction);
  add(beForms, Class.be);
  add(haveForms, Class.have);
  add(doForms, Class.auxiliaryDo);
  add(modals, Class.modal);
  add(negations, Class.negation);
  add(shortAdverbs, Class.adverb);
  add(strongPasts, Class.past);
  add(quantifiers, Class.quantifier);
  add(carriers, Class.carrier);
  for (const word of [...roles, ...groups, ...peopleWords, ...singularPronouns])
    add([word, `${word}s`], Class.people);
  add(aboutBlameWords, Class.aboutBlame);
  add(creditWords, Class.credit);
  add(denialWords, Class.denial);
  add(hearsayVerbs, Class.hearsay);
  add(beliefVerbs, Class.belief);
  for (const set of [normWords, sanctionPhrases, sanctionVerbs]) add(set, Class.sanction);
  add(['request'], Class.sanction);
  add(operatorSurroundings, Class.cluster);
  return known;
}

/** Everything known of a word, given in lower case: what the lexicons say, and what its ending says. */
export function classesOf(lower: string): number {
  const classes = (known ??= gatherClasses()).get(lower) ?? 0;
  const { length } = lower;
  if (length < 4) return classes;
  const last = lower.charCodeAt(length - 1);
  if (last === 100 && lower.charCodeAt(length - 2) === 101 && !notPasts.has(lower))
    return classes | Class.past;
  if (last === 121 && lower.charCodeAt(length - 2) === 108 && length > 4 && !notAdverbs.has(lower)) {
    return classes | Class.adverb;
  }
  return classes;
}
