// A negation that stands before a fault and takes it back: "was not a human error", "no lack of care".
import { Class } from '../words/wordClasses';
import { is, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** How far before a fault a denial may stand, in words. */
const reach = 5;

/** How far before it the subject that denies a whole clause may stand: "Nothing in this document will be used for …". */
const clauseReach = 16;

const deniers = set('no nor without nobody nothing neither none');
const denyingSubjects = set('nothing nobody none neither');

/** Whether what begins at `from` is denied by a word before it in the same clause. */
export function isDeniedBefore(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - clauseReach; i--) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || (is(word, Class.clauseWord) && word.lower !== 'as')) return false;
    // "Not a software problem but a human one"
    if (word.lower === 'but') return false;
    if (denyingSubjects.has(word.lower)) return true;
    if (i < from - reach) continue;
    if (is(word, Class.negation) || deniers.has(word.lower)) return true;
    // "was never calibrated is down to me": a negation before the verb of this clause belongs to another one.
    if (is(word, Class.be) && word.lower !== 'been' && word.lower !== 'be')
      return is(words[i - 1], Class.negation) || isNoneOf(words, i);
  }
  return false;
}

/** How many words may stand in "None of this is", "nothing of what followed was", its first one included. */
const longestNone = 6;

/** "None of this | is the fault of the cashiers". */
function isNoneOf(words: readonly Word[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - longestNone; i--) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation') return false;
    if (words[i + 1]?.lower === 'of') return denyingSubjects.has(word.lower) || word.lower === 'little';
  }
  return false;
}
