// Looks for a set phrase around a word of a sentence.
import { agentAfter } from '../agents/agentAfter';
import type { Actor } from '../agents/actor';
import { actorOf } from '../agents/agents';
import { ownPronouns } from '../lexicon/pronouns';
import { Class } from '../lexicon/wordClasses';
import { nounPhraseEndingAt } from '../grammar/nounPhrases';
import { startsHere } from '../grammar/openings';
import { ending, longestGap, mostAdverbs, opening, type Phrase, type Slot } from '../lexicon/phrases';
import type { Scene } from '../words/scene';
import { namesDoer } from '../agents/doers';
import { ownerEndingAt, ownerFrom } from '../agents/owners';
import { is, type Word } from '../words/words';

/** Where a phrase was found, as indexes of words, both included, and the person it names, if any. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  readonly actor: Actor | undefined;
}

/** Looks for a phrase whose anchor is the word at `index`. Bounded: gaps and adverbs are, and so is every noun phrase. */
export function matchPhrase(scene: Scene, index: number, phrase: Phrase): PhraseMatch | undefined {
  const { slots, anchorAt } = phrase;
  const found: Found = { actor: undefined };
  const to = matchRight(scene, slots, anchorAt + 1, index + 1, found);
  if (to < 0) return undefined;
  const from = matchLeft(scene, slots, anchorAt - 1, index - 1, found);
  return from < 0 ? undefined : { from, to: to - 1, actor: found.actor };
}

interface Found {
  actor: Actor | undefined;
}

/** Matches the slots from `at` on with the words from `i` on; gives the place behind the last matched word, or -1. */
function matchRight(scene: Scene, slots: readonly Slot[], at: number, i: number, found: Found): number {
  const slot = slots[at];
  if (!slot) return i;
  const { words } = scene;
  const rest = (next: number): number => matchRight(scene, slots, at + 1, next, found);
  switch (slot.kind) {
    case 'start':
      return -1;
    case 'end':
      return endsHere(words, i) ? rest(i) : -1;
    case 'gap':
      for (let skipped = 0; skipped <= longestGap; skipped++) {
        const end = rest(i + skipped);
        if (end >= 0) return end;
        if (!mayBeSkipped(words[i + skipped])) return -1;
      }
      return -1;
    case 'person':
    case 'owner': {
      const actor = slot.kind === 'person' ? personFrom(scene, i) : ownerFrom(scene, i);
      if (actor) {
        found.actor = actor;
        const end = rest(actor.to + 1);
        if (end >= 0) return end;
        found.actor = undefined;
      }
      return afterWords(words, i, 1, slot.orWords, rest, slot.optional);
    }
    case 'any':
    case 'doer':
    case 'whose':
      if (fitsAny(words[i], slot.kind)) {
        const end = rest(i + 1);
        if (end >= 0) return end;
      }
      return slot.optional ? rest(i) : -1;
    case 'words': {
      const mayEnd = slot.optional || (slot.words.has(ending) && endsHere(words, i));
      return afterWords(words, i, 1, slot.words, rest, mayEnd);
    }
  }
}

/** Matches the slots before `at`, it included, with the words before `i`, it included; gives the first matched word, or -1. */
function matchLeft(scene: Scene, slots: readonly Slot[], at: number, i: number, found: Found): number {
  const slot = slots[at];
  if (!slot) return i + 1;
  const { words } = scene;
  const rest = (next: number): number => matchLeft(scene, slots, at - 1, next, found);
  switch (slot.kind) {
    case 'end':
      return -1;
    case 'start':
      return startsHere(words, i + 1) ? rest(i) : -1;
    case 'gap':
      for (let skipped = 0; skipped <= longestGap; skipped++) {
        const start = rest(i - skipped);
        if (start >= 0) return start;
        if (!mayBeSkipped(words[i - skipped])) return -1;
      }
      return -1;
    case 'person':
    case 'owner': {
      const actor = slot.kind === 'person' ? personEndingAt(scene, i) : ownerEndingAt(scene, i);
      if (actor) {
        found.actor = actor;
        const start = rest(actor.from - 1);
        if (start >= 0) return start;
        found.actor = undefined;
      }
      return afterWords(words, i, -1, slot.orWords, rest, slot.optional);
    }
    case 'any':
    case 'doer':
    case 'whose':
      if (fitsAny(words[i], slot.kind)) {
        const start = rest(i - 1);
        if (start >= 0) return start;
      }
      return slot.optional ? rest(i) : -1;
    case 'words': {
      const mayStart = slot.optional || (slot.words.has(opening) && startsHere(words, i + 1));
      return afterWords(words, i, -1, slot.words, rest, mayStart);
    }
  }
}

function personFrom(scene: Scene, start: number): Actor | undefined {
  // What is done by somebody may be done by a program with a name as well; what is said to somebody is not.
  const actor = agentAfter(scene, start - 1, scene.words[start - 1]?.lower === 'by');
  return actor?.standing === 'person' && actor.to >= start ? actor : undefined;
}

function personEndingAt(scene: Scene, end: number): Actor | undefined {
  const phrase = nounPhraseEndingAt(scene.words, end);
  const actor = phrase && actorOf(scene, phrase);
  return actor?.standing === 'person' ? actor : undefined;
}

/** What `rest` gives behind one of some words at `i`, or behind adverbs and one of them; `step` tells on which side behind is. */
function afterWords(
  words: readonly Word[],
  i: number,
  step: 1 | -1,
  wanted: ReadonlySet<string>,
  rest: (next: number) => number,
  optional: boolean,
): number {
  for (let k = i, skipped = 0; skipped <= mostAdverbs; k += step, skipped++) {
    const word = words[k];
    if (word && !word.linked && wanted.has(word.lower)) {
      const end = rest(k + step);
      if (end >= 0) return end;
    }
    if (!is(word, Class.adverb) || is(word, Class.preposition)) break;
  }
  return optional ? rest(i) : -1;
}

function fitsAny(word: Word | undefined, kind: 'any' | 'doer' | 'whose'): boolean {
  if (word?.kind !== 'word') return false;
  if (kind === 'whose') return word.possessive || ownPronouns.has(word.lower) || word.lower === 'their';
  return kind === 'any' || namesDoer(word.lower);
}

function mayBeSkipped(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.kind !== 'punctuation' &&
    !(is(word, Class.clauseWord) && word.lower !== 'that')
  );
}

function endsHere(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word === undefined || word.kind === 'punctuation' || is(word, Class.clauseWord | Class.conjunction);
}
