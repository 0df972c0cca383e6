// Timelines that count from the onset, `T+5m`: the onset, where the report states it, and the times that follow from it.
import type { Field } from './postmortem';
import type { CalendarDate } from './time/date';
import type { Clock } from './time/clock';
import type { TimeExpression } from './time/expression';
import { timesIn } from './time/findTimes';
import type { Entry } from './timelineEntry';
import type { Zone } from './time/zones';

export interface Onset {
  readonly date: CalendarDate | undefined;
  readonly clock: Clock;
  readonly zone: Zone | undefined;
}

/** The onset of a timeline that counts from it: its own `T0 (14:02 UTC)`, else the start that the head states. */
export function findOnset(entries: readonly Entry[], fields: readonly Field[]): Onset | undefined {
  if (!entries.some(({ expression }) => expression.sinceOnset !== undefined)) return undefined;
  for (const { expression } of entries) {
    const { date, clock, zone, sinceOnset: seconds } = expression;
    if (seconds === 0 && clock) return { date, clock, zone };
  }
  for (const name of ['started', 'date'] as const) {
    for (const field of fields) {
      if (field.name !== name) continue;
      for (const { date, clock, zone } of timesIn(field.value.text)) if (clock) return { date, clock, zone };
    }
  }
  return undefined;
}

const day = 24 * 3_600;

/** An expression that counts from the onset as one with date and clock; others as they are. */
export function sinceOnset(expression: TimeExpression, onset: Onset): TimeExpression {
  const { sinceOnset: seconds, clock } = expression;
  if (seconds === undefined || clock) return expression;
  const { hour, minute, second = 0 } = onset.clock;
  const total = hour * 3_600 + minute * 60 + second + seconds;
  const days = Math.floor(total / day);
  const rest = total - days * day;
  return {
    ...expression,
    date: days === 0 ? onset.date : shifted(onset.date, days),
    clock: {
      hour: Math.floor(rest / 3_600),
      minute: Math.floor((rest % 3_600) / 60),
      ...(rest % 60 > 0 && { second: rest % 60 }),
    },
    zone: onset.zone,
    sinceOnset: undefined,
  };
}

function shifted(date: CalendarDate | undefined, days: number): CalendarDate {
  const { year, month, day: of } = date ?? {};
  if (year === undefined || month === undefined || of === undefined)
    return { counted: { from: 'first', days } };
  const time = new Date(Date.UTC(year, month - 1, of + days));
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}
