// Whether what was found stands in its sentence by chance: the rest of the wording may show that nobody is blamed.
import type { BlameCategory } from '../blame';
import type { Candidate } from '../candidate';
import { speaksAgainstBlame } from '../scorer/weigh';
import type { Scene } from '../words/scene';

/** Labels such as "operator error" and confessions are told in words of their own; others in words that ordinary talk has too: "rely on it". */
const unmistakable: ReadonlySet<BlameCategory> = new Set(['human-error', 'self-blame', 'collective']);

/** Whether a few words in a row, or an act that only its outcome makes a fault, stand where nothing else leans to blame. */
export function standsByChance(scene: Scene, candidate: Candidate): boolean {
  return mayStandByChance(scene, candidate) && speaksAgainstBlame(scene);
}

function mayStandByChance({ words }: Scene, { category, entry }: Candidate): boolean {
  // Accusing questions are short, of everyday words, and blame by being asked.
  if (entry.shape === 'phrase') return !unmistakable.has(category) && words.at(-1)?.lower !== '?';
  if (entry.shape === 'verb') return entry.excusedByPurpose === true;
  return entry.shape === 'certainty';
}
