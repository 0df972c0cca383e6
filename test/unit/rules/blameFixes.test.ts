// What the quick fixes of the blame rules make of a sentence: the tone goes, the facts stay, and what nobody knows is a blank.
import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../../src/core/rules/rule';
import { applyEdits } from '../../../src/core/text/edit';
import { assertGrowsWithSize } from '../../support/growth';
import { type LintOptions, lintText } from '../../support/lintText';
import { postmortem } from '../../support/postmortem';

const head = ['date: 2026-11-02', 'responders: [Kim Lee (on-call engineer), Ana Ruiz]'];

function report(causes: string, lineBreak: '\n' | '\r\n' = '\n'): string {
  return postmortem({ head, lineBreak, instead: { causes: `## Contributing Factors\n\n${causes}` } });
}

function blameIn(causes: string, options: LintOptions = {}): readonly Finding[] {
  return lintText(report(causes), options).filter(({ rule }) => rule.startsWith('blame/'));
}

function fixNamed(causes: string, title: RegExp): Fix | undefined {
  return blameIn(causes)
    .flatMap(({ fixes }) => fixes)
    .find((fix) => title.test(fix.title));
}

/** The paragraph after the first fix of that title; nothing else of the report may have changed. */
function after(causes: string, title: RegExp): string {
  const fix = fixNamed(causes, title);
  assert.ok(
    fix,
    `a fix like ${title.source} among ${blameIn(causes)
      .flatMap(({ fixes }) => fixes.map((one) => one.title))
      .join(' · ')}`,
  );
  const [start, end] = report('\u0000').split('\u0000') as [string, string];
  const fixed = applyEdits(report(causes), fix.edits);
  assert.ok(fixed.startsWith(start) && fixed.endsWith(end), 'only the paragraph is changed');
  return fixed.slice(start.length, fixed.length - end.length);
}

describe('the fix that deletes a dismissive word', () => {
  const cases: readonly (readonly [before: string, after: string])[] = [
    ['The operator clearly misread the graph.', 'The operator misread the graph.'],
    ['Obviously, the operator misread the graph.', 'The operator misread the graph.'],
    ['Obviously the operator misread the graph.', 'The operator misread the graph.'],
    ['The operator, of course, ignored the alert.', 'The operator ignored the alert.'],
    ['The operator simply forgot to drain the node.', 'The operator forgot to drain the node.'],
    ['Somehow the operator forgot to drain the node.', 'The operator forgot to drain the node.'],
    ['The operator quite simply ignored the alert.', 'The operator ignored the alert.'],
    ['The operator just ignored the alert.', 'The operator ignored the alert.'],
  ];
  for (const [before, wanted] of cases)
    it(`makes “${wanted}” of “${before}”`, () => assert.equal(after(before, /^Delete “/), wanted));

  it('may be made without looking', () =>
    assert.equal(fixNamed('The operator clearly misread the graph.', /^Delete “clearly”$/)?.safe, true));

  it('leaves a word that carries the meaning', () => {
    for (const text of [
      'The operator misread the not clearly labelled graph.',
      'The operator ignored the alert and simply and quickly left.',
    ])
      assert.equal(fixNamed(text, /^Delete/), undefined, text);
  });

  it('leaves a word that is marked up, where it would leave the marks behind', () =>
    assert.equal(fixNamed('The operator *clearly* misread the graph.', /^Delete/), undefined));

  it('keeps the lines of a wrapped sentence', () =>
    assert.equal(
      after('The operator\nclearly misread\nthe graph.', /^Delete/),
      'The operator\nmisread\nthe graph.',
    ));
});

describe('the fix for “human error”', () => {
  it('leaves a place for what the label hides', () => {
    const text = 'The outage was caused by an operator error.';
    assert.equal(
      after(text, /^Replace “an operator error”/),
      'The outage was caused by 〈what made the slip easy to make and hard to notice〉.',
    );
    const [edit] = fixNamed(text, /^Replace/)?.edits ?? [];
    assert.deepEqual(
      edit?.blanks?.map(({ start, end }) => edit.newText.slice(start, end)),
      ['〈what made the slip easy to make and hard to notice〉'],
    );
  });

  it('turns the root cause into factors with it', () => {
    for (const [before, start] of [
      ['Root cause: human error.', 'Contributing factors: '],
      ['**Root cause:** human error.', '**Contributing factors:** '],
      ['The root cause was human error.', 'One contributing factor was '],
    ] as const)
      assert.equal(
        after(before, /^Replace/),
        `${start}〈what made the slip easy to make and hard to notice〉.`,
      );
  });

  it('is reported until the place is filled', () => {
    const fixed = after('Root cause: human error.', /^Replace/);
    assert.deepEqual(
      lintText(report(fixed)).map(({ rule }) => rule),
      ['structure/unanswered-question'],
    );
  });
});

describe('the fix for a question that looks for somebody', () => {
  const cases: readonly (readonly [before: string, after: string])[] = [
    ["Why didn't Kim check the dashboard first?", 'What made it hard for Kim to check the dashboard first?'],
    ['Why did nobody notice?', 'What made it hard for anyone to notice?'],
    [
      "Why didn't the on-call engineer escalate sooner?",
      'What made it hard for the on-call engineer to escalate sooner?',
    ],
    ["Why didn't she read the runbook?", 'What made it hard for her to read the runbook?'],
    ['Who broke production?', 'What broke production?'],
    ['Who let this through?', 'What let this through?'],
    ['Whose fault was this?', 'What made this possible?'],
    ['How could anyone miss this?', 'What made it possible for anyone to miss this?'],
  ];
  for (const [before, wanted] of cases)
    it(`asks “${wanted}”`, () => assert.equal(after(before, /^Ask “/), wanted));

  it('says nothing where the rest of the question cannot stay as it is', () =>
    assert.equal(fixNamed('Who signed off on something this risky?', /^Ask/), undefined));

  it('costs no more than its length on a hostile question', () => {
    // What was found in a paragraph is remembered: each is new.
    let asked = 0;
    assertGrowsWithSize(
      (count) => blameIn(`Why didn't ${'the engineer and '.repeat(count)}Kim check ${++asked}?`),
      100,
    );
  }).timeout(20_000);
});

