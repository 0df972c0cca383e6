// The cheap first look: may a sentence hold a word from which an analysis could start, and what that analysis needs beside it?
import type { Sentence } from '../text/sentence';
import { hasCompanions, mayTrigger, triggersOf } from './triggers';
import { classesOf, Class } from './lexicon/wordClasses';
import { hashed, hashOf, note, type WordBits } from './wordBits';
import { isOpaque, isWordCode, lowered, partsOf } from './words';

/** A word that may be a trigger, and where it ends. */
interface Hit {
  readonly lower: string;
  readonly end: number;
}

/** "Cannot" is two words. */
const cannot = hashOf('cannot');

/**
 * Notes the words of a sentence and tells whether an analysis could find anything in it. One pass that does not cut it into words;
 * wrong only in one direction, as it may see words that are not there. Of a word with hyphens or apostrophes the parts and the
 * whole are noted.
 */
export function firstLook({ text, marks }: Sentence, words: WordBits): boolean {
  words.fill(0);
  const hits: Hit[] = [];
  let i = 0;
  while (i < text.length) {
    let code = text.charCodeAt(i);
    if (!isWordCode(code)) {
      if (code !== 32) note(words, hashed(0, code));
      i++;
      continue;
    }
    const start = i;
    let partStart = i;
    let part = 0;
    let whole = 0;
    let contracted = false;
    for (;;) {
      part = hashed(part, code);
      whole = hashed(whole, code);
      code = ++i < text.length ? text.charCodeAt(i) : 32;
      if (isWordCode(code)) continue;
      note(words, part);
      if (mayTrigger(part)) hits.push({ lower: lowered(text.slice(partStart, i)), end: i });
      const joint = jointOf(code);
      if (joint === 0 || i + 1 >= text.length || !isWordCode(text.charCodeAt(i + 1))) break;
      contracted ||= joint === 39;
      whole = hashed(whole, joint);
      part = 0;
      partStart = ++i;
      code = text.charCodeAt(i);
    }
    if (partStart > start) {
      note(words, whole);
      if (mayTrigger(whole)) hits.push({ lower: lowered(text.slice(start, i)), end: i });
    }
    if (contracted || whole === cannot) {
      note(words, 39);
      for (const { lower } of partsOf(lowered(text.slice(start, i)))) {
        note(words, hashOf(lower));
        hits.push({ lower, end: i });
      }
    }
  }
  for (const { kind } of marks) if (isOpaque(kind)) note(words, hashOf(kind));
  return hits.some((hit) => mayStart(text, hit, words));
}

/** The hyphen or apostrophe that a unit stands for; 0 where it joins no words. */
function jointOf(code: number): number {
  if (code === 39 || code === 0x2019) return 39;
  return code === 45 || code === 0x2011 ? 45 : 0;
}

function mayStart(text: string, { lower, end }: Hit, words: WordBits): boolean {
  for (const trigger of triggersOf(lower) ?? []) {
    if (hasCompanions(words, trigger) && (!trigger.next || standsBehind(text, end, trigger.next)))
      return true;
  }
  return false;
}

/** How many adverbs may part a trigger from the word that it needs behind it. */
const mostAdverbs = 3;

function standsBehind(text: string, end: number, wanted: string): boolean {
  let i = end;
  for (let n = 0; n <= mostAdverbs; n++) {
    while (i < text.length && !isWordCode(text.charCodeAt(i))) i++;
    const start = i;
    while (i < text.length && isWordCode(text.charCodeAt(i))) i++;
    const word = text.slice(start, i).toLowerCase();
    if (word === wanted) return true;
    if (!(classesOf(word) & (Class.adverb | Class.negation))) return false;
  }
  return false;
}
