// Things are found under words by their hashes, as they were written down.
import assert from 'node:assert/strict';
import { gatherTable, hashOf } from '../../../src/core/language/firstLook/wordTable';
import { readTable, writeTable } from '../../../src/core/language/firstLook/writtenTable';

type Words = readonly (readonly string[])[];

/** A table as the sources make it, and as it is when it was written down. */
const tables = (things: Words) => [gatherTable(things), readTable(writeTable(things))];

describe('a table of words', () => {
  it('finds under each word what was kept there, whatever its case', () => {
    for (const table of tables([['deleted', 'the'], ['node', 'the'], ['constructor'], ['the', 'Node']])) {
      const at = (word: string) => table.at(table.find(hashOf(word)));
      assert.deepEqual(at('deleted'), [0]);
      assert.deepEqual(at('the'), [0, 1, 3]);
      assert.deepEqual(at('NODE'), [1, 3]);
      assert.deepEqual(at('constructor'), [2]);
      assert.deepEqual(at('volume'), []);
    }
  });

  it('finds each of thousands of words', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `word${i * i}`);
    for (const table of tables(words.map((word) => [word]))) {
      const lost = words.filter((word, i) => !table.at(table.find(hashOf(word))).includes(i));
      assert.deepEqual(lost, []);
    }
  });

  it('keeps a thing once under a word that it has twice', () => {
    for (const table of tables([['cut', 'cut'], ['cut']]))
      assert.deepEqual(table.at(table.find(hashOf('cut'))), [0, 1]);
  });

  it('finds nothing where nothing was written', () => {
    for (const table of tables([])) assert.equal(table.find(hashOf('node')), 0);
  });

  it('says so where there are more things than it can write', () => {
    assert.throws(() => writeTable(Array.from({ length: 5000 }, () => ['node'])), /too few/);
  });
});
