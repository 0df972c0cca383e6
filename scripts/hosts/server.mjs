// The VS Code server: Microsoft's own, compiled, as the npm package code-server carries it. With it a real VS Code runs
// in a browser on a machine that reaches nothing but the npm registry.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, once } from '../shell.mjs';
import { cached } from './cache.mjs';

const codeServer = '4.139.1';
const node24 = '24.21.0';

/**
 * The program that runs the server and the script it runs.
 * @type {() => Promise<{ node: string, main: string }>}
 */
export const server = once(async () => {
  const [node, program] = await Promise.all([findNode24(), findServer()]);
  return { node, main: join(program, 'node_modules/code-server/lib/vscode/out/server-main.js') };
});

const findServer = () =>
  cached(`code-server-${codeServer}`, `the VS Code server (code-server ${codeServer})`, async (folder) => {
    await installInto(folder, `code-server@${codeServer}`);
    // VS Code's own dependencies come with a shrinkwrap that `npm ci` refuses.
    await quietNpm(join(folder, 'node_modules/code-server/lib/vscode'));
  });

/** The server runs on Node 24 only; elsewhere that Node is fetched beside it, and the machine's own stays what it is. */
async function findNode24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(
      `The VS Code server needs Node 24; this is ${process.version}. Run the tests with Node 24.`,
    );
  }
  const name = `node-linux-${process.arch}`;
  const folder = await cached(`node-${node24}`, `Node ${node24}`, (draft) =>
    installInto(draft, `${name}@${node24}`),
  );
  return join(folder, 'node_modules', name, 'bin/node');
}

/**
 * @param {string} folder
 * @param {string} what package@version
 */
export async function installInto(folder, what) {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await quietNpm(folder, what);
}

const quietNpm = (cwd, ...what) =>
  npm(['install', '--prefix', cwd, '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', ...what], {
    cwd,
  });
