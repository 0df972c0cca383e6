// The table of words that ships finds what the one finds that is made from the lexicons.
import assert from 'node:assert/strict';
import { readTable, writeTable } from '../../../src/core/language/firstLook/tableAsText';
import { clueAt, tableWritten } from '../../../src/core/language/firstLook/triggers';
import { hashOf, WordTable } from '../../../src/core/language/firstLook/wordTable';

describe('the table of words that ships', () => {
  const shipped = readTable(tableWritten());

  it('knows the same words', () => {
    const text = 'Kim forgot to drain the node, overslept and should never have blamed the constructor';
    for (const word of text.split(/\W+/))
      assert.equal(shipped.find(hashOf(word)) > 0, clueAt(hashOf(word)) > 0, word);
  });

  it('finds under each word what was kept there, however much it is', () => {
    const table = new WordTable();
    const kept = { deleted: [0], the: [3, 700, 3000], node: [1700] };
    for (const [word, things] of Object.entries(kept))
      for (const thing of things) table.add(hashOf(word), thing);
    const read = readTable(writeTable(table));
    for (const [word, things] of Object.entries(kept))
      assert.deepEqual(read.at(read.find(hashOf(word))), things, word);
    assert.equal(read.find(hashOf('volume')), 0);
  });

  it('says so where there are more things than its signs can tell apart', () => {
    const table = new WordTable();
    table.add(hashOf('node'), 5000);
    assert.throws(() => writeTable(table), /too few/);
  });
});
