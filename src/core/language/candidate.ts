// A fault that an analysis has found, before the guards have had their say.
import type { Actor } from './agents/actor';
import type { BlameCategory } from './blame';
import type { FaultEntry } from './notation/entry';

/** How a finding is told back as a clause. */
export type ClaimForm =
  /** "Kim forgot to drain": the agent, and the words of the fault. */
  | 'agent first'
  /** "Kim acted without asking": the fault tells only how. */
  | 'agent acted'
  /** "to blame is Kim": the words of the fault, and the agent. */
  | 'agent last'
  /** "Kim botched it": the fault stood in the passive, and its deed is told in the active. */
  | 'agent did it'
  /** "it comes down to Kim": what was found is a noun, such as a mistake. */
  | 'agent owns it'
  /** "it comes down to “…”": only the wording tells it. */
  | 'leaning'
  /** The words of the fault say it all. */
  | 'as written';

/** Where a fault stands and who did it; word indexes are of the scene's sentence, both ends included. */
export interface Act {
  /** Who does it; `undefined` where the sentence leaves its subject out. */
  readonly actor: Actor | undefined;
  /** Where the clause's verb group begins, or the fault itself where there is no verb. */
  readonly groupFrom: number;
  readonly faultFrom: number;
  readonly faultTo: number;
  readonly negated: boolean;
  readonly claim: ClaimForm;
  /** Whether it is no fault as it stands, which the reader itself can tell: "was not careless", "fixed the wrong value". Then its wording is not weighed either. */
  readonly ordinary?: boolean;
  /** For `agent did it`: the past form of the verb, "botched". */
  readonly deed?: string;
}

/** An act and what is wrong with it; its entry says what the text leaves open and what to ask instead. */
export interface Candidate extends Act {
  /** Where the subject begins of which the actor is the last: "Kim" in "Kim and Lee forgot". */
  readonly subjectFrom?: number;
  readonly category: BlameCategory;
  readonly entry: FaultEntry;
  /** For what is weighed: by how much its sentence leans more than it must. */
  readonly surplus?: number;
}
