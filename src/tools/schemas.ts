// The JSON schemas of `schemas/` and of the manifest, made from the zod schemas that the code itself reads and writes by.
import * as z from 'zod/mini';
import { actionsShape, inspectShape, lintShape } from '../cli/report/shapes';
import type { RuleDescription } from '../core/rules/rule';
import { settingSchemas } from '../core/settings/settings';
import { templateHeadSchema } from '../core/templates/template';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** File name in `schemas/` → schema. Outputs may get more fields later, so their schemas do not forbid others. */
export function allSchemas(rules: readonly RuleDescription[]): ReadonlyMap<string, JsonSchema> {
  const output = (command: string) => `What "postmortem ${command} --format json" prints`;
  return new Map([
    ['lint.schema.json', whole(output('lint'), toSchema(lintShape))],
    ['inspect.schema.json', whole(output('inspect'), toSchema(inspectShape))],
    ['actions.schema.json', whole(output('actions'), toSchema(actionsShape))],
    [
      'settings.schema.json',
      whole('The settings of a repository: .postmortem.yaml', projectFileSchema(rules)),
    ],
    ['template.schema.json', whole('The head of a template for postmortems', toSchema(templateHeadSchema))],
  ]);
}

/** The schema of each setting by its full name; the rules that there are stand in it as known keys. */
export function settingJsonSchemas(rules: readonly RuleDescription[]): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(settingSchemas).map(([name, schema]) => [
      name,
      name === 'rules' ? withRules(toSchema(schema), rules) : toSchema(schema),
    ]),
  );
}

function withRules(schema: JsonSchema, rules: readonly RuleDescription[]): JsonSchema {
  const severity = schema['additionalProperties'] as JsonSchema;
  return {
    ...schema,
    properties: Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        { ...severity, description: `${rule.summary} ${rule.why} (${rule.severity} unless set)` },
      ]),
    ),
    additionalProperties: false,
  };
}

/** Settings may be written with dots or as nested maps. */
function projectFileSchema(rules: readonly RuleDescription[]): JsonSchema {
  const properties: Record<string, unknown> = {};
  const groups = new Map<string, Record<string, unknown>>();
  for (const [name, schema] of settingJsonSchemas(rules)) {
    properties[name] = schema;
    const [group, rest] = name.split('.', 2);
    if (group === undefined || rest === undefined) continue;
    const inside = groups.get(group) ?? {};
    inside[rest] = schema;
    groups.set(group, inside);
  }
  for (const [group, inside] of groups) {
    properties[group] = { type: ['object', 'null'], properties: inside, additionalProperties: false };
  }
  return { type: ['object', 'null'], properties, additionalProperties: false };
}

function whole(title: string, schema: JsonSchema): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema };
}

/** As people may write it: what has a default may be left out. Draft 7 is what editors understand. */
function toSchema(schema: z.ZodMiniType): JsonSchema {
  return Object.fromEntries(
    Object.entries(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })).filter(
      ([key]) => key !== '$schema',
    ),
  );
}
