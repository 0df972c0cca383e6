// The sentences of a paragraph that commit to an action, and those that list several actions at once.
import { append } from '../../text/append';
import type { Range } from '../../text/range';
import { splitSentences } from '../sentences';
import type { Words } from '../words';
import { isCommitment, isOutside, mayPromise } from './commitments';

/** The actions that a paragraph commits to, as source ranges. Elsewhere than where actions are listed only plain promises count. */
export function findCommitments(words: Words, inActions: boolean): readonly Range[] {
  if (!inActions && !mayPromise(words.content)) return [];
  const base = words.range.start;
  const found: Range[] = [];
  for (const { start, end } of splitSentences(words.text)) {
    const parts = listedIn(words.text.slice(start, end));
    if (parts.length > 1)
      append(
        found,
        parts.map((part) => shifted(part, base + start)),
      );
    else if (commits(words.plain({ start: base + start, end: base + end }), inActions)) {
      for (const part of promisesIn(words.text.slice(start, end), inActions))
        found.push(shifted(part, base + start));
    }
  }
  return found;
}

function commits(sentence: string, inActions: boolean): boolean {
  return isCommitment(sentence, inActions) && !isOutside(sentence);
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

const turn =
  /[,;]?\s{1,8}(?:but|so|and|hence|therefore)\s{1,8}(?=(?:we|i)(?:['’]ll| will| plan to| intend to)\b)|,?\s{1,8}and\s{1,8}(?=will\b)(?<=\bwe(?:['’]ve| have)\b[^.;]{3,110})/i;

/** "We know little of why, but we will ask" promises from "we will" on; "We will add X and we intend to try Y" promises twice. */
function promisesIn(sentence: string, inActions: boolean): readonly Range[] {
  const match = turn.exec(sentence);
  if (!match) return [{ start: 0, end: sentence.length }];
  const second = { start: match.index + match[0].length, end: sentence.length };
  const before = sentence.slice(0, match.index);
  return isCommitment(before, inActions) ? [{ start: 0, end: match.index }, second] : [second];
}

const listing =
  /^\s*(?:(?:the|our|[\w-]+) ){0,3}(?:follow[- ]?ups?|action items?|next steps|improvements|remediations|corrective actions|preventive measures)(?: (?:identified|planned|include|are|were|that we (?:identified|planned)|as follows)){0,3}\s*:?\s+(?=\S)/i;
const listingVerb = /(?::|\b(?:are|include|were))\s*$/i;
const joint = /[;,]\s+(?:and\s+)?|\s+and\s+(?=\w+ing\b)/g;
const shortestPart = 12;

/** "Follow-ups: more headroom, finer monitoring, and a failover" lists three actions; nothing where a sentence lists none. */
function listedIn(sentence: string): readonly Range[] {
  const lead = listing.exec(sentence);
  if (!lead || !listingVerb.test(lead[0])) return [];
  const parts: { start: number; end: number }[] = [];
  let at = lead[0].length;
  const add = (end: number, next: number): void => {
    if (end - at < shortestPart) return;
    parts.push({ start: at, end });
    at = next;
  };
  for (const match of sentence.matchAll(joint)) {
    if (match.index > at) add(match.index, match.index + match[0].length);
  }
  add(sentence.length, sentence.length);
  return parts;
}
