// What a sentence says of why something was done or left undone. Each kind of fault has its own measure of what is reason enough.
import type { Actor } from '../agents/actor';
import { givesReasonAfter } from '../grammar/reasons';
import { dates } from '../lexicon/calendar';
import { causeWords, explanations } from '../lexicon/silence';
import { Class } from '../words/wordClasses';
import { hasWord } from '../words/within';
import { is, isOneOf, type Word } from '../words/words';

/** How far behind what was left undone its reason may begin, in words. */
const farthestReason = 24;

/** "Did not ring back, because PagerDuty had the old number": the situation explains what was not done. */
export function isOmissionExplained(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < words.length && i < verb + farthestReason; i++)
    // "Until 05:50" tells when, not why.
    if (isOneOf(words[i], explanations) && !isWhen(words[i + 1]) && !isResult(words, i)) return true;
  return givesReasonAfter(words, verb, farthestReason);
}

/** "Since May", "until 05:50". */
function isWhen(word: Word | undefined): boolean {
  return word?.kind === 'number' || isOneOf(word, dates);
}

/** "… never opened it, because it had been sent to an old address", "… never ran it before". */
export function isNeverExplained(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < words.length && i < verb + farthestReason; i++) {
    const { lower } = words[i] as Word;
    if ((explanations.has(lower) && !isResult(words, i)) || lower === 'again' || lower === 'than')
      return true;
    if (lower === 'as' && words[i - 1]?.lower === ',') return true;
    if (lower === 'before' && words[i + 1]?.kind !== 'word') return true;
  }
  return false;
}

/** "Nobody looked, although the light was on, because …": of what was plain to do, "so" tells what came of it. */
export function isUndoneExplained(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 1; i < words.length && i < verb + farthestReason; i++) {
    const { lower } = words[i] as Word;
    // "It had been on since six" tells when.
    if (lower === 'because' || lower === 'unless' || (lower === 'since' && words[i - 1]?.lower === ','))
      return true;
  }
  return givesReasonAfter(words, verb, farthestReason);
}

/** "We decided to skip it, since each minute cost orders": the reason is told. */
export function isDecisionExplained(words: readonly Word[], from: number): boolean {
  return hasWord(words, from + 1, from + 20, causeWords);
}

/** "…, so the bus left with an empty battery": what came of it. */
function isResult(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === 'so' && words[at - 1]?.kind !== 'word' && words[at + 1]?.lower !== 'as';
}

/** "… because the operator did not check the lag". */
export function isGivenAsCause(words: readonly Word[], actor: Actor): boolean {
  const before = words[actor.from - 1];
  if (!before || !is(before, Class.clauseWord))
    return before?.lower === 'that' && words[actor.from - 2]?.lower === 'fact';
  return causeWords.has(before.lower);
}
