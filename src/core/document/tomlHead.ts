// A tolerant reader of TOML heads: keys with strings, lists and inline tables; what it cannot read is a problem with a place.
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';
import { fieldNameOf } from './fieldNames';
import type { Field, SourceProblem, Written } from './postmortem';

const keyLine = /^(\s*)([A-Za-z0-9_.-]+|"[^"\n]*"|'[^'\n]*')(\s*=\s*)/;

/** Over several lines a value is looked for so far: in a head of values that are never closed each would else be read to the end. */
const longestValue = 4_000;

/** The fields of a TOML head; tables only group their keys. */
export function readTomlFields(
  source: SourceText,
  body: Range,
): { fields: readonly Field[]; problems: readonly SourceProblem[] } {
  const fields: Field[] = [];
  const problems: SourceProblem[] = [];
  const lastLine = source.lineAt(Math.max(body.start, body.end - 1));
  for (let line = source.lineAt(body.start); line <= lastLine; line++) {
    const range = source.lineRange(line);
    const text = source.slice(range);
    const bare = text.trim();
    if (bare === '' || bare.startsWith('#') || bare.startsWith('[')) continue;
    const match = keyLine.exec(text);
    if (!match?.[2]) {
      problems.push({ message: 'This line is no `key = value`.', range });
      continue;
    }
    const keyStart = range.start + (match[1] ?? '').length;
    const start = range.start + match[0].length;
    const end = endOfValue(source.text, start, Math.min(body.end, Math.max(range.end, start + longestValue)));
    if (end === undefined) {
      problems.push({ message: 'This value is not closed.', range: { start, end: range.end } });
    }
    // What is not closed ends with its line, so that the keys below are read.
    const value = valueAt(source, { start, end: end ?? range.end });
    line = Math.max(line, source.lineAt(Math.max(start, value.range.end - 1)));
    fields.push({
      name: fieldNameOf(unquoted(match[2])),
      key: { text: unquoted(match[2]), range: { start: keyStart, end: keyStart + match[2].length } },
      value,
      values: source.text[start] === '[' ? listItems(source, value.range) : value.text === '' ? [] : [value],
      range: { start: keyStart, end: value.range.end },
    });
  }
  return { fields, problems };
}

const opening = new Map([
  ['[', ']'],
  ['{', '}'],
]);

/** Where the value that starts at `start` ends; `undefined` where it is never closed. */
function endOfValue(text: string, start: number, limit: number): number | undefined {
  const first = text[start] ?? '';
  if (first === '"' || first === "'") return endOfString(text, start, limit);
  if (!opening.has(first)) return endOfLine(text, start, limit);
  const closing: string[] = [];
  for (let at = start; at < limit; at++) {
    const character = text[at] ?? '';
    const close = opening.get(character);
    if (close !== undefined) closing.push(close);
    else if (character === closing.at(-1)) {
      closing.pop();
      if (closing.length === 0) return at + 1;
    } else if (character === '#') at = endOfLine(text, at, limit) - 1;
    else if (character === '"' || character === "'") {
      const end = endOfString(text, at, limit);
      if (end === undefined) return undefined;
      at = end - 1;
    }
  }
  return undefined;
}

function endOfString(text: string, start: number, limit: number): number | undefined {
  const quote = text[start] ?? '';
  const isLong = text.startsWith(quote.repeat(3), start);
  const mark = isLong ? quote.repeat(3) : quote;
  for (let at = start + mark.length; at < limit; at++) {
    const character = text[at];
    if (character === '\\' && quote === '"') at++;
    else if (text.startsWith(mark, at)) return at + mark.length;
    else if (!isLong && (character === '\n' || character === '\r')) return undefined;
  }
  return undefined;
}

function endOfLine(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function unquoted(text: string): string {
  return text.replace(/^("""|'''|["'])(.*)\1$/s, '$2');
}

function valueAt(source: SourceText, { start, end }: Range): Written {
  const text = source.text.slice(start, end);
  const isOpaque = /^["'[{]/.test(text);
  const bare = (isOpaque ? text : text.replace(/(?:^|\s)#.*$/s, '')).trimEnd();
  return { text: unquoted(bare).replace(/\s+/g, ' ').trim(), range: { start, end: start + bare.length } };
}

const item = /#[^\r\n]*|"((?:[^"\\\r\n]|\\.)*)"|'([^'\r\n]*)'|([^\s,[\]"'#]+)/g;

function listItems(source: SourceText, { start, end }: Range): Written[] {
  const items: Written[] = [];
  for (const match of source.text.slice(start, end).matchAll(item)) {
    if (match[0].startsWith('#')) continue;
    const text = match[1] ?? match[2] ?? match[3] ?? '';
    const at = start + match.index;
    items.push({ text, range: { start: at, end: at + match[0].length } });
  }
  return items;
}
