// How well tools tell sentences that blame people from sentences that do not, on this project's own labelled sentences.
import { blamelessReports, perThousand } from '../unit/language/blameless';
import { figuresOf, inPart, verdicts, type Verdict } from '../unit/language/verdicts';
import { table } from './measure';
import { alex, wordList, writeGoodTool, type Tool } from './others';

/** A tool's messages in the place of ours: any of them on a sentence counts as a finding. */
function judgedBy({ messagesIn }: Tool, judged: readonly Verdict[]): readonly Verdict[] {
  return judged.map((verdict) => ({
    ...verdict,
    found: messagesIn(verdict.sentence.text) > 0 ? ['something'] : [],
  }));
}

/** One table for each part: those that the engine was built on, and those that only judge it. */
export function compareFindings(): void {
  for (const part of ['practice', 'held-out', 'unseen'] as const) {
    const judged = verdicts().filter(inPart(part));
    const rows: readonly (readonly [string, readonly Verdict[]])[] = [
      ['this engine', judged],
      ...[alex, writeGoodTool, wordList].map((tool) => [tool.name, judgedBy(tool, judged)] as const),
    ];
    table(
      `Blame found in ${judged.length} labelled sentences, ${part}`,
      ['', 'precision', 'recall', 'F1'],
      rows.map(([name, found]) => {
        const { precision = 0, recall = 0 } = figuresOf(found);
        const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
        return [name, ...[precision, recall, f1].map((figure) => figure.toFixed(2))];
      }),
    );
  }
}

/** How often each tool speaks up in whole reports in which nobody is blamed. */
export function compareFalseAlarms(): void {
  const reports = blamelessReports();
  const rows: readonly (readonly [string, number])[] = [
    ['this engine', reports.flatMap(({ alarms }) => alarms).length],
    ...[alex, writeGoodTool, wordList].map(
      ({ name, messagesIn }) => [name, reports.reduce((sum, { text }) => sum + messagesIn(text), 0)] as const,
    ),
  ];
  table(
    `False alarms in ${reports.length} reports without blame`,
    ['', 'in a thousand sentences'],
    rows.map(([name, alarms]) => [name, perThousand(alarms, reports).toFixed(1)]),
  );
}
