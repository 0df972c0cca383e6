// What holds for any text at all: no exception, no place outside the text, nothing that depends on line breaks or a mark.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../src/core/document/blocks';
import { readFrontMatter } from '../../../src/core/document/frontMatter';
import { readBlocks } from '../../../src/core/document/readBlocks';
import type { Postmortem } from '../../../src/core/document/postmortem';
import { recognise } from '../../../src/core/document/recognise';
import type { Range } from '../../../src/core/text/range';
import { SourceText } from '../../../src/core/text/source';
import { read } from './read';

/** Fragments that begin or end something; together they make texts that nearly are Markdown. */
const pieces = [
  ...[
    '# ',
    '## Timeline',
    '## Action Items',
    '#### 14:02 Alert',
    'Impact\n------\n',
    'Timeline\n====\n',
    '##',
  ],
  ...['\n', '\n\n', ' ', '\t', '    ', '  \n', '\\\n', '\0', '\u00a0', '\u2028', '\u000b', '\u0085'],
  ...[
    '- [ ] ',
    '- [x] ',
    '- ',
    '* ',
    '1. ',
    '2) ',
    '  - ',
    '      - ',
    '> ',
    '>',
    '> > - ',
    '- > ',
    '1625: ',
  ],
  ...[
    '**Impact**: ',
    '**x**',
    '**',
    '***',
    '_',
    '*',
    '~~x~~',
    '`a`',
    '`',
    '``',
    '```',
    '~~~',
    '```md\n',
    '    code\n',
  ],
  ...['| a | b |', '|---|:-:|', '|', '\\|', '| 10:00 | up |\n', '| Action | Owner | Due |\n|---|---|---|\n'],
  ...[
    '[a](b)',
    '![i](j)',
    '[',
    '](',
    ']',
    '[r]',
    '[r]: http://a.b "t"\n',
    '[^1]',
    '[^1]: n\n',
    '<http://a.b>',
    '[[w]]',
  ],
  ...[
    '<!-- c -->',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<details>\n',
    '<h2>Impact</h2>\n',
    '<summary>Actions</summary>',
    '<br>',
  ],
  ...[
    '&amp;',
    '&#x1F600;',
    '&',
    '\\*',
    '\\',
    '---\n',
    '+++\n',
    '...\n',
    'a: b\n',
    'key = "v"\n',
    'tags: [a, b]\n',
    'a: "\n',
  ],
  ...[
    'severity: 2\n',
    'status: ',
    '- Owner: Kim\n',
    'Key: value',
    ' : ',
    '：',
    '"q"',
    '“q”',
    '“',
    '‘',
    '«',
    "'",
  ],
  ...[
    '2024-01-02 10:00 UTC',
    ' 14:02 ',
    '~10:45',
    '2 May 2024',
    '10:00 - 11:30',
    '24:61',
    '99:99',
    '2024-13-45',
    'May 1',
  ],
  ...[
    'due 2024-01-02',
    'Owner: @kim',
    '(DONE)',
    '✅ ',
    'We will fix it. ',
    'It broke! ',
    'e.g. ',
    '...',
    'P1',
  ],
  ...[
    '漢字。',
    '時系列',
    '## タイムライン\n',
    '発生',
    '「引用」',
    'Хронология',
    'תוצאה',
    '\u202e',
    'é',
    'e\u0301',
  ],
  ...['👍', '👨‍👩‍👧', '🇩🇪', '\ud800', '\udc00', '\ufeff', '\u200b', '[10:00] <kim> hi\n', 'https://a.b/c?d=e'],
];
const sketch = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
/** The same behind the head of a report, so that more of it stands in a section. */
const inSection = fc
  .tuple(
    fc.constantFrom('# T\n\n## Timeline\n\n', '## Action items\n\n', '---\ntitle: T\n---\n', '> ', '- '),
    sketch,
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  sketch,
  inSection,
  fc
    .array(fc.oneof(fc.constantFrom(...pieces, '\r', '\r\n'), fc.string()), { maxLength: 50 })
    .map((parts) => parts.join('')),
);

function* rangesOf(report: Postmortem): Generator<Range> {
  if (report.title) yield report.title.range;
  if (report.frontMatter) yield report.frontMatter.range;
  for (const problem of report.frontMatter?.problems ?? []) yield problem.range;
  for (const { key, value, values, range } of report.fields) {
    yield* [key.range, value.range, range];
    for (const one of values) yield one.range;
  }
  for (const { headingRange, range, bodyRange } of report.sections) yield* [headingRange, range, bodyRange];
  for (const { range, textRange, checkbox, owner, due, priority, type, ticket } of report.actionItems) {
    yield* [range, textRange];
    if (checkbox) yield checkbox;
    for (const said of [owner, due, priority, type, ticket]) if (said) yield said.range;
  }
  for (const { range, timeRange } of report.timeline) yield* [range, timeRange];
  for (const { range } of report.comments) yield range;
  for (const { range, sentences } of report.prose) {
    yield range;
    for (const sentence of sentences) {
      yield sentence.range;
      for (const mark of sentence.marks) yield mark.range;
    }
  }
}

