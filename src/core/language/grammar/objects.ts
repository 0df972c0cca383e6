// What a verb governs: its object, and the words behind it in the same clause.
import { Class, finite } from '../words/wordClasses';
import { nounPhraseStartingAt, standsBehindNouns } from './nounPhrases';
import { is, type Word } from '../words/words';

/** How far behind a verb its object is searched, in words. */
const objectReach = 12;

/** The last word of a short object; the verb's own place where the object is long or a clause; nothing where there is none. */
export function objectOf(words: readonly Word[], verb: number): number | undefined {
  let start = verb + 1;
  while (start < words.length && is(words[start], Class.adverb)) start++;
  const first = words[start];
  if (!first || (first.kind === 'punctuation' && first.lower !== '"')) return undefined;
  if (first.lower === 'that' || first.lower === 'about' || first.lower === 'how' || first.lower === 'what')
    return verb;
  if (is(first, Class.preposition) || is(first, Class.clauseWord)) return undefined;
  // "the first alert", "the missing page": what follows a determiner belongs to its noun, whatever else it could be.
  const phrase = nounPhraseStartingAt(words, start, ({ to }) => !is(words[to], Class.determiner));
  if (!phrase) return undefined;
  return phrase.to - verb <= 5 ? phrase.to : verb;
}

/** The place of the first of these words in the object itself, before what is said of it: "missed the target", not "the alert for the target". */
export function findInObject(
  words: readonly Word[],
  verb: number,
  wanted: ReadonlySet<string>,
): number | undefined {
  for (let i = verb + 1; i < words.length && i <= verb + objectReach; i++) {
    const word = words[i] as Word;
    if (wanted.has(word.lower)) return i;
    if (
      word.kind === 'punctuation' ||
      is(word, Class.clauseWord) ||
      (is(word, Class.preposition) && i > verb + 1)
    )
      return undefined;
  }
  return undefined;
}

const insideObjects: ReadonlySet<string> = new Set(['/', '"', '%']);

/** The place of the first of these words in what the verb governs. */
export function findGoverned(
  words: readonly Word[],
  verb: number,
  wanted: ReadonlySet<string>,
): number | undefined {
  for (let i = verb + 1; i < words.length && i <= verb + objectReach; i++) {
    const word = words[i] as Word;
    if (wanted.has(word.lower)) return i;
    if (word.kind === 'punctuation' && !insideObjects.has(word.lower)) return undefined;
    if (is(word, Class.clauseWord) && !is(word, Class.determiner)) return undefined;
  }
  return undefined;
}

/** The last word of a short object that begins with a determiner right after `index`: "forgot to drain | the node". */
export function shortObjectAfter(words: readonly Word[], index: number): number | undefined {
  const first = words[index + 1];
  if (!first || first.kind !== 'word' || !is(first, Class.determiner) || is(first, Class.clauseWord))
    return undefined;
  const end = objectOf(words, index);
  return end !== undefined && end > index + 1 ? end : undefined;
}

/** Not a part of a longer noun: "error rate", "fault domain", "failure mode". */
export function isWholeNoun(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (!next || next.kind !== 'word') return true;
  return (
    is(
      next,
      Class.preposition | Class.conjunction | Class.clauseWord | Class.determiner | Class.adverb | finite,
    ) || standsBehindNouns.has(next.lower)
  );
}
