// A fault that an analysis has found, before the guards have had their say.
import type { Actor } from './agents';
import type { BlameCategory } from './blame';
import type { FaultEntry, Teaching } from './lexicon/entry';

/** Word indexes are of the scene's sentence, both ends included. */
export interface Candidate extends Teaching {
  readonly category: BlameCategory;
  readonly entry: FaultEntry;
  /** Who does it; `undefined` where the sentence leaves its subject out. */
  readonly actor: Actor | undefined;
  /** Where the clause's verb group begins, or the fault itself where there is no verb. */
  readonly groupFrom: number;
  readonly faultFrom: number;
  readonly faultTo: number;
  readonly negated: boolean;
  /** How the finding is told back: "Kim forgot to drain", "to blame is Kim", "Kim botched it", "it was Kim's mistake", "it comes down to …"; else its own words. */
  readonly claim: 'agent first' | 'agent last' | 'agent did it' | 'agent owns it' | 'leaning' | 'as written';
  /** For `agent did it`: the past form of the verb, "botched". */
  readonly deed?: string;
}
