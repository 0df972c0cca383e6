// The timeline of a report: entries with their dates carried over, their zone, and midnight crossed where it was.
import type { SourceText } from '../text/source';
import type { Block } from './blocks';
import { findDatedProse } from './datedProse';
import { chooseMoments, claimOf, claimsOf, type Claims } from './moments';
import { withHalves } from './halfDays';
import { findOnset, sinceOnset } from './onset';
import type { Field, FieldName, Moment, Section, TimelineEvent, Written } from './postmortem';
import { resolveTime, unknownDay } from './time/calendar';
import { leadingTime } from './time/findTimes';
import { findZone } from './time/zones';
import { DayKeeper } from './dayKeeper';
import { dayOrder, firstDay, runsBackwards } from './timelineDays';
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
  return entries.length === 0 ? [] : resolveEntries(withHalves(entries), context);
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

/** An event while it waits for its moment. */
type Draft = { -readonly [Key in keyof TimelineEvent]: TimelineEvent[Key] };

function resolveEntries(entries: readonly Entry[], context: TimelineContext): readonly TimelineEvent[] {
  const order = dayOrder(entries, context);
  const zones = new ZoneFinder(entries, context);
  const isDescending = runsBackwards(entries, order);
  const onset = findOnset(entries, context.fields);
  const days = new DayKeeper(firstDay(entries, context, order), order, isDescending);
  const events: Draft[] = [];
  const claims: Claims[] = [];
  for (const entry of entries) {
    const { timeRange, text, range, section, moment, label } = entry;
    const expression = onset ? sinceOnset(entry.expression, onset) : entry.expression;
    const day = days.dayOf(entry, expression);
    if (entry.isDay) continue;
    const isKnown =
      expression.date !== undefined || !(expression.isUnknown || expression.sinceOnset !== undefined);
    const { time, instant } = resolveTime(
      expression,
      isKnown ? day : unknownDay,
      zones.zoneOf(entry, expression.zone),
    );
    events.push({ time, instant, timeRange, moment: undefined, text, range, section });
    claims.push(moment ? claimOf(moment) : claimsOf(text, label));
  }
  setMoments(events, claims, isDescending);
  return events;
}

/** A report on several incidents has a timeline, and the moments, for each. */
function setMoments(events: readonly Draft[], claims: readonly Claims[], isDescending: boolean): void {
  let start = 0;
  for (let end = 1; end <= events.length; end++) {
    const next = timelineAbove(events[end]?.section);
    if (end < events.length && (!next || next === timelineAbove(events[start]?.section))) continue;
    const own = claims.slice(start, end);
    const moments = chooseMoments(isDescending ? own.reverse() : own);
    for (const [i, moment] of moments.entries()) {
      const event = events[isDescending ? end - 1 - i : start + i];
      if (event) event.moment = moment;
    }
    start = end;
  }
}

function timelineAbove(section: Section | undefined): Section | undefined {
  for (let at = section; at; at = at.parent) if (at.kind === 'timeline') return at;
  return undefined;
}
