// What no phrase of the lexicons gives away, and is found by the wording of the sentence as a whole.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readWeights, writeWeights } from '../../../src/core/language/scorer/weights';
import { lintText } from '../../support/lintText';
import { read } from './reading';

/** Sentences that hold no phrase of the lexicons; should one get into them, another takes its place here. */
const weighed = [
  'The supervisor kept looking at the wrong screen while the queue burned, as supervisors of his kind do.',
  'Priya had a bad habit of leaving the gate open and this time it cost the company a day.',
];

describe('a sentence that only leans to blame', () => {
  it('is found with the words that tell most', () => {
    for (const sentence of weighed) {
      const { matches, stretches } = read(sentence);
      assert.equal(matches.length, 1, sentence);
      assert.equal(matches[0]?.weighed, true, sentence);
      assert.ok((stretches[0] ?? '').length < sentence.length, 'less than the whole sentence');
    }
  });
});

describe('the weights of the scorer', () => {
  it('are read as they were written, cut to what a sign holds', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })));
    fc.assert(
      fc.property(pairs, (steps) => {
        const kept = steps.flat().map((step) => Math.max(-4, Math.min(4, step)));
        assert.deepEqual([...readWeights(writeWeights(steps.flat()))], kept);
      }),
    );
  });
});