/** All that a report says, without any place. */
const said = (report: Postmortem): unknown => [
  report.title?.text,
  report.fields.map(({ name, key, value }) => [name, key.text, value.text]),
  report.sections.map(({ kind, heading, level }) => [kind, heading, level]),
  report.actionItems.map(({ text, status, owner, due, ticket }) => [
    text,
    status,
    owner?.text,
    due?.text,
    ticket?.text,
  ]),
  report.timeline.map(({ time, moment, text }) => [time, moment, text]),
  report.comments.map(({ text }) => text.replace(/\s+/g, ' ')),
  report.prose.map(({ kind, sentences }) => [kind, sentences.map(({ text }) => text.replace(/\s+/g, ' '))]),
];

const runs = { numRuns: 1_000 };

describe('any text', () => {
  it('is read without an exception, and every place lies inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of rangesOf(read(text)))
          assert.ok(0 <= start && start <= end && end <= text.length);
      }),
      runs,
    );
  });

  it('gives sentences as long as their place, inside their paragraph, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { range, sentences } of read(text).prose) {
          let before = range.start;
          for (const sentence of sentences) {
            assert.equal(sentence.text.length, sentence.range.end - sentence.range.start);
            assert.ok(before <= sentence.range.start && sentence.range.end <= range.end);
            for (const { range: mark } of sentence.marks)
              assert.ok(sentence.range.start <= mark.start && mark.end <= sentence.range.end);
            before = sentence.range.end;
          }
        }
      }),
      runs,
    );
  });

  it('gives sections that nest', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { parent, range, headingRange } of read(text).sections) {
          assert.ok(
            range.start === headingRange.start && headingRange.end <= Math.max(range.end, headingRange.end),
          );
          if (parent) assert.ok(parent.range.start <= range.start && range.end <= parent.range.end);
        }
      }),
      runs,
    );
  });

  it('is given back by its head, its blocks and white space between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = new SourceText(text);
        const head = readFrontMatter(source);
        let before = head?.frontMatter.range.end ?? 0;
        assert.match(text.slice(0, head?.frontMatter.range.start ?? 0), /^\uFEFF?$/);
        for (const { range } of readBlocks(source, head?.bodyLine ?? 0)) {
          assert.match(text.slice(before, range.start), /^[\s\uFEFF]*$/);
          before = range.end;
        }
        assert.match(text.slice(before), /^[\s\uFEFF]*$/);
      }),
      runs,
    );
  });

  it('has blocks inside those that hold them, one after the other', () => {
    const check = (blocks: readonly Block[], { start, end }: Range): void => {
      let before = start;
      for (const block of blocks) {
        assert.ok(before <= block.range.start && block.range.end <= end);
        before = block.range.end;
        if (block.kind === 'quote') check(block.blocks, block.range);
        if (block.kind === 'list') for (const item of block.items) check(item.blocks, item.range);
        if (block.kind === 'table') {
          for (const { range, cells } of [block.header, ...block.rows]) {
            for (const cell of cells)
              assert.ok(range.start <= cell.range.start && cell.range.end <= range.end);
          }
        }
      }
    };
    fc.assert(
      fc.property(anyText, (text) => check(readBlocks(new SourceText(text)), { start: 0, end: text.length })),
      runs,
    );
  });

  it('gives items and events whose parts lie inside them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = read(text);
        for (const { range, textRange, checkbox } of report.actionItems) {
          assert.ok(range.start <= textRange.start && textRange.end <= range.end);
          if (checkbox) assert.equal(checkbox.end - checkbox.start, 1);
        }
        for (const { time, timeRange, range, instant } of report.timeline) {
          assert.ok(range.start <= timeRange.start && timeRange.end <= range.end);
          assert.match(
            time,
            /^(?:\d{4}(?:-\d\d){0,2})?(?:T\d\d(?::\d\d){0,2}(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?$/,
          );
          assert.ok(instant === undefined || Number.isFinite(instant));
        }
      }),
      runs,
    );
  });

  it('is a report or not, wherever it lies', () => {
    const anywhere = { include: () => true, exclude: () => false };
    fc.assert(
      fc.property(fc.string(), anyText, (path, text) => {
        assert.equal(typeof recognise(path, new SourceText(text), anywhere).recognised, 'boolean');
      }),
      runs,
    );
  });

  it('says the same with other line breaks', () => {
    fc.assert(
      fc.property(sketch, (text) => {
        for (const lineBreak of ['\r\n', '\r'])
          assert.deepEqual(said(read(text.replaceAll('\n', lineBreak))), said(read(text)));
      }),
      runs,
    );
  });

  it('says the same behind a byte order mark', () => {
    fc.assert(
      fc.property(sketch, (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        assert.deepEqual(said(read(`\uFEFF${text}`)), said(read(text)));
      }),
      runs,
    );
  });
});
