// A negation that stands before a fault and takes it back: "was not a human error", "no lack of care".
import { Class } from '../lexicon/wordClasses';
import { is, type Word } from '../words/words';
import { words as set } from '../lexicon/wordLists';

/** How far before a fault a denial may stand, in words. */
const reach = 5;

/** How far before it the subject that denies a whole clause may stand: "Nothing in this document will be used for …". */
const clauseReach = 16;

const deniers = set('no nor without nobody nothing neither none');
const denyingSubjects = set('nothing nobody none neither');

/** Whether what begins at `from` is denied by a word before it in the same clause. */
export function isDeniedBefore(words: readonly Word[], from: number): boolean {
  let isPredicate = false;
  for (let i = from - 1; i >= 0 && i >= from - clauseReach; i--) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || (is(word, Class.clauseWord) && word.lower !== 'as')) return false;
    if (denyingSubjects.has(word.lower))
      return !isPredicate || (words[i + 2]?.lower === 'this' && words[i + 1]?.lower === 'of');
    if (isPredicate || i < from - reach) continue;
    if (is(word, Class.negation) || deniers.has(word.lower)) return true;
    // "was never calibrated is down to me": a negation before the verb of this clause belongs to another one.
    if (is(word, Class.be) && word.lower !== 'been' && word.lower !== 'be') {
      if (is(words[i - 1], Class.negation)) return true;
      // "None of this is the fault of …": its subject may still deny it.
      isPredicate = true;
    }
  }
  return false;
}
