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

/** What the headings from `section` up to the one that opens the actions say of the items below them. */
export function inheritedFrom(section: Section | undefined, people: ReadonlySet<string>): Inherited {
  let inherited: Inherited = {
    section,
    status: undefined,
    priority: undefined,
    type: undefined,
    owner: undefined,
    due: undefined,
    people,
  };
  const chain: Section[] = [];
  for (let at = section; at; at = at.parent) {
    chain.push(at);
    if (at.kind !== 'actions' || at.parent?.kind === 'actions') continue;
    // What stands below another kind of section tells of the incident, not of what to do.
    for (const { heading, headingRange } of chain.reverse())
      inherited = below(heading, headingRange, inherited);
    break;
  }
  return inherited;
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
