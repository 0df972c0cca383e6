// A head that is no YAML as a whole still has readable keys: each top-level key with its lines is a text of its own.
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';

const keyAtStart = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s#:"'[\]{}-][^:\n]*):(?=\s|$)/;

/** The parts of a head from one top-level key to the next; what stands before the first key belongs to none. */
export function keyParts(source: SourceText, body: Range): readonly Range[] {
  const starts: number[] = [];
  const last = source.lineAt(Math.max(body.start, body.end - 1));
  for (let line = source.lineAt(body.start); line <= last; line++) {
    const range = source.lineRange(line);
    if (range.start < body.end && keyAtStart.test(source.slice(range))) starts.push(range.start);
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? body.end }));
}

const statement = /^(\s*(?:- )?)([^\s#:][^:\n]{0,80}?)\s*:(?:[ \t]+(.*))?$/;

/** What one line says, whatever is wrong with it: `key: value` with the places of both. */
export function statementOf(
  source: SourceText,
  line: number,
): { readonly key: Range; readonly value: Range } | undefined {
  const range = source.lineRange(line);
  const text = source.slice(range);
  const match = statement.exec(text.length > 2_000 ? text.slice(0, 2_000) : text);
  if (!match) return undefined;
  const start = range.start + (match[1] ?? '').length;
  const key = { start, end: start + (match[2] ?? '').length };
  const written = (match[3] ?? '').trim();
  const valueStart = written === '' ? key.end + 1 : range.start + text.length - (match[3] ?? '').length;
  return { key, value: { start: valueStart, end: valueStart + written.length } };
}
