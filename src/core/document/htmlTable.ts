// Tables that stand in a report as raw HTML, as exports from other editors leave them: the simple ones, each cell at its place in the
// source.
import { firstMatch } from '../text/matchAt';
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';
import { isWhiteSpace } from '../text/whiteSpace';
import type { TableBlock, TableRow } from './blocks';
import type { References } from './markdown';
import { Words } from './words';

const table = /<table\b/i;
/** No tag reaches over another angle bracket, so that each character is looked at once. */
const tag = /<!--|<(\/?)(table|tr|t[hd]|h[1-6]|summary)\b([^<>]{0,2000})>/gi;
const spansSeveral = /\b(?:col|row)span\s{0,9}=\s{0,9}["']?\s{0,9}0*(?:[2-9]|1\d)/i;
/** What may stand around the table in its block. */
const wrapping = /^(?:\s|<\/?(?:div|center|figure|p)\b[^<>]{0,2000}>)*$/i;

/**
 * The table that a block of raw HTML is. `undefined` where it is something else as well, where tables stand inside each other, cells
 * reach over several rows or columns, or an empty line ends the block before the table ends: what its columns hold is then not plain.
 * @param block a block outside of quotes and lists
 */
export function readHtmlTable(
  source: SourceText,
  block: Range,
  references: References,
): TableBlock | undefined {
  const text = source.slice(block);
  const found = table.test(text) ? rowsIn(text) : undefined;
  if (!found) return undefined;
  const rows = found.map(({ start, end, cells }): TableRow => ({
    range: { start: block.start + start, end: block.start + end },
    cells: cells.map((cell) => wordsAt(source, references, trimmed(text, cell), block.start)),
  }));
  const [header, ...body] = rows;
  return header && body.length > 0
    ? { kind: 'table', range: block, isHtml: true, header, rows: body }
    : undefined;
}

/** The rows that have cells; `undefined` where the text is no simple table. */
function rowsIn(text: string): readonly RawRow[] | undefined {
  const rows = new RowCollector();
  let place: 'before' | 'inside' | 'behind' = 'before';
  let end = 0;
  for (let match = firstMatch(tag, text); match; match = tag.exec(text)) {
    const [all, slash, name = '', attributes = ''] = match;
    const closes = slash === '/';
    const start = match.index;
    const behind = start + all.length;
    if (all === '<!--') {
      const closing = text.indexOf('-->', behind);
      if (closing < 0) return undefined;
      tag.lastIndex = closing;
    } else if (/^table$/i.test(name)) {
      const fits = closes ? place === 'inside' : place === 'before' && wrapping.test(text.slice(0, start));
      if (!fits) return undefined;
      if (closes) rows.end(start);
      place = closes ? 'behind' : 'inside';
      end = behind;
    } else {
      if (place !== 'inside' || !/^t/i.test(name) || spansSeveral.test(attributes)) return undefined;
      if (/^tr$/i.test(name)) {
        rows.end(start, closes ? behind : start);
        if (!closes) rows.begin(start);
      } else if (closes) rows.endCell(start);
      else if (!rows.beginCell(start, behind)) return undefined;
    }
  }
  return place === 'behind' && wrapping.test(text.slice(end)) ? rows.found : undefined;
}

interface RawRow extends Range {
  readonly cells: readonly Range[];
}

/** The end tags of rows and cells may be left out: each ends where the next one begins. */
class RowCollector {
  readonly found: RawRow[] = [];

  private row: { readonly start: number; readonly cells: Range[] } | undefined;
  private cellStart: number | undefined;

  begin(start: number): void {
    this.row = { start, cells: [] };
  }

  /** `until` is where the row's end tag ends, if it has one. */
  end(at: number, until = at): void {
    this.endCell(at);
    if (this.row && this.row.cells.length > 0) this.found.push({ ...this.row, end: until });
    this.row = undefined;
  }

  /** Whether there is a row in which the cell can stand. */
  beginCell(start: number, contentStart: number): boolean {
    this.endCell(start);
    this.cellStart = contentStart;
    return this.row !== undefined;
  }

  endCell(end: number): void {
    if (this.cellStart !== undefined) this.row?.cells.push({ start: this.cellStart, end });
    this.cellStart = undefined;
  }
}

function wordsAt(source: SourceText, references: References, { start, end }: Range, base: number): Words {
  const place = { start: base + start, end: base + end };
  const content = source.slice(place).replace(/\r\n?/g, '\n');
  return new Words(source, references, content, place.start, source.lineAt(place.start), place.end);
}

function trimmed(text: string, { start, end }: Range): Range {
  let from = start;
  let until = end;
  while (from < until && isWhiteSpace(text.charCodeAt(from))) from++;
  while (until > from && isWhiteSpace(text.charCodeAt(until - 1))) until--;
  return { start: from, end: until };
}
