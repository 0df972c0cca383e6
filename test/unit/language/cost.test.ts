// What looking at a text costs: no more than in proportion to its size, whatever it holds.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findBlame } from '../../../src/core/language/findBlame';
import type { Paragraph, Sentence } from '../../../src/core/text/sentence';
import { hostileTexts } from '../../bench/hostile';
import { loreOf, read } from './reading';

const lore = loreOf();

/** The text as one sentence, or cut after full stops and question marks, without a Markdown parser in between. */
function paragraphOf(text: string, cut: boolean): Paragraph {
  const sentences: Sentence[] = [];
  for (const { 0: part, index } of cut ? text.matchAll(/[^.?]+[.?]?\s*/g) : [{ 0: text, index: 0 }])
    sentences.push({ text: part, range: { start: index, end: index + part.length }, marks: [] });
  return { kind: 'paragraph', range: { start: 0, end: text.length }, sentences };
}

/** Milliseconds of processor time, the least of three tries; each try looks at a text that is new. */
function cost(textOf: (mark: string) => string, cut: boolean): number {
  const tries = ['one', 'two', 'three'].map((mark) => {
    const paragraph = paragraphOf(textOf(mark + String(Math.random()).slice(2, 8)), cut);
    const before = process.cpuUsage();
    findBlame(paragraph, lore);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...tries);
}

/** Eight times the text may cost so many times as much: 8 is linear, 64 would be quadratic. */
const mostGrowth = 24;

/** Below this nothing is measured but the clock. */
const unmeasurable = 3;

function assertLinear(textOf: (size: number, mark: string) => string, cut: boolean): void {
  const small = Math.max(
    cost((mark) => textOf(12_000, mark), cut),
    unmeasurable,
  );
  const large = cost((mark) => textOf(96_000, mark), cut);
  assert.ok(large < small * mostGrowth, `${small} ms became ${large} ms`);
}

describe('the cost of a text', () => {
  for (const { name, textOf } of hostileTexts) {
    it(`grows with its size alone: ${name}`, () => {
      assertLinear(textOf, true);
    });
  }

  it('grows with its size alone, whatever pieces it is made of', () => {
    const pieces =
      'forgot|should have |Kim |Priya’s |, |(|) |not |“|to |who |the on-call engineer |? |. |; |because |by |'.split(
        '|',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), (chosen) => {
        const piece = `${chosen.join('')} `;
        assertLinear((size, mark) => `${mark} ${piece}`.repeat(Math.ceil(size / (piece.length + 9))), true);
      }),
      { numRuns: 12 },
    );
  });

  it('is next to nothing for a line of five million units, which nobody wrote', () => {
    const line = paragraphOf('Kim forgot to drain it and '.repeat(200_000), false);
    const before = process.cpuUsage();
    assert.deepEqual(findBlame(line, lore), []);
    assert.ok(process.cpuUsage(before).user < 50_000);
  });
});

describe('a paragraph that was looked at before', () => {
  const text = 'Kim forgot to drain the node.';
  const people = loreOf(['Kim Ito']);

  it('has its findings where it stands now', () => {
    const stretches = (source: string) => read(source, people).stretches;
    assert.deepEqual(stretches(text), stretches(`A line that came before.\n\n${text}`));
    assert.deepEqual(stretches(`${text} `), stretches(`One more, and longer than the last.\n\n${text}`));
  });

  it('is looked at anew where other names are known', () => {
    const tool = 'Sorcha forgot to drain the node.';
    assert.equal(read(tool, loreOf(['Sorcha Byrne'])).matches.length, 1);
    assert.equal(read(tool, loreOf([], { systems: new Set(['sorcha']) })).matches.length, 0);
  });
});
