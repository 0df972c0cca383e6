// Whether a sentence is in the language that the scorer has learned.
import type { Scene } from '../scene';
import type { Word } from '../words';
import type { Token } from './tokens';

/** Letters from here on are of other scripts. */
const beyondLatin = 0x250;

/** Whether most of the words without a capital are known; what was learned from English says nothing of "Erro humano não foi a causa". */
export function isEnglish({ words }: Scene, tokens: readonly Token[]): boolean {
  let known = 0;
  let unknown = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word' || (word.capital && word.lower.charCodeAt(0) < beyondLatin)) continue;
    const { meaning, part } = tokens[i] as Token;
    if (word.lower.charCodeAt(0) >= beyondLatin) unknown++;
    else if (meaning > 0 || word.classes !== 0 || part !== 'plain') known++;
    else unknown++;
  }
  return known > unknown;
}
