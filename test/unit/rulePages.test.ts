// The pages of the rules are their specification: every example on them is run, and none of them is missing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from '../../scripts/glob.mjs';
import { ruleIds, rules } from '../../src/core/rules';
import { pageOf } from '../../src/core/rules/pages';
import { lintText } from '../support/lintText';
import { described, readMarks } from '../support/marks';

interface Example {
  readonly expectation: 'bad' | 'good';
  readonly markdown: string;
  /** The settings that it needs, as YAML. */
  readonly project: string;
  readonly line: number;
}

/**
 * The fenced blocks of a page that say what they expect, and with which settings: "md bad {language.naming: roles}". A fence may have any
 * length, so that examples can hold fences.
 */
function examplesOf(page: string): readonly Example[] {
  const fences = /^(`{3,})md (bad|good)(?: (\{.*\}))?\n([^]*?)\n\1$/gm;
  return Array.from(page.matchAll(fences), ([, , expectation, project = '', markdown = ''], i) => ({
    expectation: expectation === 'bad' ? 'bad' : 'good',
    markdown,
    project,
    line: page.slice(0, [...page.matchAll(fences)][i]?.index).split('\n').length,
  }));
}

/** An example that is no whole report stands where blame weighs most. */
function asReport(markdown: string): string {
  if (/^(?:#|---|‹#)/.test(markdown)) return `${markdown}\n`;
  return [
    '---\nresponders: [Priya Raman, Kenji Ito]\n---',
    '# Slow checkout',
    '## Summary\n\nFor 20 minutes the checkout answered slowly.',
    '## Impact\n\nOf 900 orders, 31 were placed a second time.',
    '## Timeline\n\nAll times are UTC.\n\n- 09:12 Latency rises.',
    `## Contributing Factors\n\n${markdown}`,
    '## Action Items\n\n- [ ] Page when the pool is nearly empty (@ines, due 2026-12-18)\n',
  ].join('\n\n');
}

describe('the pages of the rules', () => {
  const pages = globSync('docs/rules', '.md').filter((path) => !path.endsWith('README.md'));

  it('are there for every rule, and for no other', () =>
    assert.deepEqual(
      pages.map((path) => path.replaceAll('\\', '/')).sort(),
      rules.map(({ id }) => pageOf(id)).sort(),
    ));

  it('are named in the table once each', () => assert.equal(ruleIds.size, rules.length));

  for (const rule of rules) {
    describe(rule.id, () => {
      const page = readFileSync(pageOf(rule.id), 'utf8');
      const examples = examplesOf(page);

      it('begins with what the rule says of itself', () =>
        assert.ok(
          page.startsWith(`# ${rule.id} — ${rule.summary}\n\n**Why.** ${rule.why}\n`),
          'Run "npm run generate".',
        ));

      it('shows what is found and what is not', () => {
        assert.ok(examples.some(({ expectation }) => expectation === 'bad'));
        assert.ok(examples.some(({ expectation }) => expectation === 'good'));
      });

      for (const { expectation, markdown, project, line } of examples) {
        it(`the ${expectation} example on line ${line}`, () => {
          const { text, marks } = readMarks(asReport(markdown));
          assert.equal(
            marks.length > 0,
            expectation === 'bad',
            'Bad examples have marks, good ones have none.',
          );
          const found = lintText(text, { project })
            .filter((finding) => finding.rule === rule.id)
            .map(({ range }) => ({ rule: undefined, ...range }));
          assert.deepEqual(described(text, found), described(text, marks));
        });
      }
    });
  }
});
