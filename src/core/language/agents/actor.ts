// Who acts in a clause, or is spoken of as one who could.
import type { Agent } from '../blame';
import type { Standing } from '../notation/entry';
import type { NounPhrase } from '../grammar/nounPhrases';

/** Who acts, with the words that say so. */
export interface Actor extends NounPhrase {
  readonly standing: Standing;
  readonly kind: Agent['kind'];
}

/** Somebody whom one word means, such as "his" or "whoever". */
export function somebodyAt(at: number): Actor {
  return { standing: 'person', kind: 'pronoun', from: at, to: at };
}

/** The same, if it is surely a person, role or team. */
export function personOnly(actor: Actor | undefined): Actor | undefined {
  return actor?.standing === 'person' ? actor : undefined;
}
