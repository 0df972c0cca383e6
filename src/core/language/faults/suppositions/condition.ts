// What is said to have been needed for another outcome.
import type { Actor } from '../../agents/actor';
import type { Word } from '../../words/words';

/** `person`: somebody's act, `we`: the authors' own, `system`: anything else. */
export interface Condition {
  readonly by: 'person' | 'we' | 'system';
  readonly from: number;
  readonly to: number;
  readonly actor: Actor | undefined;
  /** Whether it names a means ("by asking", "with more care") and not a clause. */
  readonly isMeans?: boolean;
}

/** Whether a clause ends at a word: "Dr. Osei" and a quotation mark stand inside of one. */
export function endsClause({ kind, lower }: Word): boolean {
  return kind === 'punctuation' && !inside.has(lower);
}

const inside = new Set(['.', '"']);
