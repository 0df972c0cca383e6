// The first look lets through whatever an analysis could find.
import assert from 'node:assert/strict';
import { firstLook } from '../../../src/core/language/firstLook/firstLook';
import { phraseFaults } from '../../../src/core/language/lexicon/phraseFaults';
import type { Phrase, Slot } from '../../../src/core/language/notation/phrases';
import { WordTrace } from '../../../src/core/language/firstLook/wordTrace';

const trace = new WordTrace();

const triggersOf = (text: string) =>
  firstLook({ text, range: { start: 0, end: text.length }, marks: [] }, trace);

const isLetThrough = (text: string): boolean => triggersOf(text).length > 0;

/** The shortest sentence with a phrase in it, of the words that its slots name first or last. */
function shortest({ slots, anchor }: Phrase, end: 'first' | 'last'): string {
  return slots
    .flatMap((slot) => {
      if (slot.kind !== 'words' || (slot.optional && slot !== anchor)) return [];
      const words = [...slot.words];
      return [words[end === 'first' ? 0 : words.length - 1]];
    })
    .join(' ');
}

/** What makes a slot as long as it can be. */
const longest: Readonly<Record<Exclude<Slot['kind'], 'words'>, string>> = {
  person: 'one of the two most senior night shift network operators',
  owner: 'two senior night operators’',
  gap: 'old checkout.example.org 14:02 grey',
  any: 'thing',
  doer: 'navigator',
  whose: 'their',
  start: '14:02',
  end: ',',
};

/** The longest sentence with a phrase in it: adverbs part each word from the one from which it is matched. */
const stretched = ({ slots, anchorAt }: Phrase): string =>
  slots
    .map((slot, i) => {
      if (slot.kind !== 'words') return longest[slot.kind];
      const [word] = slot.words;
      if (i === anchorAt) return word;
      return i < anchorAt ? `${word} rather half-heartedly` : `rather half-heartedly ${word}`;
    })
    .join(' ');

const phrases = phraseFaults.flatMap((entry) => [...entry.phrases]);

describe('the first look', () => {
  it('lets every set phrase of the lexicons through', () => {
    const stopped = phrases.flatMap((phrase) =>
      (['first', 'last'] as const).map((end) => shortest(phrase, end)).filter((text) => !isLetThrough(text)),
    );
    assert.deepEqual(stopped, []);
  });

  it('lets them through however far apart their words may stand', () => {
    const stopped = phrases
      .map((phrase) => ({ phrase, text: stretched(phrase) }))
      .filter(({ phrase, text }) => !triggersOf(text).some((trigger) => trigger.phrase === phrase))
      .map(({ text }) => text);
    assert.deepEqual(stopped, []);
  });

  it('counts what is quoted as one word, whatever its length', () => {
    const quoted = '"wait until the queue is empty and the followers have caught up"';
    const text = `Kim forgot ${quoted} to drain it, and should, as ${quoted} said, have asked.`;
    const marks = [...text.matchAll(/"[^"]*"/g)].map(({ 0: { length }, index }) => ({
      kind: 'quotation' as const,
      range: { start: index, end: index + length },
    }));
    const found = firstLook({ text, range: { start: 0, end: text.length }, marks }, trace);
    assert.ok(found.some(({ words }) => words.has('should')));
  });

  it('sees what is contracted, joined or written in capitals', () => {
    for (const text of [
      'Kim didn’t check the lag.',
      "She should've asked.",
      'He’d have seen it.',
      'KIM FORGOT TO DRAIN IT.',
      'A fat‑fingered command.',
      'They cannot be bothered.',
      'Kim didnt check the lag.',
      'SHE SHOULDVE ASKED.',
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
