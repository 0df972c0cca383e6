// Reads one point in time as people write it: date, clock, zone, ranges and approximations in any order they come.
import { isWeekday, monthOf } from './months';
import { readZone, type Zone } from './zones';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number | undefined;
}

/** As far as it is written. Two numbers whose order only the document can tell stand in `first` and `second`. */
export interface CalendarDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly ambiguous?: { readonly first: number; readonly second: number } | undefined;
  /** How numbers are ordered where only one order is possible: evidence for the others of the document. */
  readonly order?: DayOrder | undefined;
}

/** How a document writes two numbers of which both could be the month. */
export type DayOrder = 'day-first' | 'month-first';

/** Offsets count in the text that was read. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate | undefined;
  readonly clock: Clock | undefined;
  readonly zone: Zone | undefined;
  /** The author wrote that the time is not known. */
  readonly isUnknown: boolean;
}

const isoDate = /(\d{4})([-/.年])(\d{1,2}|MM)(?:[-/.月](\d{1,2}|\?\?|DD|xx)日?)?(?!\d)/y;
const threeNumbers = /(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2}|\d{2,3})(?!\d)/y;
const twoNumbers = /(\d{1,2})([/.])(\d{1,2})\.?(?![\d%/]|\.\d)/y;
/** With dashes only where a clock follows: `[12-05 16:21]`. */
const dashedNumbers = /(\d{1,2})-(\d{1,2})(?=[ T]+\d{1,2}:\d{2})/y;
const cjkDay = /(\d{1,2})月(\d{1,2})日/y;
const monthFirst =
  /([\p{L}]{3,9}\.?)[\s-]{1,3}(\d{1,2})(?!\d|:\d)(?:st|nd|rd|th|º)?(?:\s?[-–]\s?\d{1,2}(?!\d|:\d)(?:st|nd|rd|th)?)?(?:,?\s{1,2}(?:of )?((?:19|20)\d{2})(?!\d|:\d))?/uy;
const dayFirst =
  /(\d{1,2})(?:st|nd|rd|th|º|\.)?(?:\s?[-–]\s?\d{1,2}(?:st|nd|rd|th|\.)?)?[\s-]{1,2}(?:of |de )?([\p{L}]{3,9}\.?)(?:,?[\s-]{1,2}(?:de |of )?((?:19|20)\d{2})(?!\d|:\d))?/uy;
const monthYear = /([\p{L}]{3,9}\.?),?\s(?:of |de )?((?:19|20)\d{2})(?!\d)/uy;
const weekday = /([\p{L}]{2,13}(?:-feira)?)\.?(?![\p{L}\p{N}])/uy;
const colonClock = /(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d{1,6})?)?(?!\d)\s?([AaPp]\.?[Mm]\b\.?)?/y;
const hourClock = /(\d{1,2})\s?([AaPp]\.?[Mm])\b\.?/y;
const letterClock =
  /(\d{1,2})(?:h(\d{2})?|時(?:(\d{1,2})分)?|时(?:(\d{1,2})分)?|点(?:(\d{1,2})分)?)(?![\p{L}\p{N}])/uy;
const bareClock =
  /([01]\d|2[0-3])([0-5]\d)(?=\s?(?::|h\b|hrs\b|hours\b|UTC\b|GMT\b|Z\b|[PMCE][SD]?T\b|JST\b|CES?T\b)|\s[-–—]\s)/y;
const unknownClock =
  /(?:\?{1,2}|[xX]{1,2}|HH|hh):(?:\?{1,2}|[xX]{1,2}|mm|MM)|(?:X|x|\?{1,3}|\[\?{1,3}\])(?=\s*[:\]])/y;
const separators =
  /(?:[\s,T@|]|[:：](?=\s*\d)|\bat\b|\bat around\b|\bum\b|\bàs\b|\bв\b|\(|\)|\[|\]|~|≈|\bca\.?|\baround\b|\bapprox\.?|\babout\b|頃|ごろ|左右|\bUhr\b)*/y;
const rangeMark = /\s*(?:-|–|—|~|〜|～|to|until|till|bis|à|a|から|至|→)\s*/y;

/**
 * The expression that starts exactly at `at`, or `undefined`. `bareNumbers` also takes four digits for a clock (`1625:`).
 */
