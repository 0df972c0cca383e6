// What an item takes from what stands above it: headings, the bullet it is nested under, the line that introduces its list.
import type { Range } from '../../text/range';
import type { ActionStatus, DueDate, Section, TypeOfAction, Written } from '../postmortem';
import { dateStart, dueDate } from './due';
import { isTeam, personsOnly } from './owner';
import { priorityOfHeading } from './priority';
import { statusOfHeading } from './status';
import { typeOf } from './type';

export interface Inherited {
  readonly section: Section | undefined;
  readonly status: ActionStatus | undefined;
  readonly priority: Written | undefined;
  readonly type: TypeOfAction | undefined;
  readonly owner: Written | undefined;
  readonly due: DueDate | undefined;
  /** Whom the report names, in lower case. */
  readonly people: ReadonlySet<string>;
}

/** What is known below no heading of actions. */
export function nothingInherited(section: Section | undefined, people: ReadonlySet<string>): Inherited {
  return {
    section,
    status: undefined,
    priority: undefined,
    type: undefined,
    owner: undefined,
    due: undefined,
    people,
  };
}

/** What the heading of a section of actions says of the items below it; `above` is what its parent says, where that lists actions too. */
export function inheritedBelow(
  section: Section,
  above: Inherited | undefined,
  people: ReadonlySet<string>,
): Inherited {
  const { heading, headingRange, parent } = section;
  const inherited = below(heading, headingRange, above ?? nothingInherited(section, people));
  // "Fixes implemented" around the actions says as much of them.
  const status =
    inherited.status ?? (!above && parent?.kind === null ? statusOfHeading(parent.heading) : undefined);
  return { ...inherited, section, status };
}

const target =
  /\b(?:target(?: date)?|due(?: by| on)?|deadline|eta|by|until|期限|prazo|frist|échéance)\s*[:：]?\s+(?=[\d(]|\p{Lu}\p{L}{2,8} \d|Q[1-4]|end of|next|this)([^()[\]（）]{2,40})/iu;
const inBrackets = /[(（]([^()（）]{2,40})[)）]\s*$/;
const trailingColon = /[\s:：]+$/;

/** What a heading, an intro or a bullet says of the items below it, before what stands further above. */
export function below(text: string, range: Range, above: Inherited): Inherited {
  if (text.length > 120) return above;
  const urgency = priorityOfHeading(text);
  const type = typeOf(text);
  const bracket = inBrackets.exec(text)?.[1]?.trim();
  const due =
    target.exec(text)?.[1]?.trim() ??
    (bracket !== undefined && dateStart(bracket) !== undefined ? bracket : undefined);
  const bare = text.replace(trailingColon, '').replace(/^owners?\s*[:：]\s*/i, '');
  const isOwner =
    bare !== '' &&
    (personsOnly(bare, above.people) ||
      (isTeam(bare) && bare.includes(' ')) ||
      /^owners?\s*[:：]/i.test(text));
  return {
    section: above.section,
    people: above.people,
    status: statusOfHeading(text) ?? above.status,
    priority: urgency === undefined ? above.priority : { text: urgency, range },
    type: type === undefined ? above.type : { text, range, type, inferred: false },
    owner: isOwner ? { text: bare, range } : above.owner,
    due: due === undefined ? above.due : dueDate({ text: due, range }),
  };
}
