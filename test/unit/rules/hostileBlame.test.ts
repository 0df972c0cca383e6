// Texts that nobody writes cost time in proportion to their length, fixes and names included.
import assert from 'node:assert/strict';
import { lintText } from '../../support/lintText';

const head = '---\nresponders: [Kim Lee (on-call engineer)]\n---\n\n# Slow\n\n## Contributing Factors\n\n';

describe('a hostile report', () => {
  const cases: readonly (readonly [name: string, unit: string])[] = [
    ['of sentences that blame', 'Kim clearly forgot to drain the node. '],
    ['of one sentence that blames all along', 'Kim forgot to drain it, of course, and '],
    ['of labels', 'Root cause: human error. '],
    ['of root causes', 'the root cause of the '],
    ['of names', 'Kim Lee Kim Park '],
    ['of handles', '@kim @ana1 '],
    ['of questions', "Why didn't Kim check? "],
  ];
  for (const [name, unit] of cases) {
    it(`${name} is read in time`, function () {
      this.timeout(20_000);
      const text = (length: number) => head + unit.repeat(length / unit.length);
      const time = (length: number) => {
        const begun = performance.now();
        lintText(text(length), { project: 'language: { naming: roles, terms: { drain it: character } }' });
        return performance.now() - begun;
      };
      time(20_000);
      const [small, large] = [time(50_000), time(200_000)];
      assert.ok(large < 12 * small + 300, `${Math.round(small)} ms, then ${Math.round(large)} ms`);
    });
  }
});
