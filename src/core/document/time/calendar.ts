// Turns what an entry says of its time, and what was said before it, into ISO 8601 as far as it is known.
import type { CalendarDate, DayOrder, TimeExpression } from './expression';
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

/** The day an expression names, what it leaves out being taken from `before`. */
export function dayOf(date: CalendarDate | undefined, before: Day, order: DayOrder): Day {
  if (!date) return before;
  let { month, day } = date;
  if (date.ambiguous) {
    const { first, second } = date.ambiguous;
    [day, month] = order === 'day-first' ? [first, second] : [second, first];
  }
  return { year: date.year ?? yearFor(month, before), month, day };
}

/** The year of the day before it, unless the months are so far apart that the turn of the year lies between. */
function yearFor(month: number | undefined, before: Day): number | undefined {
  if (before.year === undefined || before.month === undefined || month === undefined) return before.year;
  if (before.month - month >= 9) return before.year + 1;
  return month - before.month >= 9 ? before.year - 1 : before.year;
}

export function nextDay({ year, month, day }: Day): Day {
  if (month === undefined || day === undefined) return { year, month, day };
  // Without a year February has 28 days; nothing is printed of such a date anyway.
  const date = new Date(Date.UTC(year ?? 2001, month - 1, day + 1));
  return {
    year: year === undefined ? undefined : date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `2024-04-28T14:02Z`, `2024-04-28T14:02`, `T14:02`, `2024-04-28`, `2024-04` or nothing. */
export function resolveTime(expression: TimeExpression, on: Day, zone: Zone | undefined): ResolvedTime {
  const { year, month, day } = on;
  const { clock } = expression;
  const hasDay = year !== undefined && month !== undefined && day !== undefined;
  const date =
    year === undefined || month === undefined
      ? ''
      : `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (!clock) return { time: date, instant: undefined };
  const time = `T${two(clock.hour)}:${two(clock.minute)}${clock.second === undefined ? '' : `:${two(clock.second)}`}`;
  if (!hasDay) return { time, instant: undefined };
  if (!zone) return { time: date + time, instant: undefined };
  const offset = offsetOn(zone, year, month, day);
  const utc = Date.UTC(year, month - 1, day, clock.hour, clock.minute - offset, clock.second ?? 0);
  return { time: `${date}${time}${offsetText(offset)}`, instant: Number.isNaN(utc) ? undefined : utc };
}

function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
