// Things are found under words by their hashes, as they were written down.
import assert from 'node:assert/strict';
import { hashOf, WordTable, writeWords } from '../../../src/core/language/firstLook/wordTable';

const written = (kept: Readonly<Record<string, readonly number[]>>): string =>
  writeWords(
    Object.entries(kept)
      .flatMap(([word, things]) => things.map((thing) => [hashOf(word), thing] as const))
      .sort(([, a], [, b]) => a - b),
  );

describe('a table of words', () => {
  it('finds under each word what was kept there, whatever its case', () => {
    const kept = { deleted: [0], the: [3, 700, 3000], node: [1700], constructor: [9] };
    const table = new WordTable(written(kept));
    for (const [word, things] of Object.entries(kept)) {
      assert.deepEqual(table.at(table.find(hashOf(word))), things, word);
      assert.deepEqual(table.at(table.find(hashOf(word.toUpperCase()))), things, word);
    }
    assert.equal(table.find(hashOf('volume')), 0);
  });

  it('finds each of thousands of words', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `word${i * i}`);
    const table = new WordTable(written(Object.fromEntries(words.map((word, i) => [word, [i]]))));
    const lost = words.filter((word, i) => !table.at(table.find(hashOf(word))).includes(i));
    assert.deepEqual(lost, []);
  });

  it('keeps a thing once under a word that is written twice', () => {
    const table = new WordTable(writeWords([1, 1, 2].map((thing) => [hashOf('cut'), thing])));
    assert.deepEqual(table.at(table.find(hashOf('cut'))), [1, 2]);
  });

  it('finds nothing where nothing was written', () => {
    assert.equal(new WordTable('').find(hashOf('node')), 0);
  });

  it('says so where there are more things than it can write', () => {
    assert.throws(() => written({ node: [5000] }), /too few/);
  });
});
