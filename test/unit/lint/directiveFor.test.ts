// "Ignore here, because …": what is written, and that the report is otherwise read as before.
import assert from 'node:assert/strict';
import { directiveFor } from '../../../src/core/lint/directiveFor';
import { applyEdits } from '../../../src/core/text/edit';
import { SourceText } from '../../../src/core/text/source';
import { lintText } from '../../support/lintText';
import { postmortem } from '../../support/postmortem';

const report = (causes: string) =>
  postmortem({
    head: ['responders: [Priya Raman, Kenji Ito]'],
    instead: { causes: `## Contributing Factors\n\n${causes}` },
  });

/** The report after its `which`-th finding was ignored; checks that exactly that finding is gone. */
function ignored(text: string, reason = 'it was her wording', which = 0): string {
  const before = lintText(text);
  const finding = before[which];
  assert.ok(finding);
  const edit = directiveFor(finding, reason, new SourceText(text));
  assert.equal(edit.range.start, edit.range.end, 'nothing of the author is replaced');
  const result = applyEdits(text, [edit]);
  const words = (found: typeof before, source: string) =>
    found.map(({ rule, range, message }) => [rule, message, source.slice(range.start, range.end)]);
  assert.deepEqual(words(lintText(result), result), words(before.toSpliced(which, 1), text));
  return result;
}

const comment = (keyword = 'disable-next-line') =>
  `<!-- postmortem-${keyword} blame/person-fault: because it was her wording -->`;

describe('ignoring a finding', () => {
  it('writes a line above its paragraph', () =>
    assert.equal(
      ignored(report('One.\n\nPriya forgot to drain it.')),
      report(`One.\n\n${comment()}\nPriya forgot to drain it.`),
    ));

  it('does not cut a paragraph in two', () =>
    assert.equal(
      ignored(report('The node was full.\nPriya forgot to drain it.\nIt went on.')),
      report(`${comment()}\nThe node was full.\nPriya forgot to drain it.\nIt went on.`),
    ));

  it('does not cut a list in two', () =>
    assert.equal(
      ignored(report('- One\n- Priya forgot it.\n- Three')),
      report(`- One\n  ${comment()}\n- Priya forgot it.\n- Three`),
    ));

  it('writes above the first item of a list as above any line', () =>
    assert.equal(
      ignored(report('- Priya forgot it.\n- Two')),
      report(`${comment()}\n- Priya forgot it.\n- Two`),
    ));

  it('keeps the numbers of a numbered list', () =>
    assert.equal(
      ignored(report('9. One\n10. Two\n11. Priya forgot it.')),
      report(`9. One\n10. Two\n    ${comment()}\n11. Priya forgot it.`),
    ));

  it('keeps nested lists nested', () => {
    assert.equal(
      ignored(report('- One\n  - Priya forgot it.\n  - Kenji forgot it.')),
      report(`- One\n  ${comment()}\n  - Priya forgot it.\n  - Kenji forgot it.`),
    );
    assert.equal(
      ignored(report('- One\n  - Priya forgot it.\n  - Kenji forgot it.'), undefined, 1),
      report(`- One\n  - Priya forgot it.\n    ${comment()}\n  - Kenji forgot it.`),
    );
    assert.equal(
      ignored(report('- One\n  - deep\n\n- Priya forgot it.')),
      report(`- One\n  - deep\n\n  ${comment()}\n- Priya forgot it.`),
    );
  });

  it('stays in the item where its second paragraph is meant', () =>
    assert.equal(
      ignored(report('- One\n\n  Priya forgot it.\n- Two')),
      report(`- One\n\n  ${comment()}\n  Priya forgot it.\n- Two`),
    ));

  it('writes into the last cell of a row', () => {
    const table = (rest: string) =>
      report(`| What | Where |\n|---|---|\n| Priya forgot it. | here${rest} |\n| Two | there |`);
    assert.equal(ignored(table('')), table(` ${comment('disable-line')}`));
  });

  it('writes at the end of a row without a closing bar', () => {
    const table = (rest: string) =>
      report(`What | Where\n---|---\nPriya forgot it. | here${rest}\nTwo | there`);
    assert.equal(ignored(table('')), table(` ${comment('disable-line')}`));
  });

  it('keeps a row whole though the reason has bars in it', () => {
    const result = ignored(report('| What | Where |\n|---|---|\n| Priya forgot it. | here |'), 'a | b \\| c');
    assert.match(result, /because a \\\| b \\\| c -->/);
  });

  it('can be done for a comment', () => {
    const result = ignored(report('- One\n\n<!-- ask: Why? -->'));
    assert.match(
      result,
      /<!-- postmortem-disable-next-line structure\/unanswered-question: because .* -->\n<!-- ask/,
    );
  });

  it('stays inside a block quote', () => {
    const causes = '- One\n\n> The node was full.\n>\n> <!-- ask: Why? -->';
    assert.match(
      ignored(report(causes)),
      /full\.\n>\n> <!-- postmortem-disable-next-line [^\n]* -->\n> <!-- ask/,
    );
  });

  it('is written for the whole file where the front matter is meant', () => {
    const text = postmortem({ head: ['title: a: b'] });
    assert.match(
      ignored(text),
      /\n---\n<!-- postmortem-disable-file metadata\/invalid-front-matter: because it was her wording -->\n\n# /,
    );
  });

  it('works for a finding on a heading, and on the title', () => {
    const text = postmortem({ without: ['timeline', 'actions'] });
    assert.match(ignored(text), /-->\n# Slow checkout\n/);
    assert.match(ignored(text, undefined, 1), /-->\n## Contributing Factors\n/);
  });

  it('works in a report without a head, on its first line', () =>
    assert.match(
      ignored(
        '# A\n\n## Summary\n\nText.\n\n## Impact\n\nText.\n\n## Timeline\n\nText.\n\n## Root cause\n\nText.\n',
      ),
      /^<!-- .*\n# A\n/,
    ));

  it('keeps the line ends of the file', () => {
    const text = report('One.\n\nPriya forgot it.').replaceAll('\n', '\r\n');
    assert.equal(
      ignored(text)
        .replaceAll('\r\n', '')
        .match(/[\r\n]/),
      null,
    );
  });

  it('keeps the reason, but in one line, and unable to end the comment', () => {
    const causes = 'Priya forgot it.';
    const reasonIn = (reason: string) => /because (.*) -->/.exec(ignored(report(causes), reason))?.[1];
    assert.equal(
      reasonIn('it’s 🎉 "her" <own> `words`: all of them'),
      'it’s 🎉 "her" <own> `words`: all of them',
    );
    assert.equal(reasonIn('two\nlines'), 'two lines');
    assert.equal(reasonIn('an arrow --> there'), 'an arrow --&gt; there');
    assert.equal(reasonIn('because she said so'), 'she said so');
  });
});
