// A text and its lines: the exchange between offsets (used everywhere inside) and positions (used by the doors).
import type { Range } from './range';

/** 0-based line and 0-based UTF-16 column, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** An immutable text with its line starts. Lines end with `\n`, `\r\n` or a lone `\r`, as editors see them. */
export class SourceText {
  private starts: readonly number[] | undefined = undefined;

  constructor(readonly text: string) {}

  /** The offset at which each line starts; the first is 0. */
  get lineStarts(): readonly number[] {
    return (this.starts ??= findLineStarts(this.text));
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** The line break the author uses: that of the first line, `\n` where there is none. */
  get lineBreak(): '\n' | '\r\n' {
    const second = this.lineStarts[1];
    return second !== undefined && this.text.slice(0, second).endsWith('\r\n') ? '\r\n' : '\n';
  }

  /** The number of the line that holds `offset`; offsets beyond the text belong to the last line. */
  lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The range of a line without its line break; an empty range at the end for lines that do not exist. */
  lineRange(line: number): Range {
    const start = this.lineStarts[line] ?? this.text.length;
    let end = this.lineStarts[line + 1] ?? this.text.length;
    if (end > start && this.text[end - 1] === '\n') end--;
    if (end > start && this.text[end - 1] === '\r') end--;
    return { start, end };
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - (this.lineStarts[line] as number) };
  }

  /** The offset of a position; columns beyond the line end at its line break. */
  offsetAt(position: Position): number {
    const { start, end } = this.lineRange(position.line);
    return Math.min(start + Math.max(0, position.character), end);
  }

  slice(range: Range): string {
    return this.text.slice(range.start, range.end);
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  // A test by pattern: V8 takes `includes` for free of effects, and moves it to before the question whether the lines are known already.
  // Every position then cost a look through the whole text.
  if (!/\r/.test(text)) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) starts.push(i + 1);
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}
