// The core's Files port over the disk.
import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Files } from '../core/ports';
import { readText } from './files';

export const disk: Files = {
  async read(uri) {
    const result = await readText(fileURLToPath(uri));
    return 'text' in result ? result.text : undefined;
  },
  async list(folderUri) {
    const folder = fileURLToPath(folderUri);
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => pathToFileURL(join(folder, entry.name)).href)
        .sort();
    } catch {
      return [];
    }
  },
};
