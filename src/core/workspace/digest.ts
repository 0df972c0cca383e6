// What is kept of each report when its text is let go: small, plain, enough for the tree, the command line and the facts.
import type { ActionItem, FieldName } from '../document/postmortem';
import type { SectionKind } from '../profile/profile';
import type { Range } from '../text/range';

export interface ReportDigest {
  readonly uri: string;
  /** Of the text it was made from; equal texts are not read twice. */
  readonly hash: string;
  readonly title: string;
  /** Of the incident, `YYYY-MM-DD`. */
  readonly day: string | undefined;
  /** The values of the fields that have a canonical name. */
  readonly metadata: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  readonly sectionKinds: readonly SectionKind[];
  readonly items: readonly IndexedItem[];
  readonly counts: ItemCounts;
}

export interface ItemCounts {
  readonly total: number;
  readonly open: number;
  readonly inProgress: number;
  readonly done: number;
  readonly declined: number;
}

/** An action item as the workspace knows it: the item without the report around it. */
export interface IndexedItem {
  /** Issued by the index; stays with the item over edits, unique in the workspace. */
  readonly id: string;
  readonly uri: string;
  readonly text: string;
  /** The heading it stands under. */
  readonly section: string;
  readonly status: ActionItem['status'];
  readonly marked: boolean;
  readonly owner: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly due: string | undefined;
  readonly dueText: string | undefined;
  readonly priority: string | undefined;
  readonly type: string | undefined;
  readonly ticket: string | undefined;
  readonly range: Range;
}
