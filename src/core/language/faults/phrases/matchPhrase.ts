// Looks for a set phrase around a word of a sentence.
import { addresseeAfter, agentAfter } from '../../agents/agentAfter';
import { type Actor, personOnly } from '../../agents/actor';
import { actorEndingAt } from '../../agents/actorsAt';
import { antecedentOf } from '../../agents/relatives';
import { ownPronouns } from '../../lexicon/pronouns';
import { Class } from '../../words/wordClasses';
import { startsHere } from '../../grammar/openings';
import { ending, longestGap, mostAdverbs, opening, type Phrase, type Slot } from '../../notation/phrases';
import type { Scene } from '../../words/scene';
import { namesDoer } from '../../agents/doers';
import { ownerEndingAt, ownerFrom } from '../../agents/owners';
import { is, type Word } from '../../words/words';

/** Where a phrase was found, as indexes of words, both included, and the person it names, if any. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  readonly actor: Actor | undefined;
}

/** Looks for a phrase whose anchor is the word at `index`. Bounded: gaps and adverbs are, and so is every noun phrase. */
export function matchPhrase(
  scene: Scene,
  index: number,
  { slots, anchorAt }: Phrase,
): PhraseMatch | undefined {
  const found: Found = { actor: undefined };
  const behind = walk({ scene, slots, found, step: 1 }, anchorAt + 1, index + 1);
  if (behind === undefined) return undefined;
  const before = walk({ scene, slots, found, step: -1 }, anchorAt - 1, index - 1);
  return before === undefined ? undefined : { from: before + 1, to: behind - 1, actor: found.actor };
}

interface Found {
  actor: Actor | undefined;
}

/** The way from the anchor of a phrase to its end, or back to its beginning. */
interface Way {
  readonly scene: Scene;
  readonly slots: readonly Slot[];
  readonly found: Found;
  readonly step: 1 | -1;
}

/** What the slots and words that are left come to: the next word behind all that was matched, in the direction of the way. */
type Rest = (next: number) => number | undefined;

/** Matches the slots from `at` on, in the direction of the way, with the words from `i` on; gives the next word behind them. */
function walk(way: Way, at: number, i: number): number | undefined {
  const { scene, slots, step } = way;
  const slot = slots[at];
  if (!slot) return i;
  const { words } = scene;
  const rest: Rest = (next) => walk(way, at + step, next);
  switch (slot.kind) {
    case 'start':
      return step < 0 && startsHere(words, i + 1) ? rest(i) : undefined;
    case 'end':
      return step > 0 && endsHere(words, i) ? rest(i) : undefined;
    case 'gap':
      return overGap(words, i, step, rest);
    case 'person':
    case 'owner':
      return (
        overActor(way, i, slot.kind, rest) ?? overWords(words, i, step, slot.orWords, rest, slot.optional)
      );
    case 'any':
    case 'doer':
    case 'whose': {
      const end = fitsAny(words[i], slot.kind) ? rest(i + step) : undefined;
      return end ?? (slot.optional ? rest(i) : undefined);
    }
    case 'words': {
      const isAtEdge =
        step > 0
          ? slot.words.has(ending) && endsHere(words, i)
          : slot.words.has(opening) && startsHere(words, i + 1);
      return overWords(words, i, step, slot.words, rest, slot.optional || isAtEdge);
    }
  }
}

/** Over as few words as possible. */
function overGap(words: readonly Word[], i: number, step: 1 | -1, rest: Rest): number | undefined {
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    const at = i + step * skipped;
    const end = rest(at);
    if (end !== undefined) return end;
    if (!mayBeSkipped(words[at])) return undefined;
  }
  return undefined;
}

/** Over a person, or whose something is; kept as the one whom the phrase names. */
function overActor(
  { scene, found, step }: Way,
  i: number,
  kind: 'person' | 'owner',
  rest: Rest,
): number | undefined {
  const actor = step > 0 ? meantFrom(scene, i, kind) : meantUpTo(scene, i, kind);
  if (!actor) return undefined;
  found.actor = actor;
  const end = rest(step > 0 ? actor.to + 1 : actor.from - 1);
  if (end === undefined) found.actor = undefined;
  return end;
}

function meantFrom(scene: Scene, start: number, kind: 'person' | 'owner'): Actor | undefined {
  if (kind === 'owner') return ownerFrom(scene, start);
  // What is done by somebody may be done by a program with a name as well; what is said to somebody is not.
  const actor = (scene.words[start - 1]?.lower === 'by' ? agentAfter : addresseeAfter)(scene, start - 1);
  return actor?.standing === 'person' && actor.to >= start ? actor : undefined;
}

function meantUpTo(scene: Scene, end: number, kind: 'person' | 'owner'): Actor | undefined {
  if (kind === 'owner') return ownerEndingAt(scene, end);
  // "An agent | who had not asked": things have no "who".
  const isOfWho = scene.words[end + 1]?.lower === 'who';
  return personOnly(isOfWho ? antecedentOf(scene, end + 1) : actorEndingAt(scene, end));
}

/** Over one of some words, or over adverbs and one of them. */
function overWords(
  words: readonly Word[],
  i: number,
  step: 1 | -1,
  wanted: ReadonlySet<string>,
  rest: Rest,
  mayBeLeftOut: boolean,
): number | undefined {
  for (let k = i, skipped = 0; skipped <= mostAdverbs; k += step, skipped++) {
    const word = words[k];
    if (word && !word.linked && wanted.has(word.lower)) {
      const end = rest(k + step);
      if (end !== undefined) return end;
    }
    if (!is(word, Class.adverb) || is(word, Class.preposition)) break;
  }
  return mayBeLeftOut ? rest(i) : undefined;
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
