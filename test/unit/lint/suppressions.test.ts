// Suppressions as authors write them: what they cover, and which of them are told to be of no use.
import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { assertGrowsWithSize } from '../../support/growth';
import { type LintOptions, lintText, rulesOf } from '../../support/lintText';
import { postmortem } from '../../support/postmortem';

const because = 'blame/person-fault: because Priya wrote it herself';

/** A report whose contributing factors are `causes`. */
const report = (causes: string) =>
  postmortem({
    head: ['responders: [Priya Raman, Kenji Ito]'],
    instead: { causes: `## Contributing Factors\n\n${causes}` },
  });

const rulesIn = (causes: string, options?: LintOptions) => rulesOf(lintText(report(causes), options));
const messagesIn = (causes: string, options?: LintOptions) =>
  lintText(report(causes), options).map(({ message }) => message);

const blame = 'Priya forgot to drain the node.';

describe('a suppression of the next line', () => {
  it('suppresses what is found there', () =>
    assert.deepEqual(rulesIn(`<!-- postmortem-disable-next-line ${because} -->\n${blame}`), []));

  it('skips blank lines and other directives', () =>
    assert.deepEqual(
      rulesIn(
        `<!-- postmortem-disable-next-line ${because} -->\n<!-- postmortem-disable-next-line\n structure/unanswered-question: because it is rhetorical -->\n\n${blame} <!-- ask: Why? -->`,
      ),
      [],
    ));

  it('covers the whole paragraph that starts there', () =>
    assert.deepEqual(
      rulesIn(`<!-- postmortem-disable-next-line ${because} -->\nThe node was full.\n${blame}`),
      [],
    ));

  it('covers no later paragraph', () =>
    assert.deepEqual(rulesIn(`<!-- postmortem-disable-next-line ${because} -->\n${blame}\n\n${blame}`), [
      'blame/person-fault',
    ]));

  it('covers one item of a list', () =>
    assert.deepEqual(
      rulesIn(
        `- One\n  <!-- postmortem-disable-next-line ${because} -->\n- ${blame}\n- Kenji forgot it too.`,
      ),
      ['blame/person-fault'],
    ));

  it('names one rule or several', () =>
    assert.deepEqual(
      rulesIn(
        `<!-- postmortem-disable-next-line blame/person-fault, structure/unanswered-question: because both are meant -->\n${blame} <!-- ask: Why? -->`,
      ),
      [],
    ));

  it('suppresses no other rule', () =>
    assert.deepEqual(
      rulesIn(`<!-- postmortem-disable-next-line ${because} -->\n${blame} <!-- ask: Why? -->`),
      ['structure/unanswered-question'],
    ));

  it('needs no "because" as long as there is a reason', () =>
    assert.deepEqual(
      rulesIn(`<!-- postmortem-disable-next-line blame/person-fault: Priya wrote it herself -->\n${blame}`),
      [],
    ));
});

describe('other suppressions', () => {
  it('cover their own line, in a table too', () =>
    assert.deepEqual(
      rulesIn(
        `| What | Who |\n|---|---|\n| ${blame} | all <!-- postmortem-disable-line ${because} --> |\n| Kenji forgot it too. | all |`,
      ),
      ['blame/person-fault'],
    ));

  it('cover a block up to its end', () =>
    assert.deepEqual(
      rulesIn(
        `<!-- postmortem-disable ${because} -->\n\n${blame}\n\n${blame}\n\n<!-- postmortem-enable blame/person-fault -->\n\n${blame}`,
      ),
      ['blame/person-fault'],
    ));

  it('cover the rest of the report where a block has no end', () =>
    assert.deepEqual(rulesIn(`${blame}\n\n<!-- postmortem-disable ${because} -->\n\n${blame}\n\n${blame}`), [
      'blame/person-fault',
    ]));

  it('may open and close more than one block', () => {
    const block = `<!-- postmortem-disable ${because} -->\n\n${blame}\n\n<!-- postmortem-enable blame/person-fault -->\n\n`;
    assert.deepEqual(rulesIn(`${block}${blame}\n\n${block}`), ['blame/person-fault']);
  });

  it('cover the whole file from wherever they stand', () =>
    assert.deepEqual(rulesIn(`${blame}\n\n<!-- postmortem-disable-file ${because} -->`), []));

  it('are no suppressions in code', () =>
    assert.deepEqual(rulesIn(`\`<!-- postmortem-disable-file ${because} -->\` ${blame}`), [
      'blame/person-fault',
    ]));
});

