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
      return key === undefined || value === undefined ? fill(line, known) : key + fillValue(value, known);
    })
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A value as written: what stands in quotes or in a list stays there, all else is quoted where it needs to be. */
function fillValue(value: string, known: ReadonlyMap<string, string>): string {
  if (!value.includes('{{')) return value;
  if (/^(?:["'[]|\{(?!\{))/.test(value)) {
    return value.replace(variablePattern, (_, name: string, offset: number) => {
      const text = known.get(name) ?? '';
      const quote = quoteAround(value, offset);
      if (quote === "'") return text.replace(/'/g, "''");
      if (quote === '"') return JSON.stringify(text).slice(1, -1);
      return text === '' ? '' : JSON.stringify(text);
    });
  }
  const comment = / #.*$/.exec(value)?.[0] ?? '';
  const filled = fill(value.slice(0, value.length - comment.length), known).trim();
  return (filled === '' ? '' : stringify(filled, { lineWidth: 0 }).trimEnd()) + comment;
}

/** The quotation mark inside of which a place lies, if any. */
function quoteAround(value: string, offset: number): string | undefined {
  let open: string | undefined;
  for (let i = 0; i < offset; i++) {
    const letter = value.charAt(i);
    if (open === undefined) {
      if ((letter === '"' || letter === "'") && /^$|[\s[{,:]/.test(value.charAt(i - 1))) open = letter;
    } else if (letter === '\\' && open === '"') i++;
    else if (letter === open) open = undefined;
  }
  return open;
}

function fill(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(variablePattern, (_, name: string) => known.get(name) ?? '');
}
