// The day of an incident as the calendar has it, whichever way the report writes it.
import type { FieldName, Postmortem } from './postmortem';
import { timesIn } from './time/findTimes';

/** Fields that may say it; when the incident began counts before the day that the report is dated. */
const dayFields: readonly FieldName[] = ['started', 'date', 'detected', 'mitigated', 'resolved'];

const leadingDay = /^\d{4}-\d{2}-\d{2}(?!\d)/;

/**
 * `YYYY-MM-DD`, from the head, else the title, else a file name that begins with it; `undefined` where none of them says day, month and
 * year. Of two numbers that could both be the month the first is.
 * @param fileName without folders
 */
export function incidentDay(
  { fields, title }: Pick<Postmortem, 'fields' | 'title'>,
  fileName: string,
): string | undefined {
  for (const name of dayFields) {
    for (const field of fields) {
      const day = field.name === name ? dayIn(field.value.text) : undefined;
      if (day !== undefined) return day;
    }
  }
  return (title && dayIn(title.text)) ?? leadingDay.exec(fileName)?.[0];
}

function dayIn(text: string): string | undefined {
  for (const { date } of timesIn(text.slice(0, 300))) {
    const month = date?.ambiguous?.first ?? date?.month;
    const day = date?.ambiguous?.second ?? date?.day;
    if (date?.year === undefined || month === undefined || day === undefined) continue;
    return [String(date.year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
  }
  return undefined;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
