// Weighs a sentence as a whole: does its wording lean towards blame, towards which kind, and which words tell most?
import type { BlameCategory } from '../blame';
import { kindWeights, leaningBias, leaningThreshold, leaningWeights } from '../lexicon/scorerWeights';
import type { Scene } from '../scene';
import type { Word } from '../words';
import { featuresOf, type Features } from './features';
import { tokensOf, type Token } from './tokens';
import { readWeights } from './weights';

/** The ways of blaming that the scorer tells apart, in the order of their weights. */
export const scoredCategories = [
  'person-fault',
  'human-error',
  'counterfactual',
  'character',
  'hindsight',
  'motive',
  'punitive',
  'accusation',
  'self-blame',
] as const satisfies readonly BlameCategory[];

/** For how many features the weights of each way are kept; a power of two. */
export const kindWeightCount = 1 << 12;

/** How much a step of a weight is worth. */
export const step = 0.15;

/** What the scorer says of a sentence that it takes for blame. */
export interface Leaning {
  readonly category: BlameCategory;
  /** The words that tell most, both ends included. */
  readonly from: number;
  readonly to: number;
}

interface Weights {
  readonly leaning: Int8Array;
  readonly kinds: Int8Array;
}

let read: Weights | undefined;

/** Read when the first sentence is weighed, so that loading the engine costs little. */
function weights(): Weights {
  return (read ??= { leaning: readWeights(leaningWeights), kinds: readWeights(kindWeights) });
}

/**
 * The blame that a sentence as a whole leans to, if it does so clearly. A linear model (logistic regression over hashed
 * features, see scripts/scorer/train.mjs), so that what tells most can be shown.
 */
export function leaningOf(scene: Scene): Leaning | undefined {
  const tokens = tokensOf(scene);
  if (!isEnglish(scene, tokens)) return undefined;
  const features = featuresOf(tokens, scene.lore.register);
  const { leaning, kinds } = weights();
  let sum = 0;
  for (const bucket of features.buckets) sum += leaning[bucket] as number;
  if (leaningBias + sum * step * scaleOf(features) < leaningThreshold) return undefined;
  return { category: categoryOf(features, kinds), ...tellingWords(scene, features, leaning) };
}

/** Letters from here on are of other scripts. */
const beyondLatin = 0x250;

/** Whether most of the words are known; what was learned from English says nothing of "Erro humano não foi a causa". */
function isEnglish({ words }: Scene, tokens: readonly Token[]): boolean {
  let known = 0;
  let unknown = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word' || word.capital) continue;
    const code = word.lower.charCodeAt(0);
    if (code >= beyondLatin) return false;
    const { meaning, part } = tokens[i] as Token;
    if (meaning > 0 || word.classes !== 0 || part !== 'plain') known++;
    else unknown++;
  }
  return known > unknown;
}

/** Long sentences have more features; without this they would add up to blame by their length. */
export function scaleOf({ buckets }: Features): number {
  return Math.sqrt(100 / Math.max(40, buckets.length));
}

function categoryOf({ buckets }: Features, kinds: Int8Array): BlameCategory {
  const count = scoredCategories.length;
  const sums = new Int32Array(count);
  for (const bucket of buckets) {
    const at = (bucket & (kindWeightCount - 1)) * count;
    for (let k = 0; k < count; k++) sums[k] = (sums[k] as number) + (kinds[at + k] as number);
  }
  return scoredCategories[sums.indexOf(Math.max(...sums))] ?? 'person-fault';
}

/** A stretch may take in this much that tells nothing before a new one begins. */
const patience = 1;

/** The stretch of words whose weights add up to most: Kadane's algorithm over the share of each word in what was weighed. */
function tellingWords({ words }: Scene, { buckets, from, to }: Features, leaning: Int8Array): { from: number; to: number } {
  const shares = new Float64Array(words.length);
  buckets.forEach((bucket, i) => {
    const first = from[i] as number;
    const last = to[i] as number;
    const share = (leaning[bucket] as number) / (last - first + 1);
    for (let at = first; at <= last; at++) shares[at] = (shares[at] as number) + share;
  });
  let best = { from: 0, to: words.length - 1 };
  let most = -Infinity;
  let start = 0;
  let sum = 0;
  words.forEach((word, i) => {
    if (sum <= 0) [start, sum] = [i, 0];
    sum += (shares[i] as number) - patience;
    if (sum > most && word.kind !== 'punctuation') [most, best] = [sum, { from: start, to: i }];
  });
  while (best.from < best.to && words[best.from]?.kind === 'punctuation') best.from++;
  return best;
}
