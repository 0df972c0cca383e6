// Who is named in the account of what happened, how often and where; the places where names belong are left out.
import type { Postmortem, ProseParagraph } from '../../../document/postmortem';
import type { Lore } from '../../../language/blame';
import { namedPeople, type NamedPerson } from '../../../language/people/namedPeople';
import type { SectionKind } from '../../../profile/profile';
import { firstIndex } from '../../../text/ordered';
import type { Range } from '../../../text/range';
import type { RuleContext } from '../../rule';
import { blameIn } from '../blameIn';
import { loreOf, registerOf } from '../lore';
import { NameIndex, type Somebody, rosterOf } from './roster';

export interface Mention extends NamedPerson {
  readonly paragraph: ProseParagraph;
  /** `credit` where it is told what went well; there a name is a thank-you. */
  readonly place: 'account' | 'credit';
}

/** Somebody named in the account, under all forms of the name: "Kim Lee", "Kim", "@kim". */
export interface Person extends Somebody {
  readonly mentions: readonly Mention[];
}

/** Where names say who does what from now on, or who was there. */
const peopleSections = new Set<SectionKind>(['actions', 'people']);

const creditSections = new Set<SectionKind>(['went-well']);

/** What is longer under a key that the product does not know is a sentence, not a fact. */
const longestFact = 80;

const thanks =
  /\b(?:thank(?:s|ed|ful)?|kudos|grateful|gratitude|appreciat\w{1,6}|shout-?outs?|props to|well done|hats? (?:tip|off)|prais\w{1,5}|credits?)\b/i;

/** "Reviewed by", "Author:", at the beginning of a line of its own. */
const signature =
  /^\s*(?:(?:written|authored|prepared|compiled|drafted|edited|reviewed|approved|facilitated|signed off|contributed|reported) by\b|(?:authors?|owners?|reviewers?|responders?|participants?|attendees?|facilitators?|approvers?|contributors?|assignees?|incident commander|scribe|dri)\s*:)/i;

/** "… (owner: Kim)", "assigned to Kim". */
const assignment =
  /(?:\b(?:owners?|owned by|assignees?|assigned to|dri|authors?|reviewers?|reviewed by|responders?)\s*[:=]?\s*[@(]?)$/i;

/** The people whom the account names, in the order in which they first appear. */
export function peopleNamed(
  report: Postmortem,
  context: Pick<RuleContext, 'vocabulary' | 'facts'>,
): readonly Person[] {
  const lore = loreOf(report, context);
  const exempt = exemptRanges(report);
  const mentions = report.prose
    .filter((paragraph) => !isIn(paragraph, peopleSections) && !isSignature(paragraph))
    .flatMap((paragraph) => mentionsIn(paragraph, lore(registerOf(paragraph)), exempt));
  return grouped(mentions.filter(isSure(mentions, blamed(report, context))), rosterOf(report));
}

function mentionsIn(paragraph: ProseParagraph, lore: Lore, exempt: readonly Range[]): readonly Mention[] {
  const thanked = new Map<number, boolean>();
  const isThanks = (sentence: number): boolean => {
    const known = thanked.get(sentence) ?? thanks.test(paragraph.sentences[sentence]?.text ?? '');
    thanked.set(sentence, known);
    return known;
  };
  const place = isIn(paragraph, creditSections) ? 'credit' : 'account';
  return namedPeople(paragraph, lore)
    .filter(
      (name) => !isThanks(name.sentence) && !isAssigned(name, paragraph) && !touches(exempt, name.range),
    )
    .map((name) => ({ ...name, paragraph, place }));
}

/** Where the names begin of those whom a finding takes for people; what it offers for them must find them. */
function blamed(report: Postmortem, context: Pick<RuleContext, 'vocabulary' | 'facts'>): ReadonlySet<number> {
  const agents = blameIn(report, context).flatMap(({ match: { agent } }) => agent ?? []);
  return new Set(agents.flatMap(({ names }) => names.map(({ range }) => range.start)));
}

/** What only looks like a name counts where the account somewhere tells of it what is told of people alone. */
function isSure(mentions: readonly Mention[], blamedAt: ReadonlySet<number>): (mention: Mention) => boolean {
  const isPerson = ({ acts, range }: Mention) => acts || blamedAt.has(range.start);
  const people = new Set(mentions.filter(isPerson).map(({ text }) => text));
  const whole = mentions.filter(
    ({ how, text }) => how === 'whole' || (how === 'part' && text.includes(' ') && people.has(text)),
  );
  const parts = new Set(whole.flatMap(({ text }) => text.split(' ')));
  return ({ how, text }) => how !== 'part' || people.has(text) || parts.has(text);
}

/** Fields and owners, in the order of the text. */
function exemptRanges({ fields, actionItems }: Postmortem): readonly Range[] {
  return [
    ...fields
      .filter(({ name, value }) => name !== null || value.text.length < longestFact)
      .map(({ range }) => range),
    ...actionItems.flatMap(({ owner }) => (owner ? [owner.range] : [])),
  ].sort((a, b) => a.start - b.start);
}

/** Whether any of some ranges in order that lie apart touches another. */
function touches(ranges: readonly Range[], { start, end }: Range): boolean {
  const next = ranges[firstIndex(ranges, (range) => range.end > start)];
  return next !== undefined && next.start < end;
}

function isIn({ section }: ProseParagraph, kinds: ReadonlySet<SectionKind>): boolean {
  for (let place = section; place; place = place.parent) if (place.kind && kinds.has(place.kind)) return true;
  return false;
}

function isSignature({ sentences }: ProseParagraph): boolean {
  return signature.test(sentences[0]?.text.slice(0, 60) ?? '');
}

function isAssigned({ range, sentence }: NamedPerson, { sentences }: ProseParagraph): boolean {
  const told = sentences[sentence];
  if (!told) return false;
  const at = range.start - told.range.start;
  return assignment.test(told.text.slice(Math.max(0, at - 24), at));
}

/** Puts forms of one name together: a part of a full name, where only one person has it, or a handle made of it. */
function grouped(mentions: readonly Mention[], roster: readonly Somebody[]): readonly Person[] {
  const people = roster.map((one) => ({ ...one, mentions: [] as Mention[] }));
  const index = new NameIndex(people);
  const isFull = ({ text }: Mention) => text.includes(' ');
  for (const mention of [...mentions.filter(isFull), ...mentions.filter((one) => !isFull(one))]) {
    const known = index.find(mention.text);
    if (known) known.mentions.push(mention);
    else {
      const person = { name: mention.text, role: undefined, mentions: [mention] };
      people.push(person);
      index.add(person);
    }
  }
  for (const person of people) person.mentions.sort((a, b) => a.range.start - b.range.start);
  const first = (person: Person) => person.mentions[0]?.range.start ?? 0;
  return people.filter((person) => person.mentions.length > 0).sort((a, b) => first(a) - first(b));
}
