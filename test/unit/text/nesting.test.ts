// How deep a YAML text nests, seen without parsing it.
import assert from 'node:assert/strict';
import { nestsDeeperThan } from '../../../src/core/text/nesting';

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

  it('sees the deepest texts at once', () => {
    const started = performance.now();
    for (const text of ['['.repeat(1_000_000), '- '.repeat(1_000_000), '? '.repeat(1_000_000)]) {
      assert.equal(nestsDeeperThan(text, 100), true);
    }
    assert.ok(performance.now() - started < 100);
  });
});
