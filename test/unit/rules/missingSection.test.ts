// structure/missing-section: where a missing section is told, and what the quick fix writes.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/rules/rule';
import { builtinTemplates } from '../../../src/core/templates/builtin';
import { readTemplate } from '../../../src/core/templates/readTemplate';
import { applyEdits } from '../../../src/core/text/edit';
import { lintText } from '../../support/lintText';
import { type Part, postmortem } from '../../support/postmortem';

const head = ['template: lightweight'];

function missing(text: string): readonly Finding[] {
  return lintText(text).filter(({ rule }) => rule === 'structure/missing-section');
}

/** Where each finding stands and which section it is about. */
function told(text: string): string[] {
  return missing(text).map(
    ({ range, message }) => `${text.slice(range.start, range.end)} ← ${nameIn(message)}`,
  );
}

function nameIn(message: string): string {
  return /"([^"]+)"/.exec(message)?.[1] ?? message;
}

/** The text after the quick fix of one of its findings: that about `section`, or the one at a place in the list. */
function fixed(text: string, section: string | number = 'Impact'): string {
  const found = missing(text);
  const finding =
    typeof section === 'number' ? found[section] : found.find(({ message }) => nameIn(message) === section);
  const fix = finding?.fixes[0];
  assert.ok(fix);
  return applyEdits(text, fix.edits);
}

const allOf = (text: string): string => (missing(text).length === 0 ? text : allOf(fixed(text, 0)));

