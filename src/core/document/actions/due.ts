// By when: "due 2024-05-03", "by May 3", "期限: 2026-04-30", "ETA: Q3".
import type { Range } from '../../text/range';
import type { ActionItem, DueDate, Written } from '../postmortem';
import { dayOf, unknownDay } from '../time/calendar';
import type { DayOrder } from '../time/date';
import { firstTimeIn } from '../time/findTimes';
import type { Words } from '../words';
import { leadingWeekday, nextSuchDay, weekdayWords } from './dueYear';
import type { Found } from './found';

const label =
  /(?:^|[\s([{（【。.,;、–—-])((?:due(?: date| by| on)?|deadline|eta|target(?: date)?|complete by|finish by|aiming for|targeting|planned for|scheduled for|(?:期限|締切|納期|截止日期|截止时间|截止|完成时间|计划完成时间)(?=\s*[:：])|prazo|до|срок|fällig(?: am)?|frist|bis zum|échéance|date limite|pour le|fecha límite|vence|plazo|기한)\s*[:：=]?\s*)(?=[\d(〜~]|[\p{L}]{1,9}\.? ?\d|Q[1-4]|H[12]|end of|next|this|mid|early|late)/iu;
const calendarMark = /📅\s*/u;
const byDate =
  /(?:^|[\s(,;–—-])(by\s+)(?=\d{4}-|\d{1,2}[/. ]|[A-Z][a-z]{2,8}\.? \d|Q[1-4]\b|(?:the )?end of\b|next (?:week|month|quarter|sprint)|EO[DWMQY]\b)/;
const valueEnd = /[()\]}（）】;；、。|]|,\s*(?=\D)|\.(?:\s|$)|\s[–—-]\s/u;

const byWeekday = new RegExp(
  `(?:^|[\\s([,;–—-])((?:due(?: by| on)?|deadline|eta|by|until)\\s*:?\\s+)(?=${weekdayWords}\\.?,? (?:\\d|\\p{L}{3,9}\\.? \\d))`,
  'iu',
);
/** The comma in "Friday, Nov 14" ends nothing. */
const weekday = new RegExp(`^${weekdayWords}\\.?,`, 'i');

/** A date is said in few words, however much space stands between them. */
const fewWords = /^(?:\S{1,24}\s*){0,6}/;

/** Without one of these no words are a date. */
const mayDate = /\d|end of|next|this|mid|early|late|EO[DWMQY]/;

/** The due date in an item's own words. */
export function findDue(item: Words, part: Range): Found<DueDate> | undefined {
  const base = item.range.start;
  const text = item.text.slice(part.start - base, part.end - base);
  if (!mayDate.test(text)) return undefined;
  for (const pattern of [byWeekday, label, calendarMark, byDate]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const lead = match[1] ?? match[0];
    const labelStart = match.index + match[0].length - lead.length;
    const start = match.index + match[0].length;
    const rest = fewWords.exec(text.slice(start, start + 400))?.[0] ?? '';
    const day = weekday.exec(rest)?.[0].length ?? 0;
    const length = day + (valueEnd.exec(rest.slice(day))?.index ?? rest.length - day);
    const written = item.written({ start: part.start + start, end: part.start + start + length });
    if (written.text === '') continue;
    return { value: dueDate(written), cut: { start: part.start + labelStart, end: written.range.end } };
  }
  return undefined;
}

const wholeDate =
  /^(?:(?:the )?(?:end of|mid|early|late|next|this)[ -](?:the )?(?:day|week|month|quarter|sprint|year|release|iteration|q[1-4]|\p{L}+ \d{4})|eo[dwmqy]|(?:\d{4}[ -/]?)?[qh][1-4](?:[ -/]?(?:\d{4}|'?\d\d))?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|asap|immediately)$/iu;
const leadToDate =
  /^(?:by|due(?: date)?|until|before|on|eta|target|complete by|до|срок|bis(?: zum)?|fällig|frist|avant|pour|para|até|prazo)(?: on| by| am| le)?:? /i;

/** Where the date starts in a text that is a date, exact or not, and nothing else but words such as "by". */
export function dateStart(text: string): number | undefined {
  if (text.length > 40) return undefined;
  const start = leadToDate.exec(text)?.[0].length ?? 0;
  const bare = text.slice(start);
  if (wholeDate.test(bare)) return start;
  const first = firstTimeIn(bare);
  return first?.date !== undefined && first.start === 0 && first.end >= bare.length ? start : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** What the report says of its dates. */
interface KnownOfDates {
  /** How its dates order two numbers that could both be the month. */
  readonly order?: DayOrder | undefined;
  /** `YYYY-MM-DD`: dates without a year lie on this day or after it. */
  readonly from?: string | undefined;
}

/**
 * A due date as written, with its ISO form where it is a full date; "3/4/2027" is one where the order of its numbers is known, and
 * "12 March" where the day is known from which it counts.
 */
export function dueDate(written: Written, { order, from }: KnownOfDates = {}): DueDate {
  const found = firstTimeIn(written.text);
  if (!found?.date || (found.date.ambiguous && !order)) return { ...written, date: undefined };
  const { year, month, day } = dayOf(
    found.date,
    { day: unknownDay, first: unknownDay },
    order ?? 'day-first',
  );
  if (month === undefined || day === undefined) return { ...written, date: undefined };
  if (year !== undefined) return { ...written, date: `${year}-${two(month)}-${two(day)}` };
  const weekday = leadingWeekday(written.text.slice(found.start, found.end));
  return { ...written, date: from === undefined ? undefined : nextSuchDay({ month, day, weekday }, from) };
}

const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:19|20)\d{2}(?!\d)/g;

/**
 * Items whose dates say too little by themselves, read with what the report says: in the order of numbers that its other dates show, and
 * as the next such day after its own.
 * @param reportDay `YYYY-MM-DD`; asked only where an item needs it
 */
export function withKnownDues(
  items: readonly ActionItem[],
  text: string,
  reportDay: () => string | undefined,
): readonly ActionItem[] {
  const open = items.filter(({ due }) => due && !due.date);
  if (open.length === 0) return items;
  const order = open.some(({ due }) => due?.text.includes('/')) ? orderIn(text) : undefined;
  const from = reportDay();
  return items.map((item) =>
    item.due && !item.due.date ? { ...item, due: dueDate(item.due, { order, from }) } : item,
  );
}

/** How a text orders the numbers of its dates; `undefined` where nothing or more than one thing shows it. */
function orderIn(text: string): DayOrder | undefined {
  let order: DayOrder | undefined;
  for (const [, first, second] of text.matchAll(slashed)) {
    const shown = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : undefined;
    if (shown && order && shown !== order) return undefined;
    order ??= shown;
  }
  return order;
}
