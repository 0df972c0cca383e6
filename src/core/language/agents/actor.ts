// Who acts in a clause.
import type { Agent } from '../blame';
import type { Standing } from '../lexicon/entry';
import type { NounPhrase } from '../grammar/nounPhrases';

/** Who acts, with the words that say so. */
export interface Actor extends NounPhrase {
  readonly standing: Standing;
  readonly kind: Agent['kind'];
}
