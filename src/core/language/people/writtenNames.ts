// What fields and lists write for people: names, handles, teams and roles, read without a sentence around them.
import { fold } from '../../text/letters';
import { remembering } from '../../text/remembering';
import { nameKindOf } from '../agents/names';
import { groups, peopleWords, roles } from '../lexicon/actors';

/** Words that stand where a name should and are none. */
const noNames = new Set([
  'tbd',
  'none',
  'unknown',
  'n/a',
  'na',
  'todo',
  'all',
  'everyone',
  'the',
  'and',
  'of',
  'various',
  'me',
  'us',
  'team',
]);

/** Who is meant by a name: it and each of its parts, in the form of the lore, or a team; roles are no names. */
export const namesMeant = remembering(
  (written): { readonly team?: string; readonly names: readonly string[] } => {
    const name = fold(
      written
        .replace(/\([^()]*\)|<[^<>]*>|\[|\]/g, ' ')
        .trim()
        .toLowerCase(),
    );
    const parts = name.split(/[\s,;/&.]+/).filter((part) => part !== '');
    if (parts.length === 0 || parts.length > 5) return { names: [] };
    if (parts.some((part) => groups.has(part) || peopleWords.has(part))) return { team: name, names: [] };
    if (parts.some((part) => roles.has(part))) return { names: [] };
    const names: string[] = [];
    for (const part of parts) {
      if (part.length < 2 || noNames.has(part) || /\d/.test(part)) continue;
      names.push(part);
      if (part.startsWith('@')) names.push(part.slice(1));
    }
    if (parts.length > 1) names.push(parts.join(' '));
    return { names };
  },
);

/** Whether the last word is one for a role: "payments on-call engineer", "SRE", "Incident Commander". */
export function namesRole(written: string): boolean {
  const words = written
    .toLowerCase()
    .replace(/s$/, '')
    .split(/[\s/]+/);
  const last = words.at(-1) ?? '';
  return roles.has(last) || peopleWords.has(last);
}

/** Whether a word is known for a system, a place or a thing, and no part of anybody's name. */
export function namesSystem(word: string): boolean {
  return nameKindOf(word.toLowerCase()) === 'system';
}
