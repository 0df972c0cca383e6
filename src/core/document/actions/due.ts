// By when: "due 2024-05-03", "by May 3", "期限: 2026-04-30", "ETA: Q3".
import type { Range } from '../../text/range';
import type { DueDate, Written } from '../postmortem';
import { timesIn } from '../time/findTimes';
import type { Words } from '../words';
import type { Found } from './found';

const label =
  /(?:^|[\s([{（【。.,;、–—-])((?:due(?: date| by| on)?|deadline|eta|target(?: date)?|complete by|finish by|(?:期限|締切|納期|截止日期|截止时间|截止|完成时间|计划完成时间)(?=\s*[:：])|prazo|до|срок|fällig(?: am)?|frist|bis zum|échéance|date limite|pour le|fecha límite|vence|plazo|기한)\s*[:：=]?\s*)(?=[\d(〜~]|[\p{L}]{1,9}\.? ?\d|Q[1-4]|H[12]|end of|next|this|mid|early|late)/iu;
const calendarMark = /📅\s*/u;
const byDate =
  /(?:^|[\s(,;–—-])(by\s+)(?=\d{4}-|\d{1,2}[/. ]|[A-Z][a-z]{2,8}\.? \d|Q[1-4]\b|(?:the )?end of\b|next (?:week|month|quarter|sprint)|EO[DWMQY]\b)/;
const valueEnd = /[()\]}（）】;；、。|]|,\s*(?=\D)|\.(?:\s|$)|\s[–—-]\s/u;

/** A date is said in few words, however much space stands between them. */
const fewWords = /^(?:\S{1,24}\s*){0,6}/;

/** Without one of these no words are a date. */
const mayDate = /\d|end of|next|this|mid|early|late|EO[DWMQY]/;

/** The due date in an item's own words. */
export function findDue(item: Words, part: Range): Found<DueDate> | undefined {
  const base = item.range.start;
  const text = item.text.slice(part.start - base, part.end - base);
  if (!mayDate.test(text)) return undefined;
  for (const pattern of [label, calendarMark, byDate]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const lead = match[1] ?? match[0];
    const labelStart = match.index + match[0].length - lead.length;
    const start = match.index + match[0].length;
    const rest = fewWords.exec(text.slice(start, start + 400))?.[0] ?? '';
    const length = valueEnd.exec(rest)?.index ?? rest.length;
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
  const [first] = timesIn(bare);
  return first?.date !== undefined && first.start === 0 && first.end >= bare.length ? start : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A due date as written, with its ISO form where it is a full date. */
export function dueDate(written: Written): DueDate {
  let date: string | undefined;
  for (const { date: found } of timesIn(written.text)) {
    if (found?.year !== undefined && found.month !== undefined && found.day !== undefined) {
      date = `${found.year}-${two(found.month)}-${two(found.day)}`;
    }
    break;
  }
  return { ...written, date };
}
