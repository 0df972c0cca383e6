// structure/unanswered-question: what is left of the text when the question is deleted.
import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { lintText, rulesOf } from '../../support/lintText';
import { postmortem } from '../../support/postmortem';

const withCauses = (causes: string) =>
  postmortem({ instead: { causes: `## Contributing Factors\n\n${causes}` } });

function deleted(causes: string): string {
  const text = withCauses(causes);
  const [finding] = lintText(text);
  assert.ok(finding?.fixes[0]);
  return applyEdits(text, finding.fixes[0].edits);
}

describe('a question left to the author', () => {
  it('is repeated in the finding, in one line', () => {
    const [finding] = lintText(withCauses('Text.\n\n<!-- ask: What did the\n  dashboard show? -->'));
    assert.equal(finding?.question, 'What did the dashboard show?');
    assert.match(finding.message, /What did the dashboard show\?$/);
  });

  it('is cut short in the message where it is long', () => {
    const [finding] = lintText(withCauses(`Text.\n\n<!-- ask: ${'What then? '.repeat(100)}-->`));
    assert.ok(finding && finding.message.length < 200);
  });

  it('is found without a question, too', () =>
    assert.deepEqual(rulesOf(lintText(withCauses('Text. <!-- ask: -->'))), [
      'structure/unanswered-question',
    ]));

  it('is not every comment', () =>
    assert.deepEqual(lintText(withCauses('Text. <!-- asked: who -->\n\n<!-- What had to be true? -->')), []));

  it('leaves no hole when it is deleted between paragraphs', () =>
    assert.equal(deleted('Before.\n\n<!-- ask: Why? -->\n\nAfter.'), withCauses('Before.\n\nAfter.')));

  it('leaves the lines around it when it stands right below one', () =>
    assert.equal(deleted('Before.\n<!-- ask: Why? -->\n\nAfter.'), withCauses('Before.\n\nAfter.')));

  it('takes the space before it along at the end of a line', () =>
    assert.equal(deleted('Before. <!-- ask: Why? -->\nAfter.'), withCauses('Before.\nAfter.')));

  it('leaves one space where it stands between words', () =>
    assert.equal(deleted('Before <!-- ask: Why? --> after.'), withCauses('Before after.')));

  it('is never deleted without the author looking', () =>
    assert.deepEqual(
      lintText(withCauses('Text. <!-- ask: Why? -->')).flatMap(({ fixes }) => fixes.map(({ safe }) => safe)),
      [false],
    ));
});
