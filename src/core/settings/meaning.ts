// What a schema of types cannot see in a setting: globs that are none, rules and time zones that do not exist, ways out of the folder.
import { globProblem } from './globs';
import { didYouMean } from './nearest';
import type { SettingName, Settings } from './settings';

/** Every path is held against every glob; nobody needs more of them. */
const mostGlobs = 100;

export interface MeaninglessPart {
  readonly path: readonly (string | number)[];
  readonly at?: 'name' | 'value';
  readonly message: string;
}

/**
 * The parts of a setting's value that have the right type and yet mean nothing.
 * @param value as the setting's schema gives it
 * @param rules the ids of the rules there are
 */
export function checkMeaning(
  setting: SettingName,
  value: unknown,
  rules: ReadonlySet<string>,
): readonly MeaninglessPart[] {
  return checks[setting](value as never, rules);
}

type Check<Name extends SettingName> = (
  value: Settings[Name],
  rules: ReadonlySet<string>,
) => readonly MeaninglessPart[];

const checks: { readonly [Name in SettingName]: Check<Name> } = {
  'reports.include': checkGlobs,
  'reports.exclude': checkGlobs,
  'newPostmortem.path': checkTarget,
  'templates.byFolder': (byFolder) => {
    const globs = Object.keys(byFolder);
    return (
      tooManyGlobs(globs) ??
      globs.flatMap((glob) => {
        const message = globProblem(glob);
        return message === undefined ? [] : [{ path: [glob], at: 'name', message }];
      })
    );
  },
  'sections.names': (names) =>
    Object.entries(names).flatMap(([kind, words]) =>
      checkWords(words).map((problem) => ({ ...problem, path: [kind, ...problem.path] })),
    ),
  'timeline.zone': (zone) =>
    isTimeZone(zone)
      ? []
      : [{ path: [], message: `"${zone}" is no time zone. Write it like "UTC" or "Europe/Berlin".` }],
  rules: (severities, rules) =>
    Object.keys(severities)
      .filter((id) => !rules.has(id))
      .map((id) => ({
        path: [id],
        at: 'name',
        message: `There is no rule "${id}".${didYouMean(id, rules)}`,
      })),
  'language.people': checkWords,
  'language.roles': checkWords,
  'language.teams': checkWords,
  'language.systems': checkWords,
  'language.allow': checkWords,
  'language.terms': (terms) =>
    Object.keys(terms)
      .filter((phrase) => !/[\p{L}\p{N}]/u.test(phrase))
      .map((phrase) => ({ path: [phrase], at: 'name', message: 'A phrase has at least one word.' })),
  'language.naming': () => [],
};

function checkGlobs(globs: readonly string[]): MeaninglessPart[] {
  return (
    tooManyGlobs(globs) ??
    globs.flatMap((glob, i) => {
      const message = globProblem(glob);
      return message === undefined ? [] : [{ path: [i], message }];
    })
  );
}

function tooManyGlobs({ length }: readonly string[]): MeaninglessPart[] | undefined {
  return length > mostGlobs
    ? [{ path: [], message: `A setting may have ${mostGlobs} globs, not ${length}.` }]
    : undefined;
}

/** An empty phrase would be found everywhere. */
function checkWords(words: readonly string[]): MeaninglessPart[] {
  return words.flatMap((word, i) =>
    word.trim() === '' ? [{ path: [i], message: 'An empty text says nothing.' }] : [],
  );
}

/** A repository may say where reports go, but not outside of itself. */
function checkTarget(target: string): MeaninglessPart[] {
  const leavesFolder = /^[/\\~]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(target);
  if (leavesFolder) return [{ path: [], message: `"${target}" does not stay inside the workspace folder.` }];
  if (!/\.(md|markdown)$/i.test(target)) {
    return [{ path: [], message: `"${target}" is not the path of a Markdown file; it should end in ".md".` }];
  }
  return [];
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
