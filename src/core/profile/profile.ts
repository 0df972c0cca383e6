// What a report is held to. Templates produce profiles, rules read them; neither knows the other.

/** The canonical meanings a section can have, in the order in which reports usually tell them. */
export const sectionKinds = [
  'summary',
  'background',
  'impact',
  'detection',
  'response',
  'resolution',
  'trigger',
  'causes',
  'timeline',
  'went-well',
  'went-poorly',
  'lucky',
  'lessons',
  'actions',
  'questions',
  'people',
  'communication',
  'supporting',
] as const;

export type SectionKind = (typeof sectionKinds)[number];

/** A section that a template writes and, where it is required, the checks expect. */
export interface SectionSpec {
  /** The canonical meaning; absent for a section of the team's own, which is known by its names alone. */
  readonly kind?: SectionKind | undefined;
  /** The heading that *New Postmortem* and the quick fix write. */
  readonly heading: string;
  readonly required: boolean;
  /** Other headings that count as this section. */
  readonly aliases: readonly string[];
  /** What to write there: Markdown, shown as a comment until it is replaced. */
  readonly guidance: string;
}

export interface Profile {
  /** The id of the template it comes from; absent for the core set. */
  readonly id?: string | undefined;
  readonly name: string;
  /** In the order in which the report should tell them. */
  readonly sections: readonly SectionSpec[];
  /** Where the report names a template that there is none, and is held to this one for want of it. */
  readonly insteadOf?: MissingTemplate | undefined;
}

export interface MissingTemplate {
  /** The id of the template that was probably meant. */
  readonly nearest: string | undefined;
}
