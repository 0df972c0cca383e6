// The first draft of a report: what a template writes, whatever the incident is called.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsePostmortem } from '../../../src/core/document/parse';
import { builtinTemplates } from '../../../src/core/templates/builtin';
import { readTemplate } from '../../../src/core/templates/readTemplate';
import { type TemplateValues, renderTemplate } from '../../../src/core/templates/render';
import type { Template } from '../../../src/core/templates/template';
import { SourceText } from '../../../src/core/text/source';
import { lintText } from '../../support/lintText';

const values: TemplateValues = {
  title: 'Slow checkout',
  date: '2026-11-02',
  severity: 'SEV-2',
  author: 'Ines Duarte',
};

function builtin(id: string): Template {
  const template = builtinTemplates().find(({ profile }) => profile.id === id);
  assert.ok(template);
  return template;
}

function team(
  body: string,
  sections = '  - { heading: Summary, required: true }\n  - { heading: Notes }',
): Template {
  const { template, problems } = readTemplate(`---\nid: team\nsections:\n${sections}\n---\n${body}`, 'team');
  assert.deepEqual(problems, []);
  assert.ok(template);
  return template;
}

const render = (template: Template, given = values) => renderTemplate(template, given).text;

function fieldsOf(text: string): Record<string, string> {
  const { fields } = parsePostmortem(new SourceText(text));
  return Object.fromEntries(fields.map(({ key, value }) => [key.text, value.text]));
}

const hostileTitles = [
  'Checkout: slow',
  'It\'s "quoted": {a} [b] & *c*',
  '🔥 EU-West 東京 is down',
  '# not a heading ##',
  '- not: a list',
  '@team',
  'true',
  '2026-11-02',
  '{{cursor}} {{sections}} {{date}} $& $1',
  '<!-- ask: who? -->',
  '--- \n---\ntemplate: other',
  'ends with a backslash \\',
  'C#',
  '% ` | > !',
  'null',
];

