// The YAML head of a report: a range for every key and value, mistakes as data, and the readable keys survive them.
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Pair, type ParsedNode } from 'yaml';
import { nestsDeeperThan } from '../text/nesting';
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';
import { keyParts, statementOf } from './brokenYaml';
import { fieldNameOf } from './fieldNames';
import { readPlainHead } from './plainHead';
import type { Field, FrontMatter, SourceProblem, Written } from './postmortem';
import { readTomlFields } from './tomlHead';

export interface Head {
  readonly frontMatter: FrontMatter;
  readonly fields: readonly Field[];
  /** The line after the closing fence. */
  readonly bodyLine: number;
}

/** A head with more lines than this is a text between two thematic breaks. */
const mostLines = 2_000;
/** The library reads nested values by recursion: what would break its stack is not handed to it. */
const longestHead = 100_000;
const deepestNesting = 60;

/** Reads the YAML (`---`) or TOML (`+++`) head at the very start of a text; `undefined` where there is none. */
export function readFrontMatter(source: SourceText): Head | undefined {
  const fence = fenceAt(source, 0);
  if (fence !== '---' && fence !== '+++') return undefined;
  const last = Math.min(source.lineCount, mostLines);
  for (let line = 1; line < last; line++) {
    const here = fenceAt(source, line);
    if (here !== fence && !(fence === '---' && here === '...')) continue;
    const body = { start: source.lineStarts[1] ?? 0, end: source.lineStarts[line] ?? 0 };
    if (fence === '---' && !looksLikeYaml(source.slice(body))) return undefined;
    const { fields, problems } =
      fence === '---' ? readYamlFields(source, body) : readTomlFields(source, body);
    const range = { start: startOfText(source), end: source.lineRange(line).end };
    return { frontMatter: { range, problems }, fields, bodyLine: line + 1 };
  }
  return undefined;
}

