// Builds the extension and opens it in a VS Code of its own, on a copy of the sample reports.
// usage: npm start [-- --port N] [-- --no-open]
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cache } from './hosts/cache.mjs';
import { freePort, installExtension, serve } from './hosts/serve.mjs';
import { server } from './hosts/server.mjs';
import { install } from './install.mjs';
import { pack, vsix } from './package.mjs';
import { endChildrenOnInterrupt, node, run } from './shell.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
endChildrenOnInterrupt();
const { values } = parseArgs({
  options: { port: { type: 'string', default: '3100' }, 'no-open': { type: 'boolean', default: false } },
});

try {
  await install();
  const code = onPath('code');
  const setup = code ? undefined : server();
  console.log('Building and packing the extension …');
  await Promise.all([node(['esbuild.mjs', 'product']).then(pack), setup]);
  await (code ? startDesktop(code) : startInBrowser(Number(values.port)));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** Not tried yet: no machine with a desktop was at hand. The user's own settings and extensions stay out of it. */
async function startDesktop(code) {
  const folder = await freshFolder('desktop');
  const own = ['--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')];
  await run(code, [...own, '--install-extension', vsix]);
  await run(code, [...own, '--new-window', join(folder, 'workspace')]);
  console.log(`VS Code is open on ${join(folder, 'workspace')}.`);
}

async function startInBrowser(wanted) {
  const port = (await freePort(wanted)) || (await freePort());
  if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
  const folder = await freshFolder(port === wanted ? 'start' : `start-${port}`);
  const place = { dataDir: join(folder, 'data'), extensionsDir: join(folder, 'extensions') };
  await installExtension({ ...place, vsix });
  const { url, ended } = await serve({ ...place, port });
  const page = `${url}?folder=${encodeURI(join(folder, 'workspace'))}`;
  console.log(`\nBlameless Postmortems is running in VS Code at\n\n  ${page}\n`);
  console.log('It shows a copy of samples/workspace, made anew at every start. Ctrl-C ends it.');
  if (!values['no-open']) openPage(page);
  await ended;
  throw new Error('The VS Code server has ended by itself.');
}

/** A newcomer may break everything in here: it is a copy, outside git. */
async function freshFolder(name) {
  const folder = join(cache, name);
  await rm(folder, { recursive: true, force: true });
  await cp('samples/workspace', join(folder, 'workspace'), { recursive: true });
  return folder;
}

function openPage(page) {
  const opener = onPath(process.platform === 'darwin' ? 'open' : 'xdg-open');
  // A machine without a browser is no fault: the address stands above.
  if (opener)
    spawn(opener, [page], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
