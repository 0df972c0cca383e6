// Puts values into the YAML head of a report, so that it stays YAML whatever they are.
import { stringify } from 'yaml';
import { variablePattern } from './body';

const keyAndValue = /^([ \t]*(?:- )?(?:[\w-]+|"[^"\n]*")[ \t]*:[ \t]+|[ \t]*-[ \t]+)(.*)$/;

/** @param head with its fences and placeholders; a placeholder without a known value is left blank */
export function fillHead(head: string, known: ReadonlyMap<string, string>): string {
  return head
    .split('\n')
    .map((line) => {
      const [, key, value] = keyAndValue.exec(line) ?? [];
      return key === undefined || value === undefined
        ? fill(line, known, asIs)
        : key + fillValue(value, known);
    })
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A value as written: what stands in quotes or in a list stays there, all else is quoted where it needs to be. */
function fillValue(value: string, known: ReadonlyMap<string, string>): string {
  if (!value.includes('{{')) return value;
  if (value.startsWith('"')) return fill(value, known, (text) => JSON.stringify(text).slice(1, -1));
  if (value.startsWith("'")) return fill(value, known, (text) => text.replace(/'/g, "''"));
  if (/^(?:\[|\{(?!\{))/.test(value))
    return fill(value, known, (text) => (text === '' ? '' : JSON.stringify(text)));
  const comment = / #.*$/.exec(value)?.[0] ?? '';
  const filled = fill(value.slice(0, value.length - comment.length), known, asIs).trim();
  return (filled === '' ? '' : stringify(filled, { lineWidth: 0 }).trimEnd()) + comment;
}

function fill(text: string, known: ReadonlyMap<string, string>, write: (value: string) => string): string {
  return text.replace(variablePattern, (_, name: string) => write(known.get(name) ?? ''));
}

function asIs(value: string): string {
  return value;
}
