// Whether what was found stands in its sentence by chance: the rest of the wording may show that nobody is blamed.
import type { BlameCategory } from '../blame';
import type { Candidate } from '../candidate';
import { speaksAgainstBlame } from '../scorer/weigh';
import type { Scene } from '../words/scene';

/** Labels such as "operator error" and confessions are told in words of their own; others in words that ordinary talk has too: "rely on it". */
const unmistakable: ReadonlySet<BlameCategory> = new Set(['human-error', 'self-blame', 'collective']);

/** Whether a candidate of a sentence stands there by chance; the sentence is weighed once, however much is found in it. */
export function chanceIn(scene: Scene): (candidate: Candidate) => boolean {
  let isUnlikely: boolean | undefined;
  return (candidate) => mayStandByChance(scene, candidate) && (isUnlikely ??= speaksAgainstBlame(scene));
}

/** A few words in a row, or an act that only its outcome makes a fault: these need a sentence that does not speak against them. */
function mayStandByChance({ words, lore }: Scene, { category, entry }: Candidate): boolean {
  if (entry.shape === 'verb') return entry.excusedByPurpose === true;
  if (entry.shape !== 'phrase') return entry.shape === 'certainty';
  // Accusing questions are short, of everyday words, and blame by being asked.
  if (unmistakable.has(category) || words.at(-1)?.lower === '?') return false;
  // What is to be done to people is told in few words, and the rest of an action item is its owner and its date.
  return category !== 'punitive' || lore.register !== 'requirement';
}
