// metadata/invalid-front-matter: the head of the report cannot be read as it stands.
import { defineRule } from '../rule';

/** Front matter that is not what it wants to be: every mistake at its place. */
export const invalidFrontMatter = defineRule({
  id: 'metadata/invalid-front-matter',
  severity: 'error',
  summary: 'The front matter cannot be read.',
  why: 'Fields that cannot be read are missing everywhere: in the checks, in lists of reports and for every other tool.',

  *check(report) {
    for (const { range, message } of report.frontMatter?.problems ?? []) yield { range, message };
  },
});
