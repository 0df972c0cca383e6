// Finds times in running text, and the one that a line starts with.
import { matchAt, matchesAt } from '../../text/matchAt';
import { readTimeAt, type TimeExpression } from './expression';
import { beginsMonth, beginsWeekday } from './months';

/** What may stand before the time at the start of an entry. */
const leading =
  /(?::[a-z][a-z0-9_+-]{1,30}:|[\s[({~≈<>*\-–—•:,"'“→`|@（【]|(?!\d)\p{Extended_Pictographic}|\u{FE0F}|t:(?=1\d{9})|(?:at|on|in|around|about|approximately|approx\.?|ca\.?|c\.|circa|by|from|since|starting|between|early|late|mid|morning|afternoon|evening|night|sometime|of|the|just|shortly|after|before|as of|until|um|am|gegen|le|vers|em|às|à|a las|el|por volta de|в|около|time|timestamp|when|date)(?=[\s~:*[(]))*/iuy;

const firstDigit = 48;
const lastDigit = 57;

function isDigit(code: number): boolean {
  return code >= firstDigit && code <= lastDigit;
}

/** The time that a text starts with, decoration and small words before it aside. */
export function leadingTime(text: string): TimeExpression | undefined {
  const head = text.length > 160 ? text.slice(0, 160) : text;
  // Most entries begin with their time, and nothing stands before it.
  if (isDigit(head.charCodeAt(0))) return readTimeAt(head, 0, 'leading');
  matchesAt(leading, head, 0);
  return readTimeAt(head, leading.lastIndex, 'leading') ?? unknownTime(head);
}

const unknown =
  /(?:(?:long |shortly |just )?(?:before|prior to) the (?:incident|outage|event|attack)(?=\s*(?:$|[:：|–—-]))|不明|未知|unknown(?: (?:date|time))?|неизвестно|desconhecido|desconocido|unbekannt|inconnue?)(?![\p{L}\p{N}])/iuy;

const decoration = /[\s[({~<>*\-–—•"'“`|（【]*/uy;

function unknownTime(text: string): TimeExpression | undefined {
  matchesAt(decoration, text, 0);
  const start = decoration.lastIndex;
  if (!matchesAt(unknown, text, start)) return undefined;
  return {
    start,
    end: unknown.lastIndex,
    date: undefined,
    clock: undefined,
    zone: undefined,
    isUnknown: true,
  };
}

/** A place where a time can start: a digit, or a capital that may begin a month or weekday; not inside a word or number. */
const candidate = /(?:\d|[JFMASONDTWEÄÅ]\p{L}{2})/gu;
const joined = /[\p{L}\p{N}_./:#-]/u;
const space = 32;

function isJoined(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at - 1) !== space && joined.test(text.charAt(at - 1));
}

/** In running text a time without a digit in front begins with a day's name. */
function mayStartTime(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || beginsMonth(text, at) || beginsWeekday(text, at);
}

const anyDigit = /\d/;

/** The times in a text, in order. Linear: every candidate reads a bounded stretch. */
export function* timesIn(text: string): Generator<TimeExpression, undefined> {
  let found = firstTimeIn(text);
  while (found) {
    yield found;
    found = timeFrom(text, Math.max(found.end, found.start + 1));
  }
  return undefined;
}

/** The first time in a text. */
export function firstTimeIn(text: string): TimeExpression | undefined {
  return anyDigit.test(text) ? timeFrom(text, 0) : undefined;
}

/** The first time that starts at an offset or behind it. */
function timeFrom(text: string, offset: number): TimeExpression | undefined {
  let from = offset;
  for (let match = matchAt(candidate, text, from); match; match = matchAt(candidate, text, from)) {
    from = match.index + 1;
    if (!mayStartTime(text, match.index) || isJoined(text, match.index)) continue;
    const found = readTimeAt(text, match.index, 'running');
    if (found && !found.isUnknown) return found;
  }
  return undefined;
}

/** The time that a text ends with: "First detected 2020-08-07 15:51". */
export function trailingTime(text: string): TimeExpression | undefined {
  const bare = text.trimEnd().replace(/[.)\]]+$/, '');
  const from = Math.max(0, bare.length - 60);
  let last: TimeExpression | undefined;
  for (const found of timesIn(bare.slice(from))) last = found;
  if (!last || from + last.end < bare.length) return undefined;
  return { ...last, start: from + last.start, end: from + last.end };
}
