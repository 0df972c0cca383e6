// The language engine on labelled sentences, on the same faults of people and systems, and in context: figures printed, floors kept.
import assert from 'node:assert/strict';
import { printFigures } from './figures';
import { floors, scores } from './scores';
import { labelledSentences } from './sentences';
import { verdicts, type Verdict } from './verdicts';

describe('labelled sentences', function () {
  this.timeout(60_000);

  before(() => printFigures());

  const kept = floors();
  const present = scores();

  for (const [name, value] of Object.entries(present)) {
    it(`keep their floor: ${name}`, () => {
      const floor = kept[name];
      assert.ok(floor !== undefined, 'has no floor yet: npm run blame -- --set-floors');
      assert.ok(value >= floor, `${value.toFixed(3)} is below ${floor}: npm run blame -- --errors`);
    });
  }

  it('have no floor without a figure', () =>
    assert.deepEqual(
      Object.keys(kept).filter((name) => present[name] === undefined),
      [],
    ));

  it('are labelled once each', () => {
    const texts = labelledSentences().map(({ text, register }) => `${register}: ${text}`);
    assert.deepEqual(
      texts.filter((text, i) => texts.indexOf(text) !== i),
      [],
    );
  });
});

describe('settled sentences', () => {
  const settled = verdicts().filter(({ sentence }) => sentence.part === 'settled');
  const isRight = ({ sentence, found }: Verdict) => found.length > 0 === (sentence.label === 'blame');
  const titleOf = ({ sentence: { label, group } }: Verdict) => `${label}, ${group}`;

  for (const title of new Set(settled.map(titleOf))) {
    it(`are told rightly: ${title}`, () => {
      const wrong = settled.filter(
        (verdict) => titleOf(verdict) === title && !verdict.sentence.beyond && !isRight(verdict),
      );
      assert.deepEqual(
        wrong.map(({ sentence }) => sentence.text),
        [],
      );
    });
  }

  it('that are marked as beyond the engine still are, so that the marks stay true', () => {
    const surprises = settled.filter((verdict) => verdict.sentence.beyond && isRight(verdict));
    assert.deepEqual(
      surprises.map(({ sentence }) => sentence.text),
      [],
    );
  });
});
