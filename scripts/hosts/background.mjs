// A program that runs beside this one until it is told to stop.
import { spawn } from 'node:child_process';

const startTimeout = 60_000;

/**
 * Starts a program and waits until it says that it is ready.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ ready: string, name: string, env?: NodeJS.ProcessEnv }} options `ready`: what it prints then
 * @returns {Promise<{ stop: () => Promise<void>, ended: Promise<unknown> }>}
 */
export async function startBeside(program, args, { ready, name, env }) {
  // A group of its own, so that whatever it starts ends with it.
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = ender(child, ended);
  try {
    await untilReady(child, ready, name);
    return { stop, ended };
  } catch (error) {
    await stop();
    throw error;
  }
}

function untilReady(child, ready, name) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why) => reject(new Error(`${name} ${why}.\n${output}`));
    const timer = setTimeout(() => fail(`did not start within ${startTimeout / 1000} s`), startTimeout);
    const listen = (chunk) => {
      if (output.includes(ready)) return;
      output += chunk;
      if (!output.includes(ready)) return;
      clearTimeout(timer);
      resolve(undefined);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timer);
      fail('ended at once');
    });
  });
}

function ender(child, ended) {
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', end);
  return async () => {
    process.off('exit', end);
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    end();
    await ended;
  };
}
