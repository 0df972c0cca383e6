// What a report is held to.
import type { Postmortem } from '../document/postmortem';
import { coreProfile } from '../profile/coreProfile';
import type { Profile } from '../profile/profile';
import { matchesPlace } from '../settings/globs';
import { nearest } from '../settings/nearest';
import type { Settings } from '../settings/settings';
import type { Template } from './template';

/**
 * The profile of the template that a report names; else of the one that the settings name for its place, the last that fits; else the
 * core set. A name that no template has counts as none, and the profile says so.
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
  const place = placesIn(settings['templates.byFolder']).findLast(({ matches }) => matches(path));
  const held = byId(place?.template) ?? coreProfile;
  const isGiven = template !== undefined && template.trim() !== '';
  if (!isGiven) return held;
  const ids = templates.map(({ profile }) => profile.id);
  return { ...held, insteadOf: { nearest: nearest(template.trim(), ids) } };
}

interface Place {
  readonly matches: (path: string) => boolean;
  readonly template: string;
}

const placesBySetting = new WeakMap<Settings['templates.byFolder'], readonly Place[]>();

/** The places that a setting names, its globs compiled once: this is asked on every keystroke. */
function placesIn(byFolder: Settings['templates.byFolder']): readonly Place[] {
  let places = placesBySetting.get(byFolder);
  if (!places) {
    places = Object.entries(byFolder).map(([glob, template]) => ({
      matches: matchesPlace([glob]),
      template,
    }));
    placesBySetting.set(byFolder, places);
  }
  return places;
}
