// Edits as data: made all at once, or refused.
import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';

const at = (start: number, end: number, newText: string) => ({ range: { start, end }, newText });

describe('edits', () => {
  it('are counted in the original text, in whatever order they come', () => {
    assert.equal(
      applyEdits('root cause', [at(5, 10, 'factors'), at(0, 4, 'contributing')]),
      'contributing factors',
    );
  });

  it('may insert twice at one place, in the order given', () => {
    assert.equal(applyEdits('b', [at(0, 0, 'a1'), at(0, 0, 'a2')]), 'a1a2b');
  });

  it('are refused where they overlap, because one of them would be lost', () => {
    assert.throws(() => applyEdits('abcdef', [at(0, 3, 'x'), at(2, 4, 'y')]), RangeError);
  });
});
