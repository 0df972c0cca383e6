// metadata/invalid-front-matter: the head of the report cannot be read as it stands.
import type { SourceProblem } from '../../document/postmortem';
import type { SourceText } from '../../text/source';
import { type RuleFinding, defineRule } from '../rule';

/** Front matter that is not what it wants to be: every mistake at its place. */
export const invalidFrontMatter = defineRule({
  id: 'metadata/invalid-front-matter',
  severity: 'error',
  summary: 'The front matter cannot be read.',
  why: 'Fields that cannot be read are missing everywhere: in the checks, in lists of reports and for every other tool.',

  *check({ frontMatter, source }) {
    let lastLine = -1;
    for (const problem of frontMatter?.problems ?? []) {
      // One slip of the pen often breaks several rules of YAML; the first one says it.
      const line = source.lineAt(problem.range.start);
      if (line !== lastLine) yield unquotedValue(problem, source) ?? asWritten(problem, source);
      lastLine = line;
    }
  },
});

const keyAndPlainValue = /^([ \t]*[\w-]+[ \t]*:[ \t]+)([^\s"'[{|>&*!#].*)$/;

/** What nearly everybody runs into once: a title with a colon, an owner with an at sign. */
function unquotedValue({ range }: SourceProblem, source: SourceText): RuleFinding | undefined {
  const line = source.lineRange(source.lineAt(range.start));
  const [, key, value] = keyAndPlainValue.exec(source.slice(line).trimEnd()) ?? [];
  if (key === undefined || value === undefined) return undefined;
  const reason = /^[@%`]/.test(value)
    ? `starts with "${value.charAt(0)}"`
    : /:(?:\s|$)/.test(value)
      ? 'has a colon in it'
      : undefined;
  if (reason === undefined) return undefined;
  const start = line.start + key.length;
  const place = { start, end: start + value.length };
  return {
    range: place,
    message: `This value ${reason}, so it needs quotation marks.`,
    fixes: [
      {
        title: 'Put the value in quotation marks',
        safe: true,
        edits: [{ range: place, newText: JSON.stringify(value) }],
      },
    ],
  };
}

/** A mistake at one letter is shown to the end of its line, so that it can be seen. */
function asWritten({ range, message }: SourceProblem, source: SourceText): RuleFinding {
  const end = source.lineRange(source.lineAt(range.start)).end;
  return {
    range: range.end - range.start > 1 ? range : { start: range.start, end: Math.max(range.end, end) },
    message: `The front matter cannot be read here: ${message}`,
  };
}
