// Who is who in a report: the people that its head names, with the roles that stand beside them.
import type { Field, Postmortem, Written } from '../../../document/postmortem';
import { namesRole, namesSystem } from '../../../language/people/writtenNames';
import { fold } from '../../../text/letters';
import { remembering } from '../../../text/remembering';

/** Somebody whom the head of a report names. */
export interface Somebody {
  /** The name as written, without role and address. */
  readonly name: string;
  /** As it reads inside a sentence: "the on-call engineer"; absent where the head does not say. */
  readonly role: string | undefined;
}

/** Fields that name people. */
export const peopleFields: ReadonlySet<Field['name']> = new Set<Field['name']>([
  'authors',
  'owner',
  'responders',
]);

/** What a key may say beside the word for a role: "Incident commander", "Communications lead", "On-call". */
const roleKeys = new Map([
  ['ic', 'the incident commander'],
  ['on-call', 'the on-call engineer'],
  ['on call', 'the on-call engineer'],
  ['oncall', 'the on-call engineer'],
  ['commander', 'the incident commander'],
  ['lead', 'the incident lead'],
  ['dri', 'the incident lead'],
  ['scribe', 'the scribe'],
  ['comms', 'the communications lead'],
]);

/** Keys that say what somebody did for the report, which is no role in the incident. */
const noRoles = new Set(
  'owner owners author authors reviewer reviewers responder responders participant participants attendee attendees contributor contributors approver approvers'.split(
    ' ',
  ),
);

/** The people of the head, each once; where a name is given with a role and without, the role stays. */
export function rosterOf(report: Postmortem): readonly Somebody[] {
  const known = new Map<string, Somebody>();
  for (const field of report.fields) {
    const fromKey = roleOfKey(field.key.text);
    if (!peopleFields.has(field.name) && fromKey === undefined) continue;
    for (const written of valuesOf(field)) {
      const read = readName(written.text);
      if (!read) continue;
      const somebody = { ...read, role: read.role ?? fromKey };
      const key = fold(somebody.name.toLowerCase());
      if (!known.get(key)?.role) known.set(key, somebody);
    }
  }
  return [...known.values()];
}

/** What a field lists, or the one thing it says. */
export function valuesOf({ value, values }: Field): readonly Written[] {
  return values.length > 0 ? values : [value];
}

const nameThenRole = /^(.{2,60}?)\s*(?:\(([^()]{2,60})\)|\s[–—-]\s+(.{2,60})|:\s+(.{2,60}))$/u;

/** "Kim Lee (on-call engineer)", "Kim Lee – on-call engineer", "Kim Lee <kim@example.org>", "@kim". */
const readName = remembering((text): Somebody | undefined => {
  const bare = text.replace(/<[^<>]{0,100}>|\[|\]|\([^()]*@[^()]*\)/g, ' ').trim();
  const [, named, ...told] = nameThenRole.exec(bare) ?? [];
  const beside = told.find((part) => part);
  const name = (named ?? bare).trim();
  const parts = name.split(/\s+/);
  const isName =
    parts.length <= 4 && /^(?:@|\p{Lu}|\p{Lo})/u.test(name) && !isRole(name) && !parts.some(namesSystem);
  if (!isName) return undefined;
  return { name, role: beside !== undefined && isRole(beside) ? inSentence(beside) : undefined };
});

const roleOfKey = remembering((key): string | undefined => {
  const plain = key.toLowerCase().replace(/_/g, ' ').trim();
  if (noRoles.has(plain)) return undefined;
  return roleKeys.get(plain) ?? (isRole(plain) && plain.split(' ').length <= 4 ? inSentence(key) : undefined);
});

function isRole(text: string): boolean {
  return namesRole(text) || roleKeys.has(text.toLowerCase().trim());
}

/** "On-Call Engineer" → "the on-call engineer"; short forms in capitals stay: "the SRE". */
function inSentence(role: string): string {
  const whole = roleKeys.get(role.toLowerCase().trim());
  if (whole !== undefined) return whole;
  const words = role.trim().replace(/_/g, ' ').split(/\s+/);
  const lowered = words.map((word) => (/^\p{Lu}[\p{Ll}-]/u.test(word) ? word.toLowerCase() : word)).join(' ');
  return /^(?:the|an?|our)\s/i.test(lowered) ? lowered : `the ${lowered}`;
}

/** A name or handle as it is compared: small letters, no accents, no "@". */
function keyOf(name: string): string {
  return fold(name.toLowerCase().replace(/^@/, '').replace(/\s+/g, ' ').trim());
}

/** What else a person is called: each part of the name, and the handles that people make of it. */
function keysOf(name: string): ReadonlySet<string> {
  const whole = keyOf(name);
  const parts = whole.split(/[ .]/).filter((part) => part.length > 1);
  const [given = '', family = ''] = [parts[0], parts.at(-1)];
  const handles =
    parts.length > 1
      ? [
          `${given}.${family}`,
          `${given}-${family}`,
          `${given}_${family}`,
          given + family,
          given.charAt(0) + family,
          given + family.charAt(0),
        ]
      : [];
  return new Set([whole, ...parts, ...handles]);
}

/** People by all forms of their names. */
export class NameIndex<Known extends Somebody> {
  private readonly byWhole = new Map<string, Known>();
  private readonly byPart = new Map<string, Known | 'several'>();

  constructor(people: Iterable<Known> = []) {
    for (const one of people) this.add(one);
  }

  add(one: Known): void {
    this.byWhole.set(keyOf(one.name), one);
    for (const key of keysOf(one.name)) this.byPart.set(key, this.byPart.has(key) ? 'several' : one);
  }

  /** Whom a name means: who is called exactly so, else the only one of whose name it is a part. */
  find(name: string): Known | undefined {
    const key = keyOf(name);
    const known = this.byWhole.get(key) ?? this.byPart.get(key);
    return known === 'several' ? undefined : known;
  }
}
