// Who acts, and how sure it is that it is people.
import type { Agent } from './blame';
import type { NounPhrase } from './nounPhrases';

/**
 * How sure it is that people act: `person` is certain, `perhaps` a word that is also a system ("the operator"), `collective` is we,
 * `outsider` a customer, attacker or company, `other` everything that is no person as far as can be seen.
 */
export type Standing = 'person' | 'perhaps' | 'collective' | 'nobody' | 'outsider' | 'other';

/** Who acts, with the words that say so. */
export interface Actor extends NounPhrase {
  readonly standing: Standing;
  readonly kind: Agent['kind'];
}
