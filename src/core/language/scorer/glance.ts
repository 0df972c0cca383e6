// The cheap look of the scorer: from the words that the first look has noted, whether a sentence is worth being weighed.
import { glanceBias, glanceThreshold, glanceWeights } from '../lexicon/scorerWeights';
import type { WordTrace } from '../wordTrace';
import { readWeights, step } from './weights';

/** How many weights there are, a power of two. */
export const glanceCount = 1 << 14;

let read: Int8Array | undefined;

/** Whether the words of a sentence, by themselves and in pairs, may lean to blame. Wrong once in fifty times, and then the sentence is not weighed. */
export function mayLean({ hashes, count }: WordTrace): boolean {
  const weights = (read ??= readWeights(glanceWeights));
  let sum = 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] as number;
    sum += (weights[bucketOfWord(hash)] as number) + (weights[bucketOfPair(before, hash)] as number);
    before = hash;
  }
  return glanceBias + sum * step * glanceScale(count) >= glanceThreshold;
}

export function bucketOfWord(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 18) & (glanceCount - 1);
}

export function bucketOfPair(before: number, hash: number): number {
  return (Math.imul(Math.imul(before, 0x85ebca6b) ^ hash, 0xc2b2ae35) >>> 18) & (glanceCount - 1);
}

/** As with what is weighed, length by itself must not add up to blame. */
export function glanceScale(count: number): number {
  return Math.sqrt(30 / Math.max(10, count));
}
