// blame/person-fault as the author meets it: what it says, whom it knows, and what its quick fix writes.
import assert from 'node:assert/strict';
import { parsePostmortem } from '../../../src/core/document/parse';
import { coreProfile } from '../../../src/core/profile/coreProfile';
import { personFault } from '../../../src/core/rules/blame/person-fault';
import type { RuleContext, RuleFinding } from '../../../src/core/rules/rule';
import { applyEdits } from '../../../src/core/text/edit';
import { SourceText } from '../../../src/core/text/source';

const nothing: RuleContext['vocabulary'] = {
  people: [],
  roles: [],
  teams: [],
  systems: [],
  allow: [],
  terms: {},
  naming: 'names-ok',
};

function check(text: string, more: Partial<RuleContext> = {}): readonly RuleFinding[] {
  const context: RuleContext = {
    profile: coreProfile,
    options: {},
    today: '2026-01-01',
    zone: 'UTC',
    vocabulary: nothing,
    facts: undefined,
    ...more,
  };
  return [...personFault.check(parsePostmortem(new SourceText(text)), context)];
}

const causes = '# Checkout was slow\n\n## Contributing Factors\n\n';

function afterTheFix(text: string): string {
  const [finding] = check(text);
  const fix = finding?.fixes?.find(({ title }) => title === 'Insert the question');
  assert.ok(fix, 'a finding with a fix');
  assert.equal(fix.safe, false);
  return applyEdits(text, fix.edits);
}

describe('blame/person-fault', () => {
  it('says in one sentence whom this text blames for what, and what it leaves open', () => {
    const [finding] = check(`${causes}The on-call engineer missed the alert.\n`);
    assert.equal(
      finding?.message,
      'This says that the on-call engineer missed the alert, not what made it easy to miss.',
    );
    assert.match(finding.question ?? '', /^Where did that show/);
  });

  it('tells the whole of what was done, what was meant and whom it reached included', () => {
    for (const [sentence, told] of [
      ['Marta ran the script on prod instead of staging.', 'Marta ran the script on prod instead of staging'],
      ['The storage team forgot to tell us.', 'the storage team forgot to tell us'],
    ] as const)
      assert.ok(
        check(`${causes}${sentence}\n`)[0]?.message.startsWith(`This says that ${told}, not `),
        sentence,
      );
  });

  describe('does not say that the reason is left out where the sentence gives one', () => {
    const behind = 'This says first that Marta missed the alert, and only then why.';
    const before = 'This gives a reason, and still says that Marta missed the alert.';
    const none = 'This says that Marta missed the alert, not what made it easy to miss.';
    for (const [sentence, message] of [
      ['Marta missed the alert because 200 others came in.', behind],
      ['Marta missed the alert, because the pager was on the other desk.', behind],
      ['Marta missed the alert since two hundred others came in.', behind],
      ['Marta missed the alert as the pager was on the other desk.', behind],
      ['Marta missed the alert, which looked like all the others.', behind],
      ['Marta missed the alert due to a flat battery.', behind],
      ['Marta missed the alert, given that nothing on the screen had changed.', behind],
      ['Marta missed the alert, assuming that the drill was still on.', behind],
      ['Since the pager was on the other desk, Marta missed the alert.', before],
      ['As the list was folded, Marta missed the alert.', before],
      ['Marta missed the alert, and the disk filled up because nobody else looked.', none],
      ['Marta missed the alert, which took the site down.', none],
      ['Marta missed the alert as the siren went off.', none],
      ['Marta missed the alert since the night before.', none],
      ['Since Monday, Marta missed the alert.', none],
      ['Marta missed the alert as well as the page.', none],
    ] as const)
      it(sentence, () => assert.equal(check(`${causes}${sentence}\n`)[0]?.message, message));
  });

  it('names the whole of a short object, adjectives and line breaks included', () => {
    const [finding] = check(`${causes}At 14:02 the on-call\nengineer missed the first alert.\n`);
    assert.match(finding?.message ?? '', /the on-call engineer missed the first alert,/);
  });

  it('says what somebody did whose omission goes before them', () => {
    const [finding] = check(`${causes}Without checking the lag, the engineer promoted the replica.\n`);
    assert.match(finding?.message ?? '', /^This says that the engineer acted without checking the lag, not /);
  });

  it('knows the people of the head, of the action items, of the settings and of the other reports', () => {
    // A nickname: as a name it is known to nobody else.
    const sentence = 'Boots forgot to drain the node.\n';
    assert.equal(check(`${causes}${sentence}`).length, 0);
    assert.equal(check(`---\nresponders: [Boots Diallo]\n---\n${causes}${sentence}`).length, 1);
    assert.equal(
      check(`${causes}${sentence}\n## Action Items\n\n- [ ] Add a check (owner: Boots)\n`).length,
      1,
    );
    assert.equal(
      check(`${causes}${sentence}`, { vocabulary: { ...nothing, people: ['Boots Diallo'] } }).length,
      1,
    );
    const facts = {
      people: new Set(['boots diallo']),
      services: new Set<string>(),
      incidentIds: new Map<string, string[]>(),
    };
    assert.equal(check(`${causes}${sentence}`, { facts }).length, 1);
  });

  it('takes a team in the head for a team and a role for no name', () => {
    const head = '---\nauthors: [Payments Team, on-call engineer]\nowner: TBD\n---\n';
    assert.equal(check(`${head}${causes}Payments failed to load. The TBD label was forgotten.\n`).length, 0);
  });

  it('leaves the services of the head alone', () => {
    const text = `---\nresponders: [Ada Byron]\nservices: [ada]\n---\n${causes}Ada failed to renew its lease.\n`;
    assert.equal(check(text).length, 0);
  });

  it('asks again when the words of the team change', () => {
    const report = parsePostmortem(new SourceText(`${causes}Atlas ignored the abort signal.\n`));
    const context = { profile: coreProfile, options: {}, today: '2026-01-01', zone: 'UTC', facts: undefined };
    assert.equal([...personFault.check(report, { ...context, vocabulary: nothing })].length, 0);
    assert.equal(
      [...personFault.check(report, { ...context, vocabulary: { ...nothing, people: ['Atlas'] } })].length,
      1,
    );
  });

  it('leaves the question below a paragraph, in the line ends of the file', () => {
    const text = `${causes}The engineer ignored\nthe alert.\n\n## Timeline\n`;
    const fixed = afterTheFix(text);
    assert.match(fixed, /\nthe alert\.\n\n<!-- ask: [^\n]+\? -->\n\n## Timeline\n$/);
    const windows = afterTheFix(text.replaceAll('\n', '\r\n'));
    assert.match(windows, /the alert\.\r\n\r\n<!-- ask: [^\r\n]+\? -->\r\n\r\n## Timeline\r\n$/);
    assert.equal(windows.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('leaves the question inside list items and table cells', () => {
    assert.match(
      afterTheFix(`${causes}- The engineer ignored the alert.\n- next\n`),
      /alert\. <!-- ask: .+ -->\n- next\n$/,
    );
    const table = afterTheFix(`${causes}| What |\n| --- |\n| The engineer ignored the alert. |\n`);
    assert.match(table, /\| The engineer ignored the alert\. <!-- ask: .+ --> \|\n$/);
  });

  it('does not report the question that it has left', () => {
    const fixed = afterTheFix(`${causes}The engineer ignored the alert.\n`);
    assert.equal(check(fixed).length, 1);
  });
});
