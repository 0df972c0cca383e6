// Runs other programs: quietly while all is well, and with everything they said when not.
import { spawn } from 'node:child_process';

/** A program that ended badly, with what it printed. */
export class CommandFailed extends Error {
  /**
   * @param {string} command
   * @param {string} output
   */
  constructor(command, output) {
    super(`${command} failed.\n${output.trim()}`);
    this.output = output.trim();
  }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} what it printed, both streams
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = () => child.kill();
    process.once('exit', end);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      if (code === 0) resolve(output);
      else reject(new CommandFailed([command, ...args].join(' '), output));
    });
  });
}

/**
 * Runs a script with this very Node: the programs of node_modules need no shell and no PATH.
 * @param {readonly string[]} args the script and its arguments
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export const node = (args, options) => run(process.execPath, args, options);

/**
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npm(args, options) {
  // npm names itself to the scripts it starts; that spares Windows the detour over npm.cmd and a shell.
  const self = process.env.npm_execpath;
  return self?.endsWith('.js') ? node([self, ...args], options) : run('npm', args, options);
}

/** Lets an interrupt end this program the orderly way, so that what it has started ends with it. */
export function endChildrenOnInterrupt() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
}

/**
 * Does the work when first asked and hands everyone the same result, or the same error.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {() => Promise<T>}
 */
export function once(work) {
  let result;
  return () => (result ??= work());
}
