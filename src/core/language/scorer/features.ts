// What the scorer weighs: words and entries of the lexicons, alone and in company, and whether somebody acts or something is negated before them.
import type { Register } from '../blame';
import { hashOf } from '../firstLook/wordTable';
import type { Token } from './tokens';

/**
 * How many places there are for weights, a power of two; features that fall on one place share it. Only one place in thirty has
 * a weight, so that what was never seen seldom falls on one by chance.
 */
export const weightCount = 1 << 18;

/** Told of each feature of a sentence, once as a rule, as a hash, in the order of the text, with the words behind it, both ends included. */
export type Visit = (feature: number, from: number, to: number) => void;

/** Kinds of features; what is seen alone comes in four, by what stands before it. */
const kinds = {
  register: 1,
  word: 2,
  listed: 10,
  pair: 14,
  apart: 15,
} as const;

const edge = hashOf('<edge>');

/** What stands before a word, up to the last break. */
interface Situation {
  before: number;
  earlier: number | undefined;
  doer: boolean;
  negated: boolean;
}

/** The features that were met last, and in which sentence: few slots, so that they stay near the processor. */
const slots = 1 << 12;
const met = new Int32Array(slots);
const metIn = new Int32Array(slots);
let sentence = 0;

/** As far as an element of `metIn` counts. */
const lastSentence = 0x7fffffff;

/** Visits the features of a sentence; gives how many they are. Linear in its length. */
export function visitFeatures(tokens: readonly Token[], register: Register, visit: Visit): number {
  if (++sentence === lastSentence) {
    metIn.fill(0);
    sentence = 1;
  }
  const last = tokens.length - 1;
  let count = 0;
  const add = (kind: number, a: number, b: number, from: number, to: number): void => {
    const feature = featureOf(kind, a, b);
    const slot = feature & (slots - 1);
    if (metIn[slot] === sentence && met[slot] === feature) return;
    metIn[slot] = sentence;
    met[slot] = feature;
    count++;
    visit(feature, Math.max(0, from), Math.min(to, last));
  };
  const alone = (kind: number, what: number, at: number): void => {
    add(kind, what, 0, at, at);
    add(kind + (situation.doer ? 1 : 2), what, 0, at, at);
    if (situation.negated) add(kind + 3, what, 0, at, at);
  };
  const situation: Situation = {
    before: edge,
    earlier: undefined,
    doer: false,
    negated: false,
  };
  add(kinds.register, hashOf(register), 0, 0, 0);
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token?.part === 'break') {
      situation.before = edge;
      situation.earlier = undefined;
      situation.doer = situation.negated = false;
      continue;
    }
    const { before, earlier } = situation;
    const word = token?.hash ?? edge;
    if (token) {
      alone(kinds.word, token.hash, i);
      for (const entry of token.listed) alone(kinds.listed, entry, i);
    }
    add(kinds.pair, before, word, i - 1, i);
    if (earlier !== undefined) add(kinds.apart, earlier, word, i - 2, i);
    situation.before = word;
    situation.earlier = before;
    situation.doer ||= token?.part === 'doer';
    situation.negated ||= token?.part === 'negation';
  }
  return count;
}

/** Mixes as murmur3 does; its constants are odd numbers with many bits. */
function featureOf(kind: number, a: number, b: number): number {
  let hash = Math.imul(kind, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