describe('a suppression of no use', () => {
  const fixed = (causes: string) => {
    const text = report(causes);
    const [finding] = lintText(text);
    return applyEdits(text, finding?.fixes[0]?.edits ?? []);
  };

  it('is told where it suppresses nothing, and can be deleted', () => {
    const causes = `Before.\n\n<!-- postmortem-disable-next-line ${because} -->\nThe node was full.`;
    assert.deepEqual(messagesIn(causes), ['This suppresses nothing: blame/person-fault finds nothing here.']);
    assert.equal(fixed(causes), report('Before.\n\nThe node was full.'));
  });

  it('is told where only one of its rules is of no use, and only that one is taken out', () => {
    const both = (rules: string) =>
      `<!-- postmortem-disable-next-line ${rules}: because I said so -->\n${blame}`;
    const single = report(both('blame/person-fault'));
    assert.equal(fixed(both('structure/unanswered-question, blame/person-fault')), single);
    assert.equal(fixed(both('blame/person-fault, structure/unanswered-question')), single);
  });

  it('is told where there is no such rule, with the one that was probably meant', () =>
    assert.deepEqual(messagesIn('<!-- postmortem-disable-file blame/person-falt: because -->'), [
      'There is no rule "blame/person-falt". Did you mean "blame/person-fault"?',
    ]));

  it('is told where it names no rule, and suppresses nothing then', () =>
    assert.deepEqual(messagesIn(`<!-- postmortem-disable-next-line: because all -->\n${blame}`).length, 2));

  it('is told where it gives no reason, and suppresses all the same', () => {
    for (const end of ['', ':', ': because', ':  because  ']) {
      assert.deepEqual(
        messagesIn(`<!-- postmortem-disable-next-line blame/person-fault${end} -->\n${blame}`),
        ['This suppression gives no reason; write it as ": because …".'],
      );
    }
  });

  it('is told where it names no rule, however close the comment ends', () => {
    for (const end of ['', ' '])
      assert.deepEqual(messagesIn(`<!--postmortem-disable-file${end}-->`), [
        'This comment names no rule, so it suppresses nothing.',
      ]);
  });

  it('is told where an end has no beginning', () =>
    assert.deepEqual(messagesIn('<!-- postmortem-enable blame/person-fault -->'), [
      'Nothing disables blame/person-fault before this comment.',
    ]));

  it('is told where there is no such directive', () =>
    assert.deepEqual(messagesIn(`<!-- postmortem-disable-nextline ${because} -->`), [
      '"postmortem-disable-nextline" is no directive there is. Did you mean "postmortem-disable-next-line"?',
    ]));

  it('is not told where its rule is switched off', () =>
    assert.deepEqual(
      messagesIn(`<!-- postmortem-disable-file ${because} -->`, { rules: { 'blame/person-fault': 'off' } }),
      [],
    ));

  it('can itself be suppressed, and then is of use', () =>
    assert.deepEqual(
      messagesIn(
        `<!-- postmortem-disable-file structure/unused-suppression: because the generator writes them -->\n<!-- postmortem-disable-next-line ${because} -->\nText.`,
      ),
      [],
    ));

  it('is told where it suppresses suppressions and there are none', () =>
    assert.deepEqual(
      messagesIn(
        '<!-- postmortem-disable-file structure/unused-suppression: because the generator writes them -->',
      ),
      ['This suppresses nothing: structure/unused-suppression finds nothing here.'],
    ));
});

describe('many suppressions', () => {
  it('cost no more than their number', () => {
    assertGrowsWithSize((count) => {
      const pile = `<!-- postmortem-disable-next-line ${because} -->\n`.repeat(count);
      const pairs =
        `<!-- postmortem-disable ${because} -->\n<!-- postmortem-enable blame/person-fault -->\n`.repeat(
          count,
        );
      lintText(report(`${pile}${blame}\n\n${pairs}`));
    }, 500);
  }).timeout(20_000);
});
