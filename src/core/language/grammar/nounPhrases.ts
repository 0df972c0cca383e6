// Noun phrases around a place in a sentence, found without a tagger: from determiner to head, stopped by the small words.
import { personalSubjects, subjectPronouns } from '../lexicon/pronouns';
import { Class, framing } from '../words/wordClasses';
import { is, isOneOf, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** Indexes into the words of a sentence, both included; the head is the last word. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}

/** Longer phrases exist, but their determiner no longer decides who acts; the bound keeps the search linear. */
const longestPhrase = 8;

/** Words of no class that begin what follows a noun: "his carelessness I …", "the mistake by Kim cost us". */
export const standsBehindNouns: ReadonlySet<string> = set(
  'alone cost costs due owing explains remains i he she it we they you',
);

/** "it" is a pronoun, "IT" a department. */
function isPronoun(word: Word): boolean {
  return subjectPronouns.has(word.lower) && !word.acronym;
}

/** Times of day and versions stand beside a phrase, counts stand in it. */
function isTime(word: Word): boolean {
  return word.kind === 'number' && /[:.]/.test(word.lower);
}

/** Whether a word cannot stand inside a noun phrase. */
function endsPhrase(word: Word): boolean {
  if (word.kind === 'punctuation' || isTime(word)) return true;
  return is(word, framing);
}

/** "an outside consultant", "our inside man": prepositions that stand as adjectives behind a determiner. */
function isAdjective(words: readonly Word[], index: number): boolean {
  const { lower } = words[index] as Word;
  return (lower === 'outside' || lower === 'inside') && is(words[index - 1], Class.determiner);
}

/** The noun phrase whose head is the word at `end`; `undefined` where that word is no noun. */
export function nounPhraseEndingAt(words: readonly Word[], end: number): NounPhrase | undefined {
  const head = words[end];
  if (!head || (endsPhrase(head) && !(head.capital && is(head, Class.preposition)))) return undefined;
  if (isPronoun(head)) return { from: end, to: end };
  let from = end;
  while (from > 0 && end - from < longestPhrase) {
    const before = words[from - 1] as Word;
    // "on that shift": behind a preposition "that" points, elsewhere it opens a clause.
    if (before.lower === 'that' && is(words[from - 2], Class.preposition)) return { from: from - 1, to: end };
    if ((endsPhrase(before) && !isAdjective(words, from - 1)) || isPronoun(before)) break;
    if (is(before, Class.adverb) && !is(before, Class.determiner)) break;
    // "I suspect Jonas …": right behind its pronoun stands a verb.
    if (isOneOf(words[from - 2], personalSubjects) && !is(before, Class.determiner)) break;
    const opensPhrase = is(before, Class.determiner);
    if (!opensPhrase && is(before, Class.past) && !is(words[from - 2], Class.determiner)) break;
    from--;
    if (opensPhrase && !is(words[from - 1], Class.determiner)) break;
  }
  return { from, to: end };
}

/**
 * The noun phrase that begins at `start`. It ends where `isWhole` says that what has been read is complete and something that
 * can follow a noun comes next (so that "a contractor running the script" ends before "running").
 */
export function nounPhraseStartingAt(
  words: readonly Word[],
  start: number,
  isWhole: (phrase: NounPhrase) => boolean,
): NounPhrase | undefined {
  let to = start;
  while (to < words.length && to - start < longestPhrase) {
    const word = words[to] as Word;
    if (endsPhrase(word) && !isAdjective(words, to)) break;
    const next = words[to + 1];
    if (isPronoun(word)) return { from: start, to };
    if (
      next &&
      !endsPhrase(next) &&
      (next.lower.endsWith('ing') ||
        is(next, Class.past | Class.adverb | Class.determiner) ||
        standsBehindNouns.has(next.lower) ||
        isPluralOfPeople(word) ||
        tellsWhen(words, to + 1)) &&
      isWhole({ from: start, to })
    ) {
      return { from: start, to };
    }
    to++;
  }
  return to > start ? { from: start, to: to - 1 } : undefined;
}

/** "… that the developers | understand the risk": people in the plural stand before no other noun. */
function isPluralOfPeople(word: Word): boolean {
  return is(word, Class.people) && word.lower.endsWith('s') && !word.possessive;
}

const days = set('yesterday today tonight last');

const spans = set(
  'second seconds moment moments minute minutes hour hours day days night nights week weeks month months year years',
);

const distances = set('ago earlier later before');

/** "by the platform engineers | months ago", "by an intern | two days before", "by a contractor | last night" */
function tellsWhen(words: readonly Word[], at: number): boolean {
  const isSpan = (i: number) => isOneOf(words[i], spans) && isOneOf(words[i + 1], distances);
  return isOneOf(words[at], days) || isSpan(at) || isSpan(at + 1);
}
