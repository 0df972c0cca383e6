// A folder on the disk and a terminal in it: the command line as a person or a pipeline meets it, without the process around it.
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../../src/cli/run';

export interface Printed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Terminal {
  readonly folder: string;
  /** Runs `postmortem` with these arguments. */
  readonly run: (...argv: string[]) => Promise<Printed>;
  /** The same with something on standard input. */
  readonly pipe: (input: string | Uint8Array, ...argv: string[]) => Promise<Printed>;
  /** What a command prints as JSON, whatever its exit code. */
  readonly json: <Output>(...argv: string[]) => Promise<Output>;
  /** A terminal in a folder below. */
  readonly in: (folder: string) => Terminal;
}

/** Writes files into a new folder called `shop`, hands over a terminal there, and removes everything afterwards. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (terminal: Terminal) => Promise<void>,
): Promise<void> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'postmortem-')));
  const folder = join(root, 'shop');
  try {
    await mkdir(folder);
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await use(terminalIn(folder));
  } finally {
    await rm(root, { recursive: true });
  }
}

function terminalIn(folder: string): Terminal {
  const pipe = async (input: string | Uint8Array, ...argv: string[]): Promise<Printed> => {
    let stdout = '';
    let stderr = '';
    const code = await run(argv, {
      cwd: folder,
      stdin: () => Promise.resolve(Buffer.from(input)),
      stdout: (text) => (stdout += text),
      stderr: (text) => (stderr += text),
      env: {},
      today: '2026-03-02',
      home: pathToFileURL(`${process.cwd()}/`),
    });
    return { code, stdout, stderr };
  };
  return {
    folder,
    pipe,
    run: (...argv) => pipe('', ...argv),
    json: async <Output>(...argv: string[]) =>
      JSON.parse((await pipe('', ...argv, '--format', 'json')).stdout) as Output,
    in: (below) => terminalIn(join(folder, below)),
  };
}
