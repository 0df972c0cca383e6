// The model of one report: what everything above it reads. Only types; parse.ts makes it.
import type { SectionKind } from '../profile/profile';
import type { Range } from '../text/range';
import type { Paragraph } from '../text/sentence';
import type { SourceText } from '../text/source';

/** A report as its author wrote it, every part with its place in the source. */
export interface Postmortem {
  readonly source: SourceText;
  readonly frontMatter: FrontMatter | undefined;
  readonly title: Written | undefined;
  readonly fields: readonly Field[];
  /** In the order of the text, nested ones included. */
  readonly sections: readonly Section[];
  readonly actionItems: readonly ActionItem[];
  /** HTML comments outside code: directives, questions left to the author, guidance. */
  readonly comments: readonly Comment[];
  /** Computed when first asked for, then kept. */
  readonly timeline: readonly TimelineEvent[];
  /** Computed when first asked for, then kept. */
  readonly metrics: Metrics;
  /** Computed when first asked for, then kept. */
  readonly prose: readonly ProseParagraph[];
}

/** A piece of text as written, trimmed and freed of markup, with the place of what was written. */
export interface Written {
  readonly text: string;
  readonly range: Range;
}

/** A YAML (`---`) or TOML (`+++`) head. */
export interface FrontMatter {
  /** From the opening to the closing fence, both included, without the last line break. */
  readonly range: Range;
  /** What is wrong with it; the keys that could be read are fields all the same. */
  readonly problems: readonly SourceProblem[];
}

export interface SourceProblem {
  readonly message: string;
  readonly range: Range;
}

/** The statements about an incident that the product knows by name. */
export const fieldNames = [
  'title',
  'id',
  'severity',
  'status',
  'date',
  'started',
  'detected',
  'acknowledged',
  'mitigated',
  'resolved',
  'duration',
  'services',
  'authors',
  'owner',
  'responders',
  'template',
  'tags',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** One statement of the head: `severity: SEV-2`, `**Status:** draft`, `- Owner: Kim`. */
export interface Field {
  /** The canonical name; `null` for a key the product does not know. */
  readonly name: FieldName | null;
  readonly key: Written;
  /** The value as one text; empty where the author left it blank. */
  readonly value: Written;
  /** The value cut into its parts where it is a list (`a, b and c`, a YAML sequence). */
  readonly values: readonly Written[];
  readonly range: Range;
}

export interface Section {
  /** The canonical meaning; `null` where the heading has none, which is normal. */
  readonly kind: SectionKind | null;
  /** The heading's words without markup. */
  readonly heading: string;
  /** 1 to 6 as in Markdown; a bold line that serves as a heading is one deeper than the heading above it. */
  readonly level: number;
  readonly headingRange: Range;
  /** From the heading to the next one of the same or a higher level. */
  readonly range: Range;
  /** From the end of the heading to the next heading of any level. */
  readonly bodyRange: Range;
  readonly parent: Section | undefined;
}

export type ActionStatus = 'open' | 'in-progress' | 'done' | 'declined';

/** What an action is for; observability and alerting detect, self-healing mitigates, a longer-term fix prevents. */
export type ActionType = 'prevent' | 'detect' | 'mitigate' | 'process' | 'other';

/** How an item is written, which decides how it can be edited. */
export type ActionStyle = 'checkbox' | 'bullet' | 'number' | 'row' | 'field' | 'prose';

export interface ActionItem {
  /** What is to be done, without markup and without the attributes below. */
  readonly text: string;
  /** The whole item, nested lines included. */
  readonly range: Range;
  /** The words of `text` in the source. */
  readonly textRange: Range;
  readonly style: ActionStyle;
  readonly section: Section | undefined;
  readonly status: ActionStatus;
  /** Whether the text itself states the status; an unmarked item counts as open. */
  readonly marked: boolean;
  /** The one character between the brackets of a check box. */
  readonly checkbox: Range | undefined;
  readonly owner: Written | undefined;
  readonly due: DueDate | undefined;
  readonly priority: Written | undefined;
  readonly type: TypeOfAction | undefined;
  readonly ticket: Ticket | undefined;
}

export interface DueDate extends Written {
  /** `YYYY-MM-DD` where the text is a full date. */
  readonly date: string | undefined;
}

export interface TypeOfAction extends Written {
  readonly type: ActionType;
  /** Whether it was concluded from the words rather than stated. */
  readonly inferred: boolean;
}

export interface Ticket extends Written {
  readonly url: string | undefined;
}

/** The moments from which the metrics of an incident are computed. */
export type Moment = 'started' | 'detected' | 'acknowledged' | 'mitigated' | 'resolved';

/** Whole seconds from the onset of the incident; absent where the report does not tell both ends. */
export interface Metrics {
  readonly timeToDetect?: number;
  readonly timeToAcknowledge?: number;
  readonly timeToMitigate?: number;
  readonly timeToResolve?: number;
}

export interface TimelineEvent {
  /** ISO 8601 as far as it is known: `2024-04-28T14:02Z`, `2024-04-28`, `T14:02`; empty where it is not. */
  readonly time: string;
  /** Milliseconds since 1970 UTC, where date, time and zone are all known. */
  readonly instant: number | undefined;
  /** The time as written. */
  readonly timeRange: Range;
  /** Only where the text says so. */
  readonly moment: Moment | undefined;
  readonly text: string;
  readonly range: Range;
  readonly section: Section | undefined;
}

export interface Comment {
  /** What stands between `<!--` and `-->`, trimmed. */
  readonly text: string;
  readonly range: Range;
}

export interface ProseParagraph extends Paragraph {
  /** The innermost section it stands in. */
  readonly section: Section | undefined;
}
