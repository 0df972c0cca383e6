// Where a missing section belongs, and the edit that puts it there without disturbing what stands around it.
import type { Postmortem, Section } from '../../document/postmortem';
import type { Profile, SectionSpec } from '../../profile/profile';
import { emptySection, headingLine } from '../../profile/sectionText';
import type { TextEdit } from '../../text/edit';
import { type Range, contains, overlaps } from '../../text/range';
import type { SourceText } from '../../text/source';

export interface Place {
  /** Where the reader is told. */
  readonly range: Range;
  /** The section to stand before; absent where the new one comes last. */
  readonly before: Section | undefined;
  /** A section beside which the new one stands, and whose level and style it takes. */
  readonly sibling: Section | undefined;
}

/**
 * Where the section `profile.sections[index]` belongs: before the next section of the profile that the report has, else at the end.
 * Where that next section is nested, the new one goes before what holds it, unless an earlier section is held there too.
 */
export function placeOf(
  index: number,
  profile: Profile,
  matched: ReadonlyMap<SectionSpec, Section>,
  report: Postmortem,
): Place {
  const later = profile.sections.slice(index + 1).find((spec) => matched.has(spec));
  const next = later && matched.get(later);
  if (!next) {
    const sibling = mainSections(report)[0];
    return { range: titlePlace(report), before: undefined, sibling };
  }
  const earlier = profile.sections.slice(0, index).flatMap((spec) => matched.get(spec) ?? []);
  let before = next;
  while (before.parent && !isTitle(before.parent, report)) {
    const outer: Range = { start: before.parent.range.start, end: before.range.start };
    if (earlier.some(({ headingRange }) => contains(outer, headingRange))) break;
    before = before.parent;
  }
  return { range: before.headingRange, before, sibling: before };
}

/**
 * Inserts heading and guidance with exactly one blank line around them, in the style and with the line ends of the report; `undefined`
 * where the section would come last and a code block there is never closed.
 */
export function insertSection(
  spec: SectionSpec,
  { before, sibling }: Place,
  { source }: Postmortem,
): TextEdit | undefined {
  if (!before && endsInCode(source)) return undefined;
  const { text, isTight } = sectionBeside(sibling, spec, source);
  const block = text.replace(/\n/g, source.lineBreak);
  const gap = source.lineBreak.repeat(isTight ? 1 : 2);
  return before
    ? insertBefore(startWithDressing(before, source), block, gap, source)
    : insertLast(block, gap, source);
}

/** The sections that are not held by another one, the title left out. */
function mainSections(report: Postmortem): readonly Section[] {
  return report.sections.filter(
    (section) => !isTitle(section, report) && (!section.parent || isTitle(section.parent, report)),
  );
}

/** Whether a section is the heading of the whole report. */
function isTitle(section: Section, { title, sections }: Postmortem): boolean {
  if (title && overlaps(section.headingRange, title.range)) return true;
  return (
    section === sections[0] &&
    section.level === 1 &&
    section.kind === null &&
    sections.every((other) => other === section || other.level > 1)
  );
}

/** The title line; where the report has none outside its head, the first heading, else the first line that says something. */
function titlePlace(report: Postmortem): Range {
  const { title, frontMatter, sections, source } = report;
  const inHead = title && frontMatter && contains(frontMatter.range, title.range);
  if (title && !inHead) return title.range;
  const first = sections[0];
  if (first) return first.headingRange;
  if (title) return title.range;
  const prose = report.prose[0];
  if (prose) {
    const line = source.lineRange(source.lineAt(prose.range.start));
    return { start: prose.range.start, end: Math.min(line.end, prose.range.end) };
  }
  return firstWrittenLine(source, frontMatter?.range.end ?? 0);
}

/** The first line at or after `offset` with anything on it; the end of the text where there is none. */
function firstWrittenLine(source: SourceText, offset: number): Range {
  const rest = source.text.slice(offset);
  const skipped = rest.length - rest.trimStart().length;
  if (skipped === rest.length) return { start: source.text.length, end: source.text.length };
  return { start: offset + skipped, end: source.lineRange(source.lineAt(offset + skipped)).end };
}

