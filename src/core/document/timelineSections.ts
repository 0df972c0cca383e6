// Which sections hold the timeline: those named so, what is told below them, and headings of times that go on with it.
import type { Section } from './postmortem';
import { leadingTime } from './time/findTimes';

/** In a report without a timeline so many headings that start with a time are one. */
const enoughTimed = 3;

/** The sections whose blocks are entries, each with the one that opens its timeline. */
export function timelineSections(sections: readonly Section[]): ReadonlyMap<Section, Section> {
  const openers = new Map<Section, Section>();
  for (const [i, section] of sections.entries()) {
    if (section.kind === 'timeline') openers.set(section, section);
    if (section.kind !== null) continue;
    const above = section.parent && openers.get(section.parent);
    const before = sections[i - 1];
    const opener = above ?? (before && isTimed(section) ? openers.get(before) : undefined);
    if (opener) openers.set(section, opener);
  }
  return openers.size > 0 ? openers : timedHeadings(sections);
}

function timedHeadings(sections: readonly Section[]): ReadonlyMap<Section, Section> {
  const timed = sections.filter((section) => section.kind === null && isTimed(section));
  const [first] = timed;
  const withClock = timed.filter(({ heading }) => leadingTime(heading)?.clock);
  if (!first || withClock.length < enoughTimed) return new Map();
  return new Map(timed.map((section) => [section, first]));
}

function isTimed({ heading }: Section): boolean {
  const time = leadingTime(heading);
  return time?.clock !== undefined || time?.date?.day !== undefined;
}
