// blame/single-cause: which sentences give one person or one act as the whole cause.
import assert from 'node:assert/strict';
import { lintText } from '../../support/lintText';
import { postmortem } from '../../support/postmortem';

function found(sentence: string): readonly string[] {
  const head = ['date: 2026-11-02', 'responders: [Priya Raman, Omar Haddad]'];
  return lintText(postmortem({ head, instead: { causes: `## Contributing Factors\n\n${sentence}` } }))
    .filter(({ rule }) => rule === 'blame/single-cause')
    .map(({ message }) => message.replace(/^This says that |, not what else had to be true\.$/g, ''));
}

describe('a single cause', () => {
  for (const [sentence, told] of [
    ['The root cause is a deployment by the platform team.', 'the root cause was what the platform team did'],
    [
      "The root cause of this incident was the on-call engineer's decision.",
      'the root cause was what the on-call engineer did',
    ],
    ['Root cause - an operator running the script twice.', 'the root cause was what an operator did'],
    ['The root cause: Priya merged the change.', 'the root cause was what Priya did'],
    ['The root cause was identified as a manual change by an SRE.', 'the root cause was what an SRE did'],
    [
      'The root cause was that Priya and Omar restarted the primary.',
      'the root cause was what Priya and Omar did',
    ],
    ['The root cause was a restart by Priya and Omar.', 'the root cause was what Priya and Omar did'],
    ['The single cause of the outage was Omar.', 'the single cause was Omar'],
    [
      'The root cause turned out to be a rollout that the release manager started.',
      'the root cause was what the release manager did',
    ],
  ] as const)
    it(`is seen in “${sentence}”`, () => assert.deepEqual(found(sentence), [told]));

  for (const sentence of [
    'The root cause was an expired certificate.',
    'The root cause was a memory leak introduced by the cache layer.',
    'The root cause was found by the database team.',
    'The root cause was later identified by Priya as a full disk.',
    'Root cause: TBD by Priya.',
    'Root cause analysis was done by Priya.',
    'The root cause was a combination of a restart by the operator and a full disk.',
    'There was no single root cause; Priya restarted it.',
    'The root cause was an attack by an unknown person.',
    'Was the root cause a change by Priya?',
    '> The root cause was Priya.',
  ])
    it(`is not seen in “${sentence}”`, () => assert.deepEqual(found(sentence), []));
});
