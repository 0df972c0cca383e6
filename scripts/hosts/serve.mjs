// Starts and ends one VS Code server on this machine.
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { run } from '../shell.mjs';
import { startBeside } from './background.mjs';
import { server } from './server.mjs';

/** A quiet window that does only what it is told: no AI panel, no saving by itself, no look into parent folders. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @typedef {object} ServeOptions
 * @property {string} dataDir a folder of its own for settings and state
 * @property {string} extensionsDir where the installed extensions lie
 * @property {number} [port] a free one otherwise
 * @property {boolean} [trust] false: workspaces open in Restricted Mode
 * @property {boolean} [automation] the smoke test driver: suites can run inside, notifications stay hidden
 * @property {Record<string, unknown>} [settings] user settings over the quiet ones
 */

/**
 * @param {ServeOptions} options
 * @returns {Promise<{ url: string, authority: string, stop: () => Promise<void>, ended: Promise<unknown> }>}
 */
export async function serve({
  dataDir,
  extensionsDir,
  port,
  trust = true,
  automation = false,
  settings = {},
}) {
  const userSettings = join(dataDir, 'data/User/settings.json');
  await mkdir(dirname(userSettings), { recursive: true });
  await writeFile(userSettings, JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
  const { node, main } = await server();
  const chosen = port ?? (await freePort());
  const { stop, ended } = await startBeside(
    node,
    [
      main,
      ...['--host', '127.0.0.1', '--port', String(chosen)],
      ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
      ...folders(dataDir, extensionsDir),
      ...(trust ? ['--disable-workspace-trust'] : []),
      ...(automation ? ['--enable-smoke-test-driver'] : []),
    ],
    { name: 'The VS Code server', ready: 'Extension host agent listening', env: serverEnvironment(dataDir) },
  );
  return { url: `http://127.0.0.1:${chosen}/`, authority: `127.0.0.1:${chosen}`, stop, ended };
}

/**
 * @param {{ dataDir: string, extensionsDir: string, vsix: string }} options
 */
export async function installExtension({ dataDir, extensionsDir, vsix }) {
  const { node, main } = await server();
  const output = await run(
    node,
    [main, '--accept-server-license-terms', ...folders(dataDir, extensionsDir), '--install-extension', vsix],
    { env: serverEnvironment(dataDir) },
  );
  if (!output.includes('was successfully installed'))
    throw new Error(`VS Code did not install ${vsix}.\n${output}`);
}

/**
 * @param {number} [wanted]
 * @returns {Promise<number>} the wanted port if it is free, any free one if none is wanted; 0 if it is taken
 */
export function freePort(wanted = 0) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const folders = (dataDir, extensionsDir) => ['--server-data-dir', dataDir, '--extensions-dir', extensionsDir];

function serverEnvironment(dataDir) {
  // Started from a terminal inside VS Code, the server would take that window's connections for its own.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    EXTENSIONS_GALLERY: '{}',
    // The workspace is no part of the repository that it happens to lie in.
    GIT_CEILING_DIRECTORIES: dirname(dataDir),
  };
}
