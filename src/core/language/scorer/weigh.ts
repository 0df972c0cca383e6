// Weighs a sentence as a whole: does its wording lean towards blame, towards which kind, and which words tell most?
import { waysOfBlaming, type WayOfBlaming } from '../../waysOfBlaming';
import type { Register } from '../blame';
import {
  doubtThreshold,
  kindWeights,
  leaningBias,
  leaningThreshold,
  leaningWeights,
} from '../lexicon/scorerWeights';
import type { Scene } from '../words/scene';
import { visitFeatures, weightCount } from './features';
import { tellingWords, type Stretch } from './tellingWords';
import { tokensOf, type Token } from './tokens';
import { readWeights, step } from './weights';

/** How many places there are for the weights of each way of blaming, a power of two: fewer, as few features tell the kind. */
export const kindWeightCount = 1 << 15;

/** What the scorer says of a sentence that it takes for blame: of which kind, and the words that tell most. */
export interface Leaning extends Stretch {
  readonly category: WayOfBlaming;
  /** By how much it leans more than it must, in log-odds. */
  readonly surplus: number;
}

interface Weights {
  readonly leaning: Int8Array;
  /** In the order of `waysOfBlaming`. */
  readonly kinds: readonly Int8Array[];
}

let read: Weights | undefined;

/** Read when the first sentence is weighed, so that loading the engine costs little. */
function weights(): Weights {
  return (read ??= {
    leaning: readWeights(leaningWeights, weightCount),
    kinds: kindWeights.map((text) => readWeights(text, kindWeightCount)),
  });
}

/** Timelines and good news tell what people did, and seldom blame them for it: there the wording must lean more. */
const moreWhereActsAreTold = 1;

/** These are told in words that few ordinary sentences have: there so much less is enough. */
const inWordsOfTheirOwn: ReadonlySet<WayOfBlaming> = new Set([
  'motive',
  'accusation',
  'human-error',
  'self-blame',
]);
const lessInOwnWords = 0.6;

/**
 * The blame that a sentence as a whole leans to, if it does so clearly. A linear model (logistic regression over hashed
 * features, see scripts/scorer/train.mjs), so that what tells most can be shown.
 */
export function leaningOf(scene: Scene): Leaning | undefined {
  const { register } = scene.lore;
  const tokens = tokensOf(scene);
  const bar =
    leaningThreshold + (register === 'narrative' || register === 'credit' ? moreWhereActsAreTold : 0);
  const weight = weightOf(tokens, register);
  if (weight < bar - lessInOwnWords) return undefined;
  const { leaning, kinds } = weights();
  const category = categoryOf(tokens, register, kinds);
  const surplus = weight - bar + (inWordsOfTheirOwn.has(category) ? lessInOwnWords : 0);
  return surplus < 0 ? undefined : { category, surplus, ...tellingWords(scene, tokens, leaning) };
}

/**
 * Whether the wording of a sentence as a whole speaks so clearly against blame that a set phrase in it is there by chance: "somebody
 * dropped the ball" blames, "the dispenser dropped the ball behind the second gate" does not.
 */
export function speaksAgainstBlame(scene: Scene): boolean {
  return weightOf(tokensOf(scene), scene.lore.register) < doubtThreshold;
}

function weightOf(tokens: readonly Token[], register: Register): number {
  const { leaning } = weights();
  let sum = 0;
  const count = visitFeatures(tokens, register, (feature) => {
    sum += leaning[feature & (weightCount - 1)] as number;
  });
  return leaningBias + sum * step * scaleOf(count);
}

/** Long sentences have more features; without this they would add up to blame by their length. */
export function scaleOf(featureCount: number): number {
  return Math.sqrt(100 / Math.max(40, featureCount));
}

function categoryOf(tokens: readonly Token[], register: Register, kinds: readonly Int8Array[]): WayOfBlaming {
  const sums = new Int32Array(kinds.length);
  visitFeatures(tokens, register, (feature) => {
    const place = feature & (kindWeightCount - 1);
    for (let k = 0; k < kinds.length; k++) sums[k] = (sums[k] as number) + (kinds[k]?.[place] ?? 0);
  });
  return waysOfBlaming[sums.indexOf(Math.max(...sums))] ?? 'person-fault';
}
