// What the language engine is told and what it answers. It has never heard of postmortems: a paragraph and its lore go in, matches come out.
import type { Range } from '../text/range';
import type { WayOfBlaming } from '../waysOfBlaming';

/** The ways of blaming, and what is said of "us" or of a company, which is a matter of taste. */
export type BlameCategory = WayOfBlaming | 'collective';

/** In what kind of text a paragraph stands; the same words weigh differently. `credit` tells what went well or by luck. */
export type Register = 'causal' | 'narrative' | 'requirement' | 'credit' | 'heading';

/** What a report says of its people and systems, and where the paragraph stands. Names are in lower case. */
export interface Lore {
  readonly register: Register;
  /** Names and handles that are people. */
  readonly people: ReadonlySet<string>;
  /** Words that are roles, beyond the engine's own. */
  readonly roles: ReadonlySet<string>;
  /** Names that are teams, beyond the engine's own. */
  readonly teams: ReadonlySet<string>;
  /** Names that are services, products or tools, never people. */
  readonly systems: ReadonlySet<string>;
  /** Phrases that are fine here, whatever they look like. */
  readonly allowed: readonly string[];
}

/** Who acts in the clause that was found; where the same is told of several, all of them. */
export interface Agent {
  /** `person` where anybody is named. */
  readonly kind: 'person' | 'pronoun' | 'role' | 'team';
  readonly text: string;
  readonly range: Range;
  /** Who is named, each without a possessive ending. */
  readonly names: readonly Name[];
}

/** A name as it stands in the source. */
export interface Name {
  readonly text: string;
  readonly range: Range;
}

export interface BlameMatch {
  readonly category: BlameCategory;
  /** The shortest telling stretch; counts in the source. */
  readonly range: Range;
  readonly agent: Agent | undefined;
  /** The words that carry the fault, as written. */
  readonly fault: string;
  /** What the text says, told back as a clause: "the on-call engineer missed the alert". */
  readonly claim: string;
  /** What the text leaves open; completes "…, not …": "what made it easy to miss". */
  readonly unsaid: string;
  /** A what/how question that asks for the system instead; chosen for this sentence. */
  readonly question: string;
  /** Where the sentence gives a reason, so that `unsaid` may be said in it. */
  readonly explained: 'before' | 'behind' | undefined;
  /**
   * Where no rule of the language told it, but the wording of the sentence as a whole: by how much it leans to blame beyond what a
   * text of a few sentences calls for, in log-odds.
   */
  readonly surplus: number | undefined;
}
