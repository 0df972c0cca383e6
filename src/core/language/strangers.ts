// Who may be somebody although nothing is known of them. Only for what nothing but people can be or do.
import type { Actor } from './agents';
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

/** Machines with the endings of doers. */
const machines =
  /(?:weather|water|power|paper|letter|folder|header|server|parser|scheduler|controller|container|router|balancer|buffer|timer|loader|worker|broker|listener|sensor|monitor|cluster|trigger|number|order|layer|counter|filter|adapter|driver|wrapper|scanner|printer|collector|exporter|watcher|limiter|breaker|compiler|linter|computer|generator|reactor|motor|compressor|variant|tenant|classifier|predictor|tokenizer|encoder|decoder|transformer|subscriber|customer|user|member|paper|cover|corner|matter|manner|answer|offer|chapter|quarter|october|november|december|september|summer|winter|plant|quant|constant|event|client|parameter|error|mirror|vector|factor|sector|behaviour|behavior|favour|harbour|colour|color|hour|data-center|center|centre|cellar|calendar|dollar|regular|similar|tracker|gear|year|war|bar|car|far|disaster|master|register|transfer|folder|reminder|pointer|pager|alter|water|meter|plan|knee|fee|tree|degree|three|guarantee|payee)s?$/;

const heads = new Set(['head', 'chief', 'heads', 'chiefs', 'superintendent', 'desk', 'crew']);

/** "Ground ops", "Engineering", "the planner": nobody that is known, but no "the feed" either. */
export function isStranger(words: readonly Word[], subject: Actor): boolean {
  if (subject.standing !== 'other') return false;
  const head = words[subject.to] as Word;
  if (head.kind !== 'word' || is(head, Class.clauseWord)) return false;
  if (heads.has(head.lower)) return true;
  const determined = is(words[subject.from], Class.determiner);
  if (determined && machines.test(head.lower)) return false;
  return canBeSomebody(words, subject) || (!determined && subject.from < subject.to);
}

/** "the splicers", "our planner": a doer by the ending, and no machine. */
export function namesStranger(words: readonly Word[], { standing, from, to }: Actor): boolean {
  const head = words[to] as Word;
  if (standing !== 'other' || head.kind !== 'word' || head.acronym || machines.test(head.lower)) return false;
  if (head.capital && !is(words[from], Class.determiner)) return true;
  return namesDoer(head.lower) && (is(words[from], Class.determiner) || head.lower.endsWith('s'));
}
