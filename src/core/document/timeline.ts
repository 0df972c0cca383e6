// The timeline of a report: entries with their dates carried over, their zone, and midnight crossed where it was.
import type { SourceText } from '../text/source';
import type { Block } from './blocks';
import { findDatedProse } from './datedProse';
import { chooseMoments, claimsOf, type Claim } from './moments';
import { findOnset, sinceOnset } from './onset';
import type { Field, FieldName, Moment, Section, TimelineEvent, Written } from './postmortem';
import { resolveTime, unknownDay } from './time/calendar';
import { leadingTime } from './time/findTimes';
import { findZone } from './time/zones';
import { DayKeeper } from './dayKeeper';
import { anchorDay, dayOrder, runsBackwards } from './timelineDays';
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

/** The times of the moments that the head states, in the order of the text. */
export function readStatedTimes(context: TimelineContext): readonly TimelineEvent[] {
  const entries = entriesOfFields(context.fields);
  return entries.length === 0 ? [] : resolveEntries(entries, context);
}

function entriesOfFields(fields: readonly Field[]): readonly Entry[] {
  const names = new Set(fields.map(({ name }) => name));
  if (!names.has('resolved') && !names.has('started')) return [];
  const entries: Entry[] = [];
  for (const { name, key, value, range } of fields) {
    // A date stands for the onset where nothing else does.
    const isOnset = name === 'date' && !names.has('started');
    const moment = isOnset ? 'started' : momentFields.get(name ?? 'title');
    if (moment === undefined) continue;
    const read = leadingTime(value.text);
    if (!read || read.isUnknown) continue;
    // "Start (UTC)" says the zone in the key.
    const expression = { ...read, zone: read.zone ?? findZone(key.text) };
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
  const isDescending = runsBackwards(entries, order);
  const first = anchorDay(entries, context, order);
  const onset = findOnset(entries, context.fields);
  const days = new DayKeeper(first, order, isDescending);
  const events: Omit<TimelineEvent, 'moment'>[] = [];
  const claims: (readonly Claim[])[] = [];
  const timelines: (Section | undefined)[] = [];
  for (const entry of entries) {
    const { timeRange, text, range, section, moment } = entry;
    const expression = onset ? sinceOnset(entry.expression, onset) : entry.expression;
    const day = days.dayOf({ ...entry, expression });
    if (entry.isDay) continue;
    const isKnown =
      expression.date !== undefined || !(expression.isUnknown || expression.sinceOnset !== undefined);
    const { time, instant } = resolveTime(expression, isKnown ? day : unknownDay, zones.zoneOf(entry));
    events.push({ time, instant, timeRange, text, range, section });
    timelines.push(entry.timeline);
    claims.push(moment ? [{ moment, isMark: true }] : claimsOfEntry(entry));
  }
  return withMoments(events, claims, timelines, isDescending);
}

/** In a table the label may stand in a cell of its own. */
function claimsOfEntry({ text, label }: Entry): readonly Claim[] {
  const stated = label === undefined ? [] : claimsOf(label).filter(({ isMark }) => isMark);
  return stated.length > 0 ? stated : claimsOf(text);
}

/** A report on several incidents has a timeline and the moments for each. */
function withMoments(
  events: readonly Omit<TimelineEvent, 'moment'>[],
  claims: readonly (readonly Claim[])[],
  timelines: readonly (Section | undefined)[],
  isDescending: boolean,
): readonly TimelineEvent[] {
  const moments: (Moment | undefined)[] = [];
  for (let start = 0; start < events.length;) {
    let end = start + 1;
    while (end < events.length && timelines[end] === timelines[start]) end++;
    const own = claims.slice(start, end);
    moments.push(...(isDescending ? [...chooseMoments(own.reverse())].reverse() : chooseMoments(own)));
    start = end;
  }
  return events.map((event, i) => ({ ...event, moment: moments[i] }));
}
