// The extension as it ships, unpacked where the hosts can use it.
import { cp, mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { globSync } from '../glob.mjs';
import { runFolder } from '../hosts/cache.mjs';
import { installExtension } from '../hosts/serve.mjs';
import { pack, vsix } from '../package.mjs';
import { node, once } from '../shell.mjs';

/** An extensions folder that holds the packed extension and nothing else. */
const extensionsDir = resolve('out/installed');

/** Builds, packs and installs. */
export const installed = once(async () => {
  await node(['esbuild.mjs', 'product']);
  await pack();
  const dataDir = await runFolder('install');
  await rm(extensionsDir, { recursive: true, force: true });
  await installExtension({ dataDir, extensionsDir, vsix });
  await rm(dataDir, { recursive: true });
  return extensionsDir;
});

/**
 * The installed extension with the host suite inside: the web host serves the suite only from the extension's folder.
 * @type {() => Promise<{ extension: string, suite: string }>}
 */
export const extensionWithSuite = once(async () => {
  const from = await installed();
  await refuseForgottenTests();
  await node(['esbuild.mjs', 'host']);
  const [name] = (await readdir(from)).filter((entry) => entry.startsWith('blameless-postmortems.'));
  // A folder of this run, as another run may be under way in the same checkout.
  const extension = join(await runFolder('extension'), 'extension');
  await cp(join(from, name), extension, { recursive: true });
  await mkdir(join(extension, 'suite'));
  await cp('out/host/index.js', join(extension, 'suite/index.js'));
  return { extension, suite: join(extension, 'suite/index.js') };
});

/** The hosts load a single file, so index.ts names every test file; one that it leaves out would never run. */
async function refuseForgottenTests() {
  const index = await readFile('test/host/index.ts', 'utf8');
  const files = globSync('test/host', '.test.ts').map((path) => basename(path, '.ts'));
  const forgotten = files.filter((name) => !index.includes(`'./${name}'`));
  if (forgotten.length > 0) throw new Error(`test/host/index.ts does not import ${forgotten.join(', ')}.`);
}
