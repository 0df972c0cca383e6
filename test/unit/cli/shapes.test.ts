// What the command line prints as JSON is what the schemas in schemas/ promise, and nothing beside it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { blamingReport, calmReport, readme } from './reports';
import { inFolder } from './terminal';

type Schema = Readonly<Record<string, unknown>>;

/** The schema without leave to add fields: it is for others that it stays open. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isShape = 'properties' in schema && !('additionalProperties' in schema);
  return isShape ? { ...inside, additionalProperties: false } : inside;
}

async function assertPromised(command: string, output: unknown): Promise<void> {
  const schema: unknown = JSON.parse(await readFile(`schemas/${command}.schema.json`, 'utf8'));
  const validate = new Ajv({ allErrors: true }).compile(closed(schema) as Schema);
  assert.ok(validate(output), JSON.stringify(validate.errors, null, 1));
}

const files = {
  'postmortems/a.md': calmReport,
  'postmortems/b.md': blamingReport,
  'postmortems/c.md': '',
  'README.md': readme,
};

describe('the JSON of', () => {
  it('lint is as its schema says', () =>
    inFolder(files, async ({ json }) => {
      const output = await json<unknown[]>('lint');
      assert.ok(output.length >= 2);
      await assertPromised('lint', output);
    }));

  it('inspect is as its schema says, for reports of all kinds', () =>
    inFolder(files, async ({ json }) => {
      for (const path of Object.keys(files)) await assertPromised('inspect', await json('inspect', path));
    }));

  it('actions is as its schema says', () =>
    inFolder(files, async ({ json }) => {
      const output = await json<unknown[]>('actions');
      assert.ok(output.length >= 3);
      await assertPromised('actions', output);
    }));
});
