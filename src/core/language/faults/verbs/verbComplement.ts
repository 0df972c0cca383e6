// What a verb of the lexicon needs behind it to be a fault, and what it needs to stand in a note without a subject.
import type { VerbFault } from '../../notation/entry';
import { carelessActs, tellingActs, toldGroups } from '../../lexicon/humanActs';
import { Class } from '../../words/wordClasses';
import { nounPhraseEndingAt } from '../../grammar/nounPhrases';
import { findGoverned, isWholeNoun, findInObject, objectOf } from '../../grammar/objects';
import { is, isOneOf, type Word } from '../../words/words';
import { words as set } from '../../notation/wordLists';

/** Whether what follows makes it an ordinary act: "failed to bind", "ignored the false alarm". */
export function isOrdinaryAct(words: readonly Word[], verb: number, entry: VerbFault): boolean {
  if (!entry.harmless) return false;
  if (entry.then === 'to') return isOneOf(words[verb + 2], entry.harmless);
  return (entry.harmlessObject ? findInObject : findGoverned)(words, verb, entry.harmless) !== undefined;
}

/** The last word that belongs to the fault; `undefined` where the verb has not what it needs. */
export function complementOf(words: readonly Word[], verb: number, entry: VerbFault): number | undefined {
  const next = words[verb + 1];
  if (entry.then === 'to') {
    const act = words[verb + 2];
    return next?.lower === 'to' && act?.kind === 'word' ? verb + 2 : undefined;
  }
  if (next?.lower === 'to' && entry.transitive) return undefined;
  let end = verb;
  if (entry.particle) {
    const particle = particleOf(words, verb, entry.particle);
    if (particle === undefined) return undefined;
    if (entry.mayChangePlaces && isChangeOfPlaces(words, verb, particle)) return undefined;
    end = particle;
  }
  if (entry.object) {
    const object = (entry.inObject ? findInObject : findGoverned)(words, verb, entry.object);
    if (object === undefined) return undefined;
    if (entry.wholeObject && !isWholeNoun(words, object)) return undefined;
    end = Math.max(end, object);
  }
  if (entry.object || entry.particle) return end;
  const object = objectOf(words, verb);
  if (entry.transitive && object === undefined && !isOfWhich(words, verb)) return undefined;
  return object ?? verb;
}

/** "The export, which Kim had misconfigured": the object stands before its subject. */
function isOfWhich(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  while (is(words[at], Class.have | Class.adverb)) at--;
  const subject = nounPhraseEndingAt(words, at);
  if (!subject || words[subject.to]?.lower === 'i') return false;
  return words[subject.from - 1]?.lower === 'which';
}

function particleOf(
  words: readonly Word[],
  verb: number,
  particles: ReadonlySet<string>,
): number | undefined {
  for (let i = verb + 1; i < words.length && i < verb + 7; i++) {
    const word = words[i] as Word;
    if (particles.has(word.lower)) return i;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord) || is(word, Class.preposition))
      return undefined;
  }
  return undefined;
}

/** "Took over at eight", "took the node out of rotation" */
function isChangeOfPlaces(words: readonly Word[], verb: number, particle: number): boolean {
  const isTurn = words[particle]?.lower === 'over' && particle === verb + 1;
  return isTurn || words[particle + 1]?.lower === 'of';
}

/** What only people can fail to see. */
const signals: ReadonlySet<string> = set(
  'warning warnings advice alert alerts alarm page runbook checklist review procedure e-mail email ticket banner step memo notice',
);

/** "Failed to notify support", "Misunderstood the design": told without a subject, it is still of somebody. */
export function isOfSomebody(
  words: readonly Word[],
  verb: number,
  entry: VerbFault,
  faultTo: number,
): boolean {
  if (entry.inNote === 'anything') return true;
  if (entry.then === 'to') {
    const act = (words[faultTo] as Word).lower;
    return (
      carelessActs.has(act) ||
      (tellingActs.has(act) && findGoverned(words, faultTo, toldGroups) !== undefined)
    );
  }
  if (entry.inNote === 'signal')
    return words[verb + 1]?.lower === 'the' && findGoverned(words, verb, signals) !== undefined;
  if (entry.inNote === 'misread') return (words[verb] as Word).lower.startsWith('mis') && faultTo > verb;
  return entry.who === 'people';
}
