// The one schema of everything that changes findings, recognition or parsing. The editor, the command line, the manifest and the
// schema of `.postmortem.yaml` are all read from it.
import * as z from 'zod/mini';
import { sectionKinds } from '../profile/profile';
import { waysOfBlaming } from '../waysOfBlaming';

/** What the description of the team's own words ends with. */
const addedUp =
  'What stands in VS Code and in `.postmortem.yaml` adds up; where they differ about a word, the file counts.';

const words = (description: string) =>
  z._default(z.array(z.string()), []).check(z.describe(`${description} ${addedUp}`));

const severitySetting = z.enum(['off', 'hint', 'information', 'warning', 'error']);

/** Every setting by its full name, dots included: `postmortem.<name>` in the editor, nested keys in `.postmortem.yaml`. */
export const settingSchemas = {
  'reports.include': z
    ._default(z.array(z.string()), [
      '**/*{postmortem,post-mortem,post_mortem}*/**',
      '**/*{postmortem,post-mortem,post_mortem}*',
      '**/{incidents,outages,post-incident,rca,rcas}/**',
      '**/{incident,outage,post-incident}{-,_}{report,reports,review,reviews}/**',
    ])
    .check(
      z.describe(
        'Globs of the files that are postmortems wherever their text leaves it open, seen from the workspace folder.',
      ),
    ),
  'reports.exclude': z
    ._default(z.array(z.string()), ['**/node_modules/**', '**/.git/**', '**/.postmortem/templates/**'])
    .check(z.describe('Globs of files that are never read as postmortems.')),
  'newPostmortem.path': z
    ._default(z.string().check(z.minLength(1)), 'postmortems/${date}-${slug}.md')
    .check(
      z.describe(
        'Where New Postmortem writes, seen from the workspace folder. `${date}`, `${slug}`, `${severity}` and `${template}` are filled in.',
      ),
    ),
  'templates.byFolder': z
    ._default(z.record(z.string(), z.string()), {})
    .check(
      z.describe(
        'Glob → id of the template that reports in that place are held to, unless they name one themselves.',
      ),
    ),
  'sections.names': z
    ._default(z.partialRecord(z.enum(sectionKinds), z.array(z.string())), {})
    .check(z.describe('Kind of section → other headings that your team uses for it.')),
  'timeline.zone': z
    ._default(z.string(), 'UTC')
    .check(z.describe('The IANA time zone in which times are meant where a report names none.')),
  rules: z
    ._default(z.record(z.string(), severitySetting), {})
    .check(z.describe('Rule → how loud it is: off, hint, information, warning or error.')),
  'language.people': words('Names and handles that are people.'),
  'language.roles': words('Words for roles that people have with you, such as "duty officer".'),
  'language.teams': words('Names of teams.'),
  'language.systems': words(
    'Names of services, products and tools, which are never people, such as "Jenkins".',
  ),
  'language.allow': words('Phrases that are fine with you, whatever they look like.'),
  'language.terms': z
    ._default(z.record(z.string(), z.enum(waysOfBlaming)), {})
    .check(
      z.describe(
        `Phrase → way of blaming as which it is reported, such as "yolo deploy": "character". For words that only your team uses so. ${addedUp}`,
      ),
    ),
  'language.naming': z
    ._default(z.enum(['roles', 'initials', 'names-ok']), 'names-ok')
    .check(
      z.describe(
        'How reports speak of individuals: by role ("roles"), by role or initials ("initials"), or as they like ("names-ok").',
      ),
    ),
} as const;

export type SettingName = keyof typeof settingSchemas;

/** The settings that are lists of the team's own words. */
export type WordList = Extract<
  SettingName,
  'language.people' | 'language.roles' | 'language.teams' | 'language.systems' | 'language.allow'
>;

type SettingValues = { readonly [Name in SettingName]: z.output<(typeof settingSchemas)[Name]> };

/** How reports speak of individuals. */
export type Naming = Settings['language.naming'];

/** The team's own words, as far as findings depend on them. */
export interface Vocabulary {
  readonly people: readonly string[];
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  readonly systems: readonly string[];
  readonly allow: readonly string[];
}

/** The same with what the team says beyond single words. */
export interface TeamLanguage extends Vocabulary {
  /** Phrase → way of blaming as which it is reported. */
  readonly terms: Settings['language.terms'];
  readonly naming: Naming;
}

export type Settings = SettingValues;

/** The team's own words out of the settings. */
export function vocabularyOf(settings: Settings): TeamLanguage {
  return {
    people: settings['language.people'],
    roles: settings['language.roles'],
    teams: settings['language.teams'],
    systems: settings['language.systems'],
    allow: settings['language.allow'],
    terms: settings['language.terms'],
    naming: settings['language.naming'],
  };
}
