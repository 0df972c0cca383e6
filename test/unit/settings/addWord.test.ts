// A word goes into the team's project file without a change to anything else that stands there.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addWord } from '../../../src/core/settings/addWord';
import { readProjectFile } from '../../../src/core/settings/projectFile';
import type { WordList } from '../../../src/core/settings/settings';
import { applyEdits } from '../../../src/core/text/edit';

function added(text: string, list: WordList, word: string): string | undefined {
  const edits = addWord(text, list, word);
  return edits && applyEdits(text, edits);
}

describe('adding a word to the project file', () => {
  const cases: readonly [name: string, before: string, after: string][] = [
    ['starts an empty file', '', 'language:\n  systems: [Jenkins]\n'],
    [
      'goes below what is there, comments included',
      '# ours\nreports:\n  include: [docs/**] # all\n',
      '# ours\nreports:\n  include: [docs/**] # all\nlanguage:\n  systems: [Jenkins]\n',
    ],
    [
      'adds a missing list to the group',
      'language:\n  people: [Kim] # at home\nrules: {}\n',
      'language:\n  people: [Kim] # at home\n  systems: [Jenkins]\nrules: {}\n',
    ],
    [
      'goes behind the last word between brackets',
      'language:\n  systems: [Travis, "Buildkite"] # CI\n',
      'language:\n  systems: [Travis, "Buildkite", Jenkins] # CI\n',
    ],
    [
      'goes below the last word of a list with dashes',
      'language:\n  systems:\n    - Travis # CI\n    # more to come\n  people: [Kim]\n',
      'language:\n  systems:\n    - Travis # CI\n    - Jenkins\n    # more to come\n  people: [Kim]\n',
    ],
    ['fills empty brackets', 'language: { systems: [] }\n', 'language: { systems: [Jenkins] }\n'],
    ['fills an empty setting', 'language:\n  systems:\n', 'language:\n  systems: [Jenkins]\n'],
    ['knows dotted names', 'language.systems: [Travis]\n', 'language.systems: [Travis, Jenkins]\n'],
    [
      'keeps the line breaks',
      'language:\r\n  systems:\r\n    - Travis\r\n',
      'language:\r\n  systems:\r\n    - Travis\r\n    - Jenkins\r\n',
    ],
    ['adds a missing last line break', 'rules: {}', 'rules: {}\nlanguage:\n  systems: [Jenkins]\n'],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => assert.equal(added(before, 'language.systems', 'Jenkins'), after));
  }

  it('changes nothing where the word is there', () =>
    assert.deepEqual(addWord('language: { systems: [Jenkins] }\n', 'language.systems', 'Jenkins'), []));

  it('refuses a file that is no map of settings, or broken', () => {
    assert.equal(addWord('- a\n- b\n', 'language.systems', 'Jenkins'), undefined);
    assert.equal(addWord('language: [\n', 'language.systems', 'Jenkins'), undefined);
    assert.equal(addWord('language:\n  systems: Jenkins\n', 'language.systems', 'Travis'), undefined);
  });

  it('quotes what YAML would read as something else', () =>
    assert.equal(
      added('', 'language.allow', 'no: blame, [ever]'),
      'language:\n  allow: ["no: blame, [ever]"]\n',
    ));

  it('gives any word back as it was', () => {
    const before = fc.constantFrom('', 'language:\n  allow:\n    - x\n', 'language: { allow: [x] }\n');
    fc.assert(
      fc.property(before, fc.string({ minLength: 1, unit: 'grapheme' }), (text, word) => {
        const after = added(text, 'language.allow', word);
        if (after === undefined) return;
        const words = readProjectFile(after).values.get('language.allow');
        assert.ok(Array.isArray(words) && words.includes(word));
      }),
    );
  });
});
