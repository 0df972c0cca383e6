// From the paths of a task to opened reports: each read, recognised or named, with what its project says of it.
import { relative } from 'node:path';
import type { Postmortem } from '../core/document/postmortem';
import { recognise } from '../core/document/recognise';
import type { Profile } from '../core/profile/profile';
import { readReport } from '../core/templates/readReport';
import { SourceText } from '../core/text/source';
import type { Task } from './args';
import type { Complaints } from './complaints';
import { type Candidate, decoded, findFiles, placeIn, posix, readText } from './files';
import { inParallel } from '../core/inParallel';
import type { Io } from './io';
import { type Project, Projects } from './projectSettings';

const atOnce = 8;

export interface OpenReport {
  readonly file: Candidate;
  readonly project: Project;
  readonly report: Postmortem;
  /** What the report is held to. */
  readonly profile: Profile;
  /** Whether it would count as a report without being named. */
  readonly recognised: boolean;
}

/**
 * Opens the reports of a task and hands each to `work`; the results come in the order of the files. What cannot be read, or what `work`
 * fails on, is a complaint, and the rest goes on.
 */
export async function openReports<Result>(
  task: Task,
  io: Io,
  complaints: Complaints,
  work: (report: OpenReport) => Result,
): Promise<Result[]> {
  const projects = new Projects((file, message, place) => {
    const where = place ? `:${place.line + 1}:${place.character + 1}` : '';
    complaints.note(posix(relative(io.cwd, file)) + where, message);
  });
  const { files, failures } = await findFiles(task.paths, io.cwd, {
    stdinFilename: task.stdinFilename,
    searchFolders: task.command !== 'inspect',
  });
  for (const { path, reason } of failures) complaints.fail(path, reason);
  const results = await inParallel(files, atOnce, async (file): Promise<{ result: Result } | undefined> => {
    try {
      const content = file.isInput ? decoded(await io.stdin()) : await readText(file.absolute);
      if ('reason' in content) {
        complaints.fail(file.path, content.reason);
        return undefined;
      }
      const source = new SourceText(content.text);
      const project = await projects.of(file);
      const place = placeIn(project.root, file.absolute);
      const { recognised } = recognise(place, source, project.patterns);
      if (!file.named && !recognised) return undefined;
      const read = readReport(place, source, project);
      return { result: work({ file, project, recognised, ...read }) };
    } catch (error) {
      complaints.crash(file.path, error);
      return undefined;
    }
  });
  return results.flatMap((opened) => (opened ? [opened.result] : []));
}
