// What a host suite can ask of the machine it runs on, over a loopback port: take a result, or change the workspace
// from outside, as another program would. Both extension hosts can fetch; only this works in both.
import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join, relative, resolve } from 'node:path';
import { run } from '../shell.mjs';

/** Where the suite finds the port: a file of the workspace is the one thing that every host can read. */
const addressFile = '.driver.json';

/**
 * @typedef {{ title: string, error?: string, ms: number }} TestResult
 * @typedef {{ results: TestResult[], lastSign: () => number, begun: () => boolean, stop: () => Promise<void> }} Driver
 */

/**
 * @param {string} workspace the only folder that requests can touch
 * @returns {Promise<Driver>}
 */
export async function startDriver(workspace) {
  /** @type {TestResult[]} */
  const results = [];
  let lastSign;
  const actions = {
    '/begin': () => {},
    '/result': (result) => results.push(result),
    '/fs': (request) => changeFiles(workspace, request),
    '/git': ({ args }) => git(workspace, args),
  };
  const http = createServer(async (request, response) => {
    lastSign = Date.now();
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    const action = actions[request.url];
    if (request.method !== 'POST' || !action) return response.end();
    try {
      const answer = await action(JSON.parse(await bodyOf(request)));
      response.end(JSON.stringify({ answer: answer ?? null }));
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({ error: String(error.message) }));
    }
  });
  await new Promise((done) => http.listen(0, '127.0.0.1', done));
  await writeFile(join(workspace, addressFile), JSON.stringify({ port: http.address().port }));
  return {
    results,
    begun: () => lastSign !== undefined,
    lastSign: () => lastSign ?? 0,
    stop: () =>
      new Promise((done) => {
        http.closeAllConnections();
        http.close(() => done());
      }),
  };
}

async function changeFiles(workspace, { op, path, to, text }) {
  const place = inside(workspace, path);
  switch (op) {
    case 'write':
      await mkdir(dirname(place), { recursive: true });
      return writeFile(place, text);
    case 'append':
      return appendFile(place, text);
    case 'rename':
      await mkdir(dirname(inside(workspace, to)), { recursive: true });
      return rename(place, inside(workspace, to));
    case 'delete':
      return rm(place, { recursive: true });
    case 'read':
      return readFile(place, 'utf8');
    default:
      throw new Error(`The driver knows no file operation "${op}".`);
  }
}

function inside(workspace, path) {
  const place = resolve(workspace, path);
  if (relative(workspace, place).startsWith('..')) throw new Error(`${path} lies outside the workspace.`);
  return place;
}

const git = (workspace, args) =>
  run('git', ['-c', 'user.name=Tests', '-c', 'user.email=tests@example.invalid', ...args], {
    cwd: workspace,
    // Before `git init` there must be no repository, not even the one that this folder happens to lie in.
    env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(workspace), GIT_CONFIG_GLOBAL: '/dev/null' },
  });

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
