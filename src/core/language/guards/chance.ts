// Whether what was found stands in its sentence by chance: the rest of the wording may show that nobody is blamed.
import type { BlameCategory } from '../blame';
import type { Candidate } from '../candidate';
import { speaksAgainstBlame } from '../scorer/weigh';
import type { Scene } from '../words/scene';

/** Kinds of blame whose phrases other talk has as well: "rely on it", "asked to be suspended", "a quick look shows". */
const commonWords: ReadonlySet<BlameCategory> = new Set([
  'counterfactual',
  'hindsight',
  'motive',
  'punitive',
  'accusation',
]);

/** Whether a few words in a row, or an act that only its outcome makes a fault, stand where nothing else leans to blame. */
export function standsByChance(scene: Scene, candidate: Candidate): boolean {
  return mayStandByChance(scene, candidate) && speaksAgainstBlame(scene);
}

function mayStandByChance({ words }: Scene, { category, entry }: Candidate): boolean {
  // Accusing questions are short, of everyday words, and blame by being asked.
  if (entry.shape === 'phrase') return commonWords.has(category) && words.at(-1)?.lower !== '?';
  if (entry.shape === 'verb') return entry.excusedByPurpose === true;
  return entry.shape === 'certainty';
}
