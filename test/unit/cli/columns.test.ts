// Text that fits a terminal.
import assert from 'node:assert/strict';
import { padTo, printable, widthOf, wrap } from '../../../src/cli/report/columns';

describe('text for a terminal', () => {
  it('is as wide as the terminal shows it', () => {
    assert.equal(widthOf('abc'), 3);
    assert.equal(widthOf('障害報告'), 8);
    assert.equal(widthOf('e\u0301'), 1);
    assert.equal(widthOf('🔥'), 2);
    assert.equal(padTo(6, '障害'), '障害  ');
  });

  it('breaks between words, and inside of words that are too long', () => {
    assert.deepEqual(wrap('one two three', 8), ['one two', 'three']);
    assert.deepEqual(wrap('abcdefghij k', 4), ['abcd', 'efgh', 'ij k']);
    assert.deepEqual(wrap('障害報告書', 4), ['障害', '報告', '書']);
    assert.deepEqual(wrap('', 4), []);
  });

  it('has nothing in it that a terminal obeys', () => {
    assert.equal(printable('a\u001b[31mb\r\nc\u0007'), 'a [31mb c');
    assert.equal(printable('\u009b2Jx'), '2Jx');
  });
});
