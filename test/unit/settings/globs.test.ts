// Which paths a glob means, and that no glob can be made to take long.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globProblem, matchesAny, reportPatterns } from '../../../src/core/settings/globs';
import { defaultSettings } from '../../../src/core/settings/parseSettings';

const matches = (glob: string, path: string) => matchesAny([glob])(path);
import { assertGrowsWithSize } from '../../support/growth';

describe('globs', () => {
  for (const [glob, path] of [
    ['docs/*.md', 'docs/a.md'],
    ['docs/**', 'docs/a/b/c.md'],
    ['docs/', 'docs/a/b.md'],
    ['./docs/a.md', 'docs/a.md'],
    ['/docs/a.md', 'docs/a.md'],
    ['**/post{mortem,-mortem}s/**', 'team/Post-Mortems/2024/a.md'],
    ['**/*.md', 'a.md'],
    ['**/.hidden/*', 'x/.hidden/.a'],
    ['20[0-9][0-9]-??/*', '2024-05/a.md'],
    ['[!a]*', 'b'],
    ['{a,b{c,d}}/x', 'bd/x'],
    ['事故/**', '事故/2024.md'],
  ] as const) {
    it(`"${glob}" means ${path}`, () => assert.equal(matches(glob, path), true));
  }

  for (const [glob, path] of [
    ['*.md', 'docs/a.md'],
    ['docs/*.md', 'docs/a/b.md'],
    ['docs/**', 'other/docs/a.md'],
    ['[!a]*', 'a'],
    ['a?c', 'a/c'],
    ['docs/**', 'docs'],
    ['', 'a'],
  ] as const) {
    it(`"${glob}" does not mean ${path}`, () => assert.equal(matches(glob, path), false));
  }

  it('agree with picomatch on every pattern that both understand', () => {
    const piece = fc.constantFrom('a', 'b', 'x', '*', '?', '/', '/**/', '{a,b}', '{a,x/b}', '[ab]', '[^a]');
    const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'x', '.a'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), path, (pieces, names) => {
        const glob = pieces.join('').replace(/\/+/g, '/').replace(/^\//, '').replace(/\/$/, '/**');
        fc.pre(globProblem(glob) === undefined && !/[^/]\*\*|\*\*[^/]/.test(glob));
        // To picomatch `a/**` is also `a` itself.
        const expected = picomatch(glob.replace(/\*\*$/, '**/*'), { dot: true, nocase: true })(
          names.join('/'),
        );
        assert.equal(matches(glob, names.join('/')), expected, `${glob} on ${names.join('/')}`);
      }),
      { numRuns: 3000 },
    );
  });

  for (const [glob, said] of [
    ['', /empty/],
    ['docs\\a', /"\/" between folders/],
    ['!docs/**', /reports\.exclude/],
    ['{a,b', /"\{" without "\}"/],
    ['a,b}', /"\}" without "\{"/],
    ['[ab', /"\[" without "\]"/],
    ['@(a|b)', /\{a,b\}/],
    ['{1..9}', /\{1,2,3\}/],
    ['{a,b}'.repeat(20), /256 alternatives/],
    ['a'.repeat(500), /400 characters/],
  ] as const) {
    it(`"${glob.slice(0, 20)}" is explained instead of guessed at`, () =>
      assert.match(globProblem(glob) ?? '', said));
  }

  it('never throw, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('{', '}', '[', ']', ',', '!', '*', '?', '/', 'a', '^', '-', '\\'),
        }),
        (glob) => {
          matches(glob, 'a/a');
        },
      ),
    );
  });

  it('take no longer on a path that almost matches many stars [linear in each]', () => {
    const often = (glob: string, path: string): void => {
      for (let i = 0; i < 20; i++) matches(glob, path);
    };
    assertGrowsWithSize((size) => often(`${'*a'.repeat(190)}*b`, 'a'.repeat(size)), 500);
    assertGrowsWithSize((size) => often('**/a/'.repeat(75), 'a/'.repeat(size)), 250);
    assertGrowsWithSize((size) => often(`${'*a'.repeat(size)}*b`, 'a'.repeat(4000)), 24);
  });
});

describe('the patterns of reports', () => {
  it('see a path both from the workspace folder and with its name', () => {
    const { include } = reportPatterns({ ...defaultSettings(), 'reports.include': ['docs/incidents/**'] });
    assert.equal(include('shop/docs/incidents/a.md'), true);
    assert.equal(include('docs/incidents/a.md'), true);
    assert.equal(include('shop/other/docs/incidents/a.md'), false);
  });

  it('know a workspace folder that is called postmortems', () => {
    assert.equal(reportPatterns(defaultSettings()).include('postmortems/2024/a.md'), true);
  });
});
