// White space, letter by letter.
import assert from 'node:assert/strict';
import { isWhiteSpace } from '../../../src/core/text/whiteSpace';

it('white space is to the reader what it is to regular expressions', () => {
  for (let code = 0; code < 0x10000; code++) {
    assert.equal(isWhiteSpace(code), /\s/.test(String.fromCharCode(code)), code.toString(16));
  }
  assert.ok(isWhiteSpace('a'.charCodeAt(1)));
});
