// The first look lets through whatever an analysis could find.
import assert from 'node:assert/strict';
import { firstLook } from '../../../src/core/language/firstLook';
import { phraseFaults } from '../../../src/core/language/lexicon/phraseFaults';
import type { Phrase } from '../../../src/core/language/phrases';
import { WordTrace } from '../../../src/core/language/wordTrace';

const trace = new WordTrace();

const isLetThrough = (text: string): boolean =>
  firstLook({ text, range: { start: 0, end: text.length }, marks: [] }, trace).length > 0;

/** The shortest sentence with a phrase in it, of the words that its slots name first or last. */
function shortest({ slots, anchor }: Phrase, end: 'first' | 'last'): string {
  return slots
    .flatMap((slot) => {
      if (slot.kind !== 'words' || (slot.optional && slot !== anchor)) return [];
      const words = [...slot.words].filter((word) => !word.includes('@'));
      return [words[end === 'first' ? 0 : words.length - 1]];
    })
    .join(' ');
}

describe('the first look', () => {
  it('lets every set phrase of the lexicons through', () => {
    const stopped = phraseFaults.flatMap(({ id, phrases }) =>
      phrases.flatMap((phrase) =>
        (['first', 'last'] as const)
          .map((end) => shortest(phrase, end))
          .filter((text) => !isLetThrough(text))
          .map((text) => `${id}: ${text}`),
      ),
    );
    assert.deepEqual(stopped, []);
  });

  it('sees what is contracted, joined or written in capitals', () => {
    for (const text of [
      'Kim didn’t check the lag.',
      "She should've asked.",
      'He’d have seen it.',
      'KIM FORGOT TO DRAIN IT.',
      'A fat‑fingered command.',
      'They cannot be bothered.',
    ])
      assert.ok(isLetThrough(text), text);
  });

  it('passes over what only has common words', () => {
    for (const text of [
      'Traffic was moved to the second region.',
      'A config reload takes two seconds per node, and health checks can fail in the meantime.',
    ])
      assert.ok(!isLetThrough(text), text);
  });
});
