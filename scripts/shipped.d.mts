// What shipped.mjs offers, for the tests that are written in TypeScript.
import type { BuildOptions } from 'esbuild';

/** The options of every bundle that ships; where it starts and for which host is added to them. */
export const shipped: BuildOptions;
