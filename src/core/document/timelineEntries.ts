// Finds the entries of a timeline in the blocks of its section: bullets, rows, headings, paragraphs, lines of a fence.
import { append } from '../text/append';
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';
import type { Block, CodeBlock, HeadingBlock, ListBlock, ListItem, ParagraphBlock } from './blocks';
import { isPlaceholder } from './placeholders';
import type { Section } from './postmortem';
import { sectionAt } from './sections';
import type { CalendarDate } from './time/date';
import { leadingTime, trailingTime } from './time/findTimes';
import { monthOf } from './time/months';
import type { TimeExpression } from './time/expression';
import type { Entry } from './timelineEntry';
import { timelineSections } from './timelineSections';
import { entriesOfTable } from './timelineTable';
import type { Words } from './words';

interface Context {
  readonly source: SourceText;
  readonly sections: readonly Section[];
}

/** The entries of all sections that are a timeline, in order. */
export function findEntries(blocks: readonly Block[], context: Context): readonly Entry[] {
  const entries: Entry[] = [];
  const fences: { code: CodeBlock; section: Section | undefined }[] = [];
  const ofTimeline = timelineSections(context.sections);
  blocks.forEach((block, i) => {
    const section = sectionAt(context.sections, block.range.start);
    if (!section || !ofTimeline.has(section)) return;
    switch (block.kind) {
      case 'heading':
        append(entries, entriesOfHeading(block, blocks[i + 1], section));
        break;
      case 'paragraph':
        append(entries, entriesOfParagraph(block, blocks[i + 1], section));
        break;
      case 'list':
        append(entries, entriesOfList(block, section, context.source));
        break;
      case 'table':
        append(entries, entriesOfTable(block, section));
        break;
      case 'code':
        fences.push({ code: block, section });
        break;
      case 'quote':
      case 'html':
      case 'rule':
      case 'definition':
    }
  });
  if (!entries.some(({ isDay }) => !isDay)) {
    for (const { code, section } of fences) append(entries, entriesOfFence(code, section, context.source));
  }
  const told = entries.filter(({ text }) => text === '' || !isPlaceholder(text));
  return daysWithoutEntries(told);
}

/** A day below which no entry stands is an entry itself: "24 March: …" followed by prose. */
function daysWithoutEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry, i) => {
    if (!entry.isDay) return entry;
    const next = entries[i + 1];
    if (!next || next.isDay) return { ...entry, isDay: false };
    const { date } = next.expression;
    const hasOwnDay = date !== undefined && !date.counted && !isSameDay(date, entry.expression.date);
    return hasOwnDay && entry.text !== '' ? { ...entry, isDay: false } : entry;
  });
}

function isSameDay(a: CalendarDate, b: CalendarDate | undefined): boolean {
  if (a.ambiguous)
    return b?.ambiguous?.first === a.ambiguous.first && b.ambiguous.second === a.ambiguous.second;
  return a.month === b?.month && a.day === b?.day;
}

const leadingMarks = /^[\s\-–—:：|,.;)\]}>*~→・、，）]+/;

function entryOf(
  words: Words,
  part: Range,
  expression: TimeExpression,
  range: Range,
  section: Section | undefined,
): Entry {
  const base = part.start;
  const timeRange = { start: base + expression.start, end: base + expression.end };
  const after = words.plain({ start: timeRange.end, end: part.end }).replace(leadingMarks, '');
  const before = after === '' ? words.plain({ start: part.start, end: timeRange.start }) : '';
  const text = before !== '' && /\p{L}{2}/u.test(before) ? before.replace(leadingMarks, '') : after;
  return { expression, timeRange, text, range, section, isDay: false };
}

/** The words after a date are often the zone of the day: "2021-09-29 (all times CEST)". */
const wordsOfDay = /^[^\p{L}\p{N}]*(?:all times\b.*)?$/iu;

/** A date without a clock that stands alone names a day; everything else that is written down is an entry. */
function isDayOnly({ expression, text }: Entry): boolean {
  return expression.clock === undefined && !expression.isUnknown && wordsOfDay.test(text);
}

