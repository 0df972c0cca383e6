// What the scorer sees of a sentence: each word as its stem and what the lexicons list it for; people and code as no more than that.
import { remembering } from '../../text/remembering';
import { actorOf } from '../agents/actorOf';
import { Class } from '../words/wordClasses';
import type { Scene } from '../words/scene';
import { hashOf } from '../firstLook/wordTable';
import type { Word } from '../words/words';
import { listedFor } from './listed';
import { words } from '../notation/wordLists';

/** A word as the scorer sees it. */
export interface Token {
  /** Of its stem, or of the mark that stands for it. */
  readonly hash: number;
  /** The entries of the lexicons that it may begin, as hashes. */
  readonly listed: readonly number[];
  readonly part: Part;
}

/** `doer`: whoever acts; `negation`: turns what follows; `break`: what follows is said by itself. */
export type Part = 'plain' | 'doer' | 'negation' | 'break';

const none: readonly number[] = [];
const markOf = (name: string, part: Part = 'plain'): Token => ({
  hash: hashOf(name),
  listed: none,
  part,
});

const person = markOf('<person>', 'doer');
const owner = markOf('<owner>', 'doer');
const name = markOf('<name>');
const number = markOf('<number>');
const opaque = markOf('<opaque>');

/** The tokens of a sentence, one for each word. */
export function tokensOf(scene: Scene): readonly Token[] {
  return scene.words.map((word, i) => {
    if (word.kind === 'opaque' || word.linked) return opaque;
    if (word.kind === 'number') return number;
    if (word.kind === 'punctuation') return plainToken(word.lower);
    if (mayBePerson(word) && isPerson(scene, i)) return word.possessive ? owner : person;
    const namesThing =
      word.capital && i > 0 && word.classes === 0 && scene.words[i - 1]?.kind !== 'punctuation';
    return namesThing ? name : plainToken(word.lower);
  });
}

function mayBePerson({ lower, capital, classes }: Word): boolean {
  return capital || (classes & Class.people) !== 0 || lower.charCodeAt(0) === 64;
}

/** By itself or with the word before it. Pronouns stay words: "he" tells more than that somebody acts. */
function isPerson(scene: Scene, at: number): boolean {
  const isSomebody = (from: number): boolean => {
    const { standing, kind, to } = actorOf(scene, { from, to: at });
    return standing === 'person' && kind !== 'pronoun' && to === at;
  };
  return isSomebody(at) || (scene.words[at - 1]?.kind === 'word' && isSomebody(at - 1));
}

const doers = words('he she they i who someone somebody nobody everyone anyone whoever people');
const negations = words('not never no nobody nothing without');
const breaks = new Set([';', '.', '—', '–', '|']);

/** So many are remembered; the words of a language repeat. */
const mostTokens = 10_000;

const plainToken = remembering(
  (lower): Token => ({
    hash: hashOf(stemOf(lower)),
    listed: listedFor(lower),
    part: partOf(lower),
  }),
  mostTokens,
);

function partOf(lower: string): Part {
  if (doers.has(lower)) return 'doer';
  if (negations.has(lower)) return 'negation';
  return breaks.has(lower) ? 'break' : 'plain';
}

const endings = ['ing', 'ed', 'es', 's'];

/** Of a longer word the beginning stands for all its forms and relatives: "negligent" and "negligence" weigh the same. */
const longestStem = 6;

/** "Missed" and "misses" weigh the same. Rough, but the same everywhere; the shortest words keep their endings. */
function stemOf(lower: string): string {
  if (lower.length > longestStem) return lower.slice(0, longestStem);
  for (const ending of endings)
    if (lower.length >= ending.length + 3 && lower.endsWith(ending)) return lower.slice(0, -ending.length);
  return lower;
}