export function readTimeAt(text: string, at: number, bareNumbers = false): TimeExpression | undefined {
  let date: CalendarDate | undefined;
  let clock: Clock | undefined;
  let zone: Zone | undefined;
  let isUnknown = false;
  let end = at;
  let position = at;
  let hasWeekday = false;
  for (let piece = 0; piece < 7; piece++) {
    const from = position;
    const found = readDate(text, position);
    if (found && !date) {
      date = found.date;
      position = found.end;
    } else {
      const time = readClock(text, position, bareNumbers);
      if (time && !clock) {
        clock = time.clock;
        position = afterRange(text, time.end);
      } else if (time && /[([]\s*$/.test(text.slice(Math.max(0, position - 3), position))) {
        // The same moment in a second zone.
        position = time.end;
      } else {
        const zoned = clock && readZone(text, position);
        if (zoned) {
          zone ??= zoned.zone;
          position = zoned.end;
        } else if (!hasWeekday && isWeekdayAt(text, position)) {
          hasWeekday = true;
          position = weekday.lastIndex;
        } else if (!clock) {
          unknownClock.lastIndex = position;
          if (!unknownClock.test(text)) break;
          isUnknown = true;
          position = unknownClock.lastIndex;
        } else break;
      }
    }
    if (position === from) break;
    end = position;
    // A zone may stand right behind the clock, everything else behind a separator.
    separators.lastIndex = position;
    separators.test(text);
    position = Math.max(position, separators.lastIndex);
  }
  if (!date && !clock && !isUnknown) return undefined;
  return { start: at, end: end, date, clock, zone, isUnknown: isUnknown && !clock };
}

function isWeekdayAt(text: string, at: number): boolean {
  weekday.lastIndex = at;
  const match = weekday.exec(text);
  return match !== null && isWeekday(match[1] ?? '');
}

/** Passes the second end of a range, "10:00 - 11:00": the event counts at its start. */
function afterRange(text: string, at: number): number {
  rangeMark.lastIndex = at;
  const zoned = readZone(text, at) ?? readZone(text, at + 1);
  if (!rangeMark.test(text)) return at;
  if (zoned && zoned.end > rangeMark.lastIndex) return at;
  const second = rangeMark.lastIndex;
  const clock = readClock(text, second, false);
  return clock ? clock.end : at;
}

function readDate(text: string, at: number): { date: CalendarDate; end: number } | undefined {
  const code = text.charCodeAt(at);
  const isDigit = code >= 48 && code <= 57;
  if (!isDigit && code < 65) return undefined;
  return isDigit ? readNumericDate(text, at) : readNamedDate(text, at);
}

function readNumericDate(text: string, at: number): { date: CalendarDate; end: number } | undefined {
  isoDate.lastIndex = at;
  let match = isoDate.exec(text);
  if (match) {
    const year = Number(match[1]);
    const month = plausible(Number(match[3]), 12);
    const day = plausible(Number(match[4]), 31);
    if (year >= 1970 && year < 2100 && (month || match[3] === 'MM')) {
      return { date: { year, month, day }, end: at + match[0].length };
    }
  }
  threeNumbers.lastIndex = at;
  match = threeNumbers.exec(text);
  if (match) {
    const written = match[4] ?? '';
    const year = written.length === 3 ? undefined : Number(written) + (written.length === 2 ? 2000 : 0);
    const date = orderedDate(Number(match[1]), Number(match[3]), match[2] === '.', year);
    return date && { date, end: at + match[0].length };
  }
  dashedNumbers.lastIndex = at;
  match = dashedNumbers.exec(text);
  if (match) {
    const date = orderedDate(Number(match[1]), Number(match[2]), false, undefined);
    return date && { date, end: at + match[0].length };
  }
  cjkDay.lastIndex = at;
  match = cjkDay.exec(text);
  if (match) return { date: { month: Number(match[1]), day: Number(match[2]) }, end: at + match[0].length };
  dayFirst.lastIndex = at;
  match = dayFirst.exec(text);
  const month = match && monthOf(match[2] ?? '');
  if (match && month && plausible(Number(match[1]), 31)) {
    const year = match[3] === undefined ? undefined : Number(match[3]);
    return { date: { year, month, day: Number(match[1]) }, end: at + match[0].length };
  }
  twoNumbers.lastIndex = at;
  match = twoNumbers.exec(text);
  if (match && (match[2] === '/' || match[0].endsWith('.'))) {
    const date = orderedDate(Number(match[1]), Number(match[3]), match[2] === '.', undefined);
    return date && { date, end: at + match[0].length };
  }
  return undefined;
}

function readNamedDate(text: string, at: number): { date: CalendarDate; end: number } | undefined {
  monthFirst.lastIndex = at;
  let match = monthFirst.exec(text);
  let month = match && monthOf(match[1] ?? '');
  if (match && month && plausible(Number(match[2]), 31)) {
    const year = match[3] === undefined ? undefined : Number(match[3]);
    return { date: { year, month, day: Number(match[2]) }, end: at + match[0].length };
  }
  monthYear.lastIndex = at;
  match = monthYear.exec(text);
  month = match && monthOf(match[1] ?? '');
  if (match && month) return { date: { year: Number(match[2]), month }, end: at + match[0].length };
  return undefined;
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

function readClock(
  text: string,
  at: number,
  bareNumbers: boolean,
): { clock: Clock; end: number } | undefined {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57) return undefined;
  colonClock.lastIndex = at;
  let match = colonClock.exec(text);
  if (match) return clockOf(match[1], match[2], match[3], match[4], at + match[0].trimEnd().length);
  hourClock.lastIndex = at;
  match = hourClock.exec(text);
  if (match) return clockOf(match[1], '0', undefined, match[2], at + match[0].length);
  letterClock.lastIndex = at;
  match = letterClock.exec(text);
  if (match) {
    return clockOf(
      match[1],
      match[2] ?? match[3] ?? match[4] ?? match[5] ?? '0',
      undefined,
      undefined,
      at + match[0].length,
    );
  }
  if (!bareNumbers) return undefined;
  bareClock.lastIndex = at;
  match = bareClock.exec(text);
  return match ? clockOf(match[1], match[2], undefined, undefined, at + match[0].length) : undefined;
}

function clockOf(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
  end: number,
): { clock: Clock; end: number } | undefined {
  let hour = Number(hours);
  const minute = Number(minutes);
  if (half && hour <= 12) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 24 || minute > 59) return undefined;
  return {
    clock: { hour: hour % 24, minute, second: seconds === undefined ? undefined : Number(seconds) },
    end,
  };
}
