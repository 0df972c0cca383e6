// The lexicons write words and phrases over many indented lines, for those who read them; what ships has no use for the indentation.
import { readFile } from 'node:fs/promises';

/** Takes the white space around line breaks out of the texts in the lexicons; words and phrases are parted by any. */
export const squeezed = {
  name: 'squeezed lexicons',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]language[\\/]lexicon[\\/].+\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(/`[^`$\\]*`/g, (text) =>
        text.replace(/\s*\n\s*/g, '\n'),
      ),
    })),
};
