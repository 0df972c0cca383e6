// Where a new report goes.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reportPath, slugOf } from '../../../src/core/templates/reportPath';

describe('the slug of a title', () => {
  for (const [title, slug] of [
    ['Slow checkout', 'slow-checkout'],
    ['  DB: 100 % CPU (again!) ', 'db-100-cpu-again'],
    ['Größe des Übels: Ørsted & Łódź', 'grosse-des-ubels-orsted-lodz'],
    ["It's down", 'its-down'],
    ['../../etc/passwd', 'etc-passwd'],
    ['障害報告', 'incident'],
    ['🔥', 'incident'],
    ['', 'incident'],
    ['con', 'incident-con'],
    ['one '.repeat(40), 'one-one-one-one-one-one-one-one-one-one-one-one-one-one-one'],
    ['x'.repeat(100), 'x'.repeat(60)],
  ] as const) {
    it(`of ${JSON.stringify(title.slice(0, 40))} is ${slug.slice(0, 40)}`, () =>
      assert.equal(slugOf(title), slug));
  }
});

describe('the path of a new report', () => {
  const values = { title: 'Slow checkout', date: '2026-11-02', severity: 'SEV 2', template: 'lightweight' };

  for (const [pattern, path] of [
    ['postmortems/${date}-${slug}.md', 'postmortems/2026-11-02-slow-checkout.md'],
    ['${template}/${severity}/${slug}.markdown', 'lightweight/sev-2/slow-checkout.markdown'],
    ['../../${slug}.md', '../slow-checkout.md'.slice(3)],
    ['/etc/${slug}.md', 'etc/slow-checkout.md'],
    ['C:\\pm\\${slug}.md', 'pm/slow-checkout.md'],
    ['a/./b/..//${slug}.md', 'a/b/slow-checkout.md'],
    ['~/${slug}.md', 'slow-checkout.md'],
    ['${slug}', 'slow-checkout.md'],
    ['', 'slow-checkout.md'],
    ['${other}/a:b|c.md', 'a-b-c.md'],
  ] as const) {
    it(`by ${JSON.stringify(pattern)} is ${path}`, () => assert.equal(reportPath(pattern, values), path));
  }

  it('stays inside its folder whatever the pattern and the values are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('.', '/', '\\', '${slug}', '~', 'C:', ' ', 'a', '${date}', '\n') }),
        fc.string(),
        fc.string(),
        (pattern, title, date) => {
          const segments = reportPath(pattern, { title, date }).split('/');
          for (const name of segments) {
            assert.match(name, /^[^\\:]+$/);
            assert.doesNotMatch(name, /^(?:\.*|~)$|[. ]$|\p{Cc}/u);
          }
          assert.match(segments.at(-1) ?? '', /.\.(?:md|markdown)$/);
        },
      ),
    );
  }).timeout(20_000);
});
