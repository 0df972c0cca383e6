// Which section of a report is which section of its profile.
import type { Postmortem, Section } from '../../document/postmortem';
import { bareName, joinsLessonsAndActions } from '../../document/sectionKinds';
import type { Profile, SectionSpec } from '../../profile/profile';

/**
 * For each section of the profile that the report has, the first section of the report that is it: by its heading or another name of it,
 * else by its kind; "Lessons and next steps" is both where no other section is. Where two sections of a profile are of one kind, one section of the report does not stand for both.
 */
export function matchSections(report: Postmortem, profile: Profile): ReadonlyMap<SectionSpec, Section> {
  const byName = new Map<string, Section>();
  const byKind = new Map<string, Section[]>();
  for (const section of report.sections) {
    const name = bareName(section.heading);
    if (name !== '' && !byName.has(name)) byName.set(name, section);
    if (section.kind === null) continue;
    addTo(byKind, section.kind, section);
  }
  for (const section of report.sections) {
    if (section.kind === null || !joinsLessonsAndActions(section.heading)) continue;
    addTo(byKind, section.kind === 'actions' ? 'lessons' : 'actions', section);
  }
  const matched = new Map<SectionSpec, Section>();
  const taken = new Map<Section, SectionSpec>();
  const match = (spec: SectionSpec, section: Section | undefined) => {
    if (!section) return;
    matched.set(spec, section);
    taken.set(section, spec);
  };
  for (const spec of profile.sections) {
    const names = [spec.heading, ...spec.aliases].map(bareName);
    const named = names.flatMap((name) => byName.get(name) ?? []);
    match(
      spec,
      named.reduce<Section | undefined>(
        (first, section) => (first && first.range.start <= section.range.start ? first : section),
        undefined,
      ),
    );
  }
  for (const spec of profile.sections) {
    if (matched.has(spec) || spec.kind === undefined) continue;
    match(
      spec,
      byKind.get(spec.kind)?.find((section) => taken.get(section)?.kind !== spec.kind),
    );
  }
  return matched;
}

function addTo(byKind: Map<string, Section[]>, kind: string, section: Section): void {
  const alike = byKind.get(kind);
  if (alike) alike.push(section);
  else byKind.set(kind, [section]);
}
