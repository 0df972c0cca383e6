// The lines that serve as headings: real ones, bold lines, bold labels, plain labels that name a section, HTML.
import type { SectionKind } from '../profile/profile';
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';
import type { Block, ListBlock, ParagraphBlock } from './blocks';
import { leadingLabel } from './labels';
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

/** All lines of the top-level blocks that open a section, in order. */
export function findHeadings(
  source: SourceText,
  blocks: readonly Block[],
  extra: readonly SectionName[],
): readonly HeadingLine[] {
  const realHeadings = blocks.filter((block) => block.kind === 'heading').length;
  const isLabelled = realHeadings <= 1;
  const found: HeadingLine[] = [];
  blocks.forEach((block, i) => {
    if (block.kind === 'heading') {
      const text = block.words.plain();
      found.push({
        kind: sectionKindOf(text, extra),
        text,
        level: block.level,
        range: block.range,
        until: undefined,
      });
    } else if (block.kind === 'paragraph')
      found.push(...headingsOfParagraph(block, blocks[i + 1], isLabelled, extra));
    else if (block.kind === 'list' && isLabelled) found.push(...headingsOfList(block, extra));
    else if (block.kind === 'html') found.push(...headingsOfHtml(source, block.range, extra));
  });
  return found;
}

function headingsOfParagraph(
  block: ParagraphBlock,
  next: Block | undefined,
  isLabelled: boolean,
  extra: readonly SectionName[],
): HeadingLine[] {
  const { words } = block;
  const label = leadingLabel(words, words.range);
  if (label?.isBold && label.value.range.start === label.value.range.end) {
    const { text } = label.key;
    if (text.length > longestBoldLine || /[.。!！]$/.test(text)) return [];
    const range = words.lineRanges[0] ?? block.range;
    return [{ kind: sectionKindOf(text, extra), text, level: 0, range, until: undefined }];
  }
  const found: HeadingLine[] = [];
  for (const line of words.lineRanges) {
    const inLine = leadingLabel(words, line);
    if (!inLine) continue;
    const { isBold, key, value } = inLine;
    if (key.text.length > longestPlainLabel) continue;
    const isAlone = value.text === '';
    if (!isBold && !(isAlone && line.end === block.range.end && next !== undefined)) continue;
    const kind = isBold ? sectionKindOf(key.text, extra) : exactSectionKindOf(key.text, extra);
    if (kind === null) continue;
    // In a report of labels each one rules to the next; among real headings only its own words belong to it.
    const until = isLabelled || isAlone ? undefined : block.range.end;
    found.push({ kind, text: key.text, level: 0, range: { start: line.start, end: key.range.end }, until });
  }
  return found;
}

function headingsOfList(list: ListBlock, extra: readonly SectionName[]): HeadingLine[] {
  const found: HeadingLine[] = [];
  for (const item of list.items) {
    const first = item.blocks[0];
    if (first?.kind !== 'paragraph') continue;
    const label = leadingLabel(first.words, first.words.range);
    if (!label?.isBold || label.key.text.length > longestPlainLabel) continue;
    const kind = exactSectionKindOf(label.key.text, extra);
    if (kind === null) continue;
    const range = { start: item.range.start, end: label.key.range.end };
    found.push({ kind, text: label.key.text, level: 0, range, until: undefined });
  }
  return found;
}

const htmlHeading = /<(h[1-6]|summary)\b[^<>]*>([^<]{1,200})<\/\1>/gi;

function headingsOfHtml(source: SourceText, block: Range, extra: readonly SectionName[]): HeadingLine[] {
  const found: HeadingLine[] = [];
  const text = source.slice(block);
  if (text.startsWith('<!--')) return found;
  for (const match of text.matchAll(htmlHeading)) {
    const words = (match[2] ?? '').replace(/\s+/g, ' ').trim();
    const level = match[1]?.toLowerCase() === 'summary' ? 0 : Number(match[1]?.[1]);
    const start = block.start + match.index;
    const range = { start, end: start + match[0].length };
    found.push({ kind: sectionKindOf(words, extra), text: words, level, range, until: undefined });
  }
  return found;
}
