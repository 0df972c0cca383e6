// `postmortem inspect`: what is read from one report.
import { contentHash } from '../../core/workspace/contentHash';
import { digestOf } from '../../core/workspace/digestOf';
import type { Task } from '../args';
import type { Complaints } from '../complaints';
import type { Io } from '../io';
import { openReports } from '../openReports';
import { inspectOutput } from '../report/output';
import { inspectText } from '../report/text';

/** Prints one report as the product sees it. */
export async function inspectReport(task: Task, io: Io, complaints: Complaints): Promise<void> {
  const outputs = await openReports(task, io, complaints, ({ file, report, profile, recognised }) => {
    const digest = digestOf(file.key, contentHash(report.source.text), report);
    return inspectOutput(file.path, report, digest, { recognised, template: profile.id });
  });
  for (const output of outputs) {
    io.stdout(task.format === 'json' ? `${JSON.stringify(output, null, 2)}\n` : inspectText(output));
  }
}
