// The author's sentences, with everything marked that is not the author speaking.
import assert from 'node:assert/strict';
import { splitSentences } from '../../../src/core/document/sentences';
import { at, lines, read } from './read';

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It broke. We fixed it.', ['It broke.', 'We fixed it.']],
    [
      'Some tools, e.g. the scheduler, vs. others. Fine.',
      ['Some tools, e.g. the scheduler, vs. others.', 'Fine.'],
    ],
    ['Version 1.2.3 was bad. So was v2.0.', ['Version 1.2.3 was bad.', 'So was v2.0.']],
    ['See node.js and app.py. Then go.', ['See node.js and app.py.', 'Then go.']],
    ['He asked J. Doe. Who answered?', ['He asked J. Doe.', 'Who answered?']],
    ['Well... it was late. Very late…', ['Well... it was late.', 'Very late…']],
    ['Why? Because! Yes.', ['Why?', 'Because!', 'Yes.']],
    ['It failed. etcd-2 was gone.', ['It failed.', 'etcd-2 was gone.']],
    ['障害が発生した。復旧した。', ['障害が発生した。', '復旧した。']],
    ['"It is down." Then silence.', ['"It is down."', 'Then silence.']],
    ['1. First step', ['1. First step']],
  ];
  for (const [text, expected] of cases) {
    it(`of "${text}"`, () => assert.deepEqual(sentencesOf(text), expected));
  }
});

describe('prose', () => {
  it('stands at its place, character by character, with the markup blanked', () => {
    const report = read('# T\n\nThe **bad** [deploy](https://example.org/x) used `rm -rf`.\n');
    const sentence = report.prose[1]?.sentences[0];
    assert.equal(sentence?.text, `The   bad    deploy${' '.repeat(25)}used  rm -rf .`);
    assert.equal(at(report, sentence.range), 'The **bad** [deploy](https://example.org/x) used `rm -rf`.');
    assert.deepEqual(
      sentence.marks.map(({ kind, range }) => [kind, at(report, range)]),
      [
        ['emphasis', '**bad**'],
        ['link', '[deploy](https://example.org/x)'],
        ['code', '`rm -rf`'],
      ],
    );
  });

  it('marks quotations of several languages, and apostrophes not', () => {
    const report = read(
      '# T\n\nThey said "it is fine" and «вот так» and 「無視」, but it wasn\'t the engineers\' day.\n',
    );
    assert.deepEqual(
      report.prose[1]?.sentences[0]?.marks.map(({ range }) => at(report, range)),
      ['"it is fine"', '«вот так»', '「無視」'],
    );
  });

  it('tells where a paragraph stands', () => {
    const report = read(
      lines(
        '# T',
        '',
        'Text.',
        '',
        '- Bullet.',
        '',
        '| A | B |',
        '|---|---|',
        '| one | two |',
        '',
        '> Quoted.',
        '',
        '[14:02] <kim> what now',
        '',
      ),
    );
    assert.deepEqual(
      report.prose.map(({ kind }) => kind),
      [
        'heading',
        'paragraph',
        'listItem',
        'tableCell',
        'tableCell',
        'tableCell',
        'tableCell',
        'quote',
        'chat',
      ],
    );
  });

  it('takes the zone of a time for no speaker of a chat', () => {
    const kindOf = (text: string) => read(`${text}\n`).prose[0]?.kind;
    assert.equal(kindOf('14:02 UTC: Kim restarts the node'), 'paragraph');
    assert.equal(kindOf('14:02 PM: Kim restarts the node'), 'paragraph');
    assert.equal(kindOf('14:02 AEST: Kim restarts the node'), 'paragraph');
    assert.equal(kindOf('14:02 kim: restarting the node'), 'chat');
  });

  it('goes on over the lines of a quote without their marks', () => {
    const report = read('> It was late\n> and dark.\n');
    const [sentence] = report.prose[0]?.sentences ?? [];
    assert.equal(sentence?.text, 'It was late   and dark.');
    assert.equal(sentence.range.start, 2);
  });

  it('ends a sentence at a hard break', () => {
    const report = read('# T\n\nDetected by mail  \nResolved by luck\n');
    assert.deepEqual(
      report.prose[1]?.sentences.map(({ text }) => text),
      ['Detected by mail', 'Resolved by luck'],
    );
  });

  it('is not code, raw HTML or a link definition, and an escaped pipe does not cut a cell', () => {
    const report = read(
      lines(
        '# T',
        '',
        '```',
        'Code here.',
        '```',
        '',
        '<div>HTML here.</div>',
        '',
        '[a]: https://example.org',
        '',
        '| A |',
        '|---|',
        '| x \\| y |',
        '',
      ),
    );
    assert.deepEqual(
      report.prose.map(({ sentences: [first] }) => first?.text),
      ['T', 'A', 'x  | y'],
    );
  });

  it('knows its section', () => {
    const report = read('# T\n\n## Impact\n\nNone.\n');
    assert.equal(report.prose.at(-1)?.section?.kind, 'impact');
  });
});

describe('comments', () => {
  it('are found in blocks, paragraphs and cells, with their place', () => {
    const report = read(
      lines(
        '# T',
        '',
        '<!-- one -->',
        '',
        'Text <!-- two --> more.',
        '',
        '| a <!-- three --> |',
        '|---|',
        '',
      ),
    );
    assert.deepEqual(
      report.comments.map(({ text }) => text),
      ['one', 'two', 'three'],
    );
    assert.equal(at(report, report.comments[1]?.range), '<!-- two -->');
  });

  it('are not found in code', () => {
    assert.deepEqual(read('`<!-- a -->`\n\n```\n<!-- b -->\n```\n\n    <!-- c -->\n').comments, []);
  });
});
