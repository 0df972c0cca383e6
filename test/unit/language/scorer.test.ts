// What no phrase of the lexicons gives away, and is found by the wording of the sentence as a whole.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { material } from '../../../scripts/scorer/material.mjs';
import { readWeights, writeWeights } from '../../../src/core/language/scorer/weights';
import { lintText } from '../../support/lintText';
import { read } from './reading';
import type { Finding } from '../../../src/core/rules/rule';
import { labelledSentences } from './sentences';

/** Sentences that hold no phrase of the lexicons; should one get into them, another takes its place here. */
const weighed = ['As usual, the night crew thought that somebody else would take care of it.'];

/** One that leans no more than many harmless sentences of ordinary reports do. */
const leaning = 'The operator must have been blind to take the red lamp for the green one.';

const harmless = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `Pump ${i} ran dry ${i + 1} minutes later.`);

/** What a report is told of the blame in it whose causes are these sentences. */
function blamedIn(sentences: readonly string[]): readonly Finding[] {
  const report = `# Postmortem: flooded cellar\n\n## Contributing Factors\n\n${sentences.join(' ')}\n`;
  return lintText(report).filter(({ rule }) => rule.startsWith('blame/'));
}

/** Blame in languages that the scorer has not learned, some with words that it knows from English. */
const foreign = [
  'Erro humano não foi a causa.',
  'O operador ignorou o alerta porque não quis ler o runbook.',
  'El ingeniero fue negligente y no leyó el procedimiento.',
  "L'ingénieur aurait dû lire la procédure avant de lancer le script.",
  "Une erreur humaine de l'opérateur est la cause de la panne.",
  'Der Ingenieur hätte die Dokumentation lesen müssen, war aber zu faul.',
  'Was hat er sich dabei gedacht, als er den Alert ignorierte?',
  'De beheerder had de handleiding moeten lezen en was onoplettend.',
  'Inżynier był nieostrożny i nie przeczytał dokumentacji.',
];

describe('a sentence that only leans to blame', () => {
  for (const sentence of weighed)
    it(`is found with the words that tell most: ${sentence}`, () => {
      const { matches, stretches } = read(sentence);
      assert.equal(matches.length, 1);
      assert.ok((matches[0]?.surplus ?? -1) >= 0);
      assert.ok((stretches[0] ?? '').length < sentence.length, 'less than the whole sentence');
    });

  for (const { sentence, shown } of [
    {
      sentence: 'The crew wanted the paperwork done before the weekend and skipped the pressure test.',
      shown: 'The crew wanted the paperwork done',
    },
    {
      sentence: 'As usual, the night crew thought that somebody else would take care of it.',
      shown: 'the night crew thought that somebody else would take care',
    },
    {
      sentence: 'The operator must have been blind to take the red lamp for the green one.',
      shown: 'The operator must have been blind to take the red lamp',
    },
  ])
    it(`shows words that can be read by themselves: ${shown}`, () =>
      assert.deepEqual(read(sentence).stretches, [shown]));

  it('is left alone in another language', () => {
    for (const sentence of foreign) assert.deepEqual(read(sentence).stretches, []);
  });

  it('is information, with what it rests on', () => {
    const [finding] = blamedIn(weighed);
    assert.equal(finding?.severity, 'information');
    assert.match(finding.reason ?? '', /as a whole/);
  });

  it('must lean the more, the longer its report goes without blame', () => {
    const told = (...more: readonly string[]): boolean =>
      blamedIn([...more, leaning]).some(({ reason }) => reason !== undefined);
    assert.ok(told());
    assert.ok(told(...harmless(4)));
    assert.ok(!told(...harmless(80)));
    assert.ok(told(...harmless(80), ...['Kim', 'Amara', 'Jun'].map((name) => `${name} forgot the brake.`)));
  });

  it('is left alone in a quotation, and as the label of a link', () => {
    for (const sentence of weighed) {
      assert.deepEqual(read(`> ${sentence}`).stretches, []);
      assert.deepEqual(read(`See [${sentence}](https://example.org/a).`).stretches, []);
    }
  });
});

describe('a set phrase', () => {
  for (const [chance, blame] of [
    [
      'A quick look shows the same twelve bytes at the head of every segment.',
      'A quick look would have shown that the two files differ.',
    ],
    [
      'On each line sits a cryptographic module that signs the frames.',
      'He has to sit the exam again in May.',
    ],
  ] as const) {
    it(`is left alone where it stands by chance: ${chance}`, () =>
      assert.deepEqual(read(chance).stretches, []));

    it(`is found where the sentence speaks of people: ${blame}`, () =>
      assert.notDeepEqual(read(blame).stretches, []));
  }
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
  it('are read as they were written, cut to what is written', () => {
    const weights = fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: -9, max: 9 })));
    fc.assert(
      fc.property(weights, (those) => {
        // Far apart and side by side: most places have no weight.
        const steps = new Array<number>(those.reduce((sum, [gap]) => sum + gap + 1, 0)).fill(0);
        let place = 0;
        for (const [gap, weight] of those) {
          steps[(place += gap)] = weight;
          place++;
        }
        const kept = steps.map((weight) => Math.max(-4, Math.min(4, weight)));
        assert.deepEqual([...readWeights(writeWeights(steps), steps.length)], kept);
      }),
      { numRuns: 30 },
    );
  });
});
