// Reads a day of the calendar as people write it, complete or not, and days that count from another one.
import { matchAt, matchesAt } from '../../text/matchAt';
import { beginsMonth, monthOf } from './months';

/** As far as it is written. Two numbers whose order only the document can tell stand in `first` and `second`. */
export interface CalendarDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly ambiguous?: { readonly first: number; readonly second: number } | undefined;
  /** How numbers are ordered where only one order is possible: evidence for the others of the document. */
  readonly order?: DayOrder | undefined;
  /** Counted in days from the day of what stands before ("next day") or from the first day ("Day 2"). */
  readonly counted?: CountedDay | undefined;
}

/** So many days on, or the next such day of the week, 0 for Monday. */
export type CountedDay =
  { readonly from: 'before' | 'first'; readonly days: number } | { readonly weekday: number };

/** How a document writes two numbers of which both could be the month. */
export type DayOrder = 'day-first' | 'month-first';

export interface FoundDate {
  readonly date: CalendarDate;
  readonly end: number;
}

const isoDate =
  /(\d{4})([-/.년年])\s?(\d{1,2}|MM)(?:[-/.月월]\s?(\d{1,2}|\?\?|DD|xx)(?:[日일]|(?!\d))|[月월]|(?!\d))/y;
const threeNumbers = /(\d{1,2})([-/.])\s?(\d{1,2})\2(?:\s?((?:19|20)\d{2})|(\d{2,3}))(?!\d|:\d)/y;
const spacedNumbers = /(\d{4})\.\s(\d{1,2})\.\s(\d{1,2})\./y;
const twoNumbers = /(\d{1,2})([/.])(\d{1,2})\.?(?![\d%/]|\.\d)/y;
/** With dashes only where a clock follows: `[12-05 16:21]`. */
const dashedNumbers = /(\d{1,2})-(\d{1,2})(?=[ T]+\d{1,2}:\d{2})/y;
const characterDay = /(\d{1,2})[月월]\s?(\d{1,2})[日号일]/y;
const monthFirst =
  /([\p{L}]{3,9}\.?)[\s-]{1,3}(\d{1,2})(?!\d|:\d)(?:st|nd|rd|th|º)?(?:\s?[-–]\s?\d{1,2}(?!\d|:\d)(?:st|nd|rd|th)?)?(?:,?\s{1,2}(?:of )?((?:19|20)\d{2})(?!\d|:\d))?/uy;
const dayFirst =
  /(\d{1,2})(?:st|nd|rd|th|º|er|\.)?(?:\s?[-–]\s?\d{1,2}(?:st|nd|rd|th|\.)?)?[\s-]{1,2}(?:of |de )?([\p{L}]{3,9}\.?)(?:,?[\s-]{1,2}(?:de |del |of )?((?:19|20)\d{2})(?!\d|:\d))?/uy;
/** As spreadsheets print a day: "14-Jan-26". */
const dashedShort = /(\d{1,2})-(\p{L}{3,4})-(\d{2})(?!\d|:\d)/uy;
const monthYear = /([\p{L}]{3,9}\.?),?\s(?:of |de )?((?:19|20)\d{2})(?!\d)/uy;
/** Around the clock, a share of something: two numbers and a stroke that are no day. */
const noDay =
  /^24\/7\b|^50\/50\b|^[1-9]\/\d{1,2}\s(?:of|the|a|an|in|out|replicas?|nodes?|pods?|instances?|hosts?)\b/;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The date that starts exactly at `at`. */
export function readDate(text: string, at: number): FoundDate | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readNumericDate(text, at);
  return beginsMonth(text, at) ? readNamedDate(text, at) : undefined;
}

/** The first number of a clock, or one that nothing follows that a date could go on with. */
const noDateFollows = /\d{1,4}(?::|$|\s?[ap]m\b|h\d)/iy;

