// Places in a text: offsets inside, lines and columns at the doors.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SourceText } from '../../../src/core/text/source';

const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '日', '😀', '\u200f') });

describe('lines and columns', () => {
  it('count line breaks of Unix, Windows and old Macs as the editor does', () => {
    const source = new SourceText('one\ntwo\r\nthree\rfour');
    assert.deepEqual(source.lineStarts, [0, 4, 9, 15]);
    assert.equal(source.slice(source.lineRange(1)), 'two');
    assert.equal(source.slice(source.lineRange(2)), 'three');
  });

  it('count an emoji as two columns, as UTF-16 does', () => {
    const source = new SourceText('# 😀 down\n');
    assert.deepEqual(source.positionAt(source.text.indexOf('down')), { line: 0, character: 5 });
  });

  it('find their way back to the offset they came from', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, anywhere) => {
        const source = new SourceText(text);
        const offset = anywhere % (text.length + 1);
        const { start, end } = source.lineRange(source.lineAt(offset));
        // Inside a line break there is no column of its own: the break begins where its line ends.
        const expected = Math.min(Math.max(offset, start), end);
        assert.equal(source.offsetAt(source.positionAt(offset)), expected);
      }),
    );
  });

  it('stay inside the text when asked for a place beyond it', () => {
    const source = new SourceText('short');
    assert.deepEqual(source.positionAt(99), { line: 0, character: 5 });
    assert.equal(source.offsetAt({ line: 7, character: 3 }), 5);
  });

  it('keep the line breaks that the author uses', () => {
    assert.equal(new SourceText('a\r\nb\n').lineBreak, '\r\n');
    assert.equal(new SourceText('a\nb\r\n').lineBreak, '\n');
    assert.equal(new SourceText('').lineBreak, '\n');
  });
});
