// Turns what an entry says of its time, and what was said before it, into ISO 8601 as far as it is known.
import type { CalendarDate, DayOrder } from './date';
import type { TimeExpression } from './expression';
import { offsetOn, type Zone } from './zones';

/** A day of the calendar, as far as it is known. */
export interface Day {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

export interface ResolvedTime {
  readonly time: string;
  readonly instant: number | undefined;
}

export const unknownDay: Day = { year: undefined, month: undefined, day: undefined };

/** What a date is counted from or completed with. */
export interface DaysBefore {
  /** The day of what stands before. */
  readonly day: Day;
  /** The first day of the timeline. */
  readonly first: Day;
}

/** The day an expression names, what it leaves out being taken from the day before it. */
export function dayOf(date: CalendarDate | undefined, before: DaysBefore, order: DayOrder): Day {
  const { day: last, first } = before;
  if (!date) return last;
  const { counted } = date;
  if (counted && 'weekday' in counted) return daysAfter(last, daysUntil(counted.weekday, last));
  if (counted) return daysAfter(counted.from === 'first' ? first : last, counted.days);
  let { month, day } = date;
  if (date.ambiguous) {
    const { first: one, second: other } = date.ambiguous;
    [day, month] = order === 'day-first' ? [one, other] : [other, one];
  }
  return { year: date.year ?? yearFor(month, last), month, day };
}

/** The year of the day before it, unless the months are so far apart that the turn of the year lies between. */
function yearFor(month: number | undefined, before: Day): number | undefined {
  if (before.year === undefined || before.month === undefined || month === undefined) return before.year;
  if (before.month - month >= 9) return before.year + 1;
  return month - before.month >= 9 ? before.year - 1 : before.year;
}

/** How many days after a day the next such weekday comes, itself included; without a year nobody can tell. */
function daysUntil(weekday: number, { year, month, day }: Day): number {
  if (year === undefined || month === undefined || day === undefined) return 0;
  // JavaScript counts from Sunday.
  const today = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  return (weekday - today + 7) % 7;
}

/** The day so many days later, as far as the day itself is known. */
export function daysAfter({ year, month, day }: Day, days: number): Day {
  if (month === undefined || day === undefined) return { year, month, day };
  // Without a year February has 28 days; nothing is printed of such a date anyway.
  const date = new Date(Date.UTC(year ?? 2001, month - 1, day + days));
  return {
    year: year === undefined ? undefined : date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** `2024-04-28T14:02Z`, `2024-04-28T14:02`, `T14:02`, `2024-04-28`, `2024-04`, `2024` or nothing. */
export function resolveTime(expression: TimeExpression, on: Day, zone: Zone | undefined): ResolvedTime {
  const { year, month, day } = on;
  const { clock } = expression;
  const hasDay = year !== undefined && month !== undefined && day !== undefined;
  const date = isoDate(on);
  if (!clock) return { time: date, instant: undefined };
  const time = `T${two(clock.hour)}:${two(clock.minute)}${clock.second === undefined ? '' : `:${two(clock.second)}`}`;
  if (!hasDay) return { time, instant: undefined };
  if (!zone) return { time: date + time, instant: undefined };
  const offset = offsetOn(zone, year, month, day);
  const utc = Date.UTC(year, month - 1, day, clock.hour, clock.minute - offset, clock.second ?? 0);
  return { time: `${date}${time}${offsetText(offset)}`, instant: Number.isNaN(utc) ? undefined : utc };
}

function isoDate({ year, month, day }: Day): string {
  if (year === undefined) return '';
  if (month === undefined) return String(year);
  return `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
