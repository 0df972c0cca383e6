// A text of the workspace → the report in it, with what holds for it.
import type { Postmortem } from '../core/document/postmortem';
import { recognise } from '../core/document/recognise';
import type { Profile } from '../core/profile/profile';
import { readReport } from '../core/templates/readReport';
import type { SourceText } from '../core/text/source';
import type { Project } from './projects';

export interface OpenReport {
  readonly report: Postmortem;
  /** What the report is held to. */
  readonly profile: Profile;
  readonly project: Project;
}

/**
 * Reads a text as its project says; `undefined` where it is no report, which costs no more than a look.
 * @param place the file's path from the name of its workspace folder on
 */
export function openReport(place: string, source: SourceText, project: Project): OpenReport | undefined {
  if (!recognise(place, source, project.patterns).recognised) return undefined;
  return { ...readReport(place, source, project), project };
}
