// Text that is about words of blame and lays none on anybody.
import { Class } from '../words/wordClasses';
import { words as set } from '../notation/wordLists';
import { hasWord } from '../words/within';
import { is, isOneOf, type Word } from '../words/words';
import { type Guard, nearby } from './guard';

/** "To say that the clerk slipped tells us nothing", "avoid phrases such as": text about how to write. */
export const isAboutBlame: Guard = ({ words, classes }, { groupFrom }) => {
  if (startsWithSaying(words) || namesWords(words)) return true;
  if (!(classes & Class.aboutBlame)) return false;
  for (let i = Math.max(0, groupFrom - nearby); i < words.length && i < groupFrom + nearby; i++) {
    // A "seed phrase" is no phrase of this text.
    if (is(words[i], Class.aboutBlame) && words[i - 1]?.lower !== 'seed' && !isRewriteOfThing(words, i))
      return true;
  }
  return false;
};

/** "Words such as *careless*", "terms like \"sloppy\"": they are spoken of, and not used. */
function namesWords(words: readonly Word[]): boolean {
  return words.some(({ lower }, i) => ofLanguage.has(lower) && isOneOf(words[i + 1], giving));
}

const ofLanguage = set('words terms language adjectives adverbs expressions');
const giving = set('such like');

/** "A table rewrite", "a header rewrite" are changes of programs. */
function isRewriteOfThing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.lower === 'rewrite' && before?.kind === 'word' && !rewriteLeads.has(before.lower);
}

const rewriteLeads = set('to please must should we and or');

/** "Saying that …", "to write that …", "instead of calling it …": a sentence about what is or is not to be said. */
function startsWithSaying(words: readonly Word[]): boolean {
  const at = words[0]?.lower === 'to' ? 1 : 0;
  const says = words[at]?.lower ?? '';
  if (saying.has(says)) return true;
  if (writing.has(says)) return isQuoting(words[at + 1]);
  if (says === 'calling') return !hasWord(words, 2, farthestHelp, callsSomebody);
  return says === 'instead' && isOneOf(words[2], putIntoWords);
}

const saying = set('say saying');
const writing = set('write writing');
const putIntoWords = set('saying writing calling asking');

function isQuoting(word: Word | undefined): boolean {
  return word?.lower === 'that' || word?.kind === 'opaque' || word?.kind === 'punctuation';
}

/** "Calling the ward first would have …": to ring somebody, and not to call them names. */
const callsSomebody = set('first before would could earlier');
const farthestHelp = 12;
