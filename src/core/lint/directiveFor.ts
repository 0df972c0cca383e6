// Writes the comment that suppresses one finding for a reason, so that the report is read as before.
import { parsePostmortem } from '../document/parse';
import type { Postmortem } from '../document/postmortem';
import { asComment } from '../profile/sectionText';
import type { Finding } from '../rules/rule';
import { type TextEdit, applyEdits } from '../text/edit';
import { type Range, contains } from '../text/range';
import { SourceText } from '../text/source';
import { type Keyword, readDirectives } from './directives';

/**
 * The edit that suppresses a finding: a line above it; where that would change the Markdown (in a table, say), a comment on its own line;
 * for a finding in the front matter, which has no such comments, one for the whole file.
 * @param finding one of `source`
 * @param reason kept as it is, but in one line and unable to end the comment
 */
export function directiveFor({ rule, range }: Finding, reason: string, source: SourceText): TextEdit {
  const report = parsePostmortem(source);
  const write = (keyword: Keyword) =>
    asComment(`postmortem-${keyword} ${rule}: because ${inOneLine(reason)}`);
  const forFile = fileDirective(write('disable-file'), report);
  if (report.frontMatter && contains(report.frontMatter.range, range)) return forFile;
  const candidates = [
    lineAbove(range, write('disable-next-line'), report),
    commentOnLine(range, write('disable-line'), report),
  ];
  return candidates.find((edit) => edit && suppresses(edit, rule, range, report)) ?? forFile;
}

/** White space as single spaces; a "because" of the author's own is not said twice. */
function inOneLine(reason: string): string {
  return reason
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^because\s+/i, '');
}

function fileDirective(comment: string, { frontMatter, source }: Postmortem): TextEdit {
  const at = frontMatter?.range.end ?? 0;
  const newText = frontMatter ? source.lineBreak + comment : comment + source.lineBreak;
  return { range: { start: at, end: at }, newText };
}

/** Above the paragraph, never inside of it: there a comment would cut it in two. */
function lineAbove(finding: Range, comment: string, report: Postmortem): TextEdit | undefined {
  const { source } = report;
  const paragraph = paragraphAt(finding, report);
  if (paragraph?.kind === 'tableCell') return undefined;
  const line = source.lineAt(paragraph?.range.start ?? finding.start);
  const indent = indentAbove(line, source);
  if (indent === undefined) return undefined;
  const { start } = source.lineRange(line);
  return { range: { start, end: start }, newText: indent + comment + source.lineBreak };
}

function paragraphAt(finding: Range, { prose }: Postmortem) {
  return prose.find(({ range }) => range.start <= finding.start && finding.start <= range.end);
}

const bullet = /^( *)((?:[-*+]|\d{1,9}[.)]) {1,4})(?=\S)/;
const quoteMarks = /^(?: {0,3}> ?)+/;

/**
 * What a comment above a line starts with. Above an item of a list it belongs to the item before it, else it would cut the list in two;
 * `undefined` where it is not plain how.
 */
function indentAbove(line: number, source: SourceText): string | undefined {
  const textOf = (number: number) => source.slice(source.lineRange(number));
  const text = textOf(line);
  const quotes = quoteMarks.exec(text)?.[0];
  if (quotes !== undefined) return bullet.test(text.slice(quotes.length)) ? undefined : quotes;
  const [, indent] = bullet.exec(text) ?? [];
  if (indent === undefined) return /^[ \t]*/.exec(text)?.[0];
  for (let before = line - 1; before >= 0; before--) {
    const other = textOf(before);
    if (other.trim() === '') continue;
    const depth = other.length - other.trimStart().length;
    if (depth > indent.length) continue;
    const sibling = bullet.exec(other);
    if (depth === indent.length) return sibling ? ' '.repeat(sibling[0].length) : indent;
    return sibling && sibling[0].length <= indent.length ? indent : undefined;
  }
  return indent;
}

/** At the end of the line; inside the last cell of a row, because what follows a row is lost. */
function commentOnLine(finding: Range, comment: string, report: Postmortem): TextEdit {
  const { source } = report;
  const { start, end } = source.lineRange(source.lineAt(finding.start));
  const text = source.text.slice(start, end);
  const isRow = paragraphAt(finding, report)?.kind === 'tableCell';
  const [closing] = (isRow ? /[ \t]*(?<!\\)\|[ \t]*$/ : /[ \t]*$/).exec(text) ?? [''];
  const at = end - closing.length;
  const written = isRow ? comment.replace(/\\?\|/g, '\\|') : comment;
  return { range: { start: at, end: at }, newText: ` ${written}` };
}

/** Whether an edit suppresses the finding, and the report says the same as before. */
function suppresses(edit: TextEdit, rule: string, finding: Range, report: Postmortem): boolean {
  const edited = parsePostmortem(new SourceText(applyEdits(report.source.text, [edit])));
  const start = finding.start + (edit.range.start <= finding.start ? edit.newText.length : 0);
  const covered = readDirectives(edited).some(({ suppressions }) =>
    suppressions.some(
      ({ rule: other, covers }) => other === rule && covers && covers.start <= start && start <= covers.end,
    ),
  );
  return covered && contentOf(edited) === contentOf(report);
}

/** All that a report says, without places. */
function contentOf({ sections, fields, actionItems, timeline, prose }: Postmortem): string {
  return JSON.stringify([
    sections.map(({ heading, kind, level }) => [heading, kind, level]),
    fields.map(({ key, value }) => [key.text, value.text]),
    actionItems.map(({ text, status, owner, due }) => [text, status, owner?.text, due?.text]),
    timeline.map(({ time, text }) => [time, text]),
    prose.map(({ kind, sentences }) => [kind, sentences.map(({ text }) => text.replace(/\s+/g, ' ').trim())]),
  ]);
}
