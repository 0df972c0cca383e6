// The settings file of a repository, as YAML, with the place of each mistake.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSettings } from '../../../src/core/settings/parseSettings';
import { readProjectFile } from '../../../src/core/settings/projectFile';

const values = (text: string) => Object.fromEntries(readProjectFile(text).values);

/** Each mistake as the text that it stands on. */
function marked(text: string): string[] {
  const file = readProjectFile(text);
  const { problems } = parseSettings([{ name: 'project', values: file.values }], {
    rules: new Set(['blame/person-fault']),
  });
  return problems.map(({ setting, path, at }) => {
    const { start, end } = file.locate(setting, path, at);
    return text.slice(start, end);
  });
}

describe('a project file', () => {
  it('may nest its keys or write them with dots', () => {
    const nested = values('reports:\n  include: [docs/**]\ntimeline: { zone: UTC }\n');
    assert.deepEqual(nested, values('reports.include: [docs/**]\ntimeline.zone: UTC\n'));
    assert.deepEqual(nested, { 'reports.include': ['docs/**'], 'timeline.zone': 'UTC' });
  });

  it('may be empty, or only comments', () => {
    for (const text of ['', '\n', '# nothing yet\n', '---\n', 'language:\n']) {
      assert.deepEqual(readProjectFile(text).problems, [], JSON.stringify(text));
      assert.deepEqual(marked(text), []);
    }
  });

  it('is told where each mistake stands', () => {
    const text = [
      'reports:',
      '  include: [docs/**, 3, "{x"]',
      'rules:',
      '  blame/person-falt: off',
      '  blame/person-fault: loud',
      'sections.names: { timeline: [Log, 7], tmeline: [x] }',
      'timeline: { zone: Nowhere }',
      'colour: red',
      '',
    ].join('\n');
    assert.deepEqual(marked(text).sort(), [
      '"{x"',
      '3',
      '7',
      'Nowhere',
      'blame/person-falt',
      'colour',
      'loud',
      'tmeline',
    ]);
  });

  it('that is broken in one place applies in the others', () => {
    const file = readProjectFile('timeline.zone: Asia/Tokyo\nreports.include: [a\n');
    assert.equal(file.values.get('timeline.zone'), 'Asia/Tokyo');
    assert.equal(file.problems.length, 1);
  });

  it('that says a thing twice is told so', () => {
    assert.equal(readProjectFile('rules: {}\nrules: {}\n').problems.length, 1);
  });

  it('that is no map of settings is told so', () => {
    for (const text of ['- a\n', 'hello\n', '3']) {
      const [problem] = readProjectFile(text).problems;
      assert.match(problem?.message ?? '', /map of settings/);
    }
  });

  it('can be neither too deep, too long nor too multiplied to be refused', () => {
    const aliases = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [name, last] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map((pair) => [
      pair.charAt(0),
      pair.charAt(1),
    ])) {
      aliases.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${last}`).join(',')}]`);
    }
    const tooDeep = 'Lists and maps may stand inside each other 100 deep, not more.';
    for (const [text, message] of [
      ['['.repeat(50_000), tooDeep],
      ['- '.repeat(25_000), tooDeep],
      [`rules: ${'{a: '.repeat(5_000)}`, tooDeep],
      ['x'.repeat(300_000), 'A project file may have 50000 characters, not 300000.'],
      [
        aliases.join('\n'),
        'This cannot be read as YAML: Excessive alias count indicates a resource exhaustion attack',
      ],
    ] as const) {
      assert.deepEqual(
        readProjectFile(text).problems.map((problem) => problem.message),
        [message],
        text.slice(0, 20),
      );
    }
  });

  it('never throws and never points outside of its text', () => {
    const piece = fc.constantFrom(
      'rules:',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      'a',
      ': ',
      '"',
      '&a',
      '*a',
      '|',
      '\t',
      '!!x ',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          for (const { range } of readProjectFile(text).problems) {
            assert.ok(range.start <= range.end && range.end <= text.length);
          }
          marked(text);
        },
      ),
    );
  });
});
