// The words of one block: its text with the markup blanked, every character at the place where it stands in the source.
import type { Range } from '../text/range';
import { firstIndex, ordered } from '../text/ordered';
import type { SourceText } from '../text/source';
import { isWhiteSpace } from '../text/whiteSpace';
import { readMarkup, type References } from './markdown';
import type { MarkupKind } from './markup';
import type { Written } from './postmortem';

/** One piece of inline markup; both ranges count in the source. */
export interface Span {
  readonly kind: MarkupKind;
  readonly range: Range;
  /** What the delimiters enclose. */
  readonly inner: Range;
  /** The target of a link or image, the tag of HTML. */
  readonly value: string | undefined;
}

const notBlank = /\S/;
const noBreaks: readonly number[] = [];
const backslash = 92;
const space = 32;
/** White space that is not one space between two words. */
const untidy = /[^\S ]| {2}/;
const whiteSpace = /\s+/g;

/** The lines of a block's content and where they stand; markup is read when first asked for. */
export class Words {
  readonly range: Range;
  private readonly lines: readonly Line[];
  // Given a value from the start, so that all of these objects have one shape, whatever is asked of them first.
  private readSpans: readonly Span[] | undefined = undefined;
  private blanked: string | undefined = undefined;
  private readCuts: readonly Cut[] | undefined = undefined;
  private readPlain: string | undefined = undefined;
  private readLineRanges: readonly Range[] | undefined = undefined;

  /**
   * @param content what markdown-it took as the block's content: a part of one line, or lines freed of indentation and quote marks
   * @param start where the content of its first line starts; lines after it are found by their ends
   * @param end where its last line ends, if that is not the end of a line of the source
   */
  constructor(
    private readonly source: SourceText,
    private readonly references: References,
    readonly content: string,
    start: number,
    firstLine: number,
    end?: number,
  ) {
    this.lines = placeLines(source, content, start, firstLine, end);
    const first = this.lines[0] as Line;
    const last = this.lines.at(-1) as Line;
    this.range = { start: first.start, end: last.start + last.length };
  }

  get isEmpty(): boolean {
    return !notBlank.test(this.content);
  }

  /** The inline markup, outer pieces before the inner ones they hold. */
  get spans(): readonly Span[] {
    return (this.readSpans ??= this.readSpansNow());
  }

  /** The spans that begin within a part, found without a look at those before it. */
  spansIn({ start, end }: Range): readonly Span[] {
    const { spans } = this;
    if (spans.length === 0) return spans;
    return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
  }

  /** As long as `range`: the words, with markup and line breaks replaced by spaces. */
  get text(): string {
    return (this.blanked ??= this.blank());
  }

  /** Where the author breaks the line on purpose: two spaces or a backslash at its end. Source offsets of the next line. */
  get hardBreaks(): readonly number[] {
    if (this.lines.length === 1 && !this.content.includes('<')) return noBreaks;
    const breaks: number[] = [];
    for (let i = 1; i < this.lines.length; i++) {
      const before = this.lines[i - 1] as Line;
      const end = before.start + before.length;
      const { text } = this.source;
      const last = text.charCodeAt(end - 1);
      if (last === backslash || (last === space && text.charCodeAt(end - 2) === space)) {
        breaks.push((this.lines[i] as Line).start);
      }
    }
    if (!this.content.includes('<')) return breaks;
    for (const { kind, range, value } of this.spans) {
      if (kind === 'html' && isBreak(value)) breaks.push(range.end);
    }
    return breaks.length > 1 ? breaks.sort((a, b) => a - b) : breaks;
  }

  /** The source ranges of the content's lines, without indentation, quote marks and line breaks. */
  get lineRanges(): readonly Range[] {
    return (this.readLineRanges ??= this.lines.map(({ start, length }) => ({ start, end: start + length })));
  }

  /** What stands in a part of the block, freed of markup, trimmed, white space as single spaces. */
  written(part: Range = this.range): Written {
    const base = this.range.start;
    const { text } = this;
    let { start, end } = part;
    while (start < end && isWhiteSpace(text.charCodeAt(start - base))) start++;
    while (end > start && isWhiteSpace(text.charCodeAt(end - 1 - base))) end--;
    return { text: this.plain({ start, end }), range: { start, end } };
  }

  /** The words of a part as one text: markup is left out, not blanked, so that `post**mortem**` is one word. */
  plain(part: Range = this.range): string {
    return part === this.range ? (this.readPlain ??= this.plainPart(part)) : this.plainPart(part);
  }

  private plainPart(part: Range): string {
    const base = this.range.start;
    const { text, cuts } = this;
    let result = '';
    let at = part.start;
    for (const { start, end, joins } of cuts) {
      if (!joins || end <= at) continue;
      if (start >= part.end) break;
      if (start > at) result += text.slice(at - base, start - base);
      at = Math.min(end, part.end);
    }
    result += text.slice(at - base, part.end - base);
    return (untidy.test(result) ? result.replace(whiteSpace, ' ') : result).trim();
  }

