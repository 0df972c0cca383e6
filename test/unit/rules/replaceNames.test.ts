// Names become roles in a whole report: every form of a name, with the grammar around it, and nowhere that a name belongs.
import assert from 'node:assert/strict';
import { parsePostmortem } from '../../../src/core/document/parse';
import { peopleNamed } from '../../../src/core/rules/blame/people/mentions';
import { proposals, replaceNames } from '../../../src/core/rules/blame/people/replaceNames';
import { defaultSettings } from '../../../src/core/settings/parseSettings';
import { type Naming, vocabularyOf } from '../../../src/core/settings/settings';
import { applyEdits } from '../../../src/core/text/edit';
import { SourceText } from '../../../src/core/text/source';

const head = `---
title: Prices were stale
authors: [Ines Duarte]
responders:
  - Kim Lee (on-call engineer)
  - Bo Chen (SRE)
  - Ana Ruiz
---

# Prices were stale

**Incident commander:** Tomás Ferro

## Contributing Factors

`;

function named(text: string) {
  const report = parsePostmortem(new SourceText(text));
  const vocabulary = vocabularyOf(defaultSettings());
  return { source: report.source, people: peopleNamed(report, { vocabulary, facts: undefined }) };
}

/** The text below the head with what is proposed for everybody. */
function withRoles(text: string, naming: Naming = 'roles'): string {
  const { source, people } = named(head + text);
  const fixed = applyEdits(source.text, replaceNames(proposals(people, naming), source));
  assert.ok(fixed.startsWith(head), 'The head stays.');
  return fixed.slice(head.length);
}

describe('replacing names by roles', () => {
  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ['a full name', 'At 09:12 Kim Lee restarted it.', 'At 09:12 the on-call engineer restarted it.'],
    ['a given name that opens a sentence', 'Kim restarted it.', 'The on-call engineer restarted it.'],
    ['a possessive', "It was in Kim's change.", "It was in the on-call engineer's change."],
    [
      'a handle',
      'We paged @kim and @klee at once.',
      'We paged the on-call engineer and the on-call engineer at once.',
    ],
    ['a name with accents', 'Then Tomás joined.', 'Then the incident commander joined.'],
    ['a role in capitals', 'Bo found it.', 'The SRE found it.'],
    ['somebody without a role', 'Ana found it.', 'The engineer found it.'],
    [
      'a role that stands in brackets already',
      'Kim Lee (on-call engineer) restarted it.',
      'The on-call engineer restarted it.',
    ],
    [
      'a role between commas',
      'Kim, the on-call engineer, restarted it.',
      'The on-call engineer restarted it.',
    ],
    [
      'a role before the name',
      'The on-call engineer Kim restarted it.',
      'The on-call engineer restarted it.',
    ],
    [
      'a name in a list',
      '- Kim restarted it.\n- Then Bo looked.',
      '- The on-call engineer restarted it.\n- Then the SRE looked.',
    ],
    [
      'a name in a table',
      '| Who | What |\n| --- | --- |\n| Kim | restart |',
      '| Who | What |\n| --- | --- |\n| The on-call engineer | restart |',
    ],
  ];
  for (const [name, before, after] of cases)
    it(`works for ${name}`, () => assert.equal(withRoles(before), after));

  for (const [name, text] of [
    ['thanks', 'Thanks to Kim and Bo for the quick hand-over.'],
    ['signatures', 'Reviewed by Kim Lee.'],
    ['owners in brackets', 'An alert is missing (owner: Kim).'],
    ['quotations', 'The log says “Kim was here” and `kim`.\n\n> Kim: restarting'],
    ['links', 'See [Kim](https://example.org/kim).'],
    ['action items', '## Action Items\n\n- [ ] Kim: add an alert\n- [ ] Ask Bo (owner: @ana)'],
    ['the people of the incident', '## Participants\n\nKim Lee, who restarted it.'],
    ['systems', 'Jenkins and Kafka were restarted by the Postgres operator.'],
  ] as const)
    it(`leaves ${name} alone`, () => assert.equal(withRoles(text), text));

  it('tells several people without a role apart, everywhere in the same way', () =>
    assert.equal(
      withRoles('Ana paged Ines. Ines Duarte looked, and @ana waited.'),
      'Engineer A paged engineer B. Engineer B looked, and engineer A waited.',
    ));

  it('finds everybody whom a finding takes for a person, however little else is told of them', () =>
    assert.equal(
      withRoles('The root cause was that Dave pushed the wrong config. Dave restarted it.'),
      'The root cause was that the engineer pushed the wrong config. The engineer restarted it.',
    ));

  it('takes two people of one given name for two', () => {
    const { people } = named(`${head}Kim Lee paged Kim Park. Kim joined.`);
    assert.deepEqual(
      people.map(({ name, mentions }) => [name, mentions.length]),
      [
        ['Kim Lee', 1],
        ['Kim Park', 1],
        ['Kim', 1],
      ],
    );
  });

  it('writes initials where the team does', () =>
    assert.equal(withRoles('Then Kim Lee paged Tomás.', 'initials'), 'Then K. L. paged T. F.'));

  it('keeps CRLF and everything around', () => {
    const { source, people } = named(`${head}Kim restarted\nit. 🎉\n`.replace(/\n/g, '\r\n'));
    const fixed = applyEdits(source.text, replaceNames(proposals(people, 'roles'), source));
    assert.ok(fixed.endsWith('The on-call engineer restarted\r\nit. 🎉\r\n'));
  });
});
