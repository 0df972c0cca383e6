// What a team can say of the name under the cursor.
import assert from 'node:assert/strict';
import { parsePostmortem } from '../../../src/core/document/parse';
import { wordsAt } from '../../../src/core/rules/blame/people/nameAt';
import { defaultSettings } from '../../../src/core/settings/parseSettings';
import { vocabularyOf } from '../../../src/core/settings/settings';
import { SourceText } from '../../../src/core/text/source';

/** What is offered at the `|` in a paragraph; a settings list is shown by its last part. */
function offered(marked: string, systems: readonly string[] = []): string[] {
  const text = `---\nresponders: [Kim Lee]\n---\n\n# Slow\n\n## Contributing Factors\n\n${marked}\n`;
  const vocabulary = { ...vocabularyOf(defaultSettings()), systems };
  return wordsAt(parsePostmortem(new SourceText(text.replace('|', ''))), text.indexOf('|'), {
    vocabulary,
    facts: undefined,
  }).map(({ list, word }) => `${list.replace('language.', '')}: ${word}`);
}

describe('the name under the cursor', () => {
  it('may be a person or a system, as far as nobody knows', () =>
    assert.deepEqual(offered('The lease of Kaf|ka ran out.'), ['people: Kafka', 'systems: Kafka']));

  it('is no person again where it is one already, and no system where it is one', () => {
    assert.deepEqual(offered('Then K|im joined.'), ['systems: Kim']);
    assert.deepEqual(offered('The lease of Kaf|ka ran out.', ['Kafka']), ['people: Kafka']);
  });

  it('is taken whole and without its possessive ending', () =>
    assert.deepEqual(offered("It was Blue Her|on's queue."), ['people: Blue Heron', 'systems: Blue Heron']));

  it('is nothing that has no name', () => {
    for (const text of [
      'Th|e lease ran out.',
      'the le|ase ran out',
      'the `Kaf|ka` lease',
      '> Kaf|ka said',
      '[Kaf|ka](x.md)',
      '42|',
    ])
      assert.deepEqual(offered(text), [], text);
  });
});