function entriesOfHeading(
  block: HeadingBlock,
  next: Block | undefined,
  section: Section | undefined,
): Entry[] {
  const expression = leadingTime(block.words.text);
  if (!expression) return [];
  const range = { start: block.range.start, end: section?.bodyRange.end ?? block.range.end };
  const entry = entryOf(block.words, block.words.range, expression, range, section);
  const isDay = isDayOnly(entry);
  const text = entry.text === '' && next?.kind === 'paragraph' ? next.words.plain() : entry.text;
  return [{ ...entry, text, isDay }];
}

function entriesOfList(list: ListBlock, section: Section | undefined, source: SourceText): Entry[] {
  const entries: Entry[] = [];
  for (const item of list.items) append(entries, entriesOfItem(item, list.ordered, section, source));
  return entries;
}

function entriesOfItem(
  item: ListItem,
  isNumbered: boolean,
  section: Section | undefined,
  source: SourceText,
): Entry[] {
  const [first] = item.blocks;
  const nested: Entry[] = [];
  for (const block of item.blocks) {
    if (block.kind === 'list') append(nested, entriesOfList(block, section, source));
  }
  if (first?.kind !== 'paragraph') return nested;
  const { words } = first;
  const expression =
    (isNumbered ? dayInNumber(item, words, source) : undefined) ??
    leadingTime(words.text) ??
    (words.text.length < 160 ? trailingTime(words.text) : undefined);
  if (!expression) return nested;
  const entry = entryOf(words, words.range, expression, item.range, section);
  const isDay = nested.length > 0 && isDayOnly(entry);
  return [isDay ? { ...entry, isDay } : entry, ...nested];
}

const marker = /^(\d{1,2})\.\s+$/;

/** "3. März 2024, 14:02": what Markdown takes for the third item of a list is a day. */
function dayInNumber(item: ListItem, words: Words, source: SourceText): TimeExpression | undefined {
  const month = /^\p{L}{3,9}/u.exec(words.text)?.[0];
  if (month === undefined || monthOf(month) === undefined) return undefined;
  const before = source.slice({ start: item.range.start, end: words.range.start });
  if (!marker.test(before)) return undefined;
  const found = leadingTime(before + words.text);
  if (!found || found.end <= before.length) return undefined;
  return { ...found, start: 0, end: found.end - before.length };
}

const startsWithDigit = /^(?:[\s*_[(`~]|\p{Extended_Pictographic}|\u{FE0F})*\d/u;

function entriesOfParagraph(
  block: ParagraphBlock,
  next: Block | undefined,
  section: Section | undefined,
): Entry[] {
  const { words } = block;
  const lines = words.lineRanges;
  const starts: { line: Range; expression: TimeExpression }[] = [];
  for (const line of lines) {
    const text = words.text.slice(line.start - words.range.start, line.end - words.range.start);
    const expression = leadingTime(text);
    if (!expression || expression.isUnknown) {
      if (starts.length === 0) return [];
      continue;
    }
    // Within a paragraph a line may start with a number by chance; a clock or a whole date does not.
    if (starts.length > 0 && !startsWithDigit.test(text)) continue;
    if (!expression.clock && expression.date?.day === undefined && !expression.date?.ambiguous) {
      if (starts.length === 0) return [];
      continue;
    }
    starts.push({ line, expression });
  }
  return starts.map(({ line, expression }, i) => {
    const end = starts[i + 1]?.line.start ?? block.range.end;
    const part = { start: line.start, end };
    const entry = entryOf(words, part, expression, part, section);
    const isToldBelow = entry.text === '' && next?.kind === 'paragraph';
    const text =
      isToldBelow && (expression.clock !== undefined || !leadingTime(next.words.text))
        ? next.words.plain()
        : entry.text;
    return { ...entry, text, isDay: isDayOnly(entry) };
  });
}

function entriesOfFence({ range }: CodeBlock, section: Section | undefined, source: SourceText): Entry[] {
  const entries: Entry[] = [];
  const last = source.lineAt(range.end);
  for (let line = source.lineAt(range.start); line <= last; line++) {
    const place = source.lineRange(line);
    const text = source.slice(place);
    const expression = leadingTime(text);
    if (!expression?.clock) continue;
    entries.push({
      expression,
      timeRange: { start: place.start + expression.start, end: place.start + expression.end },
      text: text.slice(expression.end).replace(leadingMarks, '').trim(),
      range: place,
      section,
      isDay: false,
    });
  }
  return entries;
}
