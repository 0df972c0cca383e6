// Reads the comments that switch rules off: what each says, and which stretch of the report it covers.
import type { Comment, Postmortem } from '../document/postmortem';
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';

/** The directives there are, each written `<!-- postmortem-<keyword> rule[, rule]: because … -->`. */
export const keywords = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;

export type Keyword = (typeof keywords)[number];

/** One comment for the linter. */
export interface Directive {
  /** As written; not always one there is. */
  readonly keyword: string;
  readonly range: Range;
  /** Why, as the author put it; empty where no reason is given. `enable` needs none. */
  readonly reason: string;
  readonly suppressions: readonly Suppression[];
}

/** One rule of a directive. */
export interface Suppression {
  /** The id as written; not always one there is. */
  readonly rule: string;
  /** Of the id in the source. */
  readonly range: Range;
  /** Findings of the rule that start here are dropped; both ends included. For `enable`, `undefined` where nothing was disabled. */
  readonly covers: Range | undefined;
}

/** All directives of a report, in the order of the text. */
export function readDirectives(report: Postmortem): readonly Directive[] {
  const directives = report.comments.flatMap((comment) => readComment(comment, report.source) ?? []);
  if (directives.length === 0) return [];
  const lines = new LinesOfReport(report, directives);
  const blocks = new Blocks(directives, report.source.text.length);
  return directives.map((directive) => ({
    ...directive,
    suppressions: directive.suppressions.map((suppression) => ({
      ...suppression,
      covers: coveredBy(directive, suppression.rule, lines, blocks),
    })),
  }));
}

const directivePattern = /^<!--\s*postmortem-([a-z]+(?:-[a-z]+)*)/;
const rulePattern = /[^\s,:]+/g;

/** A comment as a directive whose stretch is not yet known; `undefined` where it is none. */
function readComment({ range }: Comment, source: SourceText): Directive | undefined {
  const text = source.slice(range);
  const [head, keyword] = directivePattern.exec(text) ?? [];
  if (head === undefined || keyword === undefined) return undefined;
  const body = text.slice(head.length).replace(/-->$/, '');
  const colon = body.indexOf(':');
  const list = colon < 0 ? body : body.slice(0, colon);
  const reason = colon < 0 ? '' : body.slice(colon + 1).trim();
  return {
    keyword,
    range,
    reason: reason
      .replace(/^because\b/i, '')
      .replace(/--(!?)&gt;/g, '--$1>')
      .trim(),
    suppressions: [...list.matchAll(rulePattern)].map(([rule], i, all) => {
      const start = range.start + head.length + (all[i]?.index ?? 0);
      return { rule, range: { start, end: start + rule.length }, covers: undefined };
    }),
  };
}

function coveredBy(
  { keyword, range }: Directive,
  rule: string,
  lines: LinesOfReport,
  blocks: Blocks,
): Range | undefined {
  switch (keyword) {
    case 'disable-next-line':
      return lines.after(range);
    case 'disable-line':
      return lines.of(range);
    case 'disable-file':
      return lines.all;
    case 'disable':
      return blocks.begin(rule, range.start);
    case 'enable':
      return blocks.end(rule, range.start);
    default:
      return undefined;
  }
}

/** The blocks between `disable` and `enable` of one rule, asked for in the order of the text. */
class Blocks {
  /** Rule → where it is enabled, the next place last. */
  private readonly ends = new Map<string, number[]>();
  /** Rule → where its open block began. */
  private readonly open = new Map<string, number>();

  constructor(
    directives: readonly Directive[],
    private readonly endOfText: number,
  ) {
    for (const { keyword, suppressions, range } of [...directives].reverse()) {
      if (keyword !== 'enable') continue;
      for (const { rule } of suppressions) {
        const ends = this.ends.get(rule);
        if (ends) ends.push(range.start);
        else this.ends.set(rule, [range.start]);
      }
    }
  }

  begin(rule: string, start: number): Range {
    const ends = this.ends.get(rule) ?? [];
    while ((ends.at(-1) ?? Infinity) < start) ends.pop();
    this.open.set(rule, start);
    return { start, end: ends.at(-1) ?? this.endOfText };
  }

  end(rule: string, end: number): Range | undefined {
    const start = this.open.get(rule);
    this.open.delete(rule);
    return start === undefined ? undefined : { start, end };
  }
}

/** The lines of a report as directives count them. */
class LinesOfReport {
  readonly all: Range;
  /** First line → last line of the directives that stand alone on their lines. */
  private readonly ownLines = new Map<number, number>();
  /** Line that says nothing → the next one that does. */
  private readonly nextLines = new Map<number, number>();
  /** Line on which a paragraph starts → where it ends. */
  private readonly paragraphs = new Map<number, number>();

  constructor(
    private readonly report: Postmortem,
    directives: readonly Directive[],
  ) {
    const { source, prose } = report;
    this.all = { start: 0, end: source.text.length };
    for (const { range } of directives) {
      const [first, last] = [source.lineAt(range.start), source.lineAt(range.end)];
      const before = source.slice({ start: source.lineRange(first).start, end: range.start });
      const after = source.slice({ start: range.end, end: source.lineRange(last).end });
      if (before.trim() === '' && after.trim() === '') this.ownLines.set(first, last);
    }
    for (const { range } of prose) {
      const line = source.lineAt(range.start);
      this.paragraphs.set(line, Math.max(range.end, this.paragraphs.get(line) ?? 0));
    }
  }

  /** The lines on which a range lies. */
  of(range: Range): Range {
    const { source } = this.report;
    return {
      start: source.lineRange(source.lineAt(range.start)).start,
      end: source.lineRange(source.lineAt(range.end)).end,
    };
  }

  /** The next line after a directive that is neither blank nor another one, and the whole paragraph where one starts on it. */
  after(directive: Range): Range | undefined {
    const { source } = this.report;
    const line = this.nextLine(source.lineAt(directive.end) + 1);
    if (line >= source.lineCount) return undefined;
    const { start, end } = source.lineRange(line);
    return { start, end: Math.max(end, this.paragraphs.get(line) ?? 0) };
  }

  /** The first line from `line` on that says something. What was passed is remembered, so that a pile of directives costs no more. */
  private nextLine(line: number): number {
    const { source } = this.report;
    const passed: number[] = [];
    let at = line;
    while (at < source.lineCount) {
      const known = this.nextLines.get(at);
      const last = this.ownLines.get(at);
      if (known === undefined && last === undefined && source.slice(source.lineRange(at)).trim() !== '')
        break;
      passed.push(at);
      at = known ?? (last ?? at) + 1;
      if (known !== undefined) break;
    }
    for (const before of passed) this.nextLines.set(before, at);
    return at;
  }
}
