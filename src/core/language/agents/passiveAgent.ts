// By whom a passive says that something was done, however far behind its verb.
import { dates } from '../lexicon/calendar';
import { anybody as pronouns } from '../lexicon/pronouns';
import { Class, finite } from '../words/wordClasses';
import { allOf, words as set } from '../notation/wordLists';
import type { Scene } from '../words/scene';
import { is, isOneOf, type Word } from '../words/words';
import { type Actor, somebodyAt } from './actor';
import { agentAfter } from './agentAfter';

/** Whoever it is: no name and no role, and people all the same. */
export const anybody = allOf(pronouns, ['people']);

/** How far behind its verb the "by" may stand, in words. */
const reach = 14;

/** The agent behind "by" in the words that follow a passive; "by hand" and "by noon" name none. */
export function passiveAgent(scene: Scene, verb: number): Actor | undefined {
  const { words } = scene;
  for (let i = verb + 1; i < words.length && i < verb + reach; i++) {
    const word = words[i] as Word;
    if (stops.has(word.lower) || (is(word, Class.clauseWord) && word.lower !== 'than')) return undefined;
    if (word.lower === 'to' && is(words[i + 1], Class.be)) return undefined;
    if (word.lower !== 'by') continue;
    const next = words[i + 1];
    if (!next || next.kind === 'number' || next.lower.endsWith('ing')) continue;
    if (isTimeOrMeans(words, i + 1)) continue;
    if (anybody.has(next.lower)) return somebodyAt(i + 1);
    return agentAfter(scene, i);
  }
  return undefined;
}

/** "By hand", "by the end of June"; but "by the start script". */
function isTimeOrMeans(words: readonly Word[], start: number): boolean {
  const at = is(words[start], Class.determiner) ? start + 1 : start;
  if (!isOneOf(words[at], timesAndMeans)) return false;
  const next = words[at + 1];
  return (
    next?.kind !== 'word' ||
    timesAndMeans.has(next.lower) ||
    is(next, finite | Class.preposition | Class.conjunction | Class.clauseWord | Class.adverb)
  );
}

const stops = new Set([',', ';', ':', '.', '(', ')', '—', '–', '|', '?', '!']);

const timesAndMeans = allOf(
  dates,
  set(
    'hand noon midnight then now today yesterday tomorrow accident mistake default design end time morning evening night week month year quarter start ' +
      'beginning deadline q1 q2 q3 q4 phone email e-mail mail lunch lunchtime about around at the-way cutover sunrise',
  ),
);