describe('the fix for a single root cause', () => {
  it('makes factors of it', () => {
    assert.equal(
      after('The root cause was that Kim restarted the primary.', /^Write/),
      'One contributing factor was that Kim restarted the primary.',
    );
    assert.equal(
      after("Root cause: Kim's restart of the primary.", /^Write/),
      "Contributing factors: Kim's restart of the primary.",
    );
  });
});

describe('the fix that writes a role for a name', () => {
  it('takes the role from the head', () => {
    assert.equal(
      after('Kim forgot to drain the node.', /^Replace “Kim” by “the on-call engineer”$/),
      'The on-call engineer forgot to drain the node.',
    );
    assert.equal(
      after("At 14:02 Kim's mistake took the site down.", /^Replace/),
      "At 14:02 the on-call engineer's mistake took the site down.",
    );
  });

  it('is written for each of several people whose role is known', () =>
    assert.equal(
      after('Kim and Ana forgot to drain the node.', /^Replace “Kim” by “the on-call engineer”$/),
      'The on-call engineer and Ana forgot to drain the node.',
    ));

  it('is not offered where the head names no role', () =>
    assert.equal(fixNamed('Ana forgot to drain the node.', /^Replace/), undefined));
});

describe('the skeleton of a rewrite', () => {
  const title = /^Rewrite as “At 〈time〉 〈role〉 saw 〈signal〉 …”$/;

  it('stands behind the sentence, which is the last blank and keeps its facts until then', () => {
    const text = 'Kim forgot to drain the node.';
    assert.equal(
      after(text, title),
      `${text} At 〈time〉 〈role〉 saw 〈signal〉, which suggested 〈what seemed true〉.`,
    );
    const [edit] = fixNamed(text, title)?.edits ?? [];
    assert.deepEqual(
      edit?.blanks?.map(({ start, end }) => edit.newText.slice(start, end)),
      ['〈time〉', '〈role〉', '〈signal〉', '〈what seemed true〉', `${text} `],
    );
  });

  it('keeps a role that the sentence names', () =>
    assert.match(
      after('The on-call engineer ignored the alert.', title),
      /At 〈time〉 〈the on-call engineer〉 saw/,
    ));

  it('ends a sentence that had no full stop before the next one begins', () => {
    assert.match(
      after('- Kim forgot to drain the node', title),
      /^- Kim forgot to drain the node\. At 〈time〉/,
    );
    assert.match(
      after('- 08:20 Kim forgot to drain it', title),
      /^- 08:20 Kim forgot to drain it\. At 〈time〉/,
    );
    assert.match(after('Kim forgot to “drain” the node (again.)', title), /\(again\.\) At 〈time〉/);
  });

  it('names its first clause in the title and cuts no blank in two', () => {
    const titles = blameIn('Kim carelessly deployed it.').flatMap(({ fixes }) =>
      fixes.map((fix) => fix.title),
    );
    assert.ok(
      titles.includes('Rewrite as “At 〈time〉 〈role〉 had 〈information, tools, time〉 …”'),
      titles.join(' · '),
    );
  });

  it('leaves a sentence of several lines as it is', () =>
    assert.match(
      after('The operator\nignored the alert.', title),
      /^The operator\nignored the alert\. At 〈time〉/,
    ));
});

describe('the words of the team', () => {
  it('that would keep a finding away are named with it', () => {
    const [finding] = blameIn('Kim forgot to drain the node.');
    assert.deepEqual(finding?.words, [
      { list: 'language.systems', word: 'Kim' },
      { list: 'language.allow', word: 'Kim forgot to drain' },
    ]);
    assert.deepEqual(finding.names, ['Kim']);
  });

  it('are told of each of several people', () => {
    const [finding] = blameIn('Kim and Marta ignored the page.');
    assert.deepEqual(
      finding?.words?.map(({ word }) => word),
      ['Kim', 'Marta', 'Kim and Marta ignored the page'],
    );
    assert.deepEqual(finding.names, ['Kim', 'Marta']);
  });

  it('keep it away once they are added, over the end of a line too', () => {
    for (const text of ['Kim forgot\nto drain the node.', 'Kim forgot\r\n  to drain the node.'])
      for (const { list, word } of blameIn(text)[0]?.words ?? [])
        assert.deepEqual(blameIn(text, { project: `${list}: [${word}]` }), [], list);
  });

  it('may be terms of their own, reported as what the team says', () => {
    const project = 'language: { terms: { yolo deploy: character } }';
    const text = 'It was a Yolo deploy. Two yolo deploys followed, and a “yolo deploy” in the press.';
    assert.deepEqual(
      blameIn(text, { project }).map(({ rule, message }) => [rule, message]),
      [
        ['blame/character', '“Yolo deploy” judges people; it does not say what made it likely.'],
        ['blame/character', '“yolo deploys” judges people; it does not say what made it likely.'],
      ],
    );
    assert.deepEqual(blameIn(text), []);
  });
});
