// The same data for people: no colour, nothing wider than a terminal of 80 columns unless it is a path with a finding.
import { padTo, printable, widthOf, wrap } from './columns';
import type { ActionsOutput, InspectOutput, ItemOutput, LintOutput } from './shapes';

const terminalWidth = 80;

const severities = ['error', 'warning', 'information', 'hint'] as const;

/** One line per finding as compilers write them, with 1-based line and column, and a sentence at the end. */
export function lintText(reports: LintOutput): string {
  const blocks = reports
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) =>
      findings.flatMap(({ range, severity, rule, message, question, reason }) => [
        `${printable(path)}:${range.start.line + 1}:${range.start.character + 1} ${severity} ${rule} ${printable(message)}`,
        ...(question === undefined ? [] : [`    ? ${printable(question)}`]),
        ...(reason === undefined ? [] : [`    = ${printable(reason)}`]),
      ]),
    );
  return [...blocks.map((lines) => `${lines.join('\n')}\n`), `${lintSummary(reports)}\n`].join('\n');
}

function lintSummary(reports: LintOutput): string {
  if (reports.length === 0) return 'There was no report to read.';
  const all = reports.flatMap(({ findings }) => findings);
  if (all.length === 0) {
    return `${counted(reports.length, 'report')} read, nothing found.`;
  }
  const counts = severities.flatMap((severity) => {
    const count = all.filter((finding) => finding.severity === severity).length;
    const isCountable = severity !== 'information';
    return count === 0 ? [] : [isCountable ? counted(count, severity) : `${count} ${severity}`];
  });
  const touched = reports.filter(({ findings }) => findings.length > 0).length;
  return `${counts.join(', ')} in ${touched} of ${counted(reports.length, 'report')}.`;
}

/** What the product reads in one report, top to bottom. */
export function inspectText(report: InspectOutput): string {
  const title = printable(report.title) || '(no title)';
  const parts = [
    [...wrap(title, terminalWidth), '='.repeat(Math.min(terminalWidth, widthOf(title)))].join('\n'),
    [
      printable(report.path),
      report.recognised
        ? 'recognised as a postmortem'
        : 'not recognised as a postmortem, read because it was named',
      report.template === null
        ? 'held to the core set'
        : `held to the template ${printable(report.template)}`,
    ].join('\n'),
    part('Metadata', rows(Object.entries(report.metadata).map(([name, value]) => [name, joined(value)]))),
    part(
      `Sections (${report.sections.length})`,
      rows(
        report.sections.map(({ kind, heading, level }) => [
          kind ?? '–',
          ' '.repeat(2 * (level - 1)) + heading,
        ]),
      ),
    ),
    part(
      `Timeline (${report.timeline.length})`,
      rows(report.timeline.map(({ time, moment, text }) => [time, moment ? `[${moment}] ${text}` : text])),
    ),
    part('Metrics', rows(metricRows(report.metrics))),
    part(`Action items (${report.actionItems.length})`, report.actionItems.flatMap(itemLines)),
  ];
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`;
}

const metricNames: readonly (readonly [keyof InspectOutput['metrics'], string])[] = [
  ['timeToDetect', 'time to detect'],
  ['timeToAcknowledge', 'time to acknowledge'],
  ['timeToMitigate', 'time to mitigate'],
  ['timeToResolve', 'time to resolve'],
];

function metricRows(metrics: InspectOutput['metrics']): [string, string][] {
  return metricNames.flatMap(([name, words]) => {
    const seconds = metrics[name];
    return seconds === undefined ? [] : [[words, duration(seconds)]];
  });
}

/** `1 d 2 h 5 min`; seconds only where nothing larger is left. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const parts = [
    [Math.floor(minutes / 1_440), 'd'],
    [Math.floor((minutes % 1_440) / 60), 'h'],
    [minutes % 60, 'min'],
    [minutes === 0 ? seconds : 0, 's'],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, unit]) => `${count} ${unit}`)
      .join(' ') || '0 min'
  );
}

/** The items of all reports, by report. */
export function actionsText(items: ActionsOutput, reportCount: number): string {
  const byPath = new Map<string, ItemOutput[]>();
  for (const item of items) {
    const own = byPath.get(item.path);
    if (own) own.push(item);
    else byPath.set(item.path, [item]);
  }
  const blocks = [...byPath].map(
    ([path, own]) => `${[printable(path), ...own.flatMap(itemLines)].join('\n')}\n`,
  );
  const count = (status: ItemOutput['status']) => items.filter((item) => item.status === status).length;
  const summary =
    items.length === 0
      ? `No action items in ${counted(reportCount, 'report')}.`
      : `${count('open')} open, ${count('in-progress')} in progress, ${count('done')} done, ${count('declined')} declined in ${counted(reportCount, 'report')}.`;
  return [...blocks, `${summary}\n`].join('\n');
}

const boxes: Readonly<Record<ItemOutput['status'], string>> = {
  open: '[ ]',
  'in-progress': '[~]',
  done: '[x]',
  declined: '[-]',
};

function itemLines(item: ItemOutput): string[] {
  const indent = '      ';
  const due = item.due ?? item.dueText;
  const about = [
    item.owner,
    due === undefined ? undefined : `due ${due}`,
    item.priority,
    item.type,
    item.ticket,
  ].filter((text) => text !== undefined);
  const lines = wrap(printable(item.text) || '(no text)', terminalWidth - indent.length);
  return [
    ...lines.map((line, i) => (i === 0 ? `  ${boxes[item.status]} ${line}` : indent + line)),
    ...wrap(printable(about.join(' · ')), terminalWidth - indent.length).map((line) => indent + line),
  ];
}

/** Two columns; what does not fit into the second goes on below itself. */
function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const first = Math.min(24, Math.max(0, ...pairs.map(([name]) => widthOf(printable(name)))));
  const indent = ' '.repeat(2 + first + 2);
  return pairs.flatMap(([name, value]) => {
    const depth = ' '.repeat(value.length - value.trimStart().length);
    const lines = wrap(printable(value), terminalWidth - indent.length - depth.length);
    return (lines.length > 0 ? lines : ['']).map((line, i) =>
      `${i === 0 ? `  ${padTo(first, printable(name))}  ` : indent}${depth}${line}`.trimEnd(),
    );
  });
}

function part(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [name, ...lines].join('\n');
}

function joined(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
