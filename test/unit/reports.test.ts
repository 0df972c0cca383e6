// Whole reports as people write them, each with the findings marked where they stand; the clean ones must stay silent.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from '../../scripts/glob.mjs';
import { lintText } from '../support/lintText';
import { described, readMarks } from '../support/marks';

describe('whole reports', () => {
  for (const path of globSync('test/reports', '.md')) {
    const isClean = /[\\/]clean[\\/]/.test(path);
    it(`${path} ${isClean ? 'is left in peace' : 'is told what its marks say'}`, () => {
      const { text, marks } = readMarks(readFileSync(path, 'utf8'));
      assert.equal(marks.length > 0, !isClean, 'Clean reports have no marks, the others have some.');
      const found = lintText(text).map(({ rule, range }) => ({ rule, ...range }));
      assert.deepEqual(described(text, found), described(text, marks));
    });
  }
});