for (const { profile } of builtinTemplates()) {
  describe(`a report from the template ${profile.id}`, () => {
    const template = builtin(profile.id);

    it('has a head that names its template, and a title', () => {
      const text = render(template);
      const { title, severity, status, date, template: id } = fieldsOf(text);
      assert.deepEqual(
        { title, severity, status, date, id },
        { title: 'Slow checkout', severity: 'SEV-2', status: 'draft', date: '2026-11-02', id: profile.id },
      );
      assert.match(text, /\n---\n\n# Slow checkout\n\n## Summary\n\n<!-- /);
    });

    it('has all sections in the order of the template', () => {
      const { sections } = parsePostmortem(new SourceText(render(template)));
      assert.deepEqual(
        sections.filter(({ level }) => level === 2).map(({ heading }) => heading),
        profile.sections.map(({ heading }) => heading),
      );
    });

    it('asks for nothing and misses nothing', () => assert.deepEqual(lintText(render(template)), []));

    it('has no item or event before somebody writes one', () => {
      const { actionItems, timeline } = parsePostmortem(new SourceText(render(template)));
      assert.deepEqual([actionItems, timeline], [[], []]);
    });

    it('begins with the cursor below the guidance of the first section, on a line of its own', () => {
      const { text, cursor } = renderTemplate(template, values);
      assert.match(text.slice(0, cursor), /## Summary\n\n<!--[^]*?-->\n\n$/);
      assert.match(text.slice(cursor), /^\n\n## /);
    });

    it('leaves blank what is not known', () => {
      const text = render(template, { title: 'A' });
      assert.match(text, /\ndate:\nseverity:\n/);
      assert.deepEqual(lintText(text), []);
    });

    it('is never without a title', () =>
      assert.match(render(template, { title: '  ' }), /\n# Untitled incident\n/));

    for (const title of hostileTitles) {
      it(`holds the title ${JSON.stringify(title)}`, () => {
        const text = render(template, { ...values, title });
        const oneLine = title.replace(/\s*\n/g, ' ').trim();
        assert.equal(fieldsOf(text)['title'], oneLine);
        assert.equal(fieldsOf(text)['template'], profile.id);
        assert.deepEqual(lintText(text), []);
        assert.equal(text.match(/^# /gm)?.length, 1);
      });
    }

    it('holds any title, severity and author', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (title, severity, author) => {
          const { text, cursor } = renderTemplate(template, { title, date: '2026-11-02', severity, author });
          const { frontMatter, sections } = parsePostmortem(new SourceText(text));
          assert.deepEqual(frontMatter?.problems, []);
          assert.equal(sections.filter(({ level }) => level === 2).length, profile.sections.length);
          assert.ok(cursor > 0 && cursor < text.length);
        }),
        { numRuns: 50 },
      );
    }).timeout(20_000);
  });
}

describe("a team's template", () => {
  it('without a body gets a head, a title and its sections', () =>
    assert.equal(
      render(team('')),
      '---\ntitle: Slow checkout\ndate: 2026-11-02\nseverity: SEV-2\nstatus: draft\ntemplate: team\n---\n\n' +
        '# Slow checkout\n\n## Summary\n\n\n\n## Notes\n',
    ));

  it('without a head in its body gets one', () =>
    assert.match(
      render(team('# Incident {{title}}\n\n{{sections}}\n')),
      /^---\ntitle: Slow checkout\n[^]*---\n\n# Incident Slow/,
    ));

  it('that does not name itself in its head is named there', () =>
    assert.match(
      render(team('---\nowner: {{author}}\n---\n\n{{sections}}')),
      /^---\nowner: Ines Duarte\ntemplate: team\n---\n/,
    ));

  it('keeps what it says in its head', () =>
    assert.match(
      render(
        team(
          '---\ntitle: "Review: {{title}}" # short\nowners: [{{author}}, \'{{author}}\']\nkind: PM {{date}} # fixed\nnote: {{severity}}\ntemplate: team\n---\n\n{{sections}}',
        ),
        { ...values, title: 'a "b": c', author: "O'Neil, Ann", severity: 'x: y' },
      ),
      /^---\ntitle: "Review: a \\"b\\": c" # short\nowners: \["O'Neil, Ann", 'O''Neil, Ann'\]\nkind: PM 2026-11-02 # fixed\nnote: "x: y"\n/,
    ));

  it('decides where the author begins', () => {
    const { text, cursor } = renderTemplate(team('# {{title}}\n\nSo: {{cursor}}\n\n{{sections}}'), values);
    assert.match(text.slice(0, cursor), /# Slow checkout\n\nSo: $/);
    assert.ok(!text.includes('{{'));
  });

  it('writes out a section of its own in its place, with the guidance of the head', () => {
    const sections = ['A', 'B', 'C', 'D']
      .map((name) => `  - { heading: ${name}, guidance: "What of ${name}?" }`)
      .join('\n');
    const text = render(
      team(
        '# {{title}}\n\n{{cursor}}{{sections}}\n\n## C\n\n{{guidance}}\n\n| x |\n|---|\n\n{{sections}}',
        sections,
      ),
    );
    assert.deepEqual(text.match(/^(?:## .*|<!-- .*|\|.*)$/gm), [
      '## A',
      '<!-- What of A? -->',
      '## B',
      '<!-- What of B? -->',
      '## C',
      '<!-- What of C? -->',
      '| x |',
      '|---|',
      '## D',
      '<!-- What of D? -->',
    ]);
  });

  it('keeps guidance inside its comment', () =>
    assert.match(render(team('', '  - { heading: A, guidance: "a --> b" }')), /\n<!-- a --&gt; b -->\n/));

  it('with CRLF and a byte order mark gives reports with CRLF', () => {
    const file =
      '\uFEFF---\nid: team\nsections:\n  - heading: A\n    guidance: |\n      One.\n      Two.\n  - heading: B\n---\n\n# {{title}}\n\n{{sections}}\n';
    const { template, problems } = readTemplate(file.replaceAll('\n', '\r\n'), 'x');
    assert.deepEqual(problems, []);
    assert.ok(template);
    const { text, cursor } = renderTemplate(template, values);
    assert.equal(text.replaceAll('\r\n', '').match(/[\r\n]/), null);
    assert.match(text.slice(0, cursor), /<!-- One\.\r\nTwo\. -->\r\n\r\n$/);
  });
});
