// Keeps the day while the entries of a timeline are read: dates carried over, midnight crossed where nobody says so.
import type { Section } from './postmortem';
import { dayOf, daysAfter, type Day } from './time/calendar';
import type { CalendarDate, DayOrder } from './time/date';
import type { TimeExpression } from './time/expression';
import type { Entry } from './timelineEntry';

/** A clock that falls back by hours tells of the next morning; a little less is only out of order. */
const backwards = 4 * 60;
/** Below another heading the clock may start over for another component; only a night is sure. */
const backwardsInOtherSection = 12 * 60;

export class DayKeeper {
  private day: Day;
  private minutesBefore: number | undefined;
  private section: Section | undefined;

  constructor(
    private readonly first: Day,
    private readonly order: DayOrder,
    private readonly isDescending: boolean,
  ) {
    this.day = first;
  }

  /** The day of the next entry; entries are given in the order of the text. */
  dayOf({ year, section }: Entry, { date, clock }: TimeExpression): Day {
    const { day } = this;
    const hint = year === undefined || day.year !== undefined ? day : { ...day, year };
    const complete = date && year !== undefined ? withYear(date, year, day) : date;
    let on = dayOf(complete, { day: hint, first: this.first }, this.order);
    const minutes = clock && clock.hour * 60 + clock.minute;
    if (!date && minutes !== undefined && this.crossesMidnight(minutes, section)) on = daysAfter(on, 1);
    if (date || clock) {
      this.day = on;
      this.section = section;
    }
    this.minutesBefore = date && !clock ? undefined : (minutes ?? this.minutesBefore);
    return on;
  }

  private crossesMidnight(minutes: number, section: Section | undefined): boolean {
    if (this.minutesBefore === undefined || this.isDescending) return false;
    const least = section === this.section ? backwards : backwardsInOtherSection;
    return this.minutesBefore - minutes >= least;
  }
}

/** A date with the year that the table of its entry says once for all rows. */
function withYear(date: CalendarDate, year: number, before: Day): CalendarDate {
  const written = date.counted ? date : { year, ...date };
  return { ...written, year: written.year ?? (before.year === undefined ? year : undefined) };
}
