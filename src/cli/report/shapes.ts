// The shapes of all JSON that the command line writes: the types that the code writes by, and the source of the schemas in `schemas/`.
import * as z from 'zod/mini';
import { fieldNames } from '../../core/document/postmortem';
import { sectionKinds } from '../../core/profile/profile';

const described = <Schema extends z.ZodMiniType>(schema: Schema, text: string): Schema =>
  schema.check(z.describe(text));

const count = z.int().check(z.minimum(0));

const position = z.object({ line: count, character: count });

const range = described(
  z.object({ start: position, end: position }),
  'As in the Language Server Protocol: lines and UTF-16 columns count from 0, the end is exclusive.',
);

const path = described(z.string(), 'As given or found, with "/" between folders; "-" for standard input.');

const finding = z.object({
  rule: described(z.string(), 'The id of the rule, <family>/<name>.'),
  severity: z.enum(['error', 'warning', 'information', 'hint']),
  message: z.string(),
  question: z.optional(described(z.string(), 'A better question for the author.')),
  reason: z.optional(described(z.string(), 'What it rests on, where the text itself does not show it.')),
  url: described(z.string(), "The rule's page in the installed package."),
  range,
  fixes: z.array(
    z.object({
      title: z.string(),
      safe: described(z.boolean(), 'Whether nothing the author meant is lost.'),
      edits: z.array(
        z.object({
          range,
          newText: z.string(),
          blanks: z.optional(
            described(
              z.array(z.object({ start: count, end: count })),
              'Stretches of the new text that are left to the author, in the order of filling; UTF-16 units from its start.',
            ),
          ),
        }),
      ),
    }),
  ),
});

export const lintShape = z.array(z.object({ path, findings: z.array(finding) }));

const actionItem = z.object({
  id: described(z.string(), 'Stays with the item over edits of its report.'),
  text: z.string(),
  section: described(z.string(), 'The heading it stands under; empty where there is none.'),
  owner: z.optional(z.string()),
  due: z.optional(described(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), 'Where it is a full date.')),
  dueText: z.optional(described(z.string(), 'As written.')),
  status: z.enum(['open', 'in-progress', 'done', 'declined']),
  marked: described(z.boolean(), 'Whether the text itself states the status; an unmarked item is open.'),
  priority: z.optional(z.string()),
  type: z.optional(z.string()),
  ticket: z.optional(z.string()),
  range,
});

export const inspectShape = z.object({
  path,
  recognised: described(z.boolean(), 'Whether it would be read as a postmortem without being named.'),
  template: described(z.nullable(z.string()), 'The id of the template it is held to.'),
  title: described(z.string(), 'Empty where there is none.'),
  metadata: described(
    z.partialRecord(z.enum(fieldNames), z.union([z.string(), z.array(z.string())])),
    'What the report says of itself, by canonical name.',
  ),
  sections: z.array(
    z.object({
      kind: described(z.nullable(z.enum(sectionKinds)), 'Its canonical meaning, where it has one.'),
      heading: z.string(),
      level: z.int().check(z.minimum(1)),
      range: described(range, 'From the heading to the next one of the same or a higher level.'),
    }),
  ),
  timeline: z.array(
    z.object({
      time: described(z.string(), 'ISO 8601 as far as it is known; empty where it is not.'),
      moment: z.optional(z.enum(['started', 'detected', 'acknowledged', 'mitigated', 'resolved'])),
      text: z.string(),
      range,
    }),
  ),
  metrics: described(
    z.object({
      timeToDetect: z.optional(count),
      timeToAcknowledge: z.optional(count),
      timeToMitigate: z.optional(count),
      timeToResolve: z.optional(count),
    }),
    'Seconds from the onset of the incident to each moment; absent where the report does not tell both ends.',
  ),
  actionItems: z.array(actionItem),
});

export const actionsShape = z.array(z.extend(actionItem, { path }));

export type LintOutput = z.output<typeof lintShape>;
export type InspectOutput = z.output<typeof inspectShape>;
export type ActionsOutput = z.output<typeof actionsShape>;
export type ItemOutput = z.output<typeof actionItem>;
export type RangeOutput = z.output<typeof range>;
