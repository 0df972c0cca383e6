// Which words of a sentence tell most of what it leans to: the finding shows them, and they are the reason that it gives.
import { Class } from '../words/wordClasses';
import type { Scene } from '../words/scene';
import { is, type Word } from '../words/words';
import { visitFeatures, weightCount } from './features';
import type { Token } from './tokens';

/** A stretch of words, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How much a word must tell, in steps, for the stretch to be carried on with it. */
const patience = 2;

/**
 * The stretch of words whose weights add up to most, within what stands between two commas or the like: Kadane's algorithm
 * over the share of each word in what was weighed.
 */
export function tellingWords({ words, lore }: Scene, tokens: readonly Token[], weights: Int8Array): Stretch {
  const shares = new Float64Array(words.length);
  visitFeatures(tokens, lore.register, (feature, from, to) => {
    const share = (weights[feature & (weightCount - 1)] as number) / (to - from + 1);
    for (let at = from; at <= to; at++) shares[at] = (shares[at] as number) + share;
  });
  let best = { from: 0, to: words.length - 1 };
  let most = -Infinity;
  let start = 0;
  let sum = 0;
  words.forEach((word, i) => {
    if (parts(word)) sum = 0;
    else {
      if (sum <= 0) [start, sum] = [i, 0];
      sum += (shares[i] as number) - patience;
      if (sum > most) [most, best] = [sum, { from: start, to: i }];
    }
  });
  return best;
}

/** What stands inside of a phrase: "read/write", "the 'quick' fix". */
const joining = new Set(['/', '"', '“', '”', "'", '‘', '’', '-', '%', '&']);

function parts({ kind, lower }: Word): boolean {
  return kind === 'punctuation' && !joining.has(lower);
}

/** Where another phrase begins. */
const opening = Class.preposition | Class.conjunction | Class.clauseWord;

/** What leads on to something: "misread the", "was". */
const leadingOn =
  opening | Class.determiner | Class.quantifier | Class.be | Class.have | Class.auxiliaryDo | Class.modal;

/** A stretch is carried on by so many words at most, and back by so many. */
const farthestOn = 6;
const farthestBack = 3;

/** What shows a stretch: from where its first phrase begins to where its last one ends, a verb with its object, a noun with its article. */
export function readable(words: readonly Word[], { from, to }: Stretch): Stretch {
  let first = from;
  while (first > 0 && from - first < farthestBack && leadsInto(words, first)) first--;
  let last = to;
  while (last + 1 < words.length && last - to < farthestOn && !parts(words[last + 1] as Word)) {
    if (!is(words[last], leadingOn) && is(words[last + 1], opening)) break;
    last++;
  }
  while (last > to && is(words[last], leadingOn)) last--;
  while (first < last && words[first]?.kind === 'punctuation') first++;
  return { from: first, to: last };
}

/** Whether the word before a place belongs to the phrase that is read from there: "not | leave", "to | leave", "the | supervisor". */
function leadsInto(words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word;
  if (parts(before) || is(words[at], opening)) return false;
  if (before.lower === 'to') return !is(words[at], Class.determiner);
  return !is(before, opening) && !is(words[at], Class.determiner);
}
