// A text and its project → the model of the report and what it is held to: the one way for every door.
import { parsePostmortem } from '../document/parse';
import type { Postmortem } from '../document/postmortem';
import type { SectionName } from '../document/sectionKinds';
import type { Profile, SectionKind } from '../profile/profile';
import type { Settings } from '../settings/settings';
import type { SourceText } from '../text/source';
import { profileFor, profileNamed } from './profileFor';
import type { Template } from './template';

/** What a place in the workspace says of its reports. */
export interface ReportProject {
  readonly settings: Settings;
  readonly templates: readonly Template[];
}

/**
 * Reads a report with the names that its template and the settings have for sections, and finds its profile. Never throws.
 * @param place with `/` between folders, seen from the workspace folder and beginning with its name
 */
export function readReport(
  place: string,
  source: SourceText,
  { settings, templates }: ReportProject,
): { readonly report: Postmortem; readonly profile: Profile } {
  const report = parsePostmortem(source, {
    fileName: place.slice(place.lastIndexOf('/') + 1),
    sectionNames: (template) => [
      ...namesIn(profileNamed(template, place, templates, settings)),
      ...Object.entries(settings['sections.names']).flatMap(([kind, names]) =>
        names.map((name): SectionName => ({ kind: kind as SectionKind, name })),
      ),
    ],
  });
  return { report, profile: profileFor(report, place, templates, settings) };
}

function namesIn(profile: Profile): SectionName[] {
  return profile.sections.flatMap(({ kind, heading, aliases }) =>
    kind === undefined ? [] : [heading, ...aliases].map((name) => ({ kind, name })),
  );
}
