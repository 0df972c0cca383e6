// Writes a role, or initials, wherever somebody is named, so that the sentence still reads well.
import type { Naming } from '../../../settings/settings';
import type { TextEdit } from '../../../text/edit';
import { withCapital } from '../../../text/letters';
import type { SourceText } from '../../../text/source';
import type { Mention, Person } from './mentions';

/** What is proposed to stand for each person: their role, else letters that keep several people apart. */
export function proposals(people: readonly Person[], naming: Naming): ReadonlyMap<Person, string> {
  const proposed = new Map<Person, string>();
  const taken = new Map<string, number>();
  const unknown = people.filter(({ role }) => role === undefined);
  for (const person of people) {
    if (naming === 'initials') {
      proposed.set(person, initialsOf(person.name));
      continue;
    }
    const plain =
      person.role ?? (unknown.length === 1 ? 'the engineer' : `engineer ${letter(unknown.indexOf(person))}`);
    const before = taken.get(plain) ?? 0;
    taken.set(plain, before + 1);
    proposed.set(
      person,
      before === 0 ? plain : plain.replace(/^the /, `the ${ordinals[before] ?? 'other'} `),
    );
  }
  return proposed;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

function letter(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}

/** "Kim Lee" → "K. L.", "@kim" → "K." */
export function initialsOf(name: string): string {
  const parts = name
    .replace(/^@/, '')
    .split(/[\s.]+/)
    .filter((part) => part !== '');
  return parts.map((part) => `${/^./u.exec(part)?.[0].toUpperCase() ?? ''}.`).join(' ');
}

/** Whether a name is initials already: "K. L.", "KL". */
export function isInitials(name: string): boolean {
  return /^(?:\p{Lu}\.?\s?){1,4}$/u.test(name);
}

/**
 * The edit that writes `replacement` for one mention. A role that stands beside the name already is not said twice: "Kim (the
 * on-call engineer)", "Kim, the on-call engineer," and "the on-call engineer Kim" become the role alone.
 */
export function replaceMention(
  { range, opensSentence }: Pick<Mention, 'range' | 'opensSentence'>,
  replacement: string,
  source: SourceText,
): TextEdit {
  const bare = replacement.replace(/^(?:the|an?|our)\s+/i, '');
  const before = source.text.slice(Math.max(0, range.start - 80), range.start);
  const behind = source.text.slice(range.end, range.end + 80);
  const role = bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  const leading = new RegExp(`(?:\\b(?:the|an?|our)\\s+)?(?<![\\p{L}\\p{N}])${role},?\\s+$`, 'iu').exec(
    before,
  );
  const trailing = new RegExp(
    `^(?:\\s+\\((?:the\\s+|our\\s+|an?\\s+)?${role}\\)|,\\s+(?:the|our|an?)\\s+${role}(?:,|(?=[.;:)])))`,
    'iu',
  ).exec(behind);
  const start = range.start - (leading?.[0].length ?? 0);
  const opens = leading ? /^\p{Lu}/u.test(leading[0]) : opensSentence;
  const end = range.end + (trailing?.[0].length ?? 0);
  // The dot of "K. L." ends the sentence, too.
  const text = source.text[end] === '.' ? replacement.replace(/\.$/, '') : replacement;
  return { range: { start, end }, newText: opens ? withCapital(text) : text };
}

/** All edits of a report: each person by what stands for them; who is to stay as named is not in the map. */
export function replaceNames(
  replacements: ReadonlyMap<Person, string>,
  source: SourceText,
): readonly (TextEdit & { readonly person: Person })[] {
  const edits = [...replacements].flatMap(([person, replacement]) =>
    person.mentions.map((mention) => ({ ...replaceMention(mention, replacement, source), person })),
  );
  edits.sort((a, b) => a.range.start - b.range.start);
  // Two names side by side ("Kim, the engineer Ana") may claim the same words; the first has them.
  return edits.filter(({ range }, i) => i === 0 || (edits[i - 1]?.range.end ?? 0) <= range.start);
}
