// What a report is held to.
import type { Postmortem } from '../document/postmortem';
import { coreProfile } from '../profile/coreProfile';
import type { Profile } from '../profile/profile';
import { matchesAny } from '../settings/globs';
import type { Settings } from '../settings/settings';
import type { Template } from './template';

/**
 * The profile of the template that a report names; else of the one that the settings name for its place, the last that fits; else the
 * core set. A name that no template has counts as none.
 * @param path with `/` between folders, seen from the workspace folder and beginning with its name
 */
export function profileFor(
  report: Postmortem,
  path: string,
  templates: readonly Template[],
  settings: Settings,
): Profile {
  const named = report.fields.find(({ name }) => name === 'template')?.value.text;
  return profileNamed(named, path, templates, settings);
}

/** The same for a report of which only the name of its template is known, as its front matter has it. */
export function profileNamed(
  template: string | undefined,
  path: string,
  templates: readonly Template[],
  settings: Settings,
): Profile {
  const byId = (id: string | undefined) =>
    templates.find(({ profile }) => profile.id.toLowerCase() === id?.trim().toLowerCase())?.profile;
  const named = byId(template);
  if (named) return named;
  const inside = path.slice(path.indexOf('/') + 1);
  const places = Object.entries(settings['templates.byFolder']).filter(([glob]) => {
    const matches = matchesAny([glob]);
    return matches(path) || matches(inside);
  });
  return byId(places.at(-1)?.[1]) ?? coreProfile;
}
