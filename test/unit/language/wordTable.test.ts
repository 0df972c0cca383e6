// Things are found under words by their hashes, as they were written down.
import assert from 'node:assert/strict';
import { gatherTable, hashOf } from '../../../src/core/language/firstLook/wordTable';
import { readTable, writeTable } from '../../../src/core/language/firstLook/writtenTable';
import { clueAt, tableWritten } from '../../../src/core/language/firstLook/triggers';
import { phraseFaults } from '../../../src/core/language/lexicon/phraseFaults';
import { traits } from '../../../src/core/language/lexicon/traits';

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

  it('finds every judging word and set phrase of the lexicons in what ships', () => {
    const shipped = readTable(tableWritten());
    const clues = phraseFaults.flatMap(({ phrases }) => [...phrases].flatMap(({ clue }) => [...clue.words]));
    const words = [...clues, ...traits.flatMap((trait) => [...trait.words])];
    const lost = words.filter((word) => shipped.at(shipped.find(hashOf(word))).length === 0);
    assert.deepEqual(lost, []);
    assert.deepEqual(
      words.map((word) => shipped.find(hashOf(word))),
      words.map((word) => clueAt(hashOf(word))),
    );
  });

  it('says so where there are more things than it can write', () => {
    assert.throws(() => writeTable(Array.from({ length: 5000 }, () => ['node'])), /too few/);
  });
});
