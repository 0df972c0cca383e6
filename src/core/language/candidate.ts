// A fault that an analysis has found, before the guards have had their say.
import type { Actor } from './agents/actor';
import type { BlameCategory } from './blame';
import type { FaultEntry } from './notation/entry';

/** Where a fault stands and who did it; word indexes are of the scene's sentence, both ends included. */
export interface Act {
  /** Who does it; `undefined` where the sentence leaves its subject out. */
  readonly actor: Actor | undefined;
  /** Where the clause's verb group begins, or the fault itself where there is no verb. */
  readonly groupFrom: number;
  readonly faultFrom: number;
  readonly faultTo: number;
  readonly negated: boolean;
  /** How the finding is told back: "Kim forgot to drain", "Kim acted without asking", "to blame is Kim", "Kim botched it", "it was Kim's mistake", "it comes down to …"; else its own words. */
  readonly claim:
    | 'agent first'
    | 'agent acted'
    | 'agent last'
    | 'agent did it'
    | 'agent owns it'
    | 'leaning'
    | 'as written';
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
