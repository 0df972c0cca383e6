// Packs what is built into out/blameless-postmortems.vsix.   usage: node scripts/package.mjs
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { node } from './shell.mjs';

export const vsix = 'out/blameless-postmortems.vsix';

/** Packs dist/, which must have been built. */
export async function pack() {
  await mkdir('out', { recursive: true });
  // All code is bundled, hence no dependencies; pictures in the README are files of the package itself.
  await node([
    'node_modules/@vscode/vsce/vsce',
    'package',
    '--no-dependencies',
    '--no-rewrite-relative-links',
    '--allow-missing-repository',
    '--out',
    vsix,
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await pack();
  console.log(vsix);
}
