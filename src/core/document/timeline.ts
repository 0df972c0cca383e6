// The timeline of a report: entries with their dates carried over, their zone, and midnight crossed where it was.
import type { SourceText } from '../text/source';
import type { Block } from './blocks';
import { findDatedProse } from './datedProse';
import { momentOf } from './moments';
import type { Field, FieldName, Moment, Section, TimelineEvent, Written } from './postmortem';
import { dayOf, nextDay, resolveTime, unknownDay, type Day } from './time/calendar';
import type { DayOrder } from './time/expression';
import { leadingTime, timesIn } from './time/findTimes';
import type { Entry } from './timelineEntry';
import { findEntries } from './timelineEntries';
import { ZoneFinder } from './timelineZones';

export interface TimelineContext {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
  readonly title: Written | undefined;
}

/**
 * The events of the incident in the order of the text: those of the timeline sections; without one, the dated paragraphs; without
 * any, the times that the head states.
 */
export function readTimeline(context: TimelineContext): readonly TimelineEvent[] {
  const { blocks, sections, fields } = context;
  let entries = findEntries(blocks, context);
  if (entries.length === 0) entries = findDatedProse(blocks, sections, fields);
  if (entries.length === 0) entries = entriesOfFields(fields);
  return entries.length === 0 ? [] : resolveEntries(entries, context);
}

const momentFields = new Map<FieldName, Moment>([
  ['started', 'started'],
  ['detected', 'detected'],
  ['acknowledged', 'acknowledged'],
  ['mitigated', 'mitigated'],
  ['resolved', 'resolved'],
]);

function entriesOfFields(fields: readonly Field[]): readonly Entry[] {
  if (!fields.some(({ name }) => name === 'resolved' || name === 'started')) return [];
  const entries: Entry[] = [];
  for (const { name, key, value, range } of fields) {
    if (name !== 'date' && !momentFields.has(name ?? 'title')) continue;
    const expression = leadingTime(value.text);
    if (!expression || expression.isUnknown) continue;
    // A date stands for the onset where nothing else does.
    const moment = momentFields.get(name ?? 'title') ?? 'started';
    entries.push({
      expression,
      timeRange: value.range,
      text: key.text,
      range,
      section: undefined,
      isDay: false,
      moment,
    });
  }
  return entries;
}

function resolveEntries(entries: readonly Entry[], context: TimelineContext): readonly TimelineEvent[] {
  const order = dayOrder(entries, context);
  const zones = new ZoneFinder(entries, context);
  const descending = runsBackwards(entries, order);
  const events: TimelineEvent[] = [];
  let day = anchorDay(context, order);
  let before: number | undefined;
  for (const entry of entries) {
    const { expression, section } = entry;
    const hint =
      entry.year === undefined || day.year === entry.year ? day : { ...day, year: day.year ?? entry.year };
    const written =
      expression.date && entry.year !== undefined
        ? { year: entry.year, ...expression.date }
        : expression.date;
    let on = dayOf(written && { ...written, year: written.year ?? yearOf(entry, day) }, hint, order);
    const minutes = expression.clock && expression.clock.hour * 60 + expression.clock.minute;
    if (
      !expression.date &&
      minutes !== undefined &&
      before !== undefined &&
      !descending &&
      crossesMidnight(before, minutes)
    ) {
      on = nextDay(on);
    }
    if (expression.date || expression.clock) day = on;
    before = expression.date && !expression.clock ? undefined : (minutes ?? before);
    if (entry.isDay) continue;
    const known = expression.isUnknown && !expression.date ? unknownDay : on;
    const { time, instant } = resolveTime(expression, known, zones.zoneOf(entry));
    const { timeRange, text, range } = entry;
    events.push({ time, instant, timeRange, moment: entry.moment ?? momentOf(text), text, range, section });
  }
  return events;
}

function yearOf(entry: Entry, day: Day): number | undefined {
  return day.year === undefined ? entry.year : undefined;
}

/** A clock that falls back by hours tells of the next morning; a little less is only out of order. */
const backwards = 4 * 60;

function crossesMidnight(before: number, minutes: number): boolean {
  return before - minutes >= backwards;
}

/** Whether the newest entry stands first: then a falling clock is no midnight. */
function runsBackwards(entries: readonly Entry[], order: DayOrder): boolean {
  let up = 0;
  let down = 0;
  let before: string | undefined;
  let day = unknownDay;
  for (const { expression } of entries) {
    if (!expression.date) continue;
    day = dayOf(expression.date, { ...day, year: day.year ?? 2000 }, order);
    const { time } = resolveTime(expression, day, undefined);
    if (before !== undefined && time !== before) {
      if (time > before) up++;
      else down++;
    }
    before = time;
  }
  return down > up;
}

/** The day before the first entry says one: from the head, else from the title. */
function anchorDay({ fields, title }: TimelineContext, order: DayOrder): Day {
  for (const name of ['started', 'detected', 'date', 'resolved'] as const) {
    for (const field of fields) {
      if (field.name !== name) continue;
      for (const { date } of timesIn(field.value.text)) if (date) return dayOf(date, unknownDay, order);
    }
  }
  if (title) for (const { date } of timesIn(title.text)) if (date) return dayOf(date, unknownDay, order);
  return unknownDay;
}

/** How the document writes `3/4`: by its dates that allow one order only, else by the date of its head, else as Americans do. */
function dayOrder(entries: readonly Entry[], context: TimelineContext): DayOrder {
  for (const { expression } of entries) if (expression.date?.order) return expression.date.order;
  const first = entries.find(({ expression }) => expression.date?.ambiguous)?.expression.date?.ambiguous;
  const anchor = first && anchorDay(context, 'month-first');
  if (first && anchor?.month !== undefined && first.first !== first.second) {
    const asMonthFirst =
      Math.abs(first.first - anchor.month) + Math.abs(first.second - (anchor.day ?? first.second)) / 31;
    const asDayFirst =
      Math.abs(first.second - anchor.month) + Math.abs(first.first - (anchor.day ?? first.first)) / 31;
    return asDayFirst < asMonthFirst ? 'day-first' : 'month-first';
  }
  return 'month-first';
}
