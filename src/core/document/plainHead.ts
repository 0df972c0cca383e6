// Heads that say one thing on each line, or list plain words beside or below a key: parsing them as YAML would cost as much as the Markdown
// below them.
import type { Range } from '../text/range';
import type { SourceText } from '../text/source';
import { fieldNameOf } from './fieldNames';
import type { Field, Written } from './postmortem';

/** What YAML takes as it stands: plain words, or quoted ones without escapes. */
const quoted = String.raw`"(?! )(?:[^\s"\\]| (?=[^\s"]))*"|'(?! )(?:[^\s']| (?=[^\s']))*'`;
const scalar = String.raw`([\p{L}\p{N}](?:[^\s:]|:(?=\S)| (?=[^\s#]))*|${quoted})`;
/** Between brackets the signs of lists and maps end plain words, too. */
const listed = String.raw`(?:[\p{L}\p{N}](?:[^\s:,[\]{}]|:(?=[^\s,[\]{}])| (?=[^\s#,[\]{}]))*|${quoted})`;
const bracketed = String.raw`(\[ ?${listed}(?:, ?${listed})* ?\])`;
const statement = new RegExp(String.raw`^([A-Za-z][\w-]{0,40}):(?: (?:${scalar}|${bracketed}))?$`, 'u');
const listMember = new RegExp(listed, 'gu');
const member = new RegExp(`^( {0,8}- )${scalar}$`, 'u');
const longestLine = 500;

/** The fields of such a head; `undefined` where only a reader of YAML can tell. */
export function readPlainHead(source: SourceText, part: Range): readonly Field[] | undefined {
  if (source.slice(part).includes('\r')) return undefined;
  const statements: Statement[] = [];
  const last = source.lineAt(Math.max(part.start, part.end - 1));
  for (let line = source.lineAt(part.start); line <= last; line++) {
    const place = source.lineRange(line);
    const text = source.slice(place);
    if (text === '' || text.startsWith('#')) continue;
    if (text.length > longestLine) return undefined;
    const said = statement.exec(text);
    if (said) statements.push(statementOf(said, place));
    else if (!addMember(statements.at(-1), member.exec(text), place)) return undefined;
  }
  return statements.map((said) => fieldOf(said, source));
}

/** A key, and what stands behind it: a list there has members, too, as has the one below a key. */
interface Statement {
  readonly key: Written;
  readonly value: Written | undefined;
  readonly members: Written[];
  /** What stands before each member: its indentation and dash. */
  mark: string;
}

function statementOf(said: RegExpExecArray, { start, end }: Range): Statement {
  const [, key = '', value, list] = said;
  const listStart = end - (list?.length ?? 0);
  const whole = list === undefined ? undefined : { text: list, range: { start: listStart, end } };
  return {
    key: { text: key, range: { start, end: start + key.length } },
    value: value === undefined ? whole : written(value, end),
    members: list === undefined ? [] : membersOf(list, listStart),
    mark: '',
  };
}

/** The members of a list between brackets that starts at `start`. */
function membersOf(list: string, start: number): Written[] {
  return Array.from(list.matchAll(listMember), ({ 0: text, index }) =>
    written(text, start + index + text.length),
  );
}

/** Whether a line goes on with the list of the key above it. */
function addMember(above: Statement | undefined, said: RegExpExecArray | null, { end }: Range): boolean {
  if (!above || above.value || !said?.[1]) return false;
  if (above.members.length > 0 && above.mark !== said[1]) return false;
  above.mark = said[1];
  above.members.push(written(said[2] ?? '', end));
  return true;
}

/** A scalar that ends where its line does, without its quotes. */
function written(text: string, end: number): Written {
  const isQuoted = text.startsWith('"') || text.startsWith("'");
  return { text: isQuoted ? text.slice(1, -1) : text, range: { start: end - text.length, end } };
}

function fieldOf({ key, value, members }: Statement, source: SourceText): Field {
  const whole = value ?? wholeOf(members, key, source);
  return {
    name: fieldNameOf(key.text),
    key,
    value: whole,
    values: value && value.text !== '' && members.length === 0 ? [value] : members,
    range: { start: key.range.start, end: whole.range.end },
  };
}

/** A list as its source on one line; an empty value would stand behind the colon. */
function wholeOf(members: readonly Written[], key: Written, source: SourceText): Written {
  const [first] = members;
  const last = members.at(-1);
  const behindKey = key.range.end + 1;
  if (!first || !last) return { text: '', range: { start: behindKey, end: behindKey } };
  const range = { start: first.range.start - '- '.length, end: last.range.end };
  return { text: source.slice(range).replace(/\s+/g, ' '), range };
}
