// Whose something is, told before it: "his", "Kim's", "the on-call engineer's".
import { type Actor, personOnly, somebodyAt } from './actor';
import { actorEndingAt } from './actorsAt';
import { ownPronouns } from '../lexicon/pronouns';
import type { Scene } from '../words/scene';

/** How long the owner of something may be: "the night shift's". */
const longestOwner = 5;

/** The person whose possessive begins at `start`. */
export function ownerFrom(scene: Scene, start: number): Actor | undefined {
  for (let i = start; i < scene.words.length && i < start + longestOwner; i++) {
    const owner = ownerEndingAt(scene, i);
    if (owner) return owner.from === start ? owner : undefined;
    if (scene.words[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** The person that the possessive at `index` speaks of: "his", "Kim's", "the on-call engineer's". */
export function ownerEndingAt(scene: Scene, index: number): Actor | undefined {
  const word = scene.words[index];
  if (word?.kind !== 'word') return undefined;
  if (ownPronouns.has(word.lower)) return somebodyAt(index);
  return word.possessive ? personOnly(actorEndingAt(scene, index)) : undefined;
}
