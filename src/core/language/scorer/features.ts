// What the scorer weighs: words, meanings and entries of the lexicons, alone and in company, and whether somebody acts or something is negated before them.
import type { Register } from '../blame';
import { hashOf } from '../wordTable';
import type { Token } from './tokens';

/** How many weights there are, a power of two; features that fall on one weight share it. */
export const weightCount = 1 << 16;

/** Which weights a sentence touches, each once, in the order of the text, with the words behind each, both ends included. */
export interface Features {
  readonly buckets: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Kinds of features; what is seen alone comes in four, by what stands before it. */
const kinds = {
  register: 1,
  word: 2,
  meaning: 6,
  listed: 10,
  pair: 14,
  apart: 15,
  triple: 16,
  pairOfMeanings: 17,
} as const;

const edge = hashOf('<edge>');

/** The features of a sentence. Linear in its length. */
export function featuresOf(tokens: readonly Token[], register: Register): Features {
  const found = new Collector(tokens.length);
  found.add(kinds.register, hashOf(register), 0, 0, 0, 0);
  let situation: Situation = start;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token?.part === 'break') {
      situation = start;
      continue;
    }
    const { before, earlier, meantBefore } = situation;
    const word = token?.hash ?? edge;
    // Meanings are small numbers; turned over, they do not meet the hashes of words.
    const meant = token && token.meaning > 0 ? ~token.meaning : word;
    if (token) addAlone(found, token, situation, i);
    found.add(kinds.pair, before, word, 0, i - 1, i);
    if (meant !== word || meantBefore !== before)
      found.add(kinds.pairOfMeanings, meantBefore, meant, 0, i - 1, i);
    if (earlier !== undefined) {
      found.add(kinds.apart, earlier, word, 0, i - 2, i);
      found.add(kinds.triple, earlier, before, word, i - 2, i);
    }
    situation = {
      before: word,
      meantBefore: meant,
      earlier: before,
      doer: situation.doer || token?.part === 'doer',
      negated: situation.negated || token?.part === 'negation',
    };
  }
  return found;
}

/** What stands before a word, up to the last break. */
interface Situation {
  readonly before: number;
  readonly meantBefore: number;
  readonly earlier: number | undefined;
  readonly doer: boolean;
  readonly negated: boolean;
}

const start: Situation = {
  before: edge,
  meantBefore: edge,
  earlier: undefined,
  doer: false,
  negated: false,
};

function addAlone(found: Collector, token: Token, { doer, negated }: Situation, at: number): void {
  const add = (kind: number, what: number): void => {
    found.add(kind, what, 0, 0, at, at);
    found.add(kind + (doer ? 1 : 2), what, 0, 0, at, at);
    if (negated) found.add(kind + 3, what, 0, 0, at, at);
  };
  add(kinds.word, token.hash);
  if (token.meaning > 0) add(kinds.meaning, token.meaning);
  for (const entry of token.listed) add(kinds.listed, entry);
}

class Collector implements Features {
  readonly buckets: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  private readonly seen = new Set<number>();

  constructor(private readonly length: number) {}

  add(kind: number, a: number, b: number, c: number, from: number, to: number): void {
    const bucket = bucketOf(kind, a, b, c);
    if (this.seen.has(bucket)) return;
    this.seen.add(bucket);
    this.buckets.push(bucket);
    this.from.push(Math.max(0, from));
    this.to.push(Math.min(to, this.length - 1));
  }
}

/** Mixes as murmur3 does; its constants are odd numbers with many bits. */
function bucketOf(kind: number, a: number, b: number, c: number): number {
  let hash = Math.imul(kind, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(b, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & (weightCount - 1);
}
