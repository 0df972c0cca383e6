// Labels, judgements of people and self-blame: where one word decides, and what must stay silent beside it.
import assert from 'node:assert/strict';
import { lintText } from '../../support/lintText';

/** What the three rules find in one sentence among the contributing factors. */
function found(sentence: string): readonly string[] {
  const report = `---\nresponders: [Priya Raman]\n---\n\n# Checkout was slow\n\n## Contributing Factors\n\n${sentence}\n`;
  const rules = new Set(['blame/human-error', 'blame/character', 'blame/self-blame']);
  return lintText(report)
    .filter(({ rule }) => rules.has(rule))
    .map(({ rule, range }) => `${rule.slice(6)}: ${report.slice(range.start, range.end)}`);
}

describe('labels, judgements and self-blame', () => {
  for (const [sentence, expected] of [
    ['The nurse was tired, sore and careless.', 'character: The nurse was tired, sore and careless'],
    ['The driver was anything but diligent.', 'character: The driver was anything but diligent'],
    ['Nobody was competent to run the failover.', 'character: Nobody was competent'],
    ['That was reckless of Priya.', 'character: reckless of Priya'],
    ['- Sloppy.', 'character: Sloppy'],
    ['The foolishness of the plan cost us a night.', 'character: foolishness'],
    ['Error reports were careless.', 'character: were careless'],
    ['Half asleep, the on-call engineer confirmed the prompt.', 'character: Half asleep'],
    [
      "The analyst's undisciplined use of the console cost an hour.",
      "character: The analyst's undisciplined use",
    ],
    ['I was careless with the key.', 'self-blame: I was careless'],
    ['I merged it on Friday and got complacent.', 'self-blame: got complacent'],
    ['My negligence cost us a day.', 'self-blame: My negligence'],
    ['That the sensor was never calibrated is down to me.', 'self-blame: down to me'],
    ["The mask was wrong because of a navigator's mistake.", "human-error: navigator's mistake"],
    ['Cause category: human', 'human-error: category: human'],
  ] as const) {
    it(`sees: ${sentence}`, () => assert.deepEqual(found(sentence), [expected]));
  }

  for (const sentence of [
    'The nurse was far too tired to climb the ladder.',
    'The nurse was not careless.',
    'The driver was nothing but diligent.',
    'We do not think that anybody was negligent.',
    'The scheduler was slow to react and its client impatient.',
    'Slack reports came in from 09:10.',
    "The parser's ignorance of byte order marks broke the import.",
    "The sampler's laziness about old segments kept the disk full.",
    'Sloppy quorums let both halves accept writes.',
    'Incompetent cells were thrown away after the transformation.',
    'A careless keystroke could have reached production, so the shell now asks.',
    'Inexperienced or not, everybody sees the same form.',
    'The first draft called this a human error.',
    'Nothing in the logs points to operator error.',
    'The tool is open to user error, which the new form prevents.',
    'I own the billing service and was asked to look.',
    'I let the job finish before I restarted it.',
    'I had the copy of the table on my laptop.',
  ]) {
    it(`leaves alone: ${sentence}`, () => assert.deepEqual(found(sentence), []));
  }

  it('judges nobody in what is to be done', () => {
    const text =
      '# Slow\n\n## Action Items\n\n- [ ] Let the tool survive a careless edit (@ines, due 2026-12-18)\n';
    assert.deepEqual(
      lintText(text).filter(({ rule }) => rule.startsWith('blame/')),
      [],
    );
  });
});
