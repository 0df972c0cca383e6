// The statements of the head: front matter, bold heads, bullets, tables.
import assert from 'node:assert/strict';
import type { Range } from '../../../src/core/text/range';
import { at, lines, read } from './read';

const fieldsOf = (text: string): string[] =>
  read(text).fields.map(({ name, key, value }) => `${name ?? '-'} | ${key.text} | ${value.text}`);

describe('the front matter', () => {
  it('gives a field with a place for every key', () => {
    const report = read('---\ntitle: "Search is stale"\nseverity: SEV-2\ncolour: teal\n---\n\nBody.\n');
    assert.deepEqual(
      report.fields.map(({ name, key, value }) => [name, key.text, value.text]),
      [
        ['title', 'title', 'Search is stale'],
        ['severity', 'severity', 'SEV-2'],
        [null, 'colour', 'teal'],
      ],
    );
    assert.equal(at(report, report.fields[1]?.value.range), 'SEV-2');
    assert.equal(
      at(report, report.frontMatter?.range),
      '---\ntitle: "Search is stale"\nseverity: SEV-2\ncolour: teal\n---',
    );
    assert.equal(report.title?.text, 'Search is stale');
  });

  it('says the same whether or not all of its lines are plain statements', () => {
    const statements = [
      'title: "Search: 40 % stale"',
      "summary: 'Half of the #shards'",
      'date: 2026-03-03 09:30:00 +0100',
      'link: https://example.org/a?b=c#d',
      'owner: Kim # on call',
      'severity: SEV-2: partial',
      'status:  draft',
      'team:',
      'service: queue, index',
      "title: Today's outage [again]",
      'authors:\n  - Ines\n  - "Rasmus"',
      'services:\n- queue\n# the slow one\n- index: cold',
      'services:\n- queue\n\n- index\nseverity: SEV-2',
      'authors:\n  - Ines\n    - Rasmus',
      'authors: [Ines Duarte, "Rasmus", \'Kim\']',
      'tags: [ dns,edge ]',
      'tags: []',
      'tags: [dns, [edge, core]]',
      'tags: [dns, edge: west, "two, three", link:a]',
      'authors: [Ines, Rasmus] # both on call',
      'authors: [Ines]\n  - Rasmus',
    ];
    for (const statement of statements) {
      const [alone, beside] = [`---\n${statement}\n---\n`, `---\n${statement}\ntags: [[dns]]\n---\n`];
      const place = ({ range }: { range: Range }): string => beside.slice(range.start, range.end);
      const first = read(alone).fields.map((field) => ({ ...field, place: place(field.value) }));
      const second = read(beside).fields.map((field) => ({ ...field, place: place(field.value) }));
      assert.deepEqual(first, second.slice(0, first.length), statement);
    }
  });

  it('cuts lists into values', () => {
    const [inline, block] = read('---\ntags: [dns, "edge"]\nauthors:\n  - Ines\n  - Rasmus\n---\n').fields;
    assert.deepEqual(
      inline?.values.map(({ text }) => text),
      ['dns', 'edge'],
    );
    assert.deepEqual(
      block?.values.map(({ text }) => text),
      ['Ines', 'Rasmus'],
    );
  });

  it('keeps what can be read where something is broken, and says where', () => {
    const report = read('---\nseverity: SEV-1\nauthors: [Ines, "Ras\nstatus: draft\n---\n\n# T\n');
    assert.equal(report.fields.find(({ name }) => name === 'severity')?.value.text, 'SEV-1');
    assert.equal(report.frontMatter?.problems.length === 0, false);
    assert.equal(report.title?.text, 'T');
  });

  it('keeps every key that can be read, whatever stands broken above it', () => {
    const report = read(
      '---\ntitle: "Slow queue\nseverity: SEV-2\ntags: [dns, edge\nowner: Kim\n---\n\nText.\n',
    );
    assert.deepEqual(
      report.fields.map(({ name, value }) => `${name}: ${value.text}`),
      ['title: Slow queue', 'severity: SEV-2', 'tags: dns, edge', 'owner: Kim'],
    );
    assert.deepEqual(
      report.frontMatter?.problems.map(({ range }) => at(report, range)),
      ['title: "Slow queue', 'tags: [dns, edge'],
    );
  });

  it('may be TOML with lists over several lines, long strings and remarks', () =>
    assert.deepEqual(
      read(
        '+++\ntags = [ # two\n  "dns", # a\n  "edge",\n]\nsummary = """\nTwo\nlines"""\nstatus = "final"\n+++\n',
      ).fields.map(
        ({ key, value, values }) =>
          `${key.text} ${values.length > 1 ? values.map(({ text }) => text).join('+') : value.text}`,
      ),
      ['tags dns+edge', 'summary Two lines', 'status final'],
    ));

  it('in TOML says what is not closed, and reads on', () => {
    const report = read('+++\ntitle = "Slow\nstatus = "final"\n+++\n');
    assert.deepEqual(
      report.frontMatter?.problems.map(({ range }) => at(report, range)),
      ['"Slow'],
    );
    assert.equal(report.fields.find(({ name }) => name === 'status')?.value.text, 'final');
  });

  it('is not looked for between two thematic breaks', () => {
    const report = read('---\nJust a sentence between two rules\n---\n\n## Impact\n');
    assert.equal(report.frontMatter, undefined);
  });

  it('may be TOML', () => {
    assert.deepEqual(
      fieldsOf(
        '+++\ntitle = "Slow queue" # today\nauthors = ["Ines", "Kim"]\n[extra]\nteam = \'infra\'\n+++\n\nText.\n',
      ),
      ['title | title | Slow queue', 'authors | authors | ["Ines", "Kim"]', 'responders | team | infra'],
    );
  });

  it('of a depth or length that nobody writes is reported, not read', () => {
    const report = read(`---\na: ${'['.repeat(5000)}\n---\n\n# T\n`);
    assert.equal(report.frontMatter?.problems.length, 1);
  });
});

