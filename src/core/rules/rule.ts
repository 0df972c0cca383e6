// The contract between a rule and the rest, and nothing else.
import type { Postmortem } from '../document/postmortem';
import type { Profile } from '../profile/profile';
import type { TeamLanguage, WordList } from '../settings/settings';
import type { TextEdit } from '../text/edit';
import type { Range } from '../text/range';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type RuleFamily = 'structure' | 'metadata' | 'timeline' | 'actions' | 'blame';

/** `<family>/<name>`; also the path of the rule's file and of its page. */
export type RuleId = `${RuleFamily}/${string}`;

/** What a rule says of itself: in the hover, on its page, in the settings and in the command line's help. */
export interface RuleDescription {
  readonly id: RuleId;
  /** How loud it is unless the settings say otherwise. */
  readonly severity: Severity;
  /** Whether it is a thought for those who write: the command line leaves it out unless the settings say how loud it is. */
  readonly editorOnly?: boolean;
  /** One sentence: what it finds. */
  readonly summary: string;
  /** One or two sentences: why it matters to those who learn from the report. */
  readonly why: string;
  /** For a rule about how people are spoken of: the habit of thought behind it, and how the same is told without it. */
  readonly teaching?: Teaching;
}

/** What a reader can learn from a finding in one glance. */
export interface Teaching {
  /** The bias by the name under which it can be looked up, small letters: "hindsight bias". */
  readonly bias: string;
  /** One sentence: what it makes of us. */
  readonly effect: string;
  /** One sentence of the kind that is found, and the same facts told as the rule asks. */
  readonly instead: { readonly before: string; readonly after: string };
}

export interface Rule extends RuleDescription {
  check(report: Postmortem, context: RuleContext): Iterable<RuleFinding>;
}

/** A rule's whole world beside the report itself. */
export interface RuleContext {
  /** What the report is held to. */
  readonly profile: Profile;
  /** The rule's own settings. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The calendar day, `YYYY-MM-DD`; the core has no clock. */
  readonly today: string;
  /** The IANA name of the zone in which times without one are meant. */
  readonly zone: string;
  /** The team's own words: people, roles, teams, systems, allowed phrases, terms. */
  readonly vocabulary: TeamLanguage;
  /** What is known of the other reports; absent where nobody has looked, and then a rule that needs it stays silent. */
  readonly facts: WorkspaceFacts | undefined;
}

/** What the other reports of the workspace say. */
export interface WorkspaceFacts {
  readonly people: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  /** Incident id → the URIs of the reports that claim it. */
  readonly incidentIds: ReadonlyMap<string, readonly string[]>;
}

/** What a rule found. `range` counts in the source; the message is one sentence about this text. */
export interface RuleFinding {
  readonly range: Range;
  readonly message: string;
  /** A better question for the author, where there is one. */
  readonly question?: string;
  /** One sentence: what it rests on, where the text itself does not show it. */
  readonly reason?: string;
  readonly fixes?: readonly Fix[];
  /** Words of the team that would have kept the rule silent here, the likeliest first. */
  readonly words?: readonly WordOfTeam[];
  /** The people whom the finding names, as written. */
  readonly names?: readonly string[];
  /** How loud this one finding is at most, where that differs from the rule's own severity. */
  readonly severity?: Severity;
}

/** A finding as it leaves the linter. */
export interface Finding extends RuleFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
}

/** A way out, as data. */
export interface Fix {
  readonly title: string;
  /** Whether it may be made without the author looking: nothing the author meant is lost. */
  readonly safe: boolean;
  readonly edits: readonly FixEdit[];
}

/** An edit that may leave something to the author. */
export interface FixEdit extends TextEdit {
  /** Stretches of `newText` that the author fills or deletes, in the order of filling; each holds a word of what is wanted. */
  readonly blanks?: readonly Range[];
}

/** A word that the team can add to its own vocabulary. */
export interface WordOfTeam {
  readonly list: WordList;
  readonly word: string;
}

/** Checks the shape of a rule and gives it back. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
