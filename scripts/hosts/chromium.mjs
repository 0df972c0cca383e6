// The browser that the workbench is shown in.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { CommandFailed, once, run } from '../shell.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
/** Without fonts a bare machine draws boxes; these cover Latin, Japanese and emoji in 15 MB. */
const fonts = ['fonts-dejavu-core', 'fonts-ipafont-gothic', 'fonts-noto-color-emoji'];

/**
 * The path of a Chromium; on Debian, as root, it is installed when there is none.
 * @type {() => Promise<string>}
 */
export const findChromium = once(async () => {
  const found = lookAround();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) await installOnDebian();
  const installed = lookAround();
  if (installed) return installed;
  throw new Error(
    'No Chromium was found. Install chromium or Google Chrome, or name its program in CHROMIUM.',
  );
});

/** @returns {Promise<import('playwright-core').Browser>} */
export async function launchChromium() {
  return chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // The web host gives every webview a subdomain of localhost, which not every resolver knows.
      '--host-resolver-rules=MAP *.localhost 127.0.0.1',
    ],
  });
}

function lookAround() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

async function installOnDebian() {
  const started = Date.now();
  console.log('Setting up Chromium and fonts (apt-get) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update'], { env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', ...fonts], { env });
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new Error(`Chromium could not be installed; install it by hand.\n${error.output}`, {
      cause: error,
    });
  }
  console.log(`Set up Chromium in ${Math.round((Date.now() - started) / 1000)} s.`);
}
