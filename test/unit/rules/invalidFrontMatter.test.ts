// metadata/invalid-front-matter: one finding for one slip, and a fix for the most common ones.
import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { lintText, rulesOf } from '../../support/lintText';
import { postmortem } from '../../support/postmortem';

describe('front matter that cannot be read', () => {
  for (const [value, reason] of [
    ['Slow checkout: pool exhausted', 'has a colon in it'],
    ['Slow checkout:', 'has a colon in it'],
    ['@priya', 'starts with "@"'],
  ] as const) {
    it(`is mended with quotation marks where the value is ${value}`, () => {
      const text = postmortem({ head: [`owner: ${value}`, 'date: 2026-11-02'] });
      const [finding, ...others] = lintText(text);
      assert.deepEqual(others, []);
      assert.equal(finding?.message, `This value ${reason}, so it needs quotation marks.`);
      assert.equal(text.slice(finding.range.start, finding.range.end), value);
      const mended = applyEdits(text, finding.fixes[0]?.edits ?? []);
      assert.deepEqual(lintText(mended), []);
      assert.ok(mended.includes(`owner: ${JSON.stringify(value)}`));
    });
  }

  it('is told once for one slip', () =>
    assert.deepEqual(rulesOf(lintText(postmortem({ head: ['services: a', '- checkout'] }))), [
      'metadata/invalid-front-matter',
    ]));

  it('is an error, also where the rest of the report is fine', () =>
    assert.deepEqual(
      lintText(postmortem({ head: ['a: "b'] })).map(({ severity }) => severity),
      ['error'],
    ));

  it('is shown to the end of its line', () => {
    const text = postmortem({ head: ['a: %b c'] });
    const [finding] = lintText(text);
    assert.equal(finding && text.slice(finding.range.start, finding.range.end), '%b c');
  });
});
