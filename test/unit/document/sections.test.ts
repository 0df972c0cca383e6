// Which lines open a section, what it means, and how far it reaches.
import assert from 'node:assert/strict';
import { sectionKindOf } from '../../../src/core/document/sectionKinds';
import { at, lines, outline, read } from './read';

describe('sections', () => {
  it('are bold lines too, also with a remark in brackets behind them', () => {
    const text = lines(
      '# T',
      '',
      '**Timeline** (all times CET)',
      '',
      '- 09:10 The deploy starts',
      '',
      '**Impact**',
      '',
      'Some.',
      '',
    );
    assert.deepEqual(outline(read(text)), ['timeline: Timeline', 'impact: Impact']);
  });

  it('may be bold bullets of the head beside real headings', () =>
    assert.deepEqual(
      outline(
        read(
          lines(
            '# Login outage',
            '',
            '- **Key events**',
            '  - Detected 2026-03-01 09:00',
            '- **Impact**:',
            '  - Nobody could sign in',
            '',
            '## Background',
            '',
            'Long.',
            '',
            '## Notes',
            '',
            'More.',
          ),
        ),
      ),
      ['timeline: Key events', 'impact: Impact', 'background: Background', 'supporting: Notes'],
    ));

  it('below the action items are topics of theirs', () =>
    assert.deepEqual(
      outline(
        read('# T\n\n## Action items\n\n### Detection\n\n### Containment plan\n\n### Lessons learned\n'),
      ),
      [
        'actions: Action items',
        '  actions: Detection',
        '  -: Containment plan',
        '  lessons: Lessons learned',
      ],
    ));

  for (const [kind, ...names] of [
    ['summary', 'In a nutshell', 'The short version', '事象の概要', 'Beschreibung des Vorfalls'],
    ['background', 'Leading up to the incident', 'How does the billing queue work?', '故障背景'],
    ['impact', 'How were customers affected?', 'Assets affected', 'Estimated maximum loss', '影响情况'],
    ['detection', 'How this was detected', 'What alerted us?', '检测与告警'],
    ['response', 'What we tried', 'Sofortmaßnahmen', '故障处理过程'],
    ['resolution', 'Stabilization', 'Details of the fix', 'Fixes implemented (two pull requests)'],
    ['causes', 'Attack vector', 'What went wrong and why?', 'Contributors and enablers', 'Causa-raiz'],
    ['timeline', 'Milestones', '対応経緯', '故障经过'],
    ['went-well', 'What helped', 'Mitigators', 'Qué hicimos bien'],
    ['went-poorly', 'What slowed us down', 'Room for improvement', '悪かったところ'],
    ['lucky', 'Near misses', 'В чем повезло'],
    ['lessons', 'Themes', "How'd we do?", 'Bilan'],
    [
      'actions',
      'How are we making this less likely?',
      'Prevention measures implemented',
      '恒久対応',
      'TODO list',
    ],
    ['people', 'Facilitator', 'Sign-off'],
    ['communication', 'Third-party disclosure', 'Contact and future updates'],
    ['supporting', 'Similar incidents', '関連リソース'],
  ] as const) {
    it(`of the kind ${kind} have many names`, () => {
      for (const name of names) assert.equal(sectionKindOf(name), kind, name);
    });
  }

  it('are not opened by a statement that sounds like one', () =>
    assert.deepEqual(
      outline(
        read('# T\n\n**Date of resolution**: 2026-03-01\n**TODO reference**: #12\n\n## Impact\n\n## Notes\n'),
      ),
      ['impact: Impact', 'supporting: Notes'],
    ));

  it('nest by the level of their headings, the title left out', () => {
    const report = read(
      lines(
        '# Login outage',
        '',
        '## Summary',
        'It broke.',
        '## Lessons learned',
        '### What went well',
        '- Paging',
        '## Action Items',
      ),
    );
    assert.equal(report.title?.text, 'Login outage');
    assert.deepEqual(outline(report), [
      'summary: Summary',
      'lessons: Lessons learned',
      '  went-well: What went well',
      'actions: Action Items',
    ]);
  });

  it('end where the next heading of their level begins; their body ends at the next heading of any level', () => {
    const report = read(lines('# T', '## Lessons', 'Intro.', '### Luck', 'Some.', '## Impact', 'Much.'));
    const [lessons] = report.sections;
    assert.equal(at(report, lessons?.range), '## Lessons\nIntro.\n### Luck\nSome.\n');
    assert.equal(at(report, lessons?.bodyRange), '\nIntro.\n');
    assert.equal(at(report, lessons?.headingRange), '## Lessons');
  });

  it('keep headings that mean nothing in particular', () => {
    assert.deepEqual(outline(read('# T\n\n## The curious case of shard 7\n\n## Impact\n')), [
      '-: The curious case of shard 7',
      'impact: Impact',
    ]);
  });

  it('may all be top-level headings', () => {
    const report = read('# Mail queue stuck\n\n# Summary\n\nx\n\n# Timeline\n\ny\n');
    assert.equal(report.title?.text, 'Mail queue stuck');
    assert.deepEqual(outline(report), ['summary: Summary', 'timeline: Timeline']);
  });

  it('may be underlined, numbered, bold, closed by a colon or wear an emoji', () => {
    const text = lines(
      '# T',
      '',
      'Timeline',
      '--------',
      '',
      '## 2. Root Cause',
      '',
      '## **Impact**',
      '',
      '## Detection:',
      '',
      '## :fire: Trigger',
      '',
      '## 🚒 Response',
      '',
    );
    assert.deepEqual(
      read(text).sections.map(({ kind }) => kind),
      ['timeline', 'causes', 'impact', 'detection', 'trigger', 'response'],
    );
  });

  it('may be opened by a line that is bold as a whole', () => {
    assert.deepEqual(
      outline(read('# T\n\n## Day one\n\n**Root causes**\n\nDisk.\n\n**Action items:**\n\n- Grow it\n')),
      ['-: Day one', '  causes: Root causes', '  actions: Action items'],
    );
  });

  it('may be bold labels in the bullets of a list, where a report has no headings', () => {
    const text = lines(
      '# T',
      '',
      '- **Impact**: 12 tenants',
      '',
      '- **Resolution**:',
      '  - Rolled back',
      '',
      '- **Follow-up actions**:',
      '  - Pin the image',
      '',
    );
    const report = read(text);
    assert.deepEqual(outline(report), [
      'impact: Impact',
      'resolution: Resolution',
      'actions: Follow-up actions',
    ]);
    assert.deepEqual(
      report.actionItems.map((item) => item.text),
      ['Pin the image'],
    );
  });

  it('are not opened by labels inside the sections of a report that has headings', () => {
    const text =
      '# T\n\n## Timeline\n\n- **Resolution:** CI is green\n\n## Impact\n\n- **Detection:** late\n';
    assert.deepEqual(outline(read(text)), ['timeline: Timeline', 'impact: Impact']);
  });

  it('may be HTML headings', () => {
    assert.deepEqual(outline(read('# T\n\n<h2 id="i">Impact</h2>\n\nNone.\n')), ['impact: Impact']);
  });

  it('are read inside a fence that holds the whole report, and nowhere else in code', () => {
    assert.deepEqual(outline(read('```md\n# T\n\n## Impact\n\nNone.\n```\n')), ['impact: Impact']);
    assert.deepEqual(outline(read('# T\n\n```\n## Impact\n```\n')), []);
  });

  it('take a time at the start of a heading for an entry, not for a section', () => {
    assert.deepEqual(outline(read('# T\n\n## Timeline\n\n### 14:02 Detection\n\nx\n')), [
      'timeline: Timeline',
      '  -: 14:02 Detection',
    ]);
  });

  it('below the action items only sort them', () => {
    assert.deepEqual(outline(read('# T\n\n## Action items\n\n### Detect\n\n- Alert\n')), [
      'actions: Action items',
      '  actions: Detect',
    ]);
  });

  it("also have the names of a report's template, which come before the product's", () => {
    const options = {
      sectionNames: () => [
        { kind: 'causes' as const, name: 'Where the ice was thin' },
        { kind: 'lessons' as const, name: 'Impact' },
      ],
    };
    assert.deepEqual(outline(read('# T\n\n## Where the ice was thin\n\n## Impact\n', options)), [
      'causes: Where the ice was thin',
      'lessons: Impact',
    ]);
  });

  it('ask for the names of the template that the front matter names', () => {
    const asked: (string | undefined)[] = [];
    read('---\ntemplate: night-shift\n---\n# T\n', {
      sectionNames: (template) => (asked.push(template), []),
    });
    assert.deepEqual(asked, ['night-shift']);
  });
});

