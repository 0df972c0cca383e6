// What no phrase of the lexicons gives away, and is found by the wording of the sentence as a whole.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { material } from '../../../scripts/scorer/material.mjs';
import { readWeights, writeWeights } from '../../../src/core/language/scorer/weights';
import { lintText } from '../../support/lintText';
import { read } from './reading';
import { labelledSentences } from './sentences';

/** Sentences that hold no phrase of the lexicons; should one get into them, another takes its place here. */
const weighed = ['Whoever signed off on this obviously never opened the plan.'];

describe('a sentence that only leans to blame', () => {
  for (const sentence of weighed)
    it(`is found with the words that tell most: ${sentence}`, () => {
      const { matches, stretches } = read(sentence);
      assert.equal(matches.length, 1);
      assert.equal(matches[0]?.weighed, true);
      assert.ok((stretches[0] ?? '').length < sentence.length, 'less than the whole sentence');
    });

  it('is information, with what it rests on', () => {
    const [finding] = lintText(
      `# Postmortem: slow tills\n\n## Contributing Factors\n\n${weighed[0] ?? ''}\n`,
    ).filter(({ rule }) => rule.startsWith('blame/'));
    assert.equal(finding?.severity, 'information');
    assert.match(finding.reason ?? '', /as a whole/);
  });

  it('is left alone in a quotation, and as the label of a link', () => {
    for (const sentence of weighed) {
      assert.deepEqual(read(`> ${sentence}`).stretches, []);
      assert.deepEqual(read(`See [${sentence}](https://example.org/a).`).stretches, []);
    }
  });
});

describe('the material of the scorer', () => {
  it('holds no sentence that judges the engine', () => {
    const learned = new Set(material().map(({ text }) => text));
    const judging = labelledSentences().filter(({ part }) => part === 'held-out' || part === 'unseen');
    assert.deepEqual(
      judging.map(({ text }) => text).filter((text) => learned.has(text)),
      [],
    );
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
