// The cheap look of the scorer: from the words that the first look has noted, whether a sentence is worth being weighed.
import { glanceBias, glanceThreshold, glanceWeights } from '../lexicon/scorerWeights';
import type { WordTrace } from '../firstLook/wordTrace';
import { readWeights, step } from './weights';

/** How many places there are for weights, a power of two. */
export const glanceCount = 1 << 16;

let read: Int8Array | undefined;

/** Whether the words of a sentence, by themselves and in pairs, may lean to blame. Of the sentences that would be taken for blame it passes over a few (`passing` in scripts/scorer/train.mjs), which then are not weighed. */
export function mayLean({ hashes, count }: WordTrace): boolean {
  const weights = (read ??= readWeights(glanceWeights, glanceCount));
  let sum = 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] as number;
    sum += weights[wordAlone(hash) & (glanceCount - 1)] as number;
    sum += weights[wordAfter(before, hash) & (glanceCount - 1)] as number;
    before = hash;
  }
  return glanceBias + sum * step * glanceScale(count) >= glanceThreshold;
}

/** A word as a feature of the cheap look. */
export function wordAlone(hash: number): number {
  return mixed(hash);
}

/** A word and the one before it as a feature. */
export function wordAfter(before: number, hash: number): number {
  return mixed(Math.imul(before, 0x85ebca6b) ^ hash);
}

function mixed(hash: number): number {
  const product = Math.imul(hash, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** As with what is weighed, length by itself must not add up to blame. */
export function glanceScale(count: number): number {
  return Math.sqrt(30 / Math.max(10, count));
}
