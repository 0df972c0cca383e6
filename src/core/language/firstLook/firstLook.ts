// The cheap first look: may a sentence hold a word from which an analysis could start, and what that analysis needs around it?
import type { Sentence } from '../../text/sentence';
import { mostAdverbs } from './demands';
import { clueAt, triggersAround, type Trigger } from './triggers';
import { Class, classesOf } from '../words/wordClasses';
import { hashed, hashOf } from './wordTable';
import { ending, opening } from '../notation/phrases';
import type { WordTrace } from './wordTrace';
import { isDigit, isOpaque, isWordCode, lowered, partsOf, writtenInOne } from '../words/words';

const openingHash = hashOf(opening);
const endingHash = hashOf(ending);

/** What was hit in the sentence at hand: clues, the places where their words end, and the numbers of these words. */
const clues: number[] = [];
const ends: number[] = [];
const numbers: number[] = [];
let hits = 0;

/**
 * From where an analysis of a sentence could find anything, in the order in which that is to be tried. One pass that does not cut
 * it into words; wrong only in one direction, as it may see words that are not there, and nearer to each other than they are. Of a
 * word with hyphens or apostrophes the parts and the whole are noted.
 */
export function firstLook({ text, marks, range }: Sentence, trace: WordTrace): readonly Trigger[] {
  let number = trace.begin();
  trace.mark(openingHash);
  hits = 0;
  let nextMark = 0;
  let opaqueUntil = 0;
  const { length } = text;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    if (!isWordCode(code)) {
      if (code !== 32) {
        trace.note(hashed(0, code));
        trace.mark(openingHash);
        trace.mark(endingHash);
      }
      i++;
      continue;
    }
    const start = i;
    for (
      let mark = marks[nextMark];
      mark && mark.range.start - range.start <= start;
      mark = marks[++nextMark]
    )
      if (isOpaque(mark.kind)) opaqueUntil = Math.max(opaqueUntil, mark.range.end - range.start);
    // "8.4", "14:02" and a quotation are one word, which may hold several here.
    if (start >= opaqueUntil && !joinsParts(text, start - 1)) number = trace.next();
    if (isDigit(code)) trace.mark(openingHash);
    let hash = 0;
    let joined = false;
    let contracted = false;
    for (;;) {
      do {
        hash = hashed(hash, code);
        code = ++i < length ? text.charCodeAt(i) : 32;
      } while (isWordCode(code));
      note(hash, i, number, trace);
      const joint = jointOf(code);
      if (joint === 0 || i + 1 >= length || !isWordCode(text.charCodeAt(i + 1))) break;
      contracted ||= joint === 39;
      joined = true;
      hash = 0;
      code = text.charCodeAt(++i);
    }
    if (joined) note(hashOfWhole(text, start, i), i, number, trace);
    if (contracted || mayBeTwo(text, start, i)) {
      trace.note(39);
      for (const { lower } of partsOf(lowered(text.slice(start, i)))) note(hashOf(lower), i, number, trace);
    }
  }
  trace.mark(endingHash);
  for (const { kind } of marks) if (isOpaque(kind)) trace.noteThroughout(hashOf(kind));
  return triggersMet(text, trace);
}

const noTriggers: readonly Trigger[] = [];

/** The triggers among the hits whose demands are met. */
function triggersMet(text: string, trace: WordTrace): readonly Trigger[] {
  let met: Trigger[] | undefined;
  for (let k = 0; k < hits; k++) {
    for (const { thing, demands } of triggersAround(clues[k] as number, numbers[k] as number, trace)) {
      if (demands.next && !standsBehind(text, ends[k] as number, demands.next)) continue;
      if (!met) met = [thing];
      else if (!met.includes(thing)) met.push(thing);
    }
  }
  return met?.sort((a, b) => a.place - b.place) ?? noTriggers;
}

function note(hash: number, end: number, number: number, trace: WordTrace): void {
  trace.note(hash);
  const clue = clueAt(hash);
  if (clue === 0) return;
  clues[hits] = clue;
  ends[hits] = end;
  numbers[hits++] = number;
}

/** "Cannot", "didnt" and "shouldve" are two words. */
function mayBeTwo(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1) | 32;
  if (last !== 116 && last !== 101) return false;
  const before = text.charCodeAt(end - 2) | 32;
  const isEnding = last === 116 ? before === 110 || before === 111 : before === 118;
  return isEnding && writtenInOne(text.slice(start, end).toLowerCase());
}

/** Whether the mark at a place stands between two words as a part of one. */
function joinsParts(text: string, at: number): boolean {
  if (at < 1) return false;
  const code = text.charCodeAt(at);
  return (code === 46 || code === 58) && isWordCode(text.charCodeAt(at - 1));
}

/** The hyphen or apostrophe that a unit stands for; 0 where it joins no words. */
function jointOf(code: number): number {
  if (code === 39 || code === 0x2019) return 39;
  return code === 45 || code === 0x2011 ? 45 : 0;
}

function hashOfWhole(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    hash = hashed(hash, jointOf(code) || code);
  }
  return hash;
}

function standsBehind(text: string, end: number, wanted: ReadonlySet<string>): boolean {
  let i = end;
  for (let n = 0; n <= mostAdverbs; n++) {
    while (i < text.length && !isWordCode(text.charCodeAt(i))) i++;
    const start = i;
    while (i < text.length && isWordCode(text.charCodeAt(i))) i++;
    const word = text.slice(start, i).toLowerCase();
    if (wanted.has(word)) return true;
    if (!(classesOf(word) & (Class.adverb | Class.negation))) return false;
  }
  return false;
}
