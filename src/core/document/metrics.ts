// How long an incident took to be detected, acknowledged, mitigated and resolved, where the report states both ends.
import type { Metrics, Moment, TimelineEvent } from './postmortem';

const names: readonly (readonly [keyof Metrics, Moment])[] = [
  ['timeToDetect', 'detected'],
  ['timeToAcknowledge', 'acknowledged'],
  ['timeToMitigate', 'mitigated'],
  ['timeToResolve', 'resolved'],
];

/**
 * The spans from the onset to each moment, in whole seconds.
 *
 * All four start at the onset, so that they compare: the lifecycle of an incident in S. Davidovič, "Incident Metrics in SRE" (Google,
 * 2021), whose time to detect and to mitigate start there; acknowledgement and resolution are measured from the same point, where
 * tools for paging measure the former from the alert. A span needs date and clock at both ends, and both with a zone or both
 * without: two times that name no zone are taken to be read off one clock. An end before its onset gives nothing; of several, in a
 * report on several incidents, the first after the onset counts.
 *
 * @param timeline the entries of the timeline
 * @param stated what the head states; used where the timeline does not tell both ends
 */
export function readMetrics(timeline: readonly TimelineEvent[], stated: readonly TimelineEvent[]): Metrics {
  const metrics: { -readonly [Name in keyof Metrics]: Metrics[Name] } = {};
  for (const [name, moment] of names) {
    const seconds =
      span(timeline, timeline, moment) ??
      span(stated, stated, moment) ??
      span(timeline, stated, moment) ??
      span(stated, timeline, moment);
    if (seconds !== undefined) metrics[name] = seconds;
  }
  return metrics;
}

function span(
  from: readonly TimelineEvent[],
  to: readonly TimelineEvent[],
  moment: Moment,
): number | undefined {
  const onset = from.find((event) => event.moment === 'started');
  if (!onset) return undefined;
  let least: number | undefined;
  for (const end of to) {
    if (end.moment !== moment) continue;
    const seconds = secondsBetween(onset, end);
    if (seconds !== undefined && seconds >= 0 && (least === undefined || seconds < least)) least = seconds;
  }
  return least;
}

function secondsBetween(a: TimelineEvent, b: TimelineEvent): number | undefined {
  const [start, end] =
    a.instant !== undefined && b.instant !== undefined
      ? [a.instant, b.instant]
      : [localTime(a), localTime(b)];
  return start === undefined || end === undefined ? undefined : Math.round((end - start) / 1_000);
}

const dateAndClock = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/** Milliseconds on the report's own clock, where it names no zone. */
function localTime({ time }: TimelineEvent): number | undefined {
  return dateAndClock.test(time) ? Date.parse(`${time}Z`) : undefined;
}
