// structure/missing-section: a section that the report's template requires is not there.
import type { Profile, SectionSpec } from '../../profile/profile';
import { defineRule } from '../rule';
import { insertSection, placeOf } from './insertSection';
import { matchSections } from './matchSections';

/** A required section that the report does not have: each one is found, at the place where it belongs. */
export const missingSection = defineRule({
  id: 'structure/missing-section',
  severity: 'warning',
  summary: 'A section that the template requires is missing.',
  why: 'Readers look for the same few answers in every report; where a heading is missing, nobody was asked the question.',

  *check(report, { profile }) {
    const matched = matchSections(report, profile);
    for (const [index, spec] of profile.sections.entries()) {
      if (!spec.required || matched.has(spec)) continue;
      const place = placeOf(index, profile, matched, report);
      const insertion = insertSection(spec, place, report);
      yield {
        range: place.range,
        message: messageFor(spec, profile),
        fixes: insertion
          ? [{ title: `Insert the section "${spec.heading}"`, safe: true, edits: [insertion] }]
          : [],
        // Without a template nobody has promised these sections: they are hints, not demands.
        ...(profile.id === undefined && { severity: 'hint' as const }),
      };
    }
  },
});

function messageFor({ heading }: SectionSpec, { id, name }: Profile): string {
  return id === undefined
    ? `There is no section "${heading}", which readers look for in every postmortem.`
    : `There is no section "${heading}", which the template "${name}" requires.`;
}
