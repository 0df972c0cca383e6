// What glob.mjs offers, for the tests that are written in TypeScript.

/** The files below a folder whose names end so: sorted paths, the folder included. */
export function globSync(folder: string, ending: string): string[];
