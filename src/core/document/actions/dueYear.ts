// The year of a due date that is written without one: "12 March", "by Friday 14 Nov".
import { weekdayOf } from '../time/months';

/**
 * What is due lies in the months after the incident. A day that comes round only later than this had its turn just before the report's
 * date, and nobody can tell which of the two is meant.
 */
const farthestDays = 330;
const dayLength = 86_400_000;

/**
 * The first such day on or after another, as `YYYY-MM-DD`; `undefined` where that is too far away, where there is no such day, or where
 * it does not fall on the weekday that stands beside it.
 * @param from `YYYY-MM-DD`
 * @param weekday 0 for Monday
 */
export function nextSuchDay(
  {
    month,
    day,
    weekday,
  }: { readonly month: number; readonly day: number; readonly weekday: number | undefined },
  from: string,
): string | undefined {
  const start = Date.parse(from);
  const year = new Date(start).getUTCFullYear();
  for (const time of [Date.UTC(year, month - 1, day), Date.UTC(year + 1, month - 1, day)]) {
    const date = new Date(time);
    if (!(time >= start) || date.getUTCDate() !== day) continue;
    // JavaScript counts from Sunday.
    const isMeant = weekday === undefined || (date.getUTCDay() + 6) % 7 === weekday;
    return isMeant && time - start <= farthestDays * dayLength ? date.toISOString().slice(0, 10) : undefined;
  }
  return undefined;
}

/** A pattern for the weekday that may stand before a date. */
export const weekdayWords = '\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';

const firstWord = /\p{L}+/u;

/** The weekday that a date begins with: "Friday 14 Nov". */
export function leadingWeekday(date: string): number | undefined {
  return weekdayOf(firstWord.exec(date)?.[0] ?? '');
}
