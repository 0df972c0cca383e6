// What is said to have been needed for another outcome.
import type { Actor } from '../../agents/actor';

/** `person`: somebody's act, `we`: the authors' own, `system`: anything else. */
export interface Condition {
  readonly by: 'person' | 'we' | 'system';
  readonly from: number;
  readonly to: number;
  readonly actor: Actor | undefined;
  /** Whether it names a means ("by asking", "with more care") and not a clause. */
  readonly isMeans?: boolean;
}