  /** Delimiters, targets and entities, in order. */
  private get cuts(): readonly Cut[] {
    return (this.readCuts ??= cutsOf(this.spans));
  }

  private readSpansNow(): readonly Span[] {
    const markup = readMarkup(this.content, this.references);
    if (markup.length === 0) return [];
    const place = this.placer();
    return markup.map(({ kind, start, end, innerStart, innerEnd, value }) => {
      const range = { start: place(start), end: place(end, true) };
      // Markdown takes a footnote for a link; its number is none of the words.
      const isNote = kind === 'link' && this.content[innerStart] === '^';
      const inner = isNote
        ? { start: range.end, end: range.end }
        : { start: place(innerStart), end: place(innerEnd, true) };
      return { kind, range, inner, value };
    });
  }

  /** Turns an offset in the content into one in the source; an end belongs to the line that it ends. */
  private placer(): (offset: number, isEnd?: boolean) => number {
    const { lines } = this;
    return (offset, isEnd = false) => {
      let low = 0;
      let high = lines.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        const { at } = lines[middle] as Line;
        if (at < offset || (at === offset && !isEnd)) low = middle;
        else high = middle - 1;
      }
      const line = lines[low] as Line;
      return line.start + Math.max(0, Math.min(offset - line.at, line.length));
    };
  }

  private blank(): string {
    const { source, lines, range } = this;
    let text: string;
    if (lines.length === 1) text = source.slice(range);
    else {
      const parts: string[] = [];
      let at = range.start;
      for (const { start, length } of lines) {
        if (start > at) parts.push(spaces(start - at));
        parts.push(source.text.slice(start, start + length));
        at = start + length;
      }
      text = parts.join('');
    }
    return blankMarkup(text, this.cuts, range.start);
  }
}

/** How many of the spans, which are in order, begin before an offset. */
function firstFrom(spans: readonly Span[], offset: number): number {
  return firstIndex(spans, ({ range }) => range.start >= offset);
}

/** HTML that stands between words like a space. */
const parts = /^<\/?(?:br|p|div|li|ul|ol)\b/i;

/** `<br>` breaks the line. */
function isBreak(tag: string | undefined): boolean {
  return tag !== undefined && tag.toLowerCase().startsWith('<br');
}

interface Line {
  /** Where the line's words start in the content and in the source; `length` is the same in both. */
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

function placeLines(
  source: SourceText,
  content: string,
  start: number,
  firstLine: number,
  lastEnd: number | undefined,
): Line[] {
  if (!content.includes('\n')) return [{ at: 0, start, length: content.length }];
  const lines: Line[] = [];
  let at = 0;
  for (let number = firstLine; at <= content.length; number++) {
    let next = content.indexOf('\n', at);
    if (next < 0) next = content.length;
    let words = at;
    while (words < next && (content[words] === ' ' || content[words] === '\t')) words++;
    // Indentation may have been expanded, quote marks cut off: only the ends of the lines are sure to agree.
    let { end } = source.lineRange(number);
    if (next === content.length) end = lastEnd ?? end - trailingSpace(source.text, end);
    const length = next - words;
    lines.push({ at: words, start: lines.length === 0 ? start : end - length, length });
    at = next + 1;
  }
  return lines;
}

function trailingSpace(text: string, end: number): number {
  let start = end;
  while (start > 0 && isTrimmed(text.charCodeAt(start - 1))) start--;
  return end - start;
}

/** What markdown-it trims from the end of a block. */
function isTrimmed(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** A part of the source that is markup. */
interface Cut extends Range {
  /** The character that stands in its place, if any. */
  readonly kept: string;
  /** Whether the letters before and after it belong together. */
  readonly joins: boolean;
}

const noCuts: readonly Cut[] = [];
const keptEntity = /^\S$/;

function cutsOf(spans: readonly Span[]): readonly Cut[] {
  if (spans.length === 0) return noCuts;
  const cuts: Cut[] = [];
  for (const { kind, range, inner, value } of spans) {
    if (kind === 'entity') {
      const kept = value && keptEntity.test(value) ? value : '';
      cuts.push({ start: range.start, end: range.end, kept, joins: false });
      continue;
    }
    const joins = kind !== 'html' || value === undefined || !parts.test(value);
    if (inner.start > range.start) cuts.push({ start: range.start, end: inner.start, kept: '', joins });
    if (range.end > inner.end) cuts.push({ start: inner.end, end: range.end, kept: '', joins });
  }
  return ordered(cuts, (a, b) => a.start - b.start);
}

const manySpaces = ' '.repeat(200);

/** A piece of a long row of spaces: `repeat` would make each one anew. */
function spaces(count: number): string {
  return count <= manySpaces.length ? manySpaces.slice(0, count) : ' '.repeat(count);
}

function blankMarkup(text: string, cuts: readonly Cut[], base: number): string {
  if (cuts.length === 0) return text;
  let result = '';
  let at = base;
  for (const { start, end, kept } of cuts) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    result += text.slice(at - base, from - base) + kept + spaces(end - from - kept.length);
    at = end;
  }
  return result + text.slice(at - base);
}
