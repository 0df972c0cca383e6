// Reads the blocks of a Markdown text and finds the exact place of each.
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';
import type { Block, HeadingBlock, ListBlock, ListItem, QuoteBlock, TableBlock, TableRow } from './blocks';
import { readHtmlTable } from './htmlTable';
import { readBlockTokens, type BlockToken, type References } from './markdown';
import { Words } from './words';

/** Reads the blocks of `source` from the line `firstLine` on; ranges count in the whole source. */
export function readBlocks(source: SourceText, firstLine = 0): readonly Block[] {
  const start =
    firstLine === 0 ? markLength(source.text) : (source.lineStarts[firstLine] ?? source.text.length);
  const { tokens, references } = readBlockTokens(start === 0 ? source.text : source.text.slice(start));
  return new BlockBuilder(source, tokens, references, firstLine).build();
}

/** A byte order mark is no part of the first line. */
function markLength(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** A quote or list item that is open: later lines repeat its prefix, the line it opens on is known by offset. */
interface Container {
  readonly line: number;
  readonly contentStart: number;
  readonly isQuote: boolean;
}

class BlockBuilder {
  private at = 0;
  private readonly containers: Container[] = [];

  constructor(
    private readonly source: SourceText,
    private readonly tokens: readonly BlockToken[],
    private readonly references: References,
    private readonly firstLine: number,
  ) {}

  build(): Block[] {
    const blocks: Block[] = [];
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at] as BlockToken;
      if (token.nesting < 0) break;
      this.at++;
      const block = this.buildBlock(token);
      if (block) blocks.push(block);
    }
    return blocks;
  }

  private buildBlock(token: BlockToken): Block | undefined {
    const line = this.lineOf(token);
    switch (token.type) {
      case 'heading_open':
        return this.buildHeading(token, line);
      case 'paragraph_open': {
        const words = this.buildWords(this.takeInline(), this.contentStart(line), line);
        return words && { kind: 'paragraph', range: words.range, words };
      }
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.buildList(token.type === 'ordered_list_open');
      case 'blockquote_open':
        return this.buildQuote(token, line);
      case 'table_open':
        return this.buildTable();
      case 'fence':
      case 'code_block': {
        const fenced = token.type === 'fence';
        return { kind: 'code', info: token.info.trim(), fenced, range: this.rangeOf(token) };
      }
      case 'html_block':
        return this.buildHtml(this.rangeOf(token));
      case 'hr':
        return { kind: 'rule', range: this.rangeOf(token) };
      case 'reference_definition':
        return { kind: 'definition', range: this.rangeOf(token) };
      default:
        return undefined;
    }
  }

  private buildHtml(range: Range): Block {
    // Prefixes of quotes and lists would stand between the tags.
    const table =
      this.containers.length === 0 ? readHtmlTable(this.source, range, this.references) : undefined;
    return table ?? { kind: 'html', range };
  }

  private buildHeading(token: BlockToken, line: number): HeadingBlock {
    const inline = this.takeInline();
    const range = this.rangeOf(token);
    let start = range.start;
    if (token.markup.startsWith('#')) start += token.markup.length;
    while (isSpace(this.source.text.charCodeAt(start)) && start < range.end) start++;
    const words = new Words(this.source, this.references, inline, start, line);
    return { kind: 'heading', level: Number(token.tag.slice(1)), range, words };
  }

  private buildList(ordered: boolean): ListBlock | undefined {
    const items: ListItem[] = [];
    for (let token = this.next(); token?.type === 'list_item_open'; token = this.next()) {
      const line = this.lineOf(token);
      const start = this.contentStart(line);
      const contentStart = start + token.info.length + 1;
      this.containers.push({ line, contentStart, isQuote: false });
      const blocks = this.build();
      this.containers.pop();
      this.at++;
      const end = Math.max(blocks.at(-1)?.range.end ?? 0, Math.min(contentStart, this.source.text.length));
      items.push({ range: { start, end }, blocks });
    }
    const first = items[0];
    const last = items.at(-1);
    return (
      first &&
      last && { kind: 'list', ordered, items, range: { start: first.range.start, end: last.range.end } }
    );
  }

  private buildQuote(token: BlockToken, line: number): QuoteBlock {
    const range = this.rangeOf(token);
    this.containers.push({ line, contentStart: range.start + 1, isQuote: true });
    const blocks = this.build();
    this.containers.pop();
    this.at++;
    return { kind: 'quote', range, blocks };
  }

  private buildTable(): TableBlock | undefined {
    const rows: TableRow[] = [];
    for (let token = this.next(); token && token.type !== 'table_close'; token = this.next()) {
      if (token.type === 'tr_open') rows.push(this.buildRow(token));
    }
    const [header, ...body] = rows;
    const last = rows.at(-1);
    if (!header || !last) return undefined;
    // Where no row follows, the line of dashes still belongs to the table.
    const dashes = this.source.lineRange(this.source.lineAt(header.range.start) + 1);
    const end = Math.max(last.range.end, dashes.end - this.trailing(dashes));
    return { kind: 'table', isHtml: false, header, rows: body, range: { start: header.range.start, end } };
  }

  private buildRow(open: BlockToken): TableRow {
    const line = this.lineOf(open);
    const start = this.contentStart(line);
    const lineRange = this.source.lineRange(line);
    const end = Math.max(start, lineRange.end - this.trailing(lineRange));
    const places = cellPlaces(this.source.text, start, end);
    const cells: Words[] = [];
    for (let token = this.next(); token && token.type !== 'tr_close'; token = this.next()) {
      if (token.type !== 'inline') continue;
      const place = places[cells.length] ?? { start: end, end };
      // An escaped pipe is one character shorter in the content: the cell is then read from the source itself.
      const content = this.source.slice(place);
      cells.push(new Words(this.source, this.references, content, place.start, line));
    }
    return { range: { start, end }, cells };
  }

  private next(): BlockToken | undefined {
    return this.tokens[this.at++];
  }

  /** The content between an opening and a closing token, both of which are passed. */
  private takeInline(): string {
    const inline = this.next();
    this.at++;
    return inline?.content ?? '';
  }

  private buildWords(content: string, start: number, line: number): Words | undefined {
    return content === '' ? undefined : new Words(this.source, this.references, content, start, line);
  }

  private lineOf(token: BlockToken): number {
    return (token.map?.[0] ?? 0) + this.firstLine;
  }

  /** From the first character after the prefixes of its containers to the last one that is no white space. */
  private rangeOf(token: BlockToken): Range {
    const line = this.lineOf(token);
    const start = this.contentStart(line);
    let last = Math.max(line, (token.map?.[1] ?? 0) + this.firstLine - 1);
    let range = this.source.lineRange(last);
    while (last > line && this.trailing(range) === range.end - range.start)
      range = this.source.lineRange(--last);
    return { start, end: Math.max(start, range.end - this.trailing(range)) };
  }

  private trailing({ start, end }: Range): number {
    let at = end;
    while (at > start && isSpace(this.source.text.charCodeAt(at - 1))) at--;
    return end - at;
  }

  /** Where a line's own content starts: after quote marks, list markers and white space. */
  private contentStart(line: number): number {
    const { text } = this.source;
    const { start, end } = this.source.lineRange(line);
    let at = line === 0 ? markLength(text) : start;
    for (const container of this.containers) {
      if (container.line === line) {
        at = Math.max(at, container.contentStart);
        continue;
      }
      while (at < end && isSpace(text.charCodeAt(at))) at++;
      if (container.isQuote && text[at] === '>') at++;
    }
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    return Math.min(at, end);
  }
}

/** What indents a line and what may trail it: other white space is content to markdown-it. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

/** The trimmed places of a row's cells, cut at pipes without a backslash before them; `start` and `end` hold no outer white space. */
function cellPlaces(text: string, start: number, end: number): Range[] {
  const places: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (text[at] !== '|' || (at > start && text[at - 1] === '\\'))) continue;
    places.push(trimmed(text, from, at));
    from = at + 1;
  }
  // The last piece starts at the end exactly where the row ends with a pipe.
  if (end > start && lastPieceIsEmpty(places, end)) places.pop();
  if (text[start] === '|') places.shift();
  return places;
}

function lastPieceIsEmpty(places: readonly Range[], end: number): boolean {
  const last = places.at(-1);
  return last?.start === end;
}

function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let until = end;
  while (from < until && isSpace(text.charCodeAt(from))) from++;
  while (until > from && isSpace(text.charCodeAt(until - 1))) until--;
  return { start: from, end: until };
}
