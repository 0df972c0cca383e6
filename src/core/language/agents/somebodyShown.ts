// Drivers, controllers and dispatchers are people or programs: what stands around one tells which.
import type { NounPhrase } from '../grammar/nounPhrases';
import { personal } from './aroundNames';
import { alsoToldOfMachines, onlyMinds } from '../lexicon/acts';
import { oftenAtWork, peoplesDeeds, peoplesPlaces, programsThings, setsOff } from '../lexicon/eitherDoers';
import { Class } from '../words/wordClasses';
import { singularOf } from '../words/singular';
import { is, isOneOf, type Word } from '../words/words';
import { hasWord } from '../words/within';
import { words as set } from '../notation/wordLists';

/** How far around the doer its surroundings are looked at, in words. */
const surroundings = 16;

/** How far behind it "its" still speaks of the doer. */
const ownReach = 5;

/**
 * What the sentence shows the doer to be that ends a phrase: a thing by "its" or by what programs have to do with; else somebody by what
 * they do ("authorised it", "moved off"), by "she" or "his" behind it, or by where they work.
 */
export function shownToBe(
  words: readonly Word[],
  { from, to }: NounPhrase,
): 'somebody' | 'thing' | undefined {
  const verb = verbBehind(words, to + 1);
  if (hasWord(words, to + 1, to + ownReach, itsOwn)) return 'thing';
  let isAtWork = false;
  let isProgram = false;
  let isPersonal = false;
  let hasOthers = false;
  for (let i = Math.max(0, to - surroundings); i < words.length && i < to + surroundings; i++) {
    const word = words[i] as Word;
    const { lower } = word;
    if (i === to) continue;
    const singular = singularOf(lower);
    isPersonal ||= i > to && personal.has(lower);
    isAtWork ||=
      (peoplesPlaces.has(singular) && !word.possessive) ||
      (singular === 'signal' && hasWord(words, i - 2, i + 4, red));
    isProgram ||= (word.kind === 'opaque' && lower === 'code') || programsThings.has(singular);
    hasOthers ||= (is(word, Class.people) && !personal.has(lower)) || (word.capital && i > 0 && i !== from);
  }
  if (isProgram) return 'thing';
  if (isDeedOfPeople(words, verb) || (isPersonal && !hasOthers)) return 'somebody';
  // "The ingress controller" is of no depot.
  if (to - from > 1 || !isOneOf(words[to], oftenAtWork)) return undefined;
  // Whatever fails at a depot may be a machine there.
  return isAtWork && !isOneOf(words[verb], failing) ? 'somebody' : undefined;
}

const itsOwn = set('its itself');

/** A light, and not what programs send each other. */
const red = set('red');
const failing = set('failed fails stopped crashed was were');

/** The verb whose group begins at `at`. */
function verbBehind(words: readonly Word[], at: number): number {
  let verb = at;
  while (is(words[verb], Class.have | Class.adverb | Class.negation | Class.auxiliaryDo) && verb < at + 4)
    verb++;
  return verb;
}

function isDeedOfPeople(words: readonly Word[], verb: number): boolean {
  const lower = words[verb]?.lower ?? '';
  if (setsOff.get(lower)?.has(words[verb + 1]?.lower ?? '')) return true;
  return peoplesDeeds.has(lower) || (onlyMinds.has(lower) && !alsoToldOfMachines.has(lower));
}
