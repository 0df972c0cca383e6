// What leaves the linter: how loud, in which order, what is left out.
import assert from 'node:assert/strict';
import { lintPostmortem } from '../../../src/core/lint/lint';
import { oneVoice } from '../../../src/core/lint/oneVoice';
import { parsePostmortem } from '../../../src/core/document/parse';
import { coreProfile } from '../../../src/core/profile/coreProfile';
import type { Finding, RuleId, Severity } from '../../../src/core/rules/rule';
import { defaultSettings } from '../../../src/core/settings/parseSettings';
import { SourceText } from '../../../src/core/text/source';
import { lintText, rulesOf } from '../../support/lintText';
import { postmortem } from '../../support/postmortem';

const blaming = postmortem({
  head: ['responders: [Priya Raman]'],
  instead: { causes: '## Contributing Factors\n\nPriya forgot to drain the node.' },
});

const severities = (found: readonly Finding[]) => found.map(({ severity }) => severity);

describe('a finding', () => {
  it('is as loud as its rule', () => assert.deepEqual(severities(lintText(blaming)), ['warning']));

  it('is as loud as the settings say', () => {
    for (const severity of ['hint', 'information', 'error'] as const) {
      assert.deepEqual(severities(lintText(blaming, { rules: { 'blame/person-fault': severity } })), [
        severity,
      ]);
    }
  });

  it('is gone where the settings switch its rule off', () =>
    assert.deepEqual(lintText(blaming, { rules: { 'blame/person-fault': 'off' } }), []));

  it('follows the words of the team and the other reports, also in a report that was read before', () => {
    const report = parsePostmortem(
      new SourceText('# T\n\n## Root Cause\n\nBoots forgot to drain the node.\n'),
    );
    const settings = defaultSettings();
    const nobody: string[] = [];
    const blamed = (people: string[], known?: readonly string[]) =>
      lintPostmortem(report, {
        profile: { name: 'nothing', sections: [] },
        settings: { ...settings, 'language.people': people },
        today: '2026-11-23',
        facts: known && { people: new Set(known), services: new Set(), incidentIds: new Map() },
      }).length;
    assert.deepEqual(
      [blamed(nobody), blamed(['Boots']), blamed(nobody), blamed(nobody, ['boots']), blamed(nobody)],
      [0, 1, 0, 1, 0],
    );
  });

  it('that asks to be quiet is loud all the same where the settings name its rule', () => {
    const text = postmortem({ without: 'impact' });
    assert.deepEqual(severities(lintText(text)), ['hint']);
    assert.deepEqual(severities(lintText(text, { rules: { 'structure/missing-section': 'error' } })), [
      'error',
    ]);
  });

  it('stands in the order of the text', () => {
    const found = lintText(`${blaming}\n<!-- ask: Why? -->\n`.replace('## Timeline', '## Something else'));
    assert.deepEqual(
      rulesOf(found),
      ['blame/person-fault', 'structure/unanswered-question'].toSpliced(0, 0, 'structure/missing-section'),
    );
    const starts = found.map(({ range }) => range.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });
});

describe('a rule that throws', () => {
  const report = parsePostmortem(new SourceText(postmortem({ without: 'impact' })));
  const failing = Object.create(report, {
    comments: { get: () => [] },
    frontMatter: {
      get: () => {
        throw new Error('broken');
      },
    },
  }) as typeof report;
  const request = { profile: coreProfile, settings: defaultSettings(), today: '2026-11-23' };

  it('is told by its id, and the others go on', () => {
    const told: [RuleId, unknown][] = [];
    const found = lintPostmortem(failing, {
      ...request,
      onRuleError: (rule, error) => told.push([rule, error]),
    });
    assert.deepEqual(rulesOf(found), ['structure/missing-section']);
    assert.deepEqual(told, [['metadata/invalid-front-matter', new Error('broken')]]);
  });

  it('harms nobody where nobody listens', () => assert.equal(lintPostmortem(failing, request).length, 1));
});

describe('what several rules of one family say of the same words', () => {
  const found = (rule: RuleId, start: number, end: number, severity: Severity = 'warning'): Finding => ({
    rule,
    severity,
    message: rule,
    range: { start, end },
    fixes: [],
  });

  it('is said by the loudest', () =>
    assert.deepEqual(
      rulesOf(oneVoice([found('blame/collective', 0, 20, 'hint'), found('blame/person-fault', 5, 10)])),
      ['blame/person-fault'],
    ));

  it('is said by the one that sees most where both are as loud', () =>
    assert.deepEqual(rulesOf(oneVoice([found('blame/motive', 0, 8), found('blame/person-fault', 2, 20)])), [
      'blame/person-fault',
    ]));

  it('is said twice where the words are not the same', () =>
    assert.equal(oneVoice([found('blame/motive', 0, 8), found('blame/motive', 8, 12)]).length, 2));

  it('is not compared with what other families see', () =>
    assert.deepEqual(
      rulesOf(
        oneVoice([
          found('blame/motive', 0, 8),
          found('structure/missing-section', 2, 4),
          found('blame/self-blame', 4, 6),
        ]),
      ),
      ['blame/motive', 'structure/missing-section'],
    ));
});
