// What a quick look over a Markdown text shows: its head, title and headings, and the words outside code.
import type { SectionKind } from '../../profile/profile';
import { sectionKindOf } from '../sectionKinds';

export interface Glance {
  /** The lines between the fences of a front matter, empty without one. */
  readonly head: string;
  /** The title of the front matter, else the first top-level heading. */
  readonly title: string;
  /** All headings and bold labels, the title aside. */
  readonly headings: readonly string[];
  /** The meanings of those headings. */
  readonly kinds: ReadonlySet<SectionKind>;
  /** How many real headings have no line of text below them. */
  readonly emptySections: number;
  readonly realHeadings: number;
  /** The lines outside head and code that hold anything, headings included. */
  readonly lines: readonly string[];
}

/** Only so much of a text is looked at; a report shows its headings before that. */
const longestLook = 64_000;

const headingLine = /^ {0,3}(#{1,6})[ \t]+(.{1,200}?)[ \t#]*$/;
const boldLine = /^ {0,3}(?:[-*+] +)?(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)/;
const italicLine = /^ {0,3}[*_]([^*_]{3,40})[*_]:?[ \t]*$/;
const htmlLine = /<(h[1-6]|summary)\b[^<>]{0,200}>(.{1,200}?)<\/\1>/i;
const htmlTag = /<[^<>]{0,200}>/g;
/** Word processors put a backslash before every mark. */
const escaped = /\\([!-/:-@[-`{-~])/g;
const setextLine = /^ {0,3}(?:=+|-+)[ \t]*$/;
const fenceLine = /^ {0,3}(`{3,}|~{3,})/;
const titleField = /^title[ \t]*[:=](.{0,200})/im;
const outerQuotes = /^["']|["']$/g;

/** Looks at the first 64 KB of a text, line by line. */
export function glanceAt(text: string): Glance {
  const all = text
    .slice(0, longestLook)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  const { head, bodyLine } = headOf(all);
  let title = (titleField.exec(head)?.[1] ?? '').trim().replace(outerQuotes, '');
  const headings: string[] = [];
  const kinds = new Set<SectionKind>();
  const lines: string[] = [];
  let realHeadings = 0;
  let emptySections = 0;
  let isEmpty = false;
  let fence = '';
  for (let at = bodyLine; at < all.length; at++) {
    const raw = all[at] as string;
    const line = raw.includes('\\') ? raw.replace(escaped, '$1') : raw;
    const mark = fenceLine.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === '') fence = mark;
      else if (mark.startsWith(fence)) fence = '';
      isEmpty = false;
      continue;
    }
    if (fence !== '' || line.trim() === '') continue;
    lines.push(line);
    const heading = headingLine.exec(line) ?? setextHeading(line, all[at + 1]) ?? htmlHeading(line);
    if (heading) {
      if (isEmpty) emptySections++;
      isEmpty = heading[1] !== '#';
      realHeadings++;
    } else if (!setextLine.test(line)) isEmpty = false;
    const words = heading?.[2] ?? boldLine.exec(line)?.[1] ?? italicLine.exec(line)?.[1];
    if (words === undefined) continue;
    if (heading?.[1] === '#' && title === '') title = words;
    else headings.push(words);
    const kind = sectionKindOf(words);
    if (kind) kinds.add(kind);
  }
  if (isEmpty) emptySections++;
  return { head, title, headings, kinds, emptySections, realHeadings, lines };
}

function headOf(lines: readonly string[]): { head: string; bodyLine: number } {
  const fence = lines[0]?.trimEnd();
  if (fence === '---' || fence === '+++') {
    const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === fence);
    if (end > 0) return { head: lines.slice(1, end).join('\n'), bodyLine: end + 1 };
  }
  return { head: '', bodyLine: 0 };
}

/** A heading or summary written in HTML, as the same groups that a line with `#` has. */
function htmlHeading(line: string): readonly string[] | undefined {
  const match = line.startsWith('<') ? htmlLine.exec(line) : null;
  if (!match) return undefined;
  return [line, match[1]?.toLowerCase() === 'h1' ? '#' : '##', (match[2] ?? '').replace(htmlTag, '').trim()];
}

/** A line over a line of `=` or `-`, as the same groups that a line with `#` has. */
function setextHeading(line: string, next: string | undefined): readonly string[] | undefined {
  if (next === undefined || !setextLine.test(next) || /^[\s>|*+#-]/.test(line) || line.length > 200)
    return undefined;
  return [line, next.includes('=') ? '#' : '##', line.trim()];
}
