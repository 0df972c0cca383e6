// Faults of cables and processors, and culprits that are queries: what the trades call so, and nobody is. Part of the guards.
import { agentAfter } from '../agents/agentAfter';
import type { Guard } from './excuses';
import { words as set } from '../lexicon/wordLists';
import { Class } from '../lexicon/wordClasses';
import type { Scene } from '../words/scene';
import { is, type Word } from '../words/words';

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
export const isTechnicalSense: Guard = (scene, { entry, faultFrom, faultTo }) => {
  const { words } = scene;
  if (entry.shape === 'leaning') return words.some((_, i) => isTechnicalFault(words, i));
  if (!named.has(entry.shape)) return false;
  for (let i = faultFrom; i <= faultTo; i++) {
    const { lower } = words[i] as Word;
    if (isTechnicalFault(words, i)) return true;
    if (lower === 'guilty' && isGuiltyThing(scene, i + 1)) return true;
    if (lower.startsWith('culprit') && is(words[i + 1], Class.be) && tracing.has(words[i + 2]?.lower ?? ''))
      return true;
  }
  return false;
};

function isTechnicalFault(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (lower !== 'fault' && lower !== 'faults') return false;
  return kinds.has(words[at - 1]?.lower ?? '') || parts.has(words[at + 1]?.lower ?? '');
}

/** "The guilty | commit", "the guilty | party was a stale lock file" */
function isGuiltyThing(scene: Scene, at: number): boolean {
  const { words } = scene;
  const next = words[at];
  if (next?.kind !== 'word' || is(next, Class.people | notNouns)) return false;
  if (!parties.has(next.lower)) return true;
  return (
    is(words[at + 1], Class.be) &&
    agentAfter(scene, at + 1, true)?.standing === 'other' &&
    is(words[at + 2], Class.determiner)
  );
}

const notNouns =
  Class.preposition | Class.clauseWord | Class.conjunction | Class.adverb | Class.be | Class.determiner;

const parties = set('party parties person persons one ones man');

/** What is done to a culprit that is a cause. */
const tracing = set(
  'found identified spotted traced located isolated fixed removed reverted confirmed discovered killed',
);
