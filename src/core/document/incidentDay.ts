// The day of an incident as the calendar has it, whichever way the report writes it.
import type { FieldName, Postmortem } from './postmortem';
import { unknownDay } from './time/calendar';
import type { CalendarDate } from './time/date';
import { timesIn } from './time/findTimes';

/** Fields that may say it; when the incident began counts before the day that the report is dated. */
const dayFields: readonly FieldName[] = ['started', 'date', 'detected', 'mitigated', 'resolved'];

const leadingDay = /^\d{4}-\d{2}-\d{2}(?!\d)/;

/**
 * `YYYY-MM-DD`, from the head, else the title, else a file name that begins with it; `undefined` where none of them says day, month and
 * year. Of two numbers that could both be the month the first is.
 * @param fileName without folders
 */
export function incidentDay(report: DatedReport, fileName: string): string | undefined {
  return firstDay(report, fileName, dayIn);
}

/** The same where nothing is guessed: two numbers that could both be the month say no day. */
export function sureIncidentDay(report: DatedReport, fileName: string): string | undefined {
  return firstDay(report, fileName, sureDayIn);
}

type DatedReport = Pick<Postmortem, 'fields' | 'title'>;
type DayReader = (text: string) => string | undefined;

function firstDay({ fields, title }: DatedReport, fileName: string, read: DayReader): string | undefined {
  for (const name of dayFields) {
    for (const field of fields) {
      const day = field.name === name ? read(field.value.text) : undefined;
      if (day !== undefined) return day;
    }
  }
  return (title && read(title.text)) ?? leadingDay.exec(fileName)?.[0];
}

function dayIn(text: string): string | undefined {
  return firstDayIn(text, ({ ambiguous, ...date }) =>
    ambiguous ? { ...date, month: ambiguous.first, day: ambiguous.second } : date,
  );
}

function sureDayIn(text: string): string | undefined {
  return firstDayIn(text, (date) => date);
}

function firstDayIn(text: string, known: (date: CalendarDate) => CalendarDate): string | undefined {
  for (const { date } of timesIn(text.slice(0, 300))) {
    const { year, month, day } = date ? known(date) : unknownDay;
    if (year === undefined || month === undefined || day === undefined) continue;
    return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
  }
  return undefined;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
