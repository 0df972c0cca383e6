// Times as machines write them: compact ISO 8601, seconds since 1970, and offsets from the onset.
import { matchAt, matchesAt } from '../../text/matchAt';
import type { CalendarDate } from './date';
import type { Clock } from './clock';
import type { Zone } from './zones';

export interface Stamp {
  readonly date: CalendarDate;
  readonly clock: Clock;
  readonly zone: Zone | undefined;
  readonly end: number;
}

const longNumber = /[12]\d{7}/y;
const one = 49;
const two = 50;
const compact = /((?:19|20)\d{2})([01]\d)([0-3]\d)T([0-2]\d)([0-5]\d)([0-5]\d)?(?!\d)/y;
/** Ten digits, or thirteen with milliseconds, from 2001 to 2033; chats dress them as `<t:1709458452:f>`. */
const epoch = /(1\d{9})(?:\d{3})?(?!\d)(?::[a-zA-Z]>)?/y;
const utc: Zone = { text: 'UTC', offset: 0 };

/** The stamp that starts exactly at `at`: `20240303T093412Z`, `1709458452`. */
export function readStamp(text: string, at: number): Stamp | undefined {
  const first = text.charCodeAt(at);
  if ((first !== one && first !== two) || !matchesAt(longNumber, text, at)) return undefined;
  let match = matchAt(compact, text, at);
  if (match) {
    const [year, month, day, hour, minute] = match.slice(1, 6).map(Number);
    const second = match[6] === undefined ? undefined : Number(match[6]);
    return {
      date: { year, month, day },
      clock: { hour: hour ?? 0, minute: minute ?? 0, second },
      zone: undefined,
      end: at + match[0].length,
    };
  }
  match = matchAt(epoch, text, at);
  if (!match) return undefined;
  const time = new Date(Number(match[1]) * 1_000);
  return {
    date: { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() },
    clock: { hour: time.getUTCHours(), minute: time.getUTCMinutes(), second: time.getUTCSeconds() },
    zone: utc,
    end: at + match[0].length,
  };
}

const clockOffset = /(?:[Tt]\s?)?([+\-−])\s?(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?!\d)/y;
const unitOffset =
  /(?:[Tt]\s?)?([+\-−])\s?(?:(\d{1,3})\s?h(?:ours?|rs?)?\b)?\s?(?:(\d{1,4})\s?m(?:in(?:ute)?s?)?\b)?\s?(?:(\d{1,4})\s?s(?:ec(?:ond)?s?)?\b)?/y;
const minutesOffset = /[Tt]\s?([+\-−])\s?(\d{1,4})(?![\p{L}\p{N}:])/uy;
const onset = /[Tt]\s?=?\s?0(?![\p{L}\p{N}:.])/uy;

/** `T+5`, `T+00:12`, `T0`, `+12m`: seconds from the onset, minutes where no unit is written. */
export function readOffset(text: string, at: number): { seconds: number; end: number } | undefined {
  const first = text.charAt(at);
  if (first !== 'T' && first !== 't' && first !== '+' && first !== '-' && first !== '−') return undefined;
  // A bare minus is a dash.
  if (first === '-' || first === '−') return undefined;
  let match = matchAt(clockOffset, text, at);
  if (match) return offset(match[1], [match[2], match[3], match[4]], at + match[0].length);
  match = matchAt(unitOffset, text, at);
  if (match && (match[2] ?? match[3] ?? match[4]) !== undefined) {
    return offset(match[1], [match[2], match[3], match[4]], at + match[0].trimEnd().length);
  }
  match = matchAt(minutesOffset, text, at);
  if (match) return offset(match[1], ['0', match[2], '0'], at + match[0].length);
  match = matchAt(onset, text, at);
  return match ? { seconds: 0, end: at + match[0].length } : undefined;
}

function offset(
  sign: string | undefined,
  [hours, minutes, seconds]: readonly (string | undefined)[],
  end: number,
): { seconds: number; end: number } {
  const size = Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return { seconds: sign === '+' ? size : -size, end };
}