describe('the head of the text', () => {
  it('may be a table in Japanese or Chinese', () =>
    assert.deepEqual(
      fieldsOf(
        '# 障害報告\n\n| 項目 | 内容 |\n|---|---|\n| 障害番号 | INC-4 |\n| 発生日時 | 2026-03-01 09:00 |\n| 暫定復旧日時 | 2026-03-01 09:40 |\n| 担当者 | 森 |\n\n| | |\n|---|---|\n| **故障级别** | P1 |\n| **止损时间** | 09:40 |\n\n## 概要\n',
      ).map((field) => field.replace(/ \|.*\| /, ': ')),
      [
        'id: INC-4',
        'started: 2026-03-01 09:00',
        'mitigated: 2026-03-01 09:40',
        'owner: 森',
        'severity: P1',
        'mitigated: 09:40',
      ],
    ));

  it('may be one row below its keys, or pairs beside each other', () => {
    assert.deepEqual(
      fieldsOf('# T\n\n| ID | Severity | Owner |\n|---|---|---|\n| INC-4 | SEV-2 | Kim |\n\n## Impact\n'),
      ['id | ID | INC-4', 'severity | Severity | SEV-2', 'owner | Owner | Kim'],
    );
    assert.deepEqual(
      fieldsOf('# T\n\n| | | | |\n|---|---|---|---|\n| Status | final | Date | 2026-03-01 |\n\n## Impact\n'),
      ['status | Status | final', 'date | Date | 2026-03-01'],
    );
  });

  it('may dress its keys and break its lines with a backslash', () =>
    assert.deepEqual(
      fieldsOf('# T\n\n**📅 Date:** 2026-03-01\\\n**:fire: Severity:** SEV-2\n\n## Impact\n').map((field) =>
        field.replace(/ \|.*\| /, ': '),
      ),
      ['date: 2026-03-01', 'severity: SEV-2'],
    ));

  it('may be bold keys on the lines of a paragraph, colon inside or outside', () => {
    assert.deepEqual(
      fieldsOf(
        '# T\n\n**Date:** 2026-03-01  \n**Status**: Resolved  \n**Severity:** High (blocked every deploy)\n\n## Impact\n',
      ),
      [
        'date | Date | 2026-03-01',
        'status | Status | Resolved',
        'severity | Severity | High (blocked every deploy)',
      ],
    );
  });

  it('may be a table of two columns, with or without a header', () => {
    assert.deepEqual(
      fieldsOf('# T\n\n| | |\n|---|---|\n| Authors | Kim, Ola |\n| Status | draft |\n\n## Impact\n'),
      ['authors | Authors | Kim, Ola', 'status | Status | draft'],
    );
    assert.deepEqual(fieldsOf('# T\n\n## メタデータ\n\n| 項目 | 値 |\n|---|---|\n| 重大度 | SEV-3 |\n'), [
      'severity | 重大度 | SEV-3',
    ]);
  });

  it('may be bullets under a heading for it, also at the end', () => {
    assert.deepEqual(
      fieldsOf(
        '# T\n\n## Impact\n\n- Note: none\n\n## Stats\n\n- Category: DNS\n- Time to detection: 5 minutes\n',
      ),
      ['tags | Category | DNS', '- | Time to detection | 5 minutes'],
    );
  });

  it('cuts names but not sentences', () => {
    const [services, impact] = read(
      '# T\n\n**Services:** api, web and mail\n**Impact:** Logins failed, and the queue was slow.\n',
    ).fields;
    assert.deepEqual(
      services?.values.map(({ text }) => text),
      ['api', 'web', 'mail'],
    );
    assert.equal(impact?.values.length, 1);
  });

  it('says nothing about bold words in the sections below it', () => {
    assert.deepEqual(fieldsOf(lines('# T', '', '## Causes', '', '**Nobody:** knows', '')), []);
  });
});
