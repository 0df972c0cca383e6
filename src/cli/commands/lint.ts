// `postmortem lint`: what the checks find in reports.
import { lintPostmortem } from '../../core/lint/lint';
import { rules } from '../../core/rules';
import type { Severity } from '../../core/rules/rule';
import type { FailOn, Task } from '../args';
import type { Complaints } from '../complaints';
import type { Io } from '../io';
import { openReports } from '../openReports';
import { lintOutput } from '../report/output';
import type { LintOutput } from '../report/shapes';
import { lintText } from '../report/text';

const failing: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

/** Thoughts for those who write; printed where the settings say how loud they are. */
const editorOnly: ReadonlySet<string> = new Set(rules.filter((rule) => rule.editorOnly).map(({ id }) => id));

/** Prints the findings and says whether one of them is as severe as the task fails on. */
export async function lintReports(task: Task, io: Io, complaints: Complaints): Promise<boolean> {
  const output: LintOutput = await openReports(task, io, complaints, (opened) => {
    const { report, profile } = opened;
    const found = lintPostmortem(report, {
      profile,
      settings: opened.project.settings,
      today: io.today,
      onRuleError: (rule, error) => complaints.crash(`${opened.file.path} (${rule})`, error),
    });
    const { rules: loudness } = opened.project.settings;
    const printed = found.filter(({ rule }) => loudness[rule] !== undefined || !editorOnly.has(rule));
    return lintOutput(opened.file.path, printed, report.source, io.home);
  });
  io.stdout(task.format === 'json' ? `${JSON.stringify(output, null, 2)}\n` : lintText(output));
  return output.some(({ findings }) =>
    findings.some(({ severity }) => failing[task.failOn].includes(severity)),
  );
}
