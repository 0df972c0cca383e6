// A fault that no guard has excused becomes what the engine answers: which words to underline, and what they say.
import type { Sentence } from '../../text/sentence';
import type { Actor } from '../agents/actor';
import { agentsFrom, subjectsUpTo } from '../agents/together';
import { agentTold } from './agentTold';
import type { BlameMatch } from '../blame';
import type { Candidate } from '../candidate';
import { claimOf } from './claim';
import { objectOf, shortObjectAfter } from '../grammar/objects';
import { givesReasonAfter, givesReasonBefore } from '../grammar/reasons';
import type { Scene } from '../words/scene';
import { excerptOf } from '../words/excerpt';
import { speaker } from '../lexicon/pronouns';
import { Class } from '../words/wordClasses';
import { is, isOneOf, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** An agent that stands farther from its fault than this is left out of the squiggle. */
const closeEnough = 5;

/** The match of a candidate in the source. */
export function matchOf(scene: Scene, sentence: Sentence, found: Candidate): BlameMatch {
  const { words } = scene;
  const actors = actorsOf(scene, found);
  const candidate = { ...found, actor: allOf(actors) };
  const { actor, faultTo } = candidate;
  const textOf = (from: number, to: number) => excerptOf(sentence, words, from, to).text;
  const { from, to } = underlined(words, candidate);
  const agent = actor && agentTold(sentence, words, actors);
  const faultFrom = firstOfFault(words, candidate, from);
  const mayHaveObject = candidate.claim === 'agent first' || candidate.claim === 'agent acted';
  const isOfWhoever = faultTo + 1 < words.length && words[faultTo]?.lower === 'whoever';
  const objectTo = mayHaveObject || isOfWhoever ? endOfClaim(words, faultTo) : faultTo;
  return {
    category: isSpeaker(words, found.actor) ? 'self-blame' : candidate.category,
    range: excerptOf(sentence, words, from, to).range,
    agent,
    fault: textOf(firstOfQuote(words, candidate, faultFrom), faultTo),
    claim: claimOf(candidate, agent?.text, textOf(faultFrom, objectTo), words),
    unsaid: candidate.entry.unsaid,
    question: candidate.entry.ask,
    explained: explainedIn(words, candidate),
    surplus: candidate.surplus,
  };
}

/** Who the candidate is about: the actor that was found and those of whom the same is told. */
function actorsOf(scene: Scene, { actor, faultFrom }: Candidate): readonly Actor[] {
  if (!actor) return [];
  return actor.from < faultFrom ? subjectsUpTo(scene, actor) : agentsFrom(scene, actor);
}

/** All of them as one, from the first to the last. */
function allOf(actors: readonly Actor[]): Actor | undefined {
  const [first] = actors;
  const last = actors.at(-1);
  return first && last && { ...first, to: last.to };
}

/** Behind "instead" and "rather" stands what was meant. */
const comparing = set('of than');

/** The words to underline: the fault, with its agent where that stands near. */
function underlined(
  words: readonly Word[],
  { actor, faultFrom, faultTo, groupFrom }: Candidate,
): { readonly from: number; readonly to: number } {
  if (actor && actor.from < faultFrom) {
    // "… on production instead of | staging": a squiggle that ends before what was meant looks like one that got stuck.
    const to = isOneOf(words[faultTo], comparing) ? endOfClaim(words, faultTo) : faultTo;
    return { from: groupFrom - actor.to <= closeEnough ? actor.from : groupFrom, to };
  }
  const isNear = actor !== undefined && actor.from - faultTo <= closeEnough;
  // "didn't" comes apart; a stretch begins with the whole of it.
  const first = words[faultFrom] as Word;
  const isTornNot = first.lower === 'not' && words[faultFrom - 1]?.end === first.start;
  return {
    from: isTornNot ? faultFrom - 1 : faultFrom,
    to: isNear ? Math.max(faultTo, actor.to) : faultTo,
  };
}

/** Where the fault itself begins, with its verb group and without its agent. */
function firstOfFault(
  words: readonly Word[],
  { actor, groupFrom, faultFrom }: Candidate,
  from: number,
): number {
  const first = Math.min(groupFrom, faultFrom, from);
  if (!actor || actor.from >= faultFrom) return first;
  return Math.max(first, actor.to + 1);
}

/** "The engineer on call | didn't bother", "whoever signed this | clearly never read it": behind all that tells who it is. */
function firstOfQuote(words: readonly Word[], { groupFrom, faultFrom }: Candidate, from: number): number {
  let first = Math.min(groupFrom, faultFrom);
  while (first > from && is(words[first - 1], Class.adverb)) first--;
  return Math.max(from, first);
}

/** "Of whoever | wrote the script", "forgot to drain | the node", "forgot to tell | us", "ran it on production instead of | staging": no clause ends before its short object. */
function endOfClaim(words: readonly Word[], faultTo: number): number {
  if (words[faultTo]?.lower === 'whoever') return shortObjectAfter(words, faultTo + 1) ?? faultTo + 1;
  if (is(words[faultTo], Class.preposition)) return objectOf(words, faultTo) ?? faultTo;
  if (isOneOf(words[faultTo + 1], objectPronouns)) return faultTo + 1;
  return shortObjectAfter(words, faultTo) ?? faultTo;
}

const objectPronouns = set('me us you him it them anyone anybody everyone everybody');

/** How far behind a fault its reason may begin, in words. */
const reasonReach = 12;

/** "Kim missed the alert because 200 others came in", "as the view was folded, Kim missed it". */
function explainedIn(
  words: readonly Word[],
  { actor, faultFrom, faultTo }: Candidate,
): BlameMatch['explained'] {
  if (givesReasonAfter(words, faultTo, reasonReach)) return 'behind';
  return actor && actor.from < faultFrom && givesReasonBefore(words, actor.from - 1) ? 'before' : undefined;
}

/** Whether the author is the one who is found at fault, which has a rule of its own. */
function isSpeaker(words: readonly Word[], actor: Actor | undefined): boolean {
  return actor !== undefined && actor.from === actor.to && isOneOf(words[actor.to], speaker);
}
