// Safe fixes, made until nothing is left to fix.
import assert from 'node:assert/strict';
import { applySafeFixes } from '../../../src/core/lint/fixes';
import type { Finding } from '../../../src/core/rules/rule';
import { lintText } from '../../support/lintText';
import { postmortem } from '../../support/postmortem';

const replace = (start: number, end: number, newText: string, safe = true): Finding => ({
  rule: 'structure/test',
  severity: 'warning',
  message: 'Test.',
  range: { start, end },
  fixes: [{ title: 'Fix', safe, edits: [{ range: { start, end }, newText }] }],
});

describe('making all safe fixes', () => {
  it('inserts every missing section where it belongs', () => {
    const whole = postmortem({ head: ['template: lightweight'] });
    const bare = postmortem({
      head: ['template: lightweight'],
      without: ['summary', 'impact', 'timeline', 'causes', 'actions'],
    });
    const { text, fixed } = applySafeFixes(bare, lintText);
    assert.equal(fixed, 5);
    assert.deepEqual(lintText(text), []);
    const headings = (report: string) => report.match(/^## .*/gm);
    assert.deepEqual(headings(text), headings(whole));
  });

  it('leaves what the author should look at', () => {
    const text = `${postmortem()}\n<!-- ask: Why? -->\n`;
    assert.deepEqual(applySafeFixes(text, lintText), { text, fixed: 0 });
  });

  it('makes fixes that touch each other one after the other', () => {
    const findings = (text: string) => (text === 'ab' ? [replace(0, 1, 'x'), replace(0, 2, 'y')] : []);
    assert.deepEqual(applySafeFixes('ab', findings), { text: 'xb', fixed: 1 });
  });

  it('comes to an end where two rules undo each other', () => {
    const findings = (text: string) => [{ ...replace(0, 1, text === 'a' ? 'b' : 'a'), message: text }];
    assert.match(applySafeFixes('a', findings).text, /^[ab]$/);
  });

  it('are not made again where they mend nothing', () => {
    const findings = (text: string) => [
      replace(0, 0, 'x'),
      ...(text === '' ? [] : [replace(1, 1, 'y', false)]),
    ];
    assert.deepEqual(applySafeFixes('', findings), { text: '', fixed: 0 });
  });
});
