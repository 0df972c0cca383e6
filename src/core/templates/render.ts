// A template and what is known of an incident → the first draft of its report.
import { bareName } from '../document/sectionKinds';
import type { Profile, SectionSpec } from '../profile/profile';
import { asComment, emptySection, headingLine } from '../profile/sectionText';
import {
  cursorMark,
  defaultBody,
  defaultHead,
  guidanceMark,
  sectionsMark,
  variablePattern,
  writtenHeadings,
} from './body';
import { fillHead } from './fillHead';
import type { Template, TemplateVariable } from './template';

/** What is known when a report is begun. What is not is left blank for the author. */
export type TemplateValues = Readonly<Partial<Record<Exclude<TemplateVariable, 'template'>, string>>>;

/** Reports are sections of a title. */
const sectionLevel = 2;

/**
 * The report to begin with: a head that names its template, a title, and every section with its guidance as a comment.
 * @returns the text with the line ends of the template, and the offset at which the author starts to write
 */
export function renderTemplate(template: Template, values: TemplateValues): { text: string; cursor: number } {
  const known = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) known.set(name, inOneLine(value));
  known.set('template', template.profile.id);
  if (!known.get('title')) known.set('title', 'Untitled incident');

  const { head, rest } = splitHead(template.body.trim() === '' ? defaultBody : template.body);
  const filledHead = fillHead(head, known);
  const { text, cursor } = fillBody(rest, template, known);
  const whole = `${filledHead}\n${text}`;
  return withLineBreaks(whole, cursor + filledHead.length + 1, template.lineBreak);
}

/** The report's own head, which is written for a body without one, and what follows it. */
function splitHead(body: string): { head: string; rest: string } {
  const own = /^---[ \t]*\n(?:[^]*?\n)?---[ \t]*(?:\n|$)/.exec(body)?.[0];
  if (own === undefined) return { head: defaultHead, rest: body };
  const namesTemplate = /^template[ \t]*:/m.test(own);
  const head = namesTemplate ? own : own.replace(/\n---[ \t]*\n?$/, '\ntemplate: {{template}}\n---\n');
  return { head: head.endsWith('\n') ? head : `${head}\n`, rest: body.slice(own.length) };
}

const anyMark = new RegExp(`${variablePattern.source}|${sectionsMark}|${guidanceMark}|${cursorMark}`, 'g');

function fillBody(
  body: string,
  template: Template,
  known: ReadonlyMap<string, string>,
): { text: string; cursor: number } {
  const trimmed = body.trim();
  const marks = [...trimmed.matchAll(anyMark)];
  const outline = new Outline(trimmed, template.profile);
  const lastSections = marks.findLast(([mark]) => mark === sectionsMark);
  let asksForCursor = !trimmed.includes(cursorMark);
  let text = '';
  let cursor: number | undefined;
  let at = 0;
  // Values are put in while the marks are read, so that a value which looks like a mark stays what it is.
  for (const match of marks) {
    const [mark, variable] = match;
    text += trimmed.slice(at, match.index);
    at = match.index + mark.length;
    if (mark === cursorMark) cursor ??= text.length;
    else if (mark === guidanceMark) text += asComment(outline.sectionAbove(match.index)?.guidance ?? '');
    else if (mark === sectionsMark) {
      const sections = outline.takeSections(match === lastSections ? undefined : at);
      for (const [index, section] of sections.entries()) {
        if (index > 0) text += '\n\n';
        text += emptySection(headingLine(section.heading, sectionLevel), section.guidance);
        if (!asksForCursor) continue;
        // The author starts below the guidance of the first section.
        asksForCursor = false;
        text += '\n\n';
        cursor = text.length;
      }
    } else text += asMarkdown(known.get(variable ?? '') ?? '');
  }
  text += `${trimmed.slice(at)}\n`;
  return { text, cursor: cursor ?? text.length };
}

/** Which sections of the head a body writes out itself, and where. */
class Outline {
  private readonly written: readonly { readonly section: SectionSpec; readonly start: number }[];
  /** Of the head, in their order, and not yet written. */
  private readonly left: SectionSpec[];
  private readonly order: ReadonlyMap<SectionSpec, number>;

  constructor(body: string, profile: Profile) {
    const byName = new Map(profile.sections.map((section) => [bareName(section.heading), section]));
    this.written = writtenHeadings(body).flatMap(({ name, start }) => {
      const section = byName.get(name);
      return section ? [{ section, start }] : [];
    });
    const own = new Set(this.written.map(({ section }) => section));
    this.left = profile.sections.filter((section) => !own.has(section));
    this.order = new Map(profile.sections.map((section, place) => [section, place]));
  }

  sectionAbove(offset: number): SectionSpec | undefined {
    return this.written.findLast(({ start }) => start < offset)?.section;
  }

  /** The sections that come before the first one written out after `offset`; all that are left where it is not given. */
  takeSections(offset: number | undefined): readonly SectionSpec[] {
    const next =
      offset === undefined ? undefined : this.written.find(({ start }) => start >= offset)?.section;
    const limit = next ? (this.order.get(next) ?? Infinity) : Infinity;
    const taken = this.left.filter((section) => (this.order.get(section) ?? 0) < limit);
    this.left.splice(0, taken.length);
    return taken;
  }
}

/** A value inside a report's text: the words stay, but cannot open a comment or be taken for the end of a heading. */
function asMarkdown(value: string): string {
  return value.replace(/<!--/g, '\\<!--').replace(/(\s)(#+)$/, '$1\\$2');
}

function inOneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function withLineBreaks(text: string, cursor: number, lineBreak: string): { text: string; cursor: number } {
  if (lineBreak === '\n') return { text, cursor };
  const toLineBreaks = (part: string) => part.replace(/\n/g, lineBreak);
  return { text: toLineBreaks(text), cursor: toLineBreaks(text.slice(0, cursor)).length };
}
