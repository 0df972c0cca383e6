// metadata/unknown-template: the report names a template that there is none.
import { contains } from '../../text/range';
import { defineRule } from '../rule';

/** A template that was renamed or mistyped: the report is quietly held to less than its author thinks. */
export const unknownTemplate = defineRule({
  id: 'metadata/unknown-template',
  severity: 'warning',
  summary: 'The report names a template that does not exist.',
  why: 'The sections that the template asks for are then missed by nobody.',

  *check(report, { profile }) {
    const { insteadOf, id, name } = profile;
    const value = insteadOf && report.fields.find((field) => field.name === 'template')?.value;
    // "Template: version 3" in the text tells readers where the page comes from.
    if (!value || !report.frontMatter || !contains(report.frontMatter.range, value.range)) return;
    const { nearest } = insteadOf;
    const held = id === undefined ? `the ${name}` : `the template "${name}"`;
    yield {
      range: value.range,
      message:
        nearest === undefined
          ? `There is no template "${value.text}"; this report is held to ${held}.`
          : `There is no template "${value.text}". Did you mean "${nearest}"?`,
      fixes:
        nearest === undefined
          ? []
          : [
              {
                title: `Write "${nearest}"`,
                safe: true,
                edits: [{ range: value.range, newText: nearest }],
              },
            ],
      // Other programs have templates too, and their names stand in the same field.
      ...(nearest === undefined && { severity: 'hint' as const }),
    };
  },
});