function readNumericDate(text: string, at: number): FoundDate | undefined {
  if (matchesAt(noDateFollows, text, at)) return undefined;
  let match = matchAt(isoDate, text, at) ?? matchAt(spacedNumbers, text, at);
  if (match) {
    const [, , second = ''] = match;
    const isSpaced = /^\d/.test(second);
    const year = Number(match[1]);
    const written = isSpaced ? second : match[3];
    const month = plausible(Number(written), 12);
    const day = plausible(Number(isSpaced ? match[3] : match[4]), 31);
    if (year >= 1970 && year < 2100 && (month || written === 'MM')) {
      return { date: { year, month, day }, end: at + match[0].length };
    }
  }
  match = matchAt(threeNumbers, text, at);
  if (match) {
    const written = match[4] ?? match[5] ?? '';
    const year = written.length === 3 ? undefined : Number(written) + (written.length === 2 ? 2000 : 0);
    const date = orderedDate(Number(match[1]), Number(match[3]), match[2] === '.', year);
    return date && { date, end: at + match[0].length };
  }
  match = matchAt(dashedNumbers, text, at);
  if (match) {
    const date = orderedDate(Number(match[1]), Number(match[2]), false, undefined);
    return date && { date, end: at + match[0].length };
  }
  match = matchAt(characterDay, text, at);
  if (match) return { date: { month: Number(match[1]), day: Number(match[2]) }, end: at + match[0].length };
  match = matchAt(dashedShort, text, at);
  const named = match && monthOf(match[2] ?? '');
  if (match && named && plausible(Number(match[1]), 31)) {
    const date = { year: 2000 + Number(match[3]), month: named, day: Number(match[1]) };
    return { date, end: at + match[0].length };
  }
  match = matchAt(dayFirst, text, at);
  const month = match && monthOf(match[2] ?? '');
  if (match && month && plausible(Number(match[1]), 31)) {
    const year = match[3] === undefined ? undefined : Number(match[3]);
    return { date: { year, month, day: Number(match[1]) }, end: at + match[0].length };
  }
  match = matchAt(twoNumbers, text, at);
  if (match && (match[2] === '/' || match[0].endsWith('.')) && !noDay.test(text.slice(at, at + 20))) {
    const date = orderedDate(Number(match[1]), Number(match[3]), match[2] === '.', undefined);
    return date && { date, end: at + match[0].length };
  }
  return undefined;
}

function readNamedDate(text: string, at: number): FoundDate | undefined {
  let match = matchAt(monthFirst, text, at);
  let month = match && monthOf(match[1] ?? '');
  if (match && month && plausible(Number(match[2]), 31)) {
    const year = match[3] === undefined ? undefined : Number(match[3]);
    return { date: { year, month, day: Number(match[2]) }, end: at + match[0].length };
  }
  match = matchAt(monthYear, text, at);
  month = match && monthOf(match[1] ?? '');
  if (match && month) return { date: { year: Number(match[2]), month }, end: at + match[0].length };
  return undefined;
}

const nextDayWords =
  /(?:(?:the )?(?:next|following) (?:day|morning|afternoon|evening|night)|am nächsten (?:tag|morgen)|am folgetag|le lendemain|(?:al |el )?día siguiente|(?:no )?dia seguinte|на следующий день|翌日|翌朝|次日|第二天)(?![\p{L}\p{N}])/iuy;
const numberedDay = /(?:day|tag|jour|día|dia|день)\s(\d{1,2})(?![\d.:%/])/iy;
const daysOn =
  /\(\+\s?(\d{1,2})\s?(?:d|days?)?\)|\+(\d{1,2})\s?(?:d|days?)\b|\((?:the )?(next|following) day\)|the (?:next|following) (?:day|morning)\b/iy;

/** "The next day", "Day 2": a day told by another one; at the start of a line only. */
export function readCountedDay(text: string, at: number): FoundDate | undefined {
  if (isDigit(text.charCodeAt(at))) return undefined;
  let match = matchAt(nextDayWords, text, at);
  if (match) return { date: { counted: { from: 'before', days: 1 } }, end: at + match[0].length };
  match = matchAt(numberedDay, text, at);
  const number = Number(match?.[1]);
  if (!match || number < 1) return undefined;
  return { date: { counted: { from: 'first', days: number - 1 } }, end: at + match[0].length };
}

/** "00:12 (+1)", "00:12 (next day)": what stands behind a clock and counts from the first day; "the next day" counts from the day before. */
export function readDaysOn(text: string, at: number): FoundDate | undefined {
  if (!'(+tT'.includes(text.charAt(at))) return undefined;
  const match = matchAt(daysOn, text, at);
  if (!match) return undefined;
  if (match[0].startsWith('t')) {
    return { date: { counted: { from: 'before', days: 1 } }, end: at + match[0].length };
  }
  const days = match[3] ? 1 : Number(match[1] ?? match[2]);
  return { date: { counted: { from: 'first', days } }, end: at + match[0].length };
}

function plausible(value: number, most: number): number | undefined {
  return value >= 1 && value <= most ? value : undefined;
}

/** Day and month where only one order is possible, both numbers where either is. */
function orderedDate(
  first: number,
  second: number,
  dots: boolean,
  year: number | undefined,
): CalendarDate | undefined {
  if (first < 1 || second < 1 || first > 31 || second > 31) return undefined;
  if (first > 12 && second > 12) return undefined;
  if (first > 12) return { year, month: second, day: first, order: 'day-first' };
  if (second > 12) return { year, month: first, day: second, order: 'month-first' };
  return dots ? { year, month: second, day: first } : { year, ambiguous: { first, second } };
}
