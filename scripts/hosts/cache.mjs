// Where the test hosts lie on this machine, outside git, and how a part of them gets there once.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export const cache = resolve('.vscode-test');

/**
 * A folder of the cache, made when it is missing. It is made under another name and renamed when complete, so an
 * interrupted setup leaves nothing that looks finished.
 * @param {string} name
 * @param {string} what said while it is made
 * @param {(folder: string) => Promise<void>} make
 * @returns {Promise<string>} the folder
 */
export async function cached(name, what, make) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const started = Date.now();
  console.log(`Setting up ${what} …`);
  const draft = join(await swept('drafts'), `${name.replaceAll('.', '-')}.${process.pid}`);
  await mkdir(draft);
  await make(draft);
  await rename(draft, folder).catch(async (error) => {
    // Another run was faster; its folder is as good as ours.
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true });
  });
  console.log(`Set up ${what} in ${Math.round((Date.now() - started) / 1000)} s.`);
  return folder;
}

/**
 * A fresh folder for one run of a host, to be removed by whoever asked for it.
 * @param {string} name
 */
export async function runFolder(name) {
  return mkdtemp(join(await swept('runs'), `${name}.${process.pid}.`));
}

/** A folder whose parts carry the id of the process that made them, rid of what interrupted ones have left. */
async function swept(name) {
  const folder = join(cache, name);
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(folder)) {
    const [, maker] = /\.(\d+)(\.|$)/.exec(entry) ?? [];
    if (!isRunning(Number(maker))) await rm(join(folder, entry), { recursive: true, force: true });
  }
  return folder;
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
