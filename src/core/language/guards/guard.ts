// What a guard is, and how far it looks.
import type { Candidate } from '../candidate';
import type { Scene } from '../words/scene';

/** A reason to stay silent about what an analysis has found. */
export type Guard = (scene: Scene, candidate: Candidate) => boolean;

/** How far around a fault its clause is searched, in words. */
export const nearby = 30;
