// Names become roles in a whole report: every form of a name, with the grammar around it, and nowhere that a name belongs.
import assert from 'node:assert/strict';
import { parsePostmortem } from '../../../src/core/document/parse';
import { peopleNamed } from '../../../src/core/rules/blame/people/mentions';
import { proposals, replaceNames } from '../../../src/core/rules/blame/people/replaceNames';
import { replacePronouns } from '../../../src/core/rules/blame/people/replacePronouns';
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
  const context = { vocabulary: vocabularyOf(defaultSettings()), facts: undefined };
  return { report, context, source: report.source, people: peopleNamed(report, context) };
}

/** The text below the head with what is proposed for everybody. */
function withRoles(text: string, naming: Naming = 'roles'): string {
  const { report, context, source, people } = named(head + text);
  const roles = proposals(people, naming);
  const { edits } = replacePronouns(roles, report, context);
  const fixed = applyEdits(source.text, [...replaceNames(roles, source), ...edits]);
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

  describe('and pronouns that can mean nobody else', () => {
    for (const [name, before, after] of [
      [
        'he and she with their verbs',
        'Kim was paged at 09:12. She was at lunch and her laptop was locked.',
        'The on-call engineer was paged at 09:12. They were at lunch and their laptop was locked.',
      ],
      [
        'verbs in the present',
        'Kim opens the board. She quickly notices the gap. She hasn’t slept.',
        'The on-call engineer opens the board. They quickly notice the gap. They haven’t slept.',
      ],
      [
        'verbs that stay as they are',
        'Bo restarted it because he thought that he could see it fail.',
        'The SRE restarted it because they thought that they could see it fail.',
      ],
      [
        'whom something was done to',
        'Kim was at lunch. The pager woke her at once.',
        'The on-call engineer was at lunch. The pager woke them at once.',
      ],
      ['oneself', 'Bo found it himself.', 'The SRE found it themselves.'],
      [
        'the role again where they could be several',
        'Bo restarted the pods. He was certain of the cause.',
        'The SRE restarted the pods. The SRE was certain of the cause.',
      ],
      [
        'the role again where two verbs would have to agree',
        'Kim joins. She sees the gap and restarts it. Was she alone?',
        'The on-call engineer joins. The on-call engineer sees the gap and restarts it. Was the on-call engineer alone?',
      ],
    ] as const)
      it(`writes ${name}`, () => assert.equal(withRoles(before), after));

    for (const [name, text, left] of [
      ['two people', 'Kim paged Bo. She was late.', 1],
      ['a role that is somebody else', 'Kim asked the supplier’s technician. He was away.', 1],
      ['he and she', 'Kim was away. She had left, and he took over.', 2],
      ['whom somebody did something to', 'Kim paged her.', 1],
      ['"her" of which nobody can tell what it is', 'Kim was new. We gave her access.', 1],
      ['what stands before the name', 'When she looked, Kim saw it.', 1],
      ['what stands far behind', 'Kim left. It rained. It snowed. It froze. She came back.', 1],
    ] as const)
      it(`leaves ${name}, and counts it`, () => {
        const { report, context, people } = named(head + text);
        const written = replacePronouns(proposals(people, 'roles'), report, context);
        assert.deepEqual(written, { edits: [], left });
      });

    it('leaves quotations, and pronouns of those who are named no more', () => {
      assert.equal(
        withRoles('Kim was away. The log says “she was here”.\n\nShe came back.'),
        'The on-call engineer was away. The log says “she was here”.\n\nShe came back.',
      );
      assert.equal(withRoles('Kim was away. She slept.', 'initials'), 'K. L. was away. She slept.');
    });
  });
});
