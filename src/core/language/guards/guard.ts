// What a guard is, and how far it looks.
import type { Candidate } from '../candidate';
import { Class } from '../words/wordClasses';
import type { Scene } from '../words/scene';
import { is, type Word } from '../words/words';

/** A reason to stay silent about what an analysis has found. */
export type Guard = (scene: Scene, candidate: Candidate) => boolean;

/** How far around a fault its clause is searched, in words. */
export const nearby = 30;

/** ", and the engineer …", ", but she …": behind it another clause stands, of which what went before says nothing. */
export function opensAnother(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === ',' && is(words[at], Class.conjunction);
}
