// Reads the time of day as people write it: 14:02, 2pm, 14h02, 午後2時, 1402 UTC, noon.
import { matchAt, matchesAt } from '../../text/matchAt';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number | undefined;
}

/** Where a time is looked for: at the start of a line more counts as one than in the middle of a sentence. */
export type Place = 'leading' | 'running';

export interface FoundClock {
  readonly clock: Clock;
  /** Where the half of the day is written, the first end of a range may borrow it. */
  readonly hasHalf: boolean;
  readonly end: number;
}

const colonClock =
  /(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d{1,9})?)?(?!\d)(?:\s?([AaPp]\.?[Mm]\b\.?))?/y;
/** How the clocks begin that have no colon: most numbers are none. */
const mayBeClock = /\d{1,2}\s?[.hAaPp時时点시]|\d{4}/y;
const dotClock = /(\d{1,2})\.(\d{2})(?=\s?(?:Uhr\b|h\b|[AaPp]\.?[Mm]\b))(?:\s?([AaPp]\.?[Mm]\b\.?))?/y;
const hourClock = /(\d{1,2})\s?([AaPp]\.?[Mm])\b\.?/y;
const letterClock = /(\d{1,2})\s?h(\d{2})(?![\p{L}\p{N}])/uy;
const characterClock = /(\d{1,2})[時时点시]\s?(?:(\d{1,2})[分분]|(半))?/y;
/** "14h", unless it is a duration: "2h 30m", "3h later". */
const letterHour =
  /(\d{1,2})h(?![\p{L}\p{N}])(?!\s?\d{1,2}\s?m|\s(?:later|after|ago|of|into|long|before|downtime|outage|\d))/uy;
const bareClock =
  /([01]\d|2[0-3])([0-5]\d)(?=(?:\s?(?:and|to|-|–|—)\s?\d{4})?\s?(?:h\b|hrs\b|hours\b|UTC\b|GMT\b|Z\b|[PMCE][SD]?T\b|JST\b|CES?T\b))/y;
/** Where a line starts with it, two pairs of digits are a time: "08.05 First calls". */
const dotLeadingClock = /([01]\d|2[0-3])\.([0-5]\d)(?=\s|$)/y;
/** Four digits alone are a time where a line starts with them: `1625: …`, "0217 Node lost", unless they may be a count or a year. */
const bareLeadingClock =
  /([01]\d|2[0-3])([0-5]\d)(?:(?=\s?:|\s[-–—]\s)|(?<=0\d{3})(?=\s|$)|(?<=(?:1[0-8]|2[1-3])\d\d)(?=\s+\p{Lu}|\s*$))/uy;
const namedClock = /(?:12(?::00)?\s)?(noon|midday|midnight)\b/iy;
const half = /(午前|午後|上午|下午|中午|凌晨|早上|晚上|오전|오후)\s?(?=\d)/y;
const secondHalf: ReadonlySet<string> = new Set(['午後', '下午', '晚上', '오후']);
const suffix = /\s?(?:Uhr|uhr|h|hrs?|hours|noon|midnight)(?![\p{L}\p{N}])/uy;
/** What makes an hour alone a time of day in French and Portuguese sentences. */
const beforeHour = /(?:^|[^\p{L}])(?:à|às|as|vers|das|a las|um|gegen)\s$/iu;

/** The time of day that starts exactly at `at`; `hasDate` tells that a date stands before it. */
export function readClock(text: string, at: number, place: Place, hasDate: boolean): FoundClock | undefined {
  const found = readBareClock(text, at, place, hasDate);
  if (!found) return undefined;
  return matchesAt(suffix, text, found.end) ? { ...found, end: suffix.lastIndex } : found;
}

function readBareClock(text: string, at: number, place: Place, hasDate: boolean): FoundClock | undefined {
  const code = text.charCodeAt(at);
  if (code < 48) return undefined;
  if (code > 57) return code > 0x2fff ? readHalfFirst(text, at, place) : readNamed(text, at, place, hasDate);
  let match = matchAt(colonClock, text, at);
  if (match) return clockOf(match[1], match[2], match[3], match[4], at + match[0].length);
  if (!matchesAt(mayBeClock, text, at)) return readNamed(text, at, place, hasDate);
  match = matchAt(hourClock, text, at);
  if (match) return clockOf(match[1], '0', undefined, match[2], at + match[0].length);
  match = matchAt(dotClock, text, at);
  if (match) return clockOf(match[1], match[2], undefined, match[3], at + match[0].length);
  match = matchAt(letterClock, text, at);
  if (match) return clockOf(match[1], match[2], undefined, undefined, at + match[0].length);
  match = matchAt(characterClock, text, at);
  if (match) {
    const minutes = match[3] ? '30' : (match[2] ?? '0');
    return clockOf(match[1], minutes, undefined, undefined, at + match[0].length);
  }
  match = matchAt(bareClock, text, at);
  if (match) return clockOf(match[1], match[2], undefined, undefined, at + match[0].length);
  match =
    place === 'leading' ? (matchAt(dotLeadingClock, text, at) ?? matchAt(bareLeadingClock, text, at)) : null;
  if (match) return clockOf(match[1], match[2], undefined, undefined, at + match[0].length);
  if (place === 'leading' || hasDate || beforeHour.test(text.slice(Math.max(0, at - 8), at))) {
    match = matchAt(letterHour, text, at);
    if (match) return clockOf(match[1], '0', undefined, undefined, at + match[0].length);
  }
  return readNamed(text, at, place, hasDate);
}

/** Noon and midnight are times only where a line starts with them or a date stands before them. */
function readNamed(text: string, at: number, place: Place, hasDate: boolean): FoundClock | undefined {
  if ((place === 'running' && !hasDate) || !'1nNmM'.includes(text.charAt(at))) return undefined;
  const match = matchAt(namedClock, text, at);
  if (!match) return undefined;
  const hour = match[1]?.toLowerCase() === 'midnight' ? 0 : 12;
  return { clock: { hour, minute: 0 }, hasHalf: true, end: at + match[0].length };
}

/** 午後2時, 下午 2:02. */
function readHalfFirst(text: string, at: number, place: Place): FoundClock | undefined {
  const match = matchAt(half, text, at);
  const found = match && readBareClock(text, half.lastIndex, place, true);
  if (!match || !found) return undefined;
  const isSecond = secondHalf.has(match[1] ?? '') && found.clock.hour < 12;
  return { ...found, clock: isSecond ? inSecondHalf(found.clock) : found.clock, hasHalf: true };
}

/** The same time twelve hours later. */
export function inSecondHalf(clock: Clock): Clock {
  return { ...clock, hour: (clock.hour + 12) % 24 };
}

function clockOf(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  written: string | undefined,
  end: number,
): FoundClock | undefined {
  let hour = Number(hours);
  const minute = Number(minutes);
  if (written && hour <= 12) hour = (hour % 12) + (/^p/i.test(written) ? 12 : 0);
  if (hour > 24 || minute > 59) return undefined;
  const second = seconds === undefined ? undefined : Math.min(59, Number(seconds));
  return { clock: { hour: hour % 24, minute, second }, hasHalf: written !== undefined, end };
}
