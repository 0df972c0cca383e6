// The sections of a report: headings nested by level, and its title.
import type { SectionKind } from '../profile/profile';
import { firstIndex } from '../text/ordered';
import { typeOf } from './actions/type';
import type { HeadingLine } from './headings';
import type { Section } from './postmortem';

interface OpenSection extends Section {
  readonly range: { readonly start: number; end: number };
  readonly bodyRange: { readonly start: number; end: number };
}

/** A label stands below all six levels of real headings. */
const labelLevel = 7;

/** Nests headings: a section ends where the next one of the same or a higher level begins. `end` is the end of the text. */
export function nestSections(headings: readonly HeadingLine[], end: number): readonly Section[] {
  const sections: OpenSection[] = [];
  const open: { section: OpenSection; depth: number; until: number }[] = [];
  const close = (at: number): void => {
    const last = open.pop();
    if (last) last.section.range.end = Math.min(at, last.until);
  };
  for (const heading of headings) {
    const { start } = heading.range;
    const depth = heading.level === 0 ? labelLevel : heading.level;
    let innermost = open.at(-1);
    while (innermost && (innermost.depth >= depth || innermost.until <= start)) {
      close(start);
      innermost = open.at(-1);
    }
    const parent = innermost?.section;
    const section: OpenSection = {
      kind: kindBelow(parent, heading),
      heading: heading.text,
      level: heading.level === 0 ? Math.min(6, (parent?.level ?? 1) + 1) : heading.level,
      headingRange: heading.range,
      range: { start, end },
      bodyRange: { start: heading.range.end, end },
      parent,
    };
    const before = sections.at(-1);
    if (before) before.bodyRange.end = Math.min(before.bodyRange.end, start);
    sections.push(section);
    open.push({ section, depth, until: heading.until ?? end });
  }
  while (open.length > 0) close(end);
  for (const { range, bodyRange } of sections) bodyRange.end = Math.min(bodyRange.end, range.end);
  return sections;
}

/** Below the action items such names sort them by topic: "Rollback", "Detection". */
const topicsOfActions: ReadonlySet<SectionKind> = new Set([
  'background',
  'impact',
  'detection',
  'response',
  'resolution',
  'trigger',
  'people',
]);

/** Below the action items "Detect" is a type of action, not the section that tells how the incident was detected. */
function kindBelow(parent: Section | undefined, { kind, text, level }: HeadingLine): SectionKind | null {
  if (meaningOf(parent) !== 'actions') return kind;
  if (typeOf(text) !== undefined) return 'actions';
  return kind !== null && level > 0 && topicsOfActions.has(kind) ? null : kind;
}

/** The innermost section that holds an offset; `sections` are in the order of the text. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let section = sections[firstIndex(sections, ({ range }) => range.start > offset) - 1];
  while (section && section.range.end <= offset && section.range.end > section.range.start)
    section = section.parent;
  return section;
}

/** The nearest meaning at or above a section: an unknown heading inside the timeline still stands in the timeline. */
export function meaningOf(section: Section | undefined): SectionKind | null {
  for (let at = section; at; at = at.parent) if (at.kind) return at.kind;
  return null;
}
