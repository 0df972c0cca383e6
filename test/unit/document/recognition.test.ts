// Short documents of many kinds, each at a place where people keep it: which are reports, and which only speak of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { recognise } from '../../../src/core/document/recognise';
import { reportPatterns } from '../../../src/core/settings/globs';
import { defaultSettings } from '../../../src/core/settings/parseSettings';
import { SourceText } from '../../../src/core/text/source';

/** The documents of a collection: a line `@@ path` stands above each. */
function collection(name: string): { path: string; text: string }[] {
  const all = readFileSync(`test/unit/document/recognition/${name}.txt`, 'utf8');
  return all
    .split(/^@@ /m)
    .slice(1)
    .map((entry) => {
      const end = entry.indexOf('\n');
      return { path: entry.slice(0, end), text: entry.slice(end + 1) };
    });
}

const patterns = reportPatterns(defaultSettings());

describe('with the settings as they come', () => {
  for (const { path, text } of collection('reports')) {
    it(`${path} is a report`, () => {
      assert.equal(recognise(`work/${path}`, new SourceText(text), patterns).recognised, true);
    });
  }

  for (const { path, text } of collection('notReports')) {
    it(`${path} is left alone`, () => {
      assert.equal(recognise(`work/${path}`, new SourceText(text), patterns).recognised, false);
    });
  }
});
