// The schemas that editors complete and check project files and templates with.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { rules } from '../../../src/core/rules';
import { allSchemas } from '../../../src/tools/schemas';

async function isValid(file: string, value: unknown): Promise<boolean> {
  const schema = JSON.parse(await readFile(`schemas/${file}`, 'utf8')) as Record<string, unknown>;
  return new Ajv().compile(schema)(value);
}

describe('the schemas', () => {
  it('are those that the code makes (else run "npm run generate")', async () => {
    for (const [file, schema] of allSchemas(rules)) {
      assert.deepEqual(JSON.parse(await readFile(`schemas/${file}`, 'utf8')), schema, file);
    }
  });

  for (const [what, settings, valid] of [
    ['nested settings', { reports: { include: ['docs/**'] }, timeline: { zone: 'UTC' } }, true],
    ['settings with dots', { 'reports.include': ['docs/**'], 'timeline.zone': 'UTC' }, true],
    ['an empty group', { language: null }, true],
    ['an empty file', null, true],
    ['a rule with its severity', { rules: { 'blame/person-fault': 'off' } }, true],
    ['a rule that does not exist', { rules: { 'blame/persons-fault': 'off' } }, false],
    ['a severity that does not exist', { rules: { 'blame/person-fault': 'loud' } }, false],
    ['a setting that does not exist', { reports: { includes: [] } }, false],
    ['a kind of section that does not exist', { sections: { names: { timelime: ['Log'] } } }, false],
  ] as const) {
    it(`${valid ? 'take' : 'refuse'} ${what} in .postmortem.yaml`, async () => {
      assert.equal(await isValid('settings.schema.json', settings), valid);
    });
  }

  it("take a template's head with no more than its sections", async () => {
    assert.equal(await isValid('template.schema.json', { sections: [{ heading: 'In Short' }] }), true);
    assert.equal(await isValid('template.schema.json', { sections: [{ kind: 'timelime' }] }), false);
  });
});
