// Brings node_modules in line with package-lock.json.   usage: node scripts/install.mjs
// Uses only what Node brings along, as it must run before anything is installed.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CommandFailed, npm } from './shell.mjs';

const oldestNode = [20, 19];

/** Installs the dependencies where they are missing or stale; otherwise only looks. */
export async function install() {
  refuseOldNode();
  const lock = await readJson('package-lock.json');
  if (!lock) throw new Error('package-lock.json is missing. Restore it from git.');
  refuseStaleLock(lock, await readJson('package.json'));
  if (fits(lock, await readJson('node_modules/.package-lock.json'))) return;
  console.log('Installing the dependencies …');
  try {
    await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new Error(`The dependencies could not be installed.\n${error.output}`, { cause: error });
  }
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = oldestNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(`This project needs Node ${oldestNode.join('.')} or newer; this is ${process.version}.`);
}

/** `npm ci` would refuse as well, but with a page of text. */
function refuseStaleLock(lock, manifest) {
  const listed = (from) =>
    JSON.stringify(Object.entries({ ...from.dependencies, ...from.devDependencies }).sort());
  if (listed(lock.packages['']) === listed(manifest)) return;
  throw new Error(
    'package.json and package-lock.json list different dependencies. Run "npm install --ignore-scripts" and commit both.',
  );
}

/** npm leaves its own account of node_modules as its last act, so an interrupted install never fits. */
function fits(lock, installed) {
  return Object.entries(lock.packages).every(([path, { version, optional, devOptional }]) => {
    const found = installed?.packages[path];
    return path === '' || (found ? found.version === version : optional || devOptional);
  });
}

async function readJson(path) {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await install().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
