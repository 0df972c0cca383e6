// What a question that looks for the one at fault comes to, and the ways over its words that all its kinds share.
import type { Actor } from '../../agents/actor';
import { exclamations, fillers } from '../../lexicon/questions';
import { Class } from '../../words/wordClasses';
import type { Scene } from '../../words/scene';
import { is, isOneOf, type Word } from '../../words/words';
import { findWord, hasWord } from '../../words/within';
import { words as set } from '../../notation/wordLists';

/** The reproach that a question makes: its last telling word, and whom it is laid on where it names somebody. */
export interface Reproach {
  readonly to: number;
  readonly actor?: Actor;
}

/** Reads the question whose first word stands at `at`; gives nothing where it asks without reproach. */
export type QuestionReader = (scene: Scene, at: number) => Reproach | undefined;

/** What stands before the subject of a question. */
export const auxiliaries = Class.be | Class.have | Class.auxiliaryDo | Class.modal;

/** How far behind the question word its telling words may stand. */
const reach = 14;

/** Where the question goes on behind "on earth", "the hell" or an adverb. */
export function afterFillers(words: readonly Word[], from: number): number {
  let i = behindAside(words, from);
  while (isOneOf(words[i], fillers) || is(words[i], Class.adverb)) i++;
  return i;
}

/** How long an aside may be, in words. */
const longestAside = 6;

/** "who, may I ask, …", "which team, I wonder, …" */
function behindAside(words: readonly Word[], from: number): number {
  if (words[from]?.lower !== ',') return from;
  const end = findWord(words, from + 1, from + longestAside, comma);
  return end === undefined ? from : end + 1;
}

const comma = set(',');

/** "who on earth", "why the hell" */
export function isExclaimed(words: readonly Word[], at: number): boolean {
  return hasWord(words, at + 1, afterFillers(words, at + 1), exclamations);
}

/** The place of the first of these words that stands in reach of `from`. */
export function somewhere(
  words: readonly Word[],
  from: number,
  wanted: ReadonlySet<string>,
): number | undefined {
  return findWord(words, from, from + reach, wanted);
}

/** Lays the reproach on somebody, whose naming is its last telling word. */
export function reproachTo(actor: Actor): Reproach {
  return { to: actor.to, actor };
}
