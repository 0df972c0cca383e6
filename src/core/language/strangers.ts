// Who may be somebody although nothing is known of them. Only for what nothing but people can be or do.
import type { NounPhrase } from './nounPhrases';
import { Class } from './lexicon/wordClasses';
import { is, type Word } from './words';

/** By its ending alone: "navigator", "pharmacists", "trainee". */
export function namesDoer(lower: string): boolean {
  return lower.length > 4 && /(?:[eoa]r|ist|ian|ant|ee|man|woman)s?$/.test(lower);
}

/** What only people are, somebody unknown is as well: a name by its capital, a doer by its ending. */
export function canBeSomebody(words: readonly Word[], { from, to }: NounPhrase): boolean {
  const head = words[to] as Word;
  if (head.kind !== 'word' || head.acronym) return false;
  if (head.capital && !is(words[from], Class.determiner)) return true;
  return head.lower === 'they' || (is(words[from], Class.determiner) && namesDoer(head.lower));
}
