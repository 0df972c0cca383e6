// Which words of a sentence tell most of what it leans to: the finding shows them, and they are the reason that it gives.
import { Class } from '../lexicon/wordClasses';
import type { Scene } from '../scene';
import { is } from '../words';
import { visitFeatures, weightCount } from './features';
import type { Token } from './tokens';

/** A stretch of words, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How much a word must tell, in steps, for the stretch to be carried on with it: with 3 a stretch is six words long on average. */
const patience = 3;

/** The stretch of words whose weights add up to most: Kadane's algorithm over the share of each word in what was weighed. */
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
  words.forEach(({ kind }, i) => {
    if (sum <= 0) [start, sum] = [i, 0];
    sum += (shares[i] as number) - patience;
    if (sum > most && kind !== 'punctuation') [most, best] = [sum, { from: start, to: i }];
  });
  return trimmed(words, best);
}

/** What leads on to something that is not shown any more: "misread the". */
const leadingOn =
  Class.determiner |
  Class.preposition |
  Class.conjunction |
  Class.clauseWord |
  Class.be |
  Class.have |
  Class.auxiliaryDo |
  Class.modal;

/** Fewer words than this tell nobody anything. */
const fewest = 3;

function trimmed(words: Scene['words'], stretch: Stretch): Stretch {
  let { from, to } = stretch;
  while (from < to && words[from]?.kind === 'punctuation') from++;
  while (to - from >= fewest && (is(words[to], leadingOn) || words[to]?.kind === 'punctuation')) to--;
  while (to - from + 1 < fewest && to + 1 < words.length && words[to + 1]?.kind !== 'punctuation') to++;
  while (to - from + 1 < fewest && from > 0 && words[from - 1]?.kind !== 'punctuation') from--;
  return { from, to };
}
