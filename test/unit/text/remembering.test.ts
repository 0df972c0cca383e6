// What is remembered of short texts, and what is not.
import assert from 'node:assert/strict';
import { remembering } from '../../../src/core/text/remembering';

describe('what was read from a short text', () => {
  const counted = () => {
    const asked: string[] = [];
    const read = remembering((text): number | undefined => (asked.push(text), text.length || undefined));
    return { asked, read };
  };

  it('is read once, even where it says nothing', () => {
    const { asked, read } = counted();
    assert.deepEqual([read('a'), read(''), read('a'), read('')], [1, undefined, 1, undefined]);
    assert.deepEqual(asked, ['a', '']);
  });

  it('does not fill the memory', () => {
    const { asked, read } = counted();
    for (let i = 0; i < 5_000; i++) read(String(i));
    read('0');
    assert.equal(asked.length, 5_001);
  });

  it('is read anew where the text is long', () => {
    const { asked, read } = counted();
    const long = 'a'.repeat(1_000);
    assert.equal(read(long), read(long));
    assert.equal(asked.length, 2);
  });
});
