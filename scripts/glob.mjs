// Lists files below a folder by the end of their name (Node 20 has no glob of its own).
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} folder where to look, with everything below it
 * @param {string} ending how a file's name ends
 * @returns {string[]} sorted paths, `folder` included
 */
export function globSync(folder, ending) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
