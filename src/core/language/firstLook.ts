// The cheap first look: may a sentence hold a word from which an analysis could start, and what that analysis needs beside it?
import type { Sentence } from '../text/sentence';
import { clueAt, demandsOf, hasCompanions } from './triggers';
import { Class, classesOf } from './lexicon/wordClasses';
import { hashed, hashOf } from './wordTable';
import type { WordTrace } from './wordTrace';
import { isOpaque, isWordCode, lowered, partsOf } from './words';

/** "Cannot" is two words. */
const cannot = hashOf('cannot');

/**
 * Notes the words of a sentence and tells whether an analysis could find anything in it. One pass that does not cut it into words;
 * wrong only in one direction, as it may see words that are not there. Of a word with hyphens or apostrophes the parts and the
 * whole are noted.
 */
export function firstLook({ text, marks }: Sentence, trace: WordTrace): boolean {
  trace.begin();
  /** Numbers of clues, and behind each the place where its word ends. */
  const hits: number[] = [];
  let i = 0;
  while (i < text.length) {
    let code = text.charCodeAt(i);
    if (!isWordCode(code)) {
      if (code !== 32) trace.note(hashed(0, code));
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
      trace.note(part);
      const clue = clueAt(part);
      if (clue > 0) hits.push(clue, i);
      const joint = jointOf(code);
      if (joint === 0 || i + 1 >= text.length || !isWordCode(text.charCodeAt(i + 1))) break;
      contracted ||= joint === 39;
      whole = hashed(whole, joint);
      part = 0;
      partStart = ++i;
      code = text.charCodeAt(i);
    }
    if (partStart > start) {
      trace.note(whole);
      const clue = clueAt(whole);
      if (clue > 0) hits.push(clue, i);
    }
    if (contracted || whole === cannot) {
      trace.note(39);
      for (const { lower } of partsOf(lowered(text.slice(start, i)))) {
        const hash = hashOf(lower);
        trace.note(hash);
        const clue = clueAt(hash);
        if (clue > 0) hits.push(clue, i);
      }
    }
  }
  for (const { kind } of marks) if (isOpaque(kind)) trace.note(hashOf(kind));
  for (let k = 0; k < hits.length; k += 2)
    if (mayStart(text, hits[k] as number, hits[k + 1] as number, trace)) return true;
  return false;
}

/** The hyphen or apostrophe that a unit stands for; 0 where it joins no words. */
function jointOf(code: number): number {
  if (code === 39 || code === 0x2019) return 39;
  return code === 45 || code === 0x2011 ? 45 : 0;
}

function mayStart(text: string, clue: number, end: number, trace: WordTrace): boolean {
  for (const demands of demandsOf(clue)) {
    if (!hasCompanions(trace, demands)) continue;
    if (demands.next === undefined || standsBehind(text, end, demands.next)) return true;
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
