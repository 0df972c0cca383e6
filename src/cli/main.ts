// The command line's door: the process as `run` needs it, and nothing else.
import { pathToFileURL } from 'node:url';
import type { Io } from './io';
import { run } from './run';

async function readAll(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

/** The day where the author is: due dates are meant so. */
function localDay(now: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

const io: Io = {
  cwd: process.cwd(),
  stdin: () => readAll(process.stdin),
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  env: process.env,
  today: localDay(new Date()),
  home: new URL('..', pathToFileURL(__filename)),
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // `postmortem lint | head` closes the pipe early, and that is all right; a full disk is not.
    if (error.code !== 'EPIPE') process.exit(2);
  });
}

void run(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
