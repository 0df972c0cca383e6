// Which sections hold the timeline: those named so, what is told below them, and headings of times that go on with it.
import type { Section } from './postmortem';
import { leadingTime } from './time/findTimes';

/** In a report without a timeline so many headings that start with a time are one. */
const enoughTimed = 3;

/** The sections whose blocks are entries. */
export function timelineSections(sections: readonly Section[]): ReadonlySet<Section> {
  const found = new Set<Section>();
  for (const [i, section] of sections.entries()) {
    const before = sections[i - 1];
    const isTold =
      section.kind === 'timeline' ||
      (section.kind === null &&
        (found.has(section.parent ?? section) ||
          (before !== undefined && found.has(before) && isTimed(section))));
    if (isTold) found.add(section);
  }
  return found.size > 0 ? found : timedHeadings(sections);
}

function timedHeadings(sections: readonly Section[]): ReadonlySet<Section> {
  const timed = sections.filter((section) => section.kind === null && isTimed(section));
  const withClock = timed.filter(({ heading }) => leadingTime(heading)?.clock);
  return new Set(withClock.length < enoughTimed ? [] : timed);
}

function isTimed({ heading }: Section): boolean {
  const time = leadingTime(heading);
  return time?.clock !== undefined || time?.date?.day !== undefined;
}
