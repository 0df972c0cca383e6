// What cache.mjs offers, for the tests that are written in TypeScript.
export const cache: string;

/** A fresh folder for one run of a host, to be removed by whoever asked for it. */
export function runFolder(name: string): Promise<string>;
