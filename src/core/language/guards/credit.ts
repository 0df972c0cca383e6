// What speaks for people: thanks, luck, good news, and that nobody could have done better.
import type { BlameCategory } from '../blame';
import { nobodies } from '../lexicon/pronouns';
import { Class } from '../words/wordClasses';
import { words as set } from '../notation/wordLists';
import { hasClass, hasWord } from '../words/within';
import { is, isOneOf, type Word } from '../words/words';
import { type Guard, nearby, opensAnother } from './guard';

/** "A clerk had forgotten to close the old till, which kept the shop going", under *Where we got lucky*. */
export const isAmongGoodNews: Guard = ({ lore }, { category }) =>
  lore.register === 'credit' && (category === 'person-fault' || category === 'collective');

/** "Luckily the contractor had forgotten to delete the old volume", "thanks to". */
export const isCredit: Guard = ({ words, classes }, { groupFrom, faultFrom, faultTo }) => {
  if (!(classes & Class.credit)) return false;
  for (let i = Math.max(0, groupFrom - nearby); i < words.length && i < groupFrom + nearby; i++) {
    // "Thanks to a contractor deleting it", "thanks to my clumsiness" are none.
    const leadsIn = i === faultFrom - 2 && words[i + 1]?.lower === 'to';
    if (!is(words[i], Class.credit) || (i >= faultFrom && i <= faultTo) || leadsIn) continue;
    if (words[i]?.lower === 'credit' && !isGiven(words, i)) continue;
    if (words[i]?.lower === 'marks' && words[i - 1]?.lower !== 'full') continue;
    // "We owe a lot to the agent who …", not "owes us an explanation".
    if (words[i]?.lower === 'owe' && !hasWord(words, i + 1, i + 4, indebted)) continue;
    if (!isApart(words, Math.min(i, faultFrom), Math.max(i, groupFrom))) return true;
  }
  return false;
};

/** "…, but luckily the copy was whole", "luckily nobody noticed when …": another clause. */
function isApart(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (opensAnother(words, i) || words[i]?.lower === 'when') return true;
  return false;
}

/** "Credit goes to Kim", "to her credit", not "posted the credit". */
function isGiven(words: readonly Word[], credit: number): boolean {
  return isOneOf(words[credit + 1], creditFollowers) || isOneOf(words[credit - 1], creditGivers);
}

const indebted = set('lot deal much thanks gratitude');
const creditFollowers = set('to goes go for belongs is where');
const creditGivers = set(
  'deserve deserves deserved get gets got give gives gave given her his their take takes full',
);

/** "Even a very careful reviewer could not have spotted it", "nobody could have told": more than anyone can do. */
export const isBeyondAnyone: Guard = ({ words }, { entry, category, actor, faultFrom, faultTo }) => {
  if (entry.shape === 'leaning' && actor?.standing === 'nobody' && isOneOf(words[actor.to + 1], able))
    return true;
  if (category === 'counterfactual' && isMoreThanAble(words, faultFrom, faultTo)) return true;
  const from = Math.min(faultFrom, actor?.from ?? faultFrom);
  if (category === 'person-fault' || !hasWord(words, from - 2, from + 1, evens)) return false;
  for (let i = faultFrom; i < words.length && i < faultTo + 4; i++) {
    if (!is(words[i], Class.modal) || !is(words[i + 1], Class.negation)) continue;
    return hasWord(words, i + 2, i + 5, noticing);
  }
  return false;
};

const able = set('could can');

/** "Nobody could have told" */
function isMoreThanAble(words: readonly Word[], from: number, to: number): boolean {
  for (let i = Math.max(0, from - 2); i < to; i++)
    if (isOneOf(words[i], nobodies) && isOneOf(words[i + 1], able)) return true;
  return false;
}

const evens = new Set(['even']);
const noticing = set(
  'seen noticed spotted found caught detected known told heard recognised recognized foreseen prevented stopped see notice spot tell',
);

/** "Understandably took the silence for an all-clear", "with good reason left it alone": the sentence takes their side. */
export const isUnderstood: Guard = ({ words }, { entry, category, groupFrom, faultTo }) => {
  if (entry.shape === 'modal' || !ofActs.has(category)) return false;
  let from = groupFrom;
  while (from > 0 && from > groupFrom - 6 && !opensAnother(words, from)) from--;
  for (let i = from; i <= faultTo && i < groupFrom + nearby; i++) {
    if (words[i]?.lower === 'reason' && words[i - 1]?.lower === 'good') return words[i - 2]?.lower !== 'no';
    if (isOneOf(words[i], understanding)) return !is(words[i - 1], Class.negation);
  }
  return false;
};

const ofActs: ReadonlySet<BlameCategory> = new Set<BlameCategory>(['person-fault', 'motive', 'collective']);

const understanding = set('understandably reasonably justifiably legitimately rightly sensibly defensibly');

/** "The captain had the authority to refuse and did so", "two have to sign, and both did": what was asked for was done. */
export const isKept: Guard = ({ words }, { category, groupFrom, faultTo }) => {
  if (category !== 'counterfactual' || hasClass(words, groupFrom - 4, faultTo, Class.negation)) return false;
  for (let i = faultTo + 1; i < words.length && i < faultTo + nearby; i++) {
    if (words[i]?.lower !== 'and') continue;
    const did = isOneOf(words[i + 1], doers) ? i + 2 : i + 1;
    if (!isOneOf(words[did], doing)) continue;
    const end = words[did + 1]?.lower === 'so' ? did + 2 : did + 1;
    if (words[end]?.kind !== 'word') return true;
  }
  return false;
};

const doers = set('he she they it both all');
const doing = set('did was were had has does');
