// What a timeline leaves unsaid of its days: the day it starts on, how numbers are ordered, and which way it runs.
import type { Range } from '../text/range';
import type { Block } from './blocks';
import type { Field, FieldName, Section, Written } from './postmortem';
import { sectionAt } from './sections';
import { dayOf, unknownDay, type Day } from './time/calendar';
import type { DayOrder } from './time/date';
import { timesIn } from './time/findTimes';
import type { Entry } from './timelineEntry';
import type { Words } from './words';

export interface DayContext {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
  readonly title: Written | undefined;
}

const datedFields: readonly FieldName[] = ['started', 'detected', 'date', 'resolved'];

/** The day that a timeline starts on: that of its first entry, else what the report says before it. */
export function firstDay(entries: readonly Entry[], context: DayContext, order: DayOrder): Day {
  const date = entries[0]?.expression.date;
  const isWhole = date?.year !== undefined && date.month !== undefined && date.day !== undefined;
  return isWhole ? { year: date.year, month: date.month, day: date.day } : anchorDay(entries, context, order);
}

/**
 * The day before the first entry says one: from the heading of the timeline, the head, the title, else from the first whole date that the
 * report states before the timeline. A day without a year takes it from the next of these that has one.
 */
function anchorDay(entries: readonly Entry[], context: DayContext, order: DayOrder): Day {
  let anchor: Day | undefined;
  for (const day of statedDays(entries, context, order)) {
    if (!anchor) anchor = day;
    if (anchor.year !== undefined) return anchor;
    if (day.year !== undefined) return { ...anchor, year: day.year };
  }
  return anchor ?? unknownDay;
}

function* statedDays(
  entries: readonly Entry[],
  { blocks, sections, fields, title }: DayContext,
  order: DayOrder,
): Generator<Day> {
  const [first] = entries;
  for (let at = first?.section; at; at = at.parent) {
    // A heading that is an entry itself comes with its own date.
    if (at.headingRange.start !== first?.range.start) yield* daysIn(at.heading, order);
  }
  for (const name of datedFields) {
    for (const field of fields) if (field.name === name) yield* daysIn(field.value.text, order);
  }
  if (title) yield* daysIn(title.text, order);
  if (!first) return;
  const own = sectionAt(sections, first.range.start);
  const before = blocks.filter(({ range }) => range.start < first.range.start);
  const isIntro = ({ range }: { range: Range }): boolean => sectionAt(sections, range.start) === own;
  for (const block of [...before.filter(isIntro), ...before.filter((other) => !isIntro(other))]) {
    for (const words of wordsOf(block)) {
      for (const day of daysIn(words.content, order)) {
        if (day.year !== undefined && day.day !== undefined) yield day;
      }
    }
  }
  for (const { name, value } of fields) {
    const [, year, month] = (name === null && publishedPath.exec(value.text)) || [];
    // The day of the publication is not that of the incident.
    if (year !== undefined) yield { year: Number(year), month: Number(month), day: undefined };
  }
}

/** Where a blog keeps a post: "posts/2024/03/19/queue-outage". */
const publishedPath = /(?:^|\/)((?:19|20)\d{2})\/(\d{1,2})\/\d{1,2}(?=\/|$)/;

function* daysIn(text: string, order: DayOrder): Generator<Day> {
  for (const { date } of timesIn(text)) {
    if (date && !date.counted) yield dayOf(date, { day: unknownDay, first: unknownDay }, order);
  }
}

function wordsOf(block: Block): readonly Words[] {
  if (block.kind === 'paragraph') return [block.words];
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.flatMap(wordsOf));
  return [];
}

/** How the document writes `3/4`: by its dates that allow one order only, else by the date of its head, else as Americans do. */
export function dayOrder(entries: readonly Entry[], context: DayContext): DayOrder {
  for (const { expression } of entries) if (expression.date?.order) return expression.date.order;
  const first = entries.find(({ expression }) => expression.date?.ambiguous)?.expression.date?.ambiguous;
  const anchor = first && anchorDay(entries, context, 'month-first');
  if (first && anchor?.month !== undefined && first.first !== first.second) {
    const asMonthFirst =
      Math.abs(first.first - anchor.month) + Math.abs(first.second - (anchor.day ?? first.second)) / 31;
    const asDayFirst =
      Math.abs(first.second - anchor.month) + Math.abs(first.first - (anchor.day ?? first.first)) / 31;
    return asDayFirst < asMonthFirst ? 'day-first' : 'month-first';
  }
  return 'month-first';
}

/** A clock that falls by more than that may have passed midnight. */
const longestStep = 4 * 60;

/** Whether the newest entry stands first: then a falling clock is no midnight. */
export function runsBackwards(entries: readonly Entry[], order: DayOrder): boolean {
  const dated = entries.filter(({ expression: { date } }) => date && !date.counted);
  return dated.length > 1 ? datesFall(dated, order) : clocksFall(entries);
}

function datesFall(entries: readonly Entry[], order: DayOrder): boolean {
  let day: Day = { ...unknownDay, year: 2000 };
  const times = entries.map(({ expression: { date, clock } }) => {
    day = dayOf(date, { day, first: day }, order);
    const days = ((day.year ?? 0) * 12 + (day.month ?? 0)) * 31 + (day.day ?? 0);
    return days * 1_440 + (clock ? clock.hour * 60 + clock.minute : 0);
  });
  return balance(times.map((time, i) => time - (times[i - 1] ?? time))) < 0;
}

function clocksFall(entries: readonly Entry[]): boolean {
  const minutes = entries.flatMap(({ expression: { clock } }) =>
    clock ? [clock.hour * 60 + clock.minute] : [],
  );
  const steps = minutes.map((now, i) => now - (minutes[i - 1] ?? now)).filter((step) => step > -longestStep);
  return balance(steps) < -1;
}

/** How many steps go up more than go down. */
function balance(steps: readonly number[]): number {
  return steps.reduce((sum, step) => sum + Math.sign(step), 0);
}
