// Templates that are not as they should be: what is said, and where.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readTemplate } from '../../../src/core/templates/readTemplate';

/** Each problem as the text it stands on and its message. */
function problemsOf(text: string): [string, string][] {
  return readTemplate(text, 'team').problems.map(({ range, message }) => [
    text.slice(range.start, range.end).trim(),
    message,
  ]);
}

const withHead = (head: string, body = '') => `---\n${head}\n---\n${body}`;

describe('the head of a template', () => {
  it('needs no more than headings', () => {
    const { template, problems } = readTemplate(withHead('sections:\n  - heading: Notes'), 'team-notes');
    assert.deepEqual(problems, []);
    assert.deepEqual(template?.profile, {
      id: 'team-notes',
      name: 'team-notes',
      sections: [{ heading: 'Notes', required: false, aliases: [], guidance: '' }],
    });
  });

  it('must be there', () => {
    assert.deepEqual(problemsOf('# My template\n\nText'), [
      ['# My template', 'A template starts with a head between two lines "---" that names its sections.'],
    ]);
    assert.equal(readTemplate('', 'x').problems.length, 1);
    assert.equal(readTemplate('---\nid: x\n', 'x').problems.length, 1);
  });

  it('can be neither too deep, too long nor too wrong to be refused in one sentence', () => {
    for (const [head, message] of [
      [`sections: ${'['.repeat(20_000)}`, 'Lists and maps may stand inside each other 100 deep, not more.'],
      [`name: ${'a'.repeat(50_000)}`, 'The head of a template has 50000 characters at most.'],
      [`sections: [${'1,'.repeat(1000)}]`, 'The head has 1000 mistakes.'],
    ] as const) {
      assert.deepEqual(
        readTemplate(withHead(head), 'x').problems.map((problem) => problem.message),
        [message],
      );
    }
    const keys = Array.from({ length: 1000 }, (_, i) => `key${i}: 1\n`).join('');
    const { template, problems } = readTemplate(withHead(`${keys}sections: [{ heading: A }]`), 'x');
    assert.equal(template?.profile.id, 'x');
    assert.equal(problems.length, 50);
  });

  it('must be YAML', () => {
    const [[place, message] = []] = problemsOf(withHead('id: "a\nsections: []'));
    assert.match(message ?? '', /^The head is no valid YAML: /);
    assert.notEqual(place, undefined);
  });

  for (const [head, place, message] of [
    ['- a', '- a', 'The head is a list of keys with values: id, name, description, sections.'],
    ['id: a', 'id: a', 'A template names at least one section: "sections" is a list, each with a "heading".'],
    [
      'sections: []',
      '[]',
      'A template names at least one section: "sections" is a list, each with a "heading".',
    ],
    ['sections: [Summary]', 'Summary', 'Each section has at least a "heading".'],
    ['sections: [{ kind: causes }]', '{ kind: causes }', 'This section has no "heading".'],
    ['sections: [{ heading: 7 }]', '7', 'A "heading" is one line of text.'],
    ['sections: [{ heading: "a\\nb" }]', '"a\\nb"', 'A "heading" is one line of text.'],
    [
      'sections: [{ heading: A, kind: cause }]',
      'cause',
      '"cause" is no kind of section. Did you mean "causes"?',
    ],
    ['sections: [{ heading: A, required: "yes" }]', '"yes"', '"required" is true or false.'],
    ['sections: [{ heading: A, aliases: B }]', 'B', 'The "aliases" are a list of headings.'],
    ['sections: [{ heading: A, aliases: [[B]] }]', '[B]', 'Each of the "aliases" is one line of text.'],
    [
      'id: a b\nsections: [{ heading: A }]',
      'a b',
      'An "id" is one word of letters and digits, such as "team-review".',
    ],
    ['name: [x]\nsections: [{ heading: A }]', '[x]', '"name" is a text.'],
  ] as const) {
    it(`is refused where it says ${JSON.stringify(head)}`, () => {
      assert.deepEqual(problemsOf(withHead(head)), [[place, message]]);
      assert.equal(readTemplate(withHead(head), 'x').template, undefined);
    });
  }

  it('says everything that is wrong at once', () =>
    assert.equal(
      problemsOf(withHead('id: a b\nsections: [{ heading: A, kind: x }, { kind: y }]')).length,
      4,
    ));

  it('may have keys of a later version, which are told and harm nothing', () => {
    const text = withHead('icon: 🔥\nsections: [{ heading: A, requird: true }]');
    assert.deepEqual(problemsOf(text), [
      ['icon', '"icon" means nothing here.'],
      ['requird', '"requird" means nothing here. Did you mean "required"?'],
    ]);
    assert.ok(readTemplate(text, 'x').template);
  });

  it('that repeats itself without end is refused', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    assert.deepEqual(
      readTemplate(withHead(lines.join('\n')), 'x').problems.map(({ message }) => message),
      ['The head repeats itself too often.'],
    );
  });

  it('of a text of any length is read or refused', () =>
    assert.equal(
      readTemplate(withHead(`sections: [{ heading: ${'a'.repeat(300_000)} }]`), 'x').problems.length,
      1,
    ));
});

describe('the body of a template', () => {
  const head = 'sections:\n  - { heading: Summary, required: true }\n  - { heading: Notes }';

  it('that writes headings out has to write all that are required', () => {
    assert.deepEqual(problemsOf(withHead(head, '# {{title}}\n\n## Notes\n')), [
      ['Summary', 'The body writes no heading "Summary"; write it there, or {{sections}} for all sections.'],
    ]);
    assert.deepEqual(problemsOf(withHead(head, '# {{title}}\n\n## 1. Summary:\n')), []);
    assert.deepEqual(problemsOf(withHead(head, '# {{title}}\n\n**Summary**\n')), []);
  });

  it('says what it wants to be told', () =>
    assert.deepEqual(
      readTemplate(withHead(head, '{{sections}} {{ severity }} {{title}} {{other}}'), 'x').template
        ?.variables,
      ['title', 'severity'],
    ));
});

describe('any text', () => {
  it('is read as a template without an exception, and every problem lies inside of it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        (text, inHead, lineBreak) => {
          const whole = inHead ? ['---', text, '---', 'Body'].join(lineBreak) : text;
          for (const { range } of readTemplate(whole, 'x').problems) {
            assert.ok(range.start >= 0 && range.start <= range.end && range.end <= whole.length);
          }
        },
      ),
    );
  }).timeout(20_000);
});
