// What a template is: one Markdown file whose head says what a report is held to, and whose body is what New Postmortem writes.
import * as z from 'zod/mini';
import { type Profile, sectionKinds } from '../profile/profile';
import type { Range } from '../text/range';

export interface Template {
  /** What reports of this template are held to; its id is the template's. */
  readonly profile: Profile & { readonly id: string };
  /** One sentence for whoever chooses among templates. */
  readonly description: string;
  /** The Markdown below the head, with placeholders; lines end with `\n`. */
  readonly body: string;
  /** The placeholders of the body that are filled with values, in the order in which they come. */
  readonly variables: readonly TemplateVariable[];
  /** How the lines of its file end, and so those of the reports it makes. */
  readonly lineBreak: '\n' | '\r\n';
}

/** A mistake in a template; `range` counts in its file. */
export interface TemplateProblem {
  readonly message: string;
  readonly range: Range;
}

/** What a template can be told of an incident, written `{{title}}` in its body. `template` is its own id. */
export const templateVariables = ['title', 'date', 'severity', 'author', 'template'] as const;

export type TemplateVariable = (typeof templateVariables)[number];

const oneLine = z.string().check(z.minLength(1), z.regex(/^[^\r\n]*\S[^\r\n]*$/));

const section = z.object({
  kind: z.optional(
    z
      .enum(sectionKinds)
      .check(
        z.describe(
          'The canonical meaning; left out for a section of your own, which is known by its names alone.',
        ),
      ),
  ),
  heading: oneLine.check(z.describe('The heading that is written.')),
  required: z._default(z.boolean(), false).check(z.describe('Whether a report without it is told so.')),
  aliases: z._default(z.array(oneLine), []).check(z.describe('Other headings that count as this section.')),
  guidance: z
    ._default(z.string(), '')
    .check(z.describe('What to write there, as Markdown; a comment in the report until it is replaced.')),
});

/** The YAML head of a template. Later versions only add keys. */
export const templateHeadSchema = z.object({
  id: z.optional(
    z
      .string()
      .check(
        z.regex(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/i),
        z.describe('The name that reports give in `template:`; the file name where it is left out.'),
      ),
  ),
  name: z.optional(oneLine.check(z.describe('The name that people see.'))),
  description: z._default(z.string(), '').check(z.describe('One sentence for whoever chooses a template.')),
  sections: z
    .array(section)
    .check(z.minLength(1), z.describe('The sections in the order in which a report tells them.')),
});
