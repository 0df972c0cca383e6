// How deep a YAML text nests, seen without parsing it.
import assert from 'node:assert/strict';
import { nestsDeeperThan } from '../../../src/core/text/nesting';
import { assertGrowsWithSize } from '../../support/growth';

describe('the nesting of a YAML text', () => {
  for (const [what, text] of [
    ['maps by indentation', 'a:\n  b:\n    c: d\n'],
    ['lists on one line', '- - - a\n'],
    ['lists and maps in brackets', '[{a: [b]}]'],
    ['maps inside of lists', '- a:\n    - b\n'],
  ] as const) {
    it(`counts ${what}`, () => {
      assert.equal(nestsDeeperThan(text, 2), true);
      assert.equal(nestsDeeperThan(text, 6), false);
    });
  }

  it('does not grow with the length of a list', () => {
    assert.equal(nestsDeeperThan('- a\n'.repeat(10_000), 2), false);
    assert.equal(nestsDeeperThan('[a],\n'.repeat(10_000), 2), false);
  });

  it('takes words and dashes inside of a text for what they are', () => {
    assert.equal(nestsDeeperThan('a: b - c - d - e - f\n--- - -\n', 3), false);
  });

  for (const piece of ['[', '- ', '? ', 'a: {', '- a\n']) {
    it(`is seen in time that grows with the length of the text: ${JSON.stringify(piece)}`, () => {
      assertGrowsWithSize((size) => nestsDeeperThan(piece.repeat(size), Infinity), 20_000);
    });
  }

  it('is seen in the deepest texts', () => {
    for (const piece of ['[', '- ', '? ']) assert.equal(nestsDeeperThan(piece.repeat(1_000_000), 100), true);
  });
});
