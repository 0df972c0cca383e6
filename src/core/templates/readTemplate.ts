// A template's file → the template, or what is wrong with it and where.
import { type Document, parseDocument } from 'yaml';
import { nestsDeeperThan } from '../text/nesting';
import type { Range } from '../text/range';
import { SourceText } from '../text/source';
import { bareName } from '../document/sectionKinds';
import { sectionsMark, variablePattern, writtenHeadings } from './body';
import { explainHead, unknownKeys } from './headProblems';
import {
  type Template,
  type TemplateProblem,
  type TemplateVariable,
  templateHeadSchema,
  templateVariables,
} from './template';

/** No template anybody fills in is longer. */
const longestTemplate = 200_000;
/** The YAML parser compares every key of a map with all others, so that a head of keys alone costs its length squared. */
const longestHead = 50_000;
const deepestNesting = 100;
/** A head with more mistakes than this is none, and gets one sentence instead of a thousand. */
const mostProblems = 50;

export interface ReadTemplate {
  /** Absent where the head cannot be used. */
  readonly template?: Template;
  /** What is wrong; a template may have problems and still be of use. */
  readonly problems: readonly TemplateProblem[];
}

/**
 * Reads a template; never throws.
 * @param fallbackId its id where the head gives none
 */
export function readTemplate(text: string, fallbackId: string): ReadTemplate {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const source = new SourceText(text);
  if (text.length > longestTemplate) {
    return refused(`A template has ${longestTemplate} characters at most.`, firstLine(source));
  }
  const head = findHead(source, bom);
  if (!head) {
    return refused(
      'A template starts with a head between two lines "---" that names its sections.',
      firstLine(source),
    );
  }
  const unreadable = whyUnreadable(source.slice(head.content));
  if (unreadable !== undefined) return refused(unreadable, firstLine(source));
  const { value, problems, place } = readYaml(source, head.content);
  if (problems.length > 0) return { problems };
  const { data, error } = templateHeadSchema.safeParse(value);
  if (!data) {
    const count = error.issues.length;
    if (count > mostProblems) return refused(`The head has ${count} mistakes.`, firstLine(source));
    return {
      problems: error.issues.flatMap((issue) =>
        explainHead(issue, value).map(({ path, message }) => ({ message, range: place(path) })),
      ),
    };
  }
  const id = data.id ?? fallbackId;
  const { lineBreak } = source;
  const body = source.text.slice(head.bodyStart).replace(/\r\n?/g, '\n').replace(/^\n+/, '');
  const template: Template = {
    profile: { id, name: data.name ?? id, sections: data.sections },
    description: data.description,
    body,
    variables: variablesOf(body),
    lineBreak,
  };
  return {
    template,
    problems: [
      ...unknownKeys(value)
        .slice(0, mostProblems)
        .map(({ path, message }) => ({ message, range: place(path, 'key') })),
      ...bodyProblems(template, place).slice(0, mostProblems),
    ],
  };
}

/** Why a head is not even looked at, if it is not. */
function whyUnreadable(head: string): string | undefined {
  if (head.length > longestHead) return `The head of a template has ${longestHead} characters at most.`;
  return nestsDeeperThan(head, deepestNesting)
    ? `Lists and maps may stand inside each other ${deepestNesting} deep, not more.`
    : undefined;
}

function refused(message: string, range: Range): ReadTemplate {
  return { problems: [{ message, range }] };
}

function firstLine(source: SourceText): Range {
  return source.lineRange(0);
}

interface HeadPlace {
  /** Between the fences. */
  readonly content: Range;
  readonly bodyStart: number;
}

function findHead(source: SourceText, bom: number): HeadPlace | undefined {
  const lineText = (line: number) => source.slice(source.lineRange(line)).trimEnd();
  if (lineText(0).slice(bom) !== '---') return undefined;
  for (let line = 1; line < source.lineCount; line++) {
    if (lineText(line) !== '---') continue;
    return {
      content: { start: source.lineStarts[1] ?? 0, end: source.lineStarts[line] ?? 0 },
      bodyStart: source.lineStarts[line + 1] ?? source.text.length,
    };
  }
  return undefined;
}

type Path = readonly (string | number)[];

interface ReadHead {
  readonly value: unknown;
  readonly problems: readonly TemplateProblem[];
  /** Where a value, or the key that holds it, stands in the file; the nearest value around it where it is not there. */
  readonly place: (path: Path, part?: 'key' | 'value') => Range;
}

function readYaml(source: SourceText, content: Range): ReadHead {
  const document = parseDocument(source.slice(content), { prettyErrors: false, logLevel: 'silent' });
  const place = (path: Path, part: 'key' | 'value' = 'value') => placeIn(document, path, part, content);
  const problems = document.errors.map(({ message, pos }) => ({
    message: `The head is no valid YAML: ${message}`,
    range: { start: content.start + pos[0], end: content.start + Math.max(pos[0], pos[1]) },
  }));
  if (problems.length > 0) return { value: undefined, problems, place };
  try {
    return { value: document.toJS({ maxAliasCount: 50 }) as unknown, problems, place };
  } catch {
    return {
      value: undefined,
      problems: [{ message: 'The head repeats itself too often.', range: content }],
      place,
    };
  }
}

function placeIn(document: Document, path: Path, part: 'key' | 'value', content: Range): Range {
  for (let length = path.length; length > 0; length--) {
    const holder: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const step = path[length - 1];
    const items = (holder as { items?: readonly unknown[] } | null)?.items ?? [];
    const pair = items.find((item) => keyOf(item) === step) as { key: Placed; value: Placed } | undefined;
    const node =
      typeof step === 'number' ? (items[step] as Placed) : part === 'key' ? pair?.key : pair?.value;
    const range = node?.range;
    if (range) return { start: content.start + range[0], end: content.start + range[1] };
  }
  return content;
}

type Placed = { readonly range?: readonly [number, number, number] | null } | null | undefined;

function keyOf(item: unknown): unknown {
  return (item as { key?: { value?: unknown } } | null)?.key?.value;
}

function variablesOf(body: string): readonly TemplateVariable[] {
  const used = new Set(Array.from(body.matchAll(variablePattern), ([, name]) => name));
  return templateVariables.filter((name) => used.has(name));
}

/** Sections that a report made from the template would lack from its first day on. */
function bodyProblems(template: Template, place: ReadHead['place']): readonly TemplateProblem[] {
  const { body, profile } = template;
  if (body.trim() === '' || body.includes(sectionsMark)) return [];
  const written = new Set(writtenHeadings(body).map(({ name }) => name));
  return profile.sections.flatMap(({ heading, required }, index) =>
    !required || written.has(bareName(heading))
      ? []
      : [
          {
            message: `The body writes no heading "${heading}"; write it there, or ${sectionsMark} for all sections.`,
            range: place(['sections', index, 'heading']),
          },
        ],
  );
}
