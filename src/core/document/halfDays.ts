// Timelines that say "2 pm" once and go on with "2:07": the half of the day is carried over like a date.
import { inSecondHalf, type Clock } from './time/clock';
import type { TimeExpression } from './time/expression';
import type { Entry } from './timelineEntry';

/** A clock that falls back goes on in the afternoon only where that comes soon. */
const longestStep = 6 * 60;

/** The entries with clocks of twenty-four hours. */
export function withHalves(entries: readonly Entry[]): readonly Entry[] {
  // Who writes "14:07" means the morning with "2:07".
  const isShortDay =
    entries.some(({ expression }) => expression.hasHalf) &&
    !entries.some(({ expression }) => isOfLongDay(expression));
  if (!isShortDay) return entries;
  let before: number | undefined;
  return entries.map((entry) => {
    const { clock, hasHalf, date } = entry.expression;
    if (!clock) return entry;
    const later = inSecondHalf(clock);
    const step = minutesOf(later) - (before ?? minutesOf(later));
    const isLater =
      !hasHalf &&
      !date &&
      before !== undefined &&
      minutesOf(clock) < before &&
      step >= 0 &&
      step <= longestStep;
    before = minutesOf(isLater ? later : clock);
    return isLater ? { ...entry, expression: { ...entry.expression, clock: later } } : entry;
  });
}

function isOfLongDay({ clock, hasHalf }: TimeExpression): boolean {
  return clock !== undefined && !hasHalf && (clock.hour > 12 || clock.hour === 0);
}

function minutesOf({ hour, minute }: Clock): number {
  return hour * 60 + minute;
}