interface WrittenSection {
  /** Lines end with `\n`; the last one is not ended. */
  readonly text: string;
  /** Whether it is an item of a list without blank lines between the items. */
  readonly isTight: boolean;
}

const boldLabelInList = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(?:\*\*|__)/;

/**
 * The section as its sibling is written: a label in a list beside such labels, a bold line beside bold lines, else a heading with `#` of
 * the same level. A heading among labels would take the report for one with headings, and the labels for mere words.
 */
function sectionBeside(sibling: Section | undefined, spec: SectionSpec, source: SourceText): WrittenSection {
  const { heading, guidance, kind } = spec;
  if (!sibling) return { text: emptySection(headingLine(heading, 2), guidance), isTight: false };
  const number = source.lineAt(sibling.headingRange.start);
  const line = source.slice(source.lineRange(number));
  const marker = boldLabelInList.exec(line)?.[1];
  // A label counts by its kind alone.
  if (marker !== undefined && kind !== undefined) {
    const indent = `\n${' '.repeat(marker.length)}`;
    const isTight = number > 0 && source.slice(source.lineRange(number - 1)).trim() !== '';
    const text = emptySection(`**${heading}**:`, guidance).replace(/\n+/g, indent);
    return { text: marker + text, isTight };
  }
  const isBold = marker !== undefined || /^[ \t]*(?:\*\*|__)/.test(line);
  const title = isBold ? `**${heading}**` : headingLine(heading, sibling.level);
  return { text: emptySection(title, guidance), isTight: false };
}

/** Where a heading's line starts, with the lines just above that belong to it: an anchor, a directive for the next line. */
function startWithDressing(section: Section, source: SourceText): number {
  let line = source.lineAt(section.headingRange.start);
  while (line > 0 && isDressing(source.slice(source.lineRange(line - 1)).trim())) line--;
  return source.lineRange(line).start;
}

function isDressing(line: string): boolean {
  if (line.startsWith('<!--')) return line.endsWith('-->') && line.includes('disable-next-line');
  return /^<a\s[^<>]*><\/a>$/.test(line);
}

/** @param gap what stands between the section and its neighbours: one line break or two */
function insertBefore(start: number, block: string, gap: string, source: SourceText): TextEdit {
  const end = endOfLastLine(source, start);
  const isGapRight = end === 0 || source.text.slice(end, start) === gap;
  return isGapRight
    ? { range: { start, end: start }, newText: block + gap }
    : { range: { start: end, end: start }, newText: gap + block + gap };
}

/** Whether the last fence of the text opens a code block that is not closed: what is added there would be code. */
function endsInCode({ text }: SourceText): boolean {
  let open: string | undefined;
  for (const [, fence = '', rest = ''] of text.matchAll(/^[ \t]*(`{3,}|~{3,})(.*)$/gm)) {
    if (open === undefined) open = fence.startsWith('`') && rest.includes('`') ? undefined : fence;
    else if (fence.startsWith(open) && rest.trim() === '') open = undefined;
  }
  return open !== undefined;
}

function insertLast(block: string, gap: string, source: SourceText): TextEdit {
  const length = source.text.length;
  const end = endOfLastLine(source, length);
  const wanted = end === 0 ? '' : gap;
  const there = source.text.slice(end);
  const newText = block + source.lineBreak;
  return wanted.startsWith(there)
    ? { range: { start: length, end: length }, newText: wanted.slice(there.length) + newText }
    : { range: { start: end, end: length }, newText: wanted + newText };
}

/** The end of the last line before `offset` that is not blank, without its line break; 0 where there is none. */
function endOfLastLine(source: SourceText, offset: number): number {
  let last = offset;
  while (last > 0 && isSpace(source.text.charCodeAt(last - 1))) last--;
  return last === 0 ? 0 : Math.min(offset, source.lineRange(source.lineAt(last - 1)).end);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
