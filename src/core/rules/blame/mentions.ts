// Who is named in the account of what happened, how often and where; the places where names belong are left out.
import type { Postmortem, ProseParagraph } from '../../document/postmortem';
import { namedPeople, type NamedPerson } from '../../language/namedPeople';
import type { SectionKind } from '../../profile/profile';
import { type Range, overlaps } from '../../text/range';
import type { RuleContext } from '../rule';
import { loreOf, registerOf } from './lore';
import { type Somebody, findIn, rosterOf } from './roster';

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
    .filter((paragraph) => !isIn(paragraph, peopleSections))
    .flatMap((paragraph) =>
      namedPeople(paragraph, lore(registerOf(paragraph)))
        .filter((name) => !isExempt(name, paragraph, exempt))
        .map((name): Mention => ({
          ...name,
          paragraph,
          place: isIn(paragraph, creditSections) ? 'credit' : 'account',
        })),
    );
  return grouped(mentions.filter(isSure(mentions)), rosterOf(report));
}

/** What only looks like a name counts where the account somewhere tells of it what is told of people alone. */
function isSure(mentions: readonly Mention[]): (mention: Mention) => boolean {
  const people = new Set(mentions.filter(({ acts }) => acts).map(({ text }) => text));
  const whole = mentions.filter(
    ({ how, text }) => how === 'whole' || (how === 'part' && text.includes(' ') && people.has(text)),
  );
  const parts = new Set(whole.flatMap(({ text }) => text.split(' ')));
  return ({ how, text }) => how !== 'part' || people.has(text) || parts.has(text);
}

function exemptRanges({ fields, actionItems }: Postmortem): readonly Range[] {
  return [
    ...fields.filter(({ name, value }) => name !== null || value.text.length < 80).map(({ range }) => range),
    ...actionItems.flatMap(({ owner }) => (owner ? [owner.range] : [])),
  ];
}

function isIn({ section }: ProseParagraph, kinds: ReadonlySet<SectionKind>): boolean {
  for (let place = section; place; place = place.parent) if (place.kind && kinds.has(place.kind)) return true;
  return false;
}

function isExempt(name: NamedPerson, paragraph: ProseParagraph, exempt: readonly Range[]): boolean {
  const sentence = paragraph.sentences[name.sentence];
  if (!sentence || thanks.test(sentence.text) || signature.test(paragraph.sentences[0]?.text ?? ''))
    return true;
  const at = name.range.start - sentence.range.start;
  return (
    assignment.test(sentence.text.slice(Math.max(0, at - 24), at)) ||
    exempt.some((range) => overlaps(range, name.range))
  );
}

/** Puts forms of one name together: a part of a full name, where only one person has it, or a handle made of it. */
function grouped(mentions: readonly Mention[], roster: readonly Somebody[]): readonly Person[] {
  const people: (Somebody & { readonly mentions: Mention[] })[] = roster.map((one) => ({
    ...one,
    mentions: [],
  }));
  const isFull = ({ text }: Mention) => text.includes(' ');
  for (const mention of [...mentions.filter(isFull), ...mentions.filter((one) => !isFull(one))]) {
    const known = findIn(people, mention.text);
    if (known) known.mentions.push(mention);
    else people.push({ name: mention.text, role: undefined, mentions: [mention] });
  }
  for (const person of people) person.mentions.sort((a, b) => a.range.start - b.range.start);
  const first = (person: Person) => person.mentions[0]?.range.start ?? 0;
  return people.filter((person) => person.mentions.length > 0).sort((a, b) => first(a) - first(b));
}
