// Faults of cables and processors, and culprits that are queries: what the trades call so, and nobody is. Part of the guards.
import type { Guard } from './guard';
import { words as set } from '../notation/wordLists';
import { Class } from '../words/wordClasses';
import { hasClass } from '../words/within';
import { is, isOneOf, type Word } from '../words/words';

/** Before "fault" these say where it lies or of which kind it is. */
const kinds = set(
  'earth ground page segmentation protection line arc cable bus memory kernel double triple power phase hardware electrical disk byzantine minor major soft transient ' +
    'intermittent network insulation short-circuit winding relay sensor motor drive feeder insertion',
);

/** Behind "fault" these are things of engineers. */
const parts = set(
  'injection tolerance tree line lines code codes domain domains current detection detector detectors finder finding report reports rate lamp log handler handlers ' +
    'isolation location recorder localisation localization analysis model models monitor monitoring simulation record records',
);

/** Shapes in which the word itself accuses; "ignored the earth fault" is a fault of another kind. */
const named = new Set(['phrase', 'noun', 'culprit', 'question']);

/** "An earth fault by cabinet 4", "at fault detection training", "the guilty query", "the culprit was found by the on-call". */
export const isTechnicalSense: Guard = ({ words }, { entry, faultFrom, faultTo }) => {
  if (entry.shape === 'leaning') return words.some((_, i) => isTechnicalFault(words, i));
  if (!named.has(entry.shape)) return false;
  for (let i = faultFrom; i <= faultTo; i++) {
    const { lower } = words[i] as Word;
    if (isTechnicalFault(words, i)) return true;
    if (lower === 'guilty' && isGuiltyThing(words, i + 1)) return true;
    if (lower.startsWith('culprit') && is(words[i + 1], Class.be) && isOneOf(words[i + 2], tracing))
      return true;
  }
  return false;
};

function isTechnicalFault(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (lower !== 'fault' && lower !== 'faults') return false;
  return isOneOf(words[at - 1], kinds) || isOneOf(words[at + 1], parts);
}

/** "The guilty | commit", "the guilty | party was a stale lock file" */
function isGuiltyThing(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next?.kind !== 'word' || is(next, Class.people | notNouns)) return false;
  if (!parties.has(next.lower)) return true;
  const told = at + 2;
  return (
    is(words[at + 1], Class.be) &&
    is(words[told], Class.determiner) &&
    !hasClass(words, told, told + longestThing, Class.people)
  );
}

/** In so many words it shows that a guilty party is nobody. */
const longestThing = 6;

const notNouns =
  Class.preposition | Class.clauseWord | Class.conjunction | Class.adverb | Class.be | Class.determiner;

const parties = set('party parties person persons one ones man');

/** What is done to a culprit that is a cause. */
const tracing = set(
  'found identified spotted traced located isolated fixed removed reverted confirmed discovered killed',
);
