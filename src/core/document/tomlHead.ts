// A tolerant reader of TOML heads: `key = value` by line, strings and lists; what it cannot read is a problem with a place.
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';
import { fieldNameOf } from './fieldNames';
import type { Field, SourceProblem, Written } from './postmortem';

const keyLine = /^(\s*)([A-Za-z0-9_.-]+|"[^"]*"|'[^']*')(\s*=\s*)/;

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
    const valueStart = range.start + match[0].length;
    let { end } = range;
    // A list may go on over several lines.
    if (source.text[valueStart] === '[') {
      while (line < lastLine && !source.text.slice(valueStart, end).trimEnd().endsWith(']')) {
        end = source.lineRange(++line).end;
      }
    }
    const value = valueAt(source, { start: valueStart, end });
    fields.push({
      name: fieldNameOf(unquoted(match[2])),
      key: { text: unquoted(match[2]), range: { start: keyStart, end: keyStart + match[2].length } },
      value,
      values:
        source.text[valueStart] === '[' ? listItems(source, value.range) : value.text === '' ? [] : [value],
      range: { start: keyStart, end: value.range.end },
    });
  }
  return { fields, problems };
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2');
}

function valueAt(source: SourceText, { start, end }: Range): Written {
  const text = source.text.slice(start, end);
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')/.exec(text);
  const bare = quoted?.[0] ?? (text.startsWith('[') ? text : text.replace(/\s#.*$/s, '')).trimEnd();
  return { text: unquoted(bare).replace(/\s+/g, ' ').trim(), range: { start, end: start + bare.length } };
}

function listItems(source: SourceText, { start, end }: Range): Written[] {
  const items: Written[] = [];
  for (const match of source.text
    .slice(start, end)
    .matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s,[\]"']+)/g)) {
    const text = match[1] ?? match[2] ?? match[3] ?? '';
    const at = start + match.index;
    items.push({ text, range: { start: at, end: at + match[0].length } });
  }
  return items;
}
