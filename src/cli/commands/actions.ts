// `postmortem actions`: the action items of all reports.
import { contentHash } from '../../core/workspace/contentHash';
import { digestOf } from '../../core/workspace/digestOf';
import type { Task } from '../args';
import type { Complaints } from '../complaints';
import type { Io } from '../io';
import { openReports } from '../openReports';
import { itemsOutput } from '../report/output';
import type { ActionsOutput } from '../report/shapes';
import { actionsText } from '../report/text';

/** Prints the items of all reports, each with the path of its report. */
export async function listActions(task: Task, io: Io, complaints: Complaints): Promise<void> {
  const reports = await openReports(task, io, complaints, ({ file, report }): ActionsOutput => {
    const { path, key } = file;
    const digest = digestOf(key, contentHash(report.source.text), report);
    return itemsOutput(digest, report.source).map((item) => ({ path, ...item }));
  });
  const items = reports.flat();
  io.stdout(
    task.format === 'json' ? `${JSON.stringify(items, null, 2)}\n` : actionsText(items, reports.length),
  );
}
