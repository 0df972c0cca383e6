// What an item says of itself after its task: "… (@kim, due 2024-05-03)", "… – Kim – 3 May", "…. Owner: Kim. Status: done".
import { firstMatch } from '../../text/matchAt';
import type { Range } from '../../text/range';
import type { Words } from '../words';
import { attributeNamed, attributesOf, type Attributes } from './attributes';
import { weekdayWords } from './dueYear';
import { lastMention } from './mentions';
import { isName } from './owner';

export interface Tail {
  readonly said: Attributes;
  /** Where the task ends and the tail starts. */
  readonly start: number;
}

/** No tail is longer, and nobody hangs more pieces on a task. */
const longest = 200;
const mostPieces = 7;

const closers = ')]）】}';
const openers = '([（【{';
const ending = ' .。,;\n\r\t\u00a0';
const joint = /\s(?:[-–—|•·→]|--+|[-=]>)\s+|\s*\|\s*|\s[📅🗓⏰]\u{FE0F}?\s*/gu;
const label = /(?:^|[\s.,;。、，*_])(\p{L}{1,14}(?: \p{L}{1,10}){0,2})\s*(?:(?:[:：]{1,2}|=)\s|：)/gu;
/** Without one of these there is neither. */
const mayJoin = /\s[-–—|•·→=📅🗓⏰]|\|/u;
const mayLabel = /[:：=]\s|：/;
/** No picture has a smaller code. */
const lastPlain = 0x2000;
const emoji = /\s(\p{Extended_Pictographic}\u{FE0F}?)$/u;
/** That in "Sat, 14 November" parts nothing. */
const comma = new RegExp(
  `(?<!${weekdayWords}\\.?(?=, [\\p{L}\\d]))[,;、，；|·]\\s*|\\s/\\s|[.。]\\s+(?=\\p{L}[\\p{L} ]{1,24}(?:[:：]|$))`,
  'giu',
);
const word = /[\p{L}\p{N}]/u;

/** Reads the attributes at the end of `part`, the last one first, as long as nothing else stands between them. */
export function readTail(words: Words, part: Range, people: ReadonlySet<string>): Tail {
  const base = words.range.start;
  const from = Math.max(part.start, part.end - longest);
  const text = words.text.slice(from - base, part.end - base);
  const said: Attributes = {};
  let end = text.length;
  for (let piece = 0; piece < mostPieces; piece++) {
    const rest = withoutEnding(text, end);
    const found =
      lastPiece(words, rest, from, people) ??
      (piece > 0 && !said.owner ? lastName(words, rest, from) : undefined);
    // The task itself is never an attribute: an item may be a ticket or a name and nothing else.
    if (!found || !word.test(text.slice(0, found.start)) || !isFree(said, found.said)) break;
    Object.assign(said, found.said);
    end = found.start;
  }
  return { said, start: from + end };
}

/** The text up to `end`, without the space and stops before it. */
function withoutEnding(text: string, end: number): string {
  let at = end;
  while (at > 0 && ending.includes(text.charAt(at - 1))) at--;
  return text.slice(0, at);
}

function isFree(said: Attributes, more: Attributes): boolean {
  return !Object.keys(more).some((name) => said[name as keyof Attributes] !== undefined);
}

interface Piece {
  readonly said: Attributes;
  /** Counts in the text that was looked at. */
  readonly start: number;
}

function lastPiece(words: Words, text: string, from: number, people: ReadonlySet<string>): Piece | undefined {
  const closer = closers.indexOf(text.at(-1) ?? ' ');
  if (closer >= 0) {
    const open = text.lastIndexOf(openers.charAt(closer));
    if (open < 0) return undefined;
    const said = saidBy(words, text, { start: open + 1, end: text.length - 1 }, from, people);
    return said && { said, start: open };
  }
  const mark = text.charCodeAt(text.length - 1) > lastPlain ? emoji.exec(text) : null;
  if (mark?.[1]) {
    const start = text.length - mark[1].length;
    const said = attributesOf(words, { start: from + start, end: from + text.length }, people);
    return said && { said, start: mark.index };
  }
  const mention = lastMention(words, from, from + text.length);
  if (mention) return { said: mention.value, start: mention.cut.start - from };
  const starts: Range[] = [];
  if (mayJoin.test(text))
    for (let match = firstMatch(joint, text); match; match = joint.exec(text))
      starts.push({ start: match.index, end: match.index + match[0].length });
  if (mayLabel.test(text))
    for (let match = firstMatch(label, text); match; match = label.exec(text)) {
      const name = namedAtEnd(match[1] ?? '');
      if (name === undefined) continue;
      const start = match.index + match[0].indexOf(match[1] ?? '') + (match[1] ?? '').length - name.length;
      starts.push({ start, end: start });
    }
  starts.sort((a, b) => b.end - a.end);
  for (const { start, end } of starts.slice(0, 2)) {
    const said = saidBy(words, text, { start: end, end: text.length }, from, people);
    if (said) return { said, start };
  }
  return undefined;
}

/** "… – Kim – June 1": beside a date or a state a name behind a dash is somebody. */
function lastName(words: Words, text: string, from: number): Piece | undefined {
  let last: RegExpExecArray | undefined;
  for (let match = firstMatch(joint, text); match; match = joint.exec(text)) last = match;
  if (!last) return undefined;
  const owner = words.written({ start: from + last.index + last[0].length, end: from + text.length });
  return isName(owner.text) ? { said: { owner }, start: last.index } : undefined;
}

/** The label that the words before a colon end with: "drop the flag owner" names an owner. */
function namedAtEnd(before: string): string | undefined {
  for (let at = 0; at >= 0; at = before.indexOf(' ', at)) {
    while (before.charAt(at) === ' ') at++;
    const rest = before.slice(at);
    if (attributeNamed(rest)) return rest;
    if (at === 0) at = 1;
  }
  return undefined;
}

/** What all parts of a piece say together; `undefined` where one of them is no attribute. */
function saidBy(
  words: Words,
  text: string,
  { start, end }: Range,
  from: number,
  people: ReadonlySet<string>,
): Attributes | undefined {
  const said: Attributes = {};
  const names: Range[] = [];
  let before: keyof Attributes | undefined;
  let isKnown = false;
  for (const part of partsOf(text, start, end)) {
    const range = { start: from + part.start, end: from + part.end };
    const more = attributesOf(words, range, people);
    if (more && isFree(said, more)) {
      Object.assign(said, more);
      isKnown = true;
      before = Object.keys(more)[0] as keyof Attributes | undefined;
      continue;
    }
    const { text: written, range: place } = words.written(range);
    if (before === 'owner' && said.owner && (more?.owner || isName(written) || written.length < 20)) {
      said.owner = words.written({ start: said.owner.range.start, end: place.end });
    } else if (isName(written)) {
      names.push(place);
      before = undefined;
    } else return undefined;
  }
  // A name alone may be anything; beside a date or a ticket it is somebody.
  const [name] = names;
  if (!isKnown || names.length > 1 || (name && said.owner)) return undefined;
  if (name) said.owner = words.written(name);
  return said;
}

function partsOf(text: string, start: number, end: number): readonly Range[] {
  const parts: Range[] = [];
  const piece = text.slice(start, end);
  let at = start;
  for (let match = firstMatch(comma, piece); match; match = comma.exec(piece)) {
    const index = start + match.index;
    if (index > at) parts.push({ start: at, end: index });
    at = index + match[0].length;
  }
  if (end > at) parts.push({ start: at, end });
  return parts;
}
