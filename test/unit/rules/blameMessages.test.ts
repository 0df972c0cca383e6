// The one sentence with which each kind of blame is told back: true of this text, and a sentence.
import assert from 'node:assert/strict';
import { lintText } from '../../support/lintText';
import { postmortem } from '../../support/postmortem';

function messageFor(sentence: string): string {
  const text = postmortem({ instead: { causes: `## Contributing Factors\n\n${sentence}` } });
  const found = lintText(text).filter(({ rule }) => rule.startsWith('blame/'));
  return found.map(({ message }) => message).join(' · ');
}

describe('the squiggle', () => {
  it('reaches over what was meant where one thing was taken for another', () => {
    const sentence = 'The operator ran the script on production instead of staging on Monday.';
    const text = postmortem({ instead: { causes: `## Contributing Factors\n\n${sentence}` } });
    assert.deepEqual(
      lintText(text)
        .filter(({ rule }) => rule.startsWith('blame/'))
        .map(({ range }) => text.slice(range.start, range.end)),
      ['The operator ran the script on production instead of staging'],
    );
  });
});

describe('the message of a finding', () => {
  const cases: readonly (readonly [what: string, sentence: string, begins: string])[] = [
    [
      'quotes what was done, and not a part of who did it',
      "The engineer on call didn't bother to read it.",
      "“didn't bother” guesses at a motive",
    ],
    [
      'quotes no clause about them either',
      'Whoever signed off on this obviously never opened the plan.',
      '“obviously never opened” is how it looks afterwards',
    ],
    ['quotes no part of a place either', 'The DBA on duty was careless.', '“was careless” judges people'],
    [
      'asks for the step where one was left out that a rule demands',
      'The fitter did not flush the line, as the runbook demands.',
      'This says that the fitter did not flush the line, not how that step usually gets done.',
    ],
    [
      'asks for the sign where one was passed',
      'Nobody on the desk looked, although the light was on.',
      'This says that nobody on the desk looked, not how that sign looked from where they sat.',
    ],
    [
      'names anyone together with their quality',
      'Anyone competent would have spotted the typo.',
      '“anyone competent would have spotted the typo” measures',
    ],
    [
      'gives a role of a note its article',
      'Reviewer approved the change without reading it.',
      'This says that the reviewer approved the change without reading it, not',
    ],
    [
      'makes a sentence of what is told beside the point',
      'The surveyor who had skipped the calibration was asked to stay.',
      'This says that the surveyor had skipped the calibration, not',
    ],
    [
      'leaves no comma between who and what',
      'Kasia, who was supposed to be watching the queue, had stepped out.',
      '“Kasia was supposed to be watching the queue” measures',
    ],
    [
      'makes a sentence of what was done by somebody',
      'The flag was set by someone who had not tested it.',
      'This says that it was done by someone who had not, not',
    ],
    [
      'makes a sentence of a passive',
      'The bad tag was pushed by mistake by the committers.',
      'This says that it was pushed by mistake by the committers, not',
    ],
    [
      'takes no emoji for somebody or for a part of what was done',
      'Maria 👩‍💻 carelessly deleted the volume.',
      'This says that Maria carelessly deleted the volume, not',
    ],
    [
      'ends before an emoji',
      'The operator ignored the alert 🚨.',
      'This says that the operator ignored the alert, not',
    ],
    [
      'tells of two who stand together',
      'Maria and Tom both missed the page.',
      'This says that Maria and Tom both missed the page, not',
    ],
    [
      'tells of three in a row',
      'At 04:10 Maria, Tom and the duty planner forgot to tell the depot.',
      'This says that Maria, Tom and the duty planner forgot to tell the depot, not',
    ],
    [
      'writes a pronoun small where it goes first',
      'She and the duty planner failed to escalate.',
      'This says that she and the duty planner failed to escalate, not',
    ],
    [
      'tells of all who stand behind "by"',
      'The lock was broken by a contractor and an intern.',
      'This says that a contractor and an intern broke it, not',
    ],
    [
      'tells of the owners of one mistake',
      "The flood came down to Maria's and Tom's negligence.",
      'This says that it comes down to Maria and Tom, not',
    ],
    [
      'takes whom somebody called for no one who acted',
      'We phoned Maria and Tom forgot to answer.',
      'This says that Tom forgot to answer, not',
    ],
    [
      'takes two with a comma between them for no list',
      'There was no rule for the fitters, and the duty planner ignored the page.',
      'This says that the duty planner ignored the page, not',
    ],
    [
      'takes nobody who stands in a clause of their own for the other',
      'The gate was broken by a contractor, and an engineer repaired it.',
      'This says that a contractor broke it, not',
    ],
    [
      'tells a thought that did not come as one',
      'It did not cross the mind of whoever wrote the script that the path might be empty.',
      'This says that it did not cross the mind of whoever wrote the script, not what would have brought it to mind.',
    ],
    [
      'calls a label a label',
      'The outage was caused by human error.',
      '“human error” is a label; it does not say what made it likely.',
    ],
    [
      'calls a kind of error a label together with whose it is',
      'The wrong tariff went live through an input error by the clerk.',
      '“error by the clerk” is a label; it does not say what in the situation made it possible.',
    ],
    [
      'says of a label too that its reason stands beside it',
      'This was an operator error, since the two levers are alike.',
      '“operator error” is a label; the reason stands beside it.',
    ],
    [
      'says what a demand on people leaves open, and of a sanction not that it is a demand',
      'Engineers must be more careful.',
      '“must be more careful” aims at people; it does not say what will be different',
    ],
    [
      'speaks of the situation to those who take it on themselves',
      'It was all my fault.',
      'You take this on yourself (“fault”); it does not say what in the situation made it possible.',
    ],
  ];
  for (const [what, sentence, begins] of cases)
    it(what, () => {
      const message = messageFor(sentence);
      assert.ok(message.startsWith(begins), message);
    });
});
