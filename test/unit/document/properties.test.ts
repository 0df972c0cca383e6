// What holds for any text at all: no exception, no place outside the text, nothing that depends on line breaks or a mark.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlocks } from '../../../src/core/document/readBlocks';
import type { Postmortem } from '../../../src/core/document/postmortem';
import type { Range } from '../../../src/core/text/range';
import { SourceText } from '../../../src/core/text/source';
import { read } from './read';

const pieces = [
  '# ',
  '## Timeline',
  '## Action Items',
  '\n',
  '\n\n',
  '- [ ] ',
  '- ',
  '1. ',
  '  - ',
  '**Impact**: ',
  '**x**',
  '`a`',
  '| a | b |',
  '|---|---|',
  '> ',
  '```',
  '~~x~~',
  '[a](b)',
  '![i](j)',
  '<!-- c -->',
  '&amp;',
  '\\*',
  '2024-01-02 10:00 UTC',
  ' 14:02 ',
  '"q"',
  '“q”',
  '\t',
  '    ',
  '\0',
  '漢字。',
  '---\n',
  '+++\n',
  'a: b\n',
  'key = "v"\n',
  '***',
  '_',
  '[',
  '](',
  '<b>',
  '|',
  '*',
  'due 2024-01-02',
  'Owner: @kim',
  '(DONE)',
  'We will fix it. ',
  '👍',
  '\ud800',
  '1625:',
  '\\|',
  ' : ',
  '：',
];
const sketch = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  sketch,
  fc
    .array(fc.oneof(fc.constantFrom(...pieces, '\r', '\u2028', '\u000b'), fc.string()), { maxLength: 50 })
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

const runs = { numRuns: 400 };

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

  it('is made of blocks with nothing but white space between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { range } of readBlocks(new SourceText(text))) {
          assert.match(text.slice(before, range.start), /^[\s\uFEFF]*$/);
          before = range.end;
        }
        assert.match(text.slice(before), /^[\s\uFEFF]*$/);
      }),
      runs,
    );
  });

  it('says the same with other line breaks', () => {
    fc.assert(
      fc.property(sketch, (text) => {
        assert.deepEqual(said(read(text.replaceAll('\n', '\r\n'))), said(read(text)));
      }),
      runs,
    );
  });

  it('says the same behind a byte order mark', () => {
    fc.assert(
      fc.property(sketch, (text) => {
        assert.deepEqual(said(read(`\uFEFF${text}`)), said(read(text)));
      }),
      runs,
    );
  });
});