describe('the name of a section', () => {
  const kinds: readonly (readonly [string, string | null])[] = [
    ['TL;DR', 'summary'],
    ['What happened?', 'summary'],
    ['Timeline (all times UTC)', 'timeline'],
    ['Timeline - March 3', 'timeline'],
    ['Contributing factors', 'causes'],
    ["Five Why's", 'causes'],
    ['Where we got lucky', 'lucky'],
    ["What didn't go so well?", 'went-poorly'],
    ['What went well', 'went-well'],
    ['Corrective and preventive measures', 'actions'],
    ['How will we keep this from happening again?', null],
    ['What are we doing to prevent this from happening again?', 'actions'],
    ['Follow-ups', 'actions'],
    ['Lessons Learnt', 'lessons'],
    ['Atendees', 'people'],
    ['Apendix', 'supporting'],
    ['Open questions', 'questions'],
    ['Module Resolution in Bundlers', null],
    ['constructor', null],
    ['タイムライン', 'timeline'],
    ['检知', null],
    ['根因分析', 'causes'],
    ['Lições aprendidas', 'lessons'],
    ['Ações preventivas (pendentes)', 'actions'],
    ['Хронология событий', 'timeline'],
    ['Zeitlicher Ablauf', 'timeline'],
    ['Auswirkungen', 'impact'],
    ['Causes racines', 'causes'],
    ['Próximos pasos', 'actions'],
  ];
  for (const [heading, kind] of kinds) {
    it(`"${heading}" ${kind === null ? 'is nothing the product knows' : `is ${kind}`}`, () => {
      assert.equal(sectionKindOf(heading), kind);
    });
  }
});
