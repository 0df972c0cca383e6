// Who may be somebody although nothing is known of them. Only for what nothing but people can be or do.
import type { Actor } from './actor';
import { isMachine, namesDoer } from './doers';
import { nameKindOf } from './names';
import type { NounPhrase } from '../grammar/nounPhrases';
import { neverThings } from '../lexicon/actors';
import { Class } from '../words/wordClasses';
import { is, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** What is said of people alone makes somebody of whoever may be one: "Okonjo", "they", "the splicer". */
export function canBeSomebody(words: readonly Word[], phrase: NounPhrase): boolean {
  const head = words[phrase.to] as Word;
  if (!isSpelledOut(head)) return false;
  if (hasNameOfItsOwn(words, phrase) || head.lower === 'they') return true;
  return isDetermined(words, phrase) && namesDoer(head.lower);
}

/** What may be said of programs as well makes somebody only of a name, or of a doer that is no machine: "Okonjo", "the splicers", "splicers". */
export function namesStranger(words: readonly Word[], actor: Actor): boolean {
  const head = words[actor.to] as Word;
  if (actor.standing !== 'other' || !isSpelledOut(head) || isMachine(head.lower)) return false;
  if (hasNameOfItsOwn(words, actor)) return true;
  return namesDoer(head.lower) && (isDetermined(words, actor) || head.lower.endsWith('s'));
}

function isSpelledOut({ kind, acronym }: Word): boolean {
  return kind === 'word' && !acronym;
}

/** A capital that no "the" or "a" stands before, and that is no name of a product. */
function hasNameOfItsOwn(words: readonly Word[], phrase: NounPhrase): boolean {
  const { capital, lower } = words[phrase.to] as Word;
  return capital && !isDetermined(words, phrase) && nameKindOf(lower) !== 'system';
}

function isDetermined(words: readonly Word[], { from }: NounPhrase): boolean {
  return is(words[from], Class.determiner);
}

/** "Ground ops", "Engineering", "the planner": nobody that is known, but no "the feed" either. */
export function isStranger(words: readonly Word[], subject: Actor): boolean {
  if (subject.standing !== 'other') return false;
  const head = words[subject.to] as Word;
  if (head.kind !== 'word' || is(head, Class.clauseWord)) return false;
  if (neverThings.has(head.lower)) return true;
  const determined = isDetermined(words, subject);
  if (determined && isMachine(head.lower)) return false;
  return canBeSomebody(words, subject) || (!determined && subject.from < subject.to);
}

/** Posts and places that are programs and things as well, and no people that are known: "the cut-over manager", "the branch". */
const mindful = set(
  'manager+ coordinator+ supervisor+ planner owner+ champion registrar+ producer dude agents mods subs quants helpers hands ' +
    'group branch shift studio lab ward+ office guard bridge board tower warehouse ministry programme line room embassy pharmacy',
);

/** Whether somebody unknown must be meant where a mind is told of: a post, a place where people sit, or one who does something. */
export function hasMind(words: readonly Word[], subject: Actor): boolean {
  const { lower } = words[subject.to] as Word;
  // A registrar is somebody in the house as often as a company.
  if (mindful.has(lower)) return subject.standing === 'other' || subject.standing === 'outsider';
  return is(words[subject.from], Class.determiner) && isStranger(words, subject);
}

/** "the scheduler", "Jenkins", "our billing engine", "the mobile client": what is named, and is nobody of the house. */
export function isSurelyThing(words: readonly Word[], actor: Actor): boolean {
  const head = words[actor.to] as Word;
  if (actor.standing === 'outsider') return true;
  if (actor.standing !== 'other' || head.kind !== 'word') return false;
  if (head.capital && (nameKindOf(head.lower) === 'system' || head.lower.endsWith('bot'))) return true;
  return isDetermined(words, actor) && !isStranger(words, actor);
}
