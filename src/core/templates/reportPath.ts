// Where a new report goes: a path that stays inside its folder on every system.

/** What a path can tell of a report. */
export interface PathValues {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly severity?: string | undefined;
  readonly template?: string | undefined;
}

const longestSlug = 60;
const fallback = 'incident';

/** Letters that are no base letter with an accent. */
const folded = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
]);

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A title as part of a file name: lower-case ASCII letters and digits with single hyphens, so that it survives every file system, URL and
 * shell; `incident` where nothing is left of it.
 */
export function slugOf(title: string): string {
  const ascii = Array.from(title.normalize('NFKD').toLowerCase(), (letter) => folded.get(letter) ?? letter)
    .join('')
    .replace(/\p{M}+|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  const words = ascii.split('-').filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longestSlug) : `${slug}-${word}`;
    if (longer.length > longestSlug) break;
    slug = longer;
  }
  if (slug === '') return fallback;
  return reserved.test(slug) ? `${fallback}-${slug}` : slug;
}

/**
 * The path of a new report, with `/` between folders, seen from the workspace folder. It never leaves that folder: ways up, drives and
 * roots in the pattern are left out, and so is what file systems forbid.
 * @param pattern such as `postmortems/${date}-${slug}.md`
 */
export function reportPath(pattern: string, { title, date, severity, template }: PathValues): string {
  const parts = new Map([
    ['date', slugOf(date)],
    ['slug', slugOf(title)],
    ['severity', severity?.trim() ? slugOf(severity) : ''],
    ['template', template?.trim() ? slugOf(template) : ''],
  ]);
  const segments = pattern
    .replace(/\$\{ ?(\w+) ?\}/g, (_, name: string) => parts.get(name) ?? '')
    .split(/[/\\]+/)
    .map(safeName)
    .filter((name) => name !== '');
  const last = segments.pop() ?? `${slugOf(title)}.md`;
  return [...segments, /\.(?:md|markdown)$/i.test(last) ? last : `${last}.md`].join('/');
}

/** The name of a folder or file without what leads elsewhere or is forbidden somewhere; empty where nothing is left. */
function safeName(name: string): string {
  const bare = name
    .replace(/^[a-z]:$/i, '')
    .replace(/[<>:"|?*\p{Cc}]+/gu, '-')
    .trim()
    .replace(/[. ]+$/, '');
  return bare === '~' ? '' : bare;
}
