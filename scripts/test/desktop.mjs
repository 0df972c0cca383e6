// The desktop VS Code, where it can be downloaded and has a screen. On Linux without one: `xvfb-run -a npm test`.
// Not tried yet on a desktop.
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { join } from 'node:path';
import { cache } from '../hosts/cache.mjs';
import { once } from '../shell.mjs';

const downloads = 'https://update.code.visualstudio.com/api/releases/stable';

export const canRunDesktop = once(async () => {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  return fetch(downloads, { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  );
});

/** @returns {Promise<import('./hostSuite.mjs').Host>} */
export async function openDesktop({ extension, suite, workspace, dataDir }) {
  const vscodeExecutablePath = await downloadAndUnzipVSCode({ cachePath: join(cache, 'desktop') });
  const exit = runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [
      workspace,
      ...['--user-data-dir', dataDir, '--extensions-dir', `${dataDir}-extensions`],
      ...['--disable-workspace-trust', '--disable-telemetry', '--skip-welcome', '--no-sandbox'],
    ],
  }).catch((error) => error.message);
  // runTests ends the program itself, and prints its log as it goes.
  return { exit, log: () => '', picture: async () => {}, stop: async () => {} };
}