describe('a missing section', () => {
  it('is told on the heading before which it belongs', () => {
    assert.deepEqual(told(postmortem({ head, without: 'timeline' })), ['## Contributing Factors ← Timeline']);
  });

  it('is told on the title where it belongs at the end', () => {
    assert.deepEqual(told(postmortem({ head, without: 'actions' })), ['Slow checkout ← Action Items']);
  });

  it('is not missed where its heading joins it to another', () => {
    for (const heading of [
      'Lessons learned and next steps',
      'Learnings & actions',
      'Actions and takeaways',
    ]) {
      const text = `${postmortem({ head, without: 'actions' })}\n## ${heading}\n\n- Raise the limit\n`;
      assert.deepEqual(told(text), [], heading);
    }
  });

  it('is told together with all others, in the order of the template', () => {
    assert.deepEqual(told(postmortem({ head, without: ['summary', 'timeline', 'actions', 'impact'] })), [
      'Slow checkout ← Action Items',
      '## Contributing Factors ← Summary',
      '## Contributing Factors ← Impact',
      '## Contributing Factors ← Timeline',
    ]);
  });

  it('names the template that requires it, and is as loud as the rule', () => {
    const [finding] = missing(postmortem({ head, without: 'impact' }));
    assert.equal(
      finding?.message,
      'There is no section "Impact", which the template "Lightweight" requires.',
    );
    assert.equal(finding.severity, 'warning');
  });

  it('is a hint in a report that follows no template', () => {
    assert.deepEqual(
      missing(postmortem({ without: 'impact' })).map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('is told on the first heading where the report has no title', () => {
    assert.deepEqual(told(postmortem({ head: null, title: null, without: 'actions' })), [
      '## Summary ← Action Items',
    ]);
  });

  it('is told on the first line of text where there is no heading at all', () => {
    const text = `---\n${head[0] ?? ''}\n---\n\nThe checkout was slow\nfor 20 minutes.\n`;
    assert.deepEqual(
      new Set(told(text).map((line) => line.split(' ← ')[0])),
      new Set(['The checkout was slow']),
    );
    assert.equal(missing(text).length, 5);
  });

  it('never stands on the fence of the front matter', () => {
    for (const text of [
      '---\ntitle: Slow checkout\n---\n',
      '---\ntemplate: lightweight\n---',
      '---\ntitle: a\n---\n\n\n',
    ]) {
      for (const { range } of missing(text)) assert.ok(range.start >= 4, JSON.stringify(text));
      assert.equal(missing(text).length, 5);
    }
  });

  it('is told in an empty file too', () => assert.equal(missing('').length, 5));

  it('is not missing under another name, number or emoji', () => {
    const text = postmortem({
      head,
      instead: {
        impact: '## 2. 💥 Impact:\n\nMuch.',
        actions: '### Next steps\n\n- [ ] Rest',
        timeline: '**Timeline**\n\n- 09:12 Go',
      },
    });
    assert.deepEqual(told(text), []);
  });

  it('of the same kind as another is missing on its own', () => {
    const { template } = readTemplate(
      '---\nid: two\nsections:\n  - { heading: Triggers, kind: causes, required: true }\n  - { heading: Conditions, kind: causes, required: true }\n---\n',
      'two',
    );
    assert.ok(template);
    const names = (text: string) =>
      lintText(text, { templates: [template] }).map(({ message }) => nameIn(message));
    assert.deepEqual(names('---\ntemplate: two\n---\n\n# A\n\n## Conditions\n\nText.\n'), ['Triggers']);
    assert.deepEqual(names('---\ntemplate: two\n---\n\n# A\n\n## Root cause\n\nText.\n'), ['Conditions']);
  });
});

describe('inserting a missing section', () => {
  it('puts heading and guidance before the heading, with one blank line around them', () => {
    assert.equal(
      fixed('---\ntemplate: lightweight\n---\n\n# A\n\n## Summary\n\nText.\n## Timeline\n\n- 09:12 Go\n'),
      '---\ntemplate: lightweight\n---\n\n# A\n\n## Summary\n\nText.\n## Timeline\n\n- 09:12 Go\n'.replace(
        '\n## Timeline',
        '\n\n## Impact\n\n<!-- Who could not do what, for how long? -->\n\n## Timeline',
      ),
    );
  });

  for (const blankLines of ['', '\n', '\n\n', '\n \n\t\n']) {
    it(`leaves one blank line before and after where there was ${JSON.stringify(blankLines)}`, () => {
      const text = `# A\n\n## Summary\n\nText.\n${blankLines}## Timeline\n\n- 09:12 Go\n`;
      assert.match(fixed(text), /Text\.\n\n## Impact\n\n<!--[^]*?-->\n\n## Timeline\n/);
    });
  }

  for (const end of ['', '\n', '\n\n', '\n\n\n', '\n  ']) {
    it(`works at the end of a file that ends with ${JSON.stringify(end)}`, () => {
      const text = postmortem({ without: 'actions' }).trimEnd() + end;
      assert.match(fixed(text, 'Action Items'), /hours\.\n\n## Action Items\n\n<!--[^]*-->\n$/);
    });
  }

  it('keeps the line ends of the file', () => {
    const text = allOf(postmortem({ head, without: ['impact', 'actions', 'causes'], lineBreak: '\r\n' }));
    assert.equal(text.replaceAll('\r\n', '').match(/[\r\n]/), null);
  });

  it('takes the level of the headings beside it', () => {
    assert.match(fixed('# A\n\n### Summary\n\nText.\n\n### Timeline\n\n- 09:12 Go\n'), /\n### Impact\n/);
    assert.match(
      fixed('# Summary\n\nText.\n\n# Timeline\n\n- 09:12 Go\n\n# Root cause\n\nX.\n'),
      /\n# Impact\n/,
    );
  });

  it('writes a bold line beside bold lines', () => {
    assert.match(
      fixed('# A\n\n**Summary**\n\nText.\n\n**Timeline**\n\n- 09:12 Go\n'),
      /\n\*\*Impact\*\*\n\n<!--/,
    );
  });

  for (const gap of ['\n', '\n\n']) {
    it(`writes a label beside labels in a list, with ${JSON.stringify(gap)} between its items`, () => {
      const text = [
        '# A\n\n- **Summary**: Text.',
        '- **Timeline**:\n  - 09:12 Go',
        '- **Root cause**: X\n',
      ].join(gap);
      assert.equal(
        fixed(text),
        text.replace(
          '- **Timeline**',
          `- **Impact**:\n  <!-- Who was affected, how many, from when to when, and what they could not do. -->${gap}- **Timeline**`,
        ),
      );
      assert.match(allOf(text), /X\n+- \*\*Action Items\*\*:\n {2}<!--[^]*-->\n$/);
    });
  }

  it('does not tear apart a section that holds the next one', () => {
    const text =
      '# A\n\n## Summary\n\nText.\n\n## Impact\n\nMuch.\n\n## Analysis\n\nWords.\n\n### Root cause\n\nX.\n\n## Action Items\n\n- [ ] Y\n';
    assert.match(fixed(text, 'Timeline'), /\n## Timeline\n\n<!--[^]*?-->\n\n## Analysis\n/);
  });

  it('stays inside a section that holds the one before it and the next', () => {
    const text =
      '# A\n\n## Summary\n\nText.\n\n## Report\n\n### Impact\n\nMuch.\n\n### Root cause\n\nX.\n\n## Action Items\n\n- [ ] Y\n';
    assert.match(fixed(text, 'Timeline'), /Much\.\n\n### Timeline\n\n<!--[^]*?-->\n\n### Root cause\n/);
  });

  it('leaves the anchor above a heading with its heading', () => {
    const text = '# A\n\n## Summary\n\nText.\n\n<a id="t"></a>\n## Timeline\n\n- 09:12 Go\n';
    assert.match(fixed(text), /-->\n\n<a id="t"><\/a>\n## Timeline/);
  });

  it('is not offered where it would be swallowed by a code block that is never closed', () => {
    const text = `${postmortem({ without: 'actions' })}\n\`\`\`\nlog\n`;
    assert.deepEqual(missing(text)[0]?.fixes, []);
    assert.match(fixed(`${text}\`\`\`\n`, 'Action Items'), /```\nlog\n```\n\n## Action Items\n/);
  });

  it('composes with the others in any order, and ends with nothing missing', function () {
    this.timeout(20_000);
    const parts: readonly Part[] = ['summary', 'impact', 'timeline', 'causes', 'actions'];
    fc.assert(
      fc.property(
        fc.subarray([...parts]),
        fc.array(fc.nat(4), { minLength: 5, maxLength: 5 }),
        fc.constantFrom('\n' as const, '\r\n' as const),
        fc.constantFrom('lightweight', 'blameless-review'),
        fc.boolean(),
        (without, choices, lineBreak, template, hasEnd) => {
          let text = postmortem({ head: [`template: ${template}`], without, lineBreak });
          if (!hasEnd) text = text.trimEnd();
          const author = text.split(/\s+/);
          for (const choice of [...choices, 0, 0, 0, 0, 0, 0, 0]) {
            const left = missing(text).length;
            if (left === 0) break;
            text = fixed(text, choice % left);
            assert.equal(missing(text).length, left - 1);
          }
          assert.equal(missing(text).length, 0);
          assert.doesNotMatch(text, /(?:\r?\n){3}/);
          const headings = [...text.matchAll(/^## (.*?)\r?$/gm)].map(([, name]) => name);
          const { profile } = builtinTemplates().find((one) => one.profile.id === template) ?? {};
          const wanted = profile?.sections.filter(({ required }) => required).map(({ heading }) => heading);
          assert.deepEqual(headings, wanted);
          const now = text.split(/\s+/);
          let at = 0;
          for (const word of author) assert.ok((at = now.indexOf(word, at)) >= 0, `lost "${word}"`);
        },
      ),
      { numRuns: 40 },
    );
  });
});
