// The past verb that governs a place in its clause.
import { Class, finite } from '../words/wordClasses';
import { is, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** How far an object or adverb may stand from its verb, in words. */
const farthest = 14;

/** The nearest past verb to the left of `index` in the same clause; a participle behind a determiner is an adjective. */
export function finiteVerbBefore(words: readonly Word[], index: number): number | undefined {
  return verbBefore(words, index, Class.past, farthest);
}

/** The nearest verb to the left of `index` with which a verb there can share its subject: "was late and", "merged it and". */
export function sharedVerbBefore(words: readonly Word[], index: number): number | undefined {
  return verbBefore(words, index, finite & ~Class.modal, 2 * farthest);
}

function verbBefore(
  words: readonly Word[],
  index: number,
  wanted: number,
  reach: number,
): number | undefined {
  for (let i = index - 1; i >= 0 && i > index - reach; i--) {
    const word = words[i] as Word;
    if (breaks.has(word.lower) || is(word, Class.clauseWord)) return undefined;
    if (word.kind === 'word' && !word.linked && is(word, wanted) && !isAdjective(words, i)) return i;
  }
  return undefined;
}

const breaks = new Set([';', ':', '.', '|', '(', ')']);

const adjectivePlaces = set('the a an our its their his her of this that these those all any some');

function isAdjective(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before !== undefined && (adjectivePlaces.has(before.lower) || before.possessive);
}
