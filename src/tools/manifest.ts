// The parts of package.json that follow from the code.
import type { RuleDescription } from '../core/rules/rule';
import { type JsonSchema, settingJsonSchemas } from './schemas';

/** Settings that change nothing in what is found: they are a person's own and live in the editor only. */
const personalSettings: Readonly<Record<string, JsonSchema>> = {
  'postmortem.diagnostics.delay': {
    type: 'number',
    default: 400,
    minimum: 100,
    maximum: 5000,
    markdownDescription: 'How many milliseconds after the last keystroke a report is checked.',
    scope: 'resource',
  },
};

/** The manifest with its generated contributions put in; all others stay. */
export function withContributions(
  manifest: Readonly<Record<string, unknown>>,
  rules: readonly RuleDescription[],
): Readonly<Record<string, unknown>> {
  return {
    ...manifest,
    contributes: {
      ...(manifest['contributes'] as object),
      configuration: {
        title: 'Postmortem',
        properties: { ...projectSettings(rules), ...personalSettings },
      },
      snippets: [{ language: 'markdown', path: './snippets/postmortem.json' }],
      // Read by the YAML extension where it is installed; nobody else minds.
      yamlValidation: [{ fileMatch: '.postmortem.yaml', url: './schemas/settings.schema.json' }],
    },
  };
}

function projectSettings(rules: readonly RuleDescription[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    [...settingJsonSchemas(rules)].map(([name, schema]) => {
      const { description, ...rest } = schema;
      return [`postmortem.${name}`, { ...rest, markdownDescription: description, scope: 'resource' }];
    }),
  );
}
