// One run of the command line: arguments in, text out, exit code back.
import { readFile } from 'node:fs/promises';
import { type Task, readArguments } from './args';
import { listActions } from './commands/actions';
import { explainRule } from './commands/explain';
import { inspectReport } from './commands/inspect';
import { lintReports } from './commands/lint';
import { Complaints } from './complaints';
import { helpText, usageLine } from './help';
import type { Io } from './io';

/** Nothing to complain of. */
const clean = 0;
/** Findings of the severity that was asked for. */
const findings = 1;
/** Something could not be read or done, or was asked for in a way that is not understood. */
const failure = 2;

/**
 * Runs the command line once.
 * @param argv the arguments behind `postmortem`
 * @returns the exit code; it never throws
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const complaints = new Complaints(io);
  try {
    const request = readArguments(argv);
    if (request.command === 'help') {
      io.stdout(helpText(request.about));
      return clean;
    }
    if (request.command === 'version') {
      io.stdout(`${await readVersion(io.home)}\n`);
      return clean;
    }
    if (request.command === 'mistake') {
      const help = request.about === undefined ? 'postmortem --help' : `postmortem ${request.about} --help`;
      io.stderr(`postmortem: ${request.message}\n${usageLine(request.about)}\n"${help}" says more.\n`);
      return failure;
    }
    if (request.command === 'explain') {
      await explainRule(request.rule, io);
      return clean;
    }
    const hasFindings = await runTask(request, io, complaints);
    return complaints.any ? failure : hasFindings ? findings : clean;
  } catch (error) {
    complaints.crash(argv[0] ?? '', error);
    return failure;
  }
}

/** Whether there is something that the exit code should tell of. */
async function runTask(task: Task, io: Io, complaints: Complaints): Promise<boolean> {
  switch (task.command) {
    case 'lint':
      return lintReports(task, io, complaints);
    case 'inspect':
      await inspectReport(task, io, complaints);
      return false;
    case 'actions':
      await listActions(task, io, complaints);
      return false;
  }
}

async function readVersion(home: URL): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL('package.json', home), 'utf8'));
  return String((manifest as { version?: unknown }).version);
}