/** A byte order mark may stand before the fence. */
function startOfText(source: SourceText): number {
  return source.text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

function fenceAt(source: SourceText, line: number): string {
  const { start, end } = source.lineRange(line);
  return end - start > 20 ? '' : source.text.slice(line === 0 ? startOfText(source) : start, end).trimEnd();
}

/** Text between two thematic breaks has no `key:` at the start of any line. */
function looksLikeYaml(body: string): boolean {
  return (
    body.trim() === '' ||
    /^[ \t]*(?:["'][^"'\r\n]*["'][ \t]*|[^\s#:][^:\r\n]*):(?:\s|$)/m.test(body) ||
    /^\s*[{[#]/.test(body)
  );
}

interface HeadContent {
  readonly fields: readonly Field[];
  readonly problems: readonly SourceProblem[];
}

function readYamlFields(source: SourceText, body: Range): HeadContent {
  const text = source.slice(body);
  if (text.length > longestHead || nestsDeeperThan(text, deepestNesting)) {
    return {
      fields: [],
      problems: [{ message: 'This head is too long or too deeply nested to be read.', range: body }],
    };
  }
  const whole = readPart(source, body);
  if (whole.problems.length === 0) return whole;
  const parts = keyParts(source, body).map((part) => readPart(source, part));
  // One slip of the pen breaks several rules of YAML; the first one says it.
  const problems = parts.flatMap((part) => part.problems.slice(0, 1));
  return {
    fields: parts.flatMap(({ fields }) => fields),
    // What is wrong between the keys, and with none of them, only the whole shows.
    problems: problems.length > 0 ? problems : whole.problems,
  };
}

/** Reads the head, or one key of it. Where it is broken its lines are taken one by one. */
function readPart(source: SourceText, part: Range): HeadContent {
  const plain = readPlainHead(source, part);
  if (plain) return { fields: plain, problems: [] };
  const text = source.slice(part);
  const reader = new YamlReader(source, part.start);
  try {
    const document = parseDocument(text, {
      // Every scalar is taken as text: what a date or number means is decided elsewhere.
      schema: 'failsafe',
      strict: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const problems = document.errors.map(({ message, pos }) => ({
      message: firstSentence(message),
      range: visible(source, within(part, { start: part.start + pos[0], end: part.start + pos[1] })),
    }));
    if (problems.length > 0) return { fields: fieldsByLine(source, part), problems };
    if (isMap(document.contents)) reader.readPairs(document.contents.items, 0);
    return { fields: reader.fields, problems };
  } catch {
    // The library throws on what it holds for impossible.
    return {
      fields: fieldsByLine(source, part),
      problems: [{ message: 'This head cannot be read as YAML.', range: part }],
    };
  }
}

function fieldsByLine(source: SourceText, part: Range): Field[] {
  const fields: Field[] = [];
  const last = source.lineAt(Math.max(part.start, part.end - 1));
  for (let line = source.lineAt(part.start); line <= last; line++) {
    const found = statementOf(source, line);
    if (!found) continue;
    const key = { text: source.slice(found.key), range: found.key };
    const written = source.slice(found.value);
    const value = { text: written.replace(/^["'[]|["'\]]$/g, ''), range: found.value };
    fields.push({
      name: fieldNameOf(key.text),
      key,
      value,
      values: value.text === '' ? [] : [value],
      range: { start: found.key.start, end: Math.max(found.key.end, found.value.end) },
    });
  }
  return fields;
}

function firstSentence(message: string): string {
  const line = message.split('\n')[0] ?? message;
  return line.endsWith('.') ? line : `${line}.`;
}

function within(outer: Range, { start, end }: Range): Range {
  const from = Math.min(Math.max(start, outer.start), outer.end);
  return { start: from, end: Math.min(Math.max(end, from), outer.end) };
}

/** A mistake at the end of a line has no letters of its own: the line is shown. */
function visible(source: SourceText, range: Range): Range {
  return range.end > range.start ? range : source.lineRange(source.lineAt(Math.max(0, range.start - 1)));
}

/** Maps of maps are read as far down as people nest the facts of an incident. */
const deepestMap = 2;

class YamlReader {
  readonly fields: Field[] = [];

  constructor(
    private readonly source: SourceText,
    private readonly base: number,
  ) {}

  readPairs(pairs: readonly Pair<ParsedNode>[], depth: number): void {
    for (const { key, value } of pairs) {
      if (!isScalar(key)) continue;
      const keyWritten = this.written(key);
      if (isMap(value) && depth < deepestMap) {
        this.readPairs(value.items as Pair<ParsedNode>[], depth + 1);
        continue;
      }
      const whole = value ? this.whole(value as ParsedNode) : { text: '', range: afterKey(keyWritten.range) };
      const values = isSeq(value)
        ? value.items.filter((item) => item !== null).map((item) => this.named(item as ParsedNode))
        : whole.text === ''
          ? []
          : [whole];
      this.fields.push({
        name: fieldNameOf(keyWritten.text),
        key: keyWritten,
        value: whole,
        values,
        range: { start: keyWritten.range.start, end: Math.max(whole.range.end, keyWritten.range.end) },
      });
    }
  }

  /** What a member of a list is called: the name of `- name: Kim`, else the whole. */
  private named(node: ParsedNode): Written {
    if (!isMap(node)) return this.whole(node);
    const name = node.items.find(({ key }) => isScalar(key) && key.value === 'name')?.value;
    return this.whole(isScalar(name) ? name : node);
  }

  /** A scalar as its value, everything else as its source on one line. */
  private whole(node: ParsedNode): Written {
    if (isScalar(node)) return this.written(node);
    const { range } = this.place(node);
    const text = isAlias(node) ? `*${node.source}` : this.source.slice(range);
    return { text: text.replace(/\s+/g, ' ').trim(), range };
  }

  private written(node: ParsedNode): Written {
    const { range } = this.place(node);
    const value = isScalar(node) ? node.value : undefined;
    const text = typeof value === 'string' ? value : this.source.slice(range);
    return { text: text.replace(/\s+/g, ' ').trim(), range };
  }

  private place(node: ParsedNode): { range: Range } {
    const [from, until] = node.range;
    const start = this.base + from;
    let end = this.base + until;
    while (end > start && /\s/.test(this.source.text[end - 1] ?? '')) end--;
    return { range: { start, end } };
  }
}

/** Where the value of an empty field would stand: after the colon. */
function afterKey({ end }: Range): Range {
  return { start: end + 1, end: end + 1 };
}
