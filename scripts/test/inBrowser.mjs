// Opens a workbench in Chromium with the host suite inside its extension host.
import { startBeside } from '../hosts/background.mjs';
import { launchChromium } from '../hosts/chromium.mjs';
import { freePort, serve } from '../hosts/serve.mjs';
import { webBuild } from '../hosts/webBuild.mjs';

/** The VS Code server: an extension host with Node and a disk. */
export async function openServer({ extension, suite, workspace, dataDir, trust }) {
  const host = await serve({ dataDir, extensionsDir: `${dataDir}-extensions`, trust, automation: true });
  const remote = (path) => `vscode-remote://${host.authority}${path}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(suite)],
  ]);
  const url = new URL(host.url);
  url.searchParams.set('folder', workspace);
  url.searchParams.set('payload', payload);
  return openPage(url.href, host.stop);
}

/** The web host: a worker without Node, on a virtual file system. */
export async function openWeb({ extension, suite, workspace }) {
  const [build, port] = await Promise.all([webBuild(), freePort()]);
  const options = {
    ...build,
    browserType: 'none',
    host: '127.0.0.1',
    port,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    folderPath: workspace,
  };
  const { stop } = await startBeside(
    process.execPath,
    ['scripts/hosts/webHost.mjs', JSON.stringify(options)],
    {
      name: 'The web host',
      ready: 'Listening on',
    },
  );
  // Under plain localhost or 127.0.0.1 no webview gets its service worker.
  return openPage(`http://vs.w.localhost:${port}/`, stop);
}

/** @returns {Promise<import('./hostSuite.mjs').Host>} */
async function openPage(url, stopHost) {
  const lines = [];
  const browser = await launchChromium();
  const stop = async () => {
    await browser.close();
    await stopHost();
  };
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const exit = new Promise((resolve) => {
    void page.exposeFunction(
      'codeAutomationLog',
      (type, args) => void lines.push(`${type}: ${args.join(' ')}`),
    );
    void page.exposeFunction('codeAutomationExit', resolve);
    page.once('crash', () => resolve('The page crashed.'));
  });
  await page.goto(url);
  // The end of the log is where the reason stands.
  const log = () => lines.slice(-40).join('\n');
  const picture = (path) => page.screenshot({ path, timeout: 5000 }).catch(() => {});
  return { exit, log, picture, stop };
}
