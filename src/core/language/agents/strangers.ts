// Who may be somebody although nothing is known of them. Only for what nothing but people can be or do.
import type { Actor } from './actor';
import { isMachine, namesDoer } from './doers';
import { nameKindOf } from './names';
import type { NounPhrase } from '../grammar/nounPhrases';
import { neverThings } from '../lexicon/actors';
import { Class } from '../lexicon/wordClasses';
import { is, type Word } from '../words/words';
import { words as set } from '../lexicon/wordLists';

/** What only people are, somebody unknown is as well: a name by its capital, a doer by its ending. */
export function canBeSomebody(words: readonly Word[], { from, to }: NounPhrase): boolean {
  const head = words[to] as Word;
  if (head.kind !== 'word' || head.acronym) return false;
  if (head.capital && !is(words[from], Class.determiner)) return true;
  return head.lower === 'they' || (is(words[from], Class.determiner) && namesDoer(head.lower));
}

/** "Ground ops", "Engineering", "the planner": nobody that is known, but no "the feed" either. */
export function isStranger(words: readonly Word[], subject: Actor): boolean {
  if (subject.standing !== 'other') return false;
  const head = words[subject.to] as Word;
  if (head.kind !== 'word' || is(head, Class.clauseWord)) return false;
  if (neverThings.has(head.lower)) return true;
  const determined = is(words[subject.from], Class.determiner);
  if (determined && isMachine(head.lower)) return false;
  return canBeSomebody(words, subject) || (!determined && subject.from < subject.to);
}

/** Posts and places that are programs and things as well, and no people that are known: "the cut-over manager", "the branch". */
const mindful = set(
  'manager+ coordinator+ supervisor+ planner owner+ champion registrar+ producer dude agents mods subs quants helpers hands ' +
    'group branch shift studio lab ward+ office guard bridge',
);

/** Whether somebody unknown must be meant where a mind is told of: a post, a place where people sit, or one who does something. */
export function hasMind(words: readonly Word[], subject: Actor): boolean {
  const { lower } = words[subject.to] as Word;
  // A registrar is somebody in the house as often as a company.
  if (mindful.has(lower)) return subject.standing === 'other' || subject.standing === 'outsider';
  return is(words[subject.from], Class.determiner) && isStranger(words, subject);
}

/** "the splicers", "our planner": a doer by the ending, and no machine. */
export function namesStranger(words: readonly Word[], { standing, from, to }: Actor): boolean {
  const head = words[to] as Word;
  if (standing !== 'other' || head.kind !== 'word' || head.acronym || isMachine(head.lower)) return false;
  if (head.capital && !is(words[from], Class.determiner)) return true;
  return namesDoer(head.lower) && (is(words[from], Class.determiner) || head.lower.endsWith('s'));
}

/** "the scheduler", "Jenkins", "our billing engine", "the mobile client": what is named, and is nobody of the house. */
export function isSurelyThing(words: readonly Word[], actor: Actor): boolean {
  const head = words[actor.to] as Word;
  if (actor.standing === 'outsider') return true;
  if (actor.standing !== 'other' || head.kind !== 'word') return false;
  if (head.capital && (nameKindOf(head.lower) === 'system' || head.lower.endsWith('bot'))) return true;
  return is(words[actor.from], Class.determiner) && !isStranger(words, actor);
}
