// What the bundles make of the language engine: the lexicons without the indentation that is for those who read them, and the table of
// their words made ahead, so that no process has to make it.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Takes the white space around line breaks out of the texts in the lexicons; words and phrases are parted by any. */
export const squeezed = {
  name: 'squeezed lexicons',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]language[\\/]lexicon[\\/].+\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(/`[^`$\\]*`/g, (text) =>
        text.replace(/\s*\n\s*/g, '\n'),
      ),
    }));
    onLoad({ filter: /[\\/]language[\\/]firstLook[\\/]ahead\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: `export const tableAhead = '${await tableWritten(dirname(path))}';`,
    }));
  },
};

let written;

/** The table of words as the sources write it; made once for all bundles. */
function tableWritten(folder) {
  return (written ??= runTriggers(folder));
}

async function runTriggers(folder) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'triggers.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
  return (await import(url)).tableWritten();
}
