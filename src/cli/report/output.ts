// What was found in reports → the plain data that both formats print.
import type { Postmortem } from '../../core/document/postmortem';
import { pageOf } from '../../core/rules/pages';
import type { Finding } from '../../core/rules/rule';
import type { Range } from '../../core/text/range';
import type { SourceText } from '../../core/text/source';
import type { ReportDigest } from '../../core/workspace/digest';
import type { InspectOutput, ItemOutput, LintOutput, RangeOutput } from './shapes';

/** @param home the folder of the package, where the rules' pages lie */
export function lintOutput(
  path: string,
  findings: readonly Finding[],
  source: SourceText,
  home: URL,
): LintOutput[number] {
  return {
    path,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      ...(finding.question !== undefined && { question: finding.question }),
      ...(finding.reason !== undefined && { reason: finding.reason }),
      url: new URL(pageOf(finding.rule), home).href,
      range: rangeOutput(finding.range, source),
      fixes: finding.fixes.map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map(({ range, newText, blanks }) => ({
          range: rangeOutput(range, source),
          newText,
          ...(blanks && { blanks: [...blanks] }),
        })),
      })),
    })),
  };
}

export function inspectOutput(
  path: string,
  report: Postmortem,
  digest: ReportDigest,
  read: { readonly recognised: boolean; readonly template: string | undefined },
): InspectOutput {
  const { source } = report;
  return {
    path,
    recognised: read.recognised,
    template: read.template ?? null,
    title: report.title?.text ?? '',
    metadata: Object.fromEntries(
      Object.entries(digest.metadata)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, values.length === 1 ? (values[0] as string) : [...values]]),
    ),
    sections: report.sections.map(({ kind, heading, level, range }) => ({
      kind,
      heading,
      level,
      range: rangeOutput(range, source),
    })),
    timeline: report.timeline.map(({ time, moment, text, range }) => ({
      time,
      ...(moment !== undefined && { moment }),
      text,
      range: rangeOutput(range, source),
    })),
    metrics: report.metrics,
    actionItems: itemsOutput(digest, source),
  };
}

export function itemsOutput(digest: ReportDigest, source: SourceText): ItemOutput[] {
  return digest.items.map((item) => ({
    id: item.id,
    text: item.text,
    section: item.section,
    ...(item.owner !== undefined && { owner: item.owner }),
    ...(item.due !== undefined && { due: item.due }),
    ...(item.dueText !== undefined && { dueText: item.dueText }),
    status: item.status,
    marked: item.marked,
    ...(item.priority !== undefined && { priority: item.priority }),
    ...(item.type !== undefined && { type: item.type }),
    ...(item.ticket !== undefined && { ticket: item.ticket }),
    range: rangeOutput(item.range, source),
  }));
}

function rangeOutput({ start, end }: Range, source: SourceText): RangeOutput {
  return { start: source.positionAt(start), end: source.positionAt(end) };
}
