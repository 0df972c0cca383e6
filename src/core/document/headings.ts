// The lines that serve as headings: real ones, bold lines, bold labels, plain labels that name a section, HTML.
import type { SectionKind } from '../profile/profile';
import { append } from '../text/append';
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';
import type { Block, HeadingBlock, ListBlock, ParagraphBlock } from './blocks';
import { leadingLabel, type Label } from './labels';
import { leadingTime } from './time/findTimes';
import { exactSectionKindOf, sectionKindOf, type SectionName } from './sectionKinds';

/** A line that opens a section. */
export interface HeadingLine {
  readonly kind: SectionKind | null;
  /** The words without markup. */
  readonly text: string;
  /** 1 to 6 for real headings; 0 for a label, which is one deeper than what stands above it. */
  readonly level: number;
  readonly range: Range;
  /** Where the section ends at the latest, for a label that rules over its own paragraph or list item alone. */
  readonly until: number | undefined;
}

/** A bold line that is longer is a statement. */
const longestBoldLine = 80;
const longestPlainLabel = 40;

/** `{#impact}`: what word processors and Pandoc add for links to the heading. */
const anchor = /\s*\{#[^{}\s]{1,100}\}$/;

function withoutAnchor(text: string): string {
  return text.endsWith('}') ? text.replace(anchor, '') : text;
}

const isSentence = /[.。!！]$/;
const slantedLine = /^[*_][^*_]{3,40}[*_]$/;
const asterisk = 42;
const underscore = 95;
const colon = 58;
const wideColon = 0xff1a;

function mayHoldLabel(content: string): boolean {
  const last = content.charCodeAt(content.length - 1);
  if (last === colon || last === wideColon || slantedLine.test(content)) return true;
  return content.includes('**') || content.includes('__');
}

/** All lines of the top-level blocks that open a section, in order. */
export function findHeadings(
  source: SourceText,
  blocks: readonly Block[],
  extra: readonly SectionName[],
): readonly HeadingLine[] {
  const realHeadings = blocks.filter((block) => block.kind === 'heading').length;
  const isLabelled = realHeadings <= 1;
  const found: HeadingLine[] = [];
  let headingsBefore = 0;
  blocks.forEach((block, i) => {
    switch (block.kind) {
      case 'heading': {
        headingsBefore++;
        const heading = realHeading(block, extra);
        if (heading) found.push(heading);
        break;
      }
      case 'paragraph':
        append(found, headingsOfParagraph(source, block, blocks[i + 1], isLabelled, extra));
        break;
      case 'list':
        append(found, headingsOfList(block, isLabelled, headingsBefore <= 1, extra));
        break;
      case 'html':
        append(found, headingsOfHtml(source, block.range, extra));
        break;
      case 'quote':
      case 'table':
      case 'code':
      case 'rule':
      case 'definition':
    }
  });
  return found;
}

function realHeading(
  { words, level, range }: HeadingBlock,
  extra: readonly SectionName[],
): HeadingLine | undefined {
  const text = withoutAnchor(words.plain());
  if (text === '') return undefined;
  // "14:02 Detection" is an entry of the timeline, not the section of that name.
  const named = sectionKindOf(text, extra);
  const kind = named !== null && leadingTime(text)?.clock ? null : named;
  return { kind, text, level, range, until: undefined };
}

function headingsOfParagraph(
  source: SourceText,
  block: ParagraphBlock,
  next: Block | undefined,
  isLabelled: boolean,
  extra: readonly SectionName[],
): HeadingLine[] {
  const { words } = block;
  const found: HeadingLine[] = [];
  if (!mayHoldLabel(words.content)) return found;
  for (const line of words.lineRanges) {
    const first = source.text.charCodeAt(line.start);
    const isBold = first === asterisk || first === underscore;
    const last = source.text.charCodeAt(line.end - 1);
    const isAloneAtEnd =
      (last === colon || last === wideColon) && line.end === block.range.end && next !== undefined;
    if (!isBold && !isAloneAtEnd) continue;
    const slanted = isBold ? headingInItalics(block, line, extra) : undefined;
    if (slanted) found.push(slanted);
    const label = slanted ? undefined : leadingLabel(words, line);
    if (!label) continue;
    const heading = headingOfLabel(block, line, label, isLabelled, extra);
    if (heading) found.push(heading);
  }
  return found;
}

/** "_Timeline_" on a line of its own is a heading if its words are one's. */
function headingInItalics(
  { words, range }: ParagraphBlock,
  line: Range,
  extra: readonly SectionName[],
): HeadingLine | undefined {
  if (line.start !== range.start || line.end !== range.end) return undefined;
  const [whole] = words.spans;
  if (whole?.kind !== 'emphasis' || whole.range.start !== line.start || whole.range.end !== line.end)
    return undefined;
  const text = words.plain();
  const kind = exactSectionKindOf(text, extra);
  return kind === null ? undefined : { kind, text, level: 0, range: line, until: undefined };
}

function headingOfLabel(
  block: ParagraphBlock,
  line: Range,
  { key, value, isBold }: Label,
  isLabelled: boolean,
  extra: readonly SectionName[],
): HeadingLine | undefined {
  const isAlone = value.text === '';
  if (isSentence.test(key.text) || (!isBold && !isAlone)) return undefined;
  const isWhole = isAlone && line.start === block.range.start && line.end === block.range.end;
  if (isBold && isWhole) {
    if (key.text.length > longestBoldLine) return undefined;
    return { kind: sectionKindOf(key.text, extra), text: key.text, level: 0, range: line, until: undefined };
  }
  if (key.text.length > longestPlainLabel) return undefined;
  // Among real headings "Date of resolution: …" states a fact and opens no section.
  const mayBeLonger = isBold && (isAlone || isLabelled);
  const kind = mayBeLonger ? sectionKindOf(key.text, extra) : exactSectionKindOf(key.text, extra);
  if (kind === null) return undefined;
  // In a report of labels each one rules to the next; among real headings only its own words belong to it.
  const until = isLabelled || isAlone ? undefined : block.range.end;
  return { kind, text: key.text, level: 0, range: { start: line.start, end: key.range.end }, until };
}

/** In the head of a report with headings, so many bold bullets must name sections before they are taken for them. */
const enoughInHead = 2;

function headingsOfList(
  list: ListBlock,
  isLabelled: boolean,
  isHead: boolean,
  extra: readonly SectionName[],
): HeadingLine[] {
  if (!isLabelled && !isHead) return [];
  const found: HeadingLine[] = [];
  let alone = 0;
  for (const item of list.items) {
    const [first, ...rest] = item.blocks;
    if (first?.kind !== 'paragraph') continue;
    const label = leadingLabel(first.words, first.words.range);
    if (!label?.isBold || label.key.text.length > longestPlainLabel) continue;
    const kind = exactSectionKindOf(label.key.text, extra);
    if (kind !== null && label.value.text === '' && rest.length > 0) alone++;
    const range = { start: item.range.start, end: label.key.range.end };
    found.push({ kind, text: label.key.text, level: 0, range, until: undefined });
  }
  // Where one bullet names a section all bold bullets do, "Time to repair" as much as "Impact".
  return (isLabelled ? found.some(({ kind }) => kind !== null) : alone >= enoughInHead) ? found : [];
}

const htmlHeading =
  /<(h[1-6]|summary)\b[^<>]*>((?:[^<]|<\/?(?:b|strong|em|i|u|code|span|a|h[1-6])\b[^<>]{0,200}>){1,200}?)<\/\1>/gi;
const tag = /<[^<>]*>/g;

function headingsOfHtml(source: SourceText, block: Range, extra: readonly SectionName[]): HeadingLine[] {
  const found: HeadingLine[] = [];
  const text = source.slice(block);
  if (text.startsWith('<!--')) return found;
  for (const match of text.matchAll(htmlHeading)) {
    const words = (match[2] ?? '').replace(tag, '').replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    const level = match[1]?.toLowerCase() === 'summary' ? 0 : Number(match[1]?.[1]);
    const start = block.start + match.index;
    const range = { start, end: start + match[0].length };
    found.push({ kind: sectionKindOf(words, extra), text: words, level, range, until: undefined });
  }
  return found;
}
