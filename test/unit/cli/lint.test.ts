// `postmortem lint` as people and pipelines use it.
import assert from 'node:assert/strict';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LintOutput } from '../../../src/cli/report/shapes';
import { blamingReport, calmReport, readme } from './reports';
import { inFolder } from './terminal';

const blame = 'blame/person-fault';

describe('postmortem lint', () => {
  it('finds nothing in a calm report and exits with 0', () =>
    inFolder({ 'postmortems/invoices.md': calmReport }, async ({ run }) => {
      assert.deepEqual(await run('lint', 'postmortems/invoices.md'), {
        code: 0,
        stdout: '1 report read, nothing found.\n',
        stderr: '',
      });
    }));

  it('points at what it finds, asks its question and exits with 1', () =>
    inFolder({ 'postmortems/search.md': blamingReport }, async ({ run }) => {
      const { code, stdout } = await run('lint', 'postmortems/search.md');
      assert.equal(code, 1);
      assert.match(
        stdout,
        /^postmortems\/search\.md:17:\d+ warning blame\/person-fault \S.+\n {4}\? \S.+\?$/m,
      );
      assert.match(stdout, /\n1 warning in 1 of 1 report\.\n$/);
    }));

  it('leaves out what is a thought for those who write, unless the settings say how loud it is', () =>
    inFolder(
      {
        'postmortems/search.md': calmReport.replace(
          '## Timeline',
          'We forgot to extend the window.\n\n## Timeline',
        ),
      },
      async ({ run, folder }) => {
        assert.equal((await run('lint')).stdout, '1 report read, nothing found.\n');
        await writeFile(join(folder, '.postmortem.yaml'), 'rules:\n  blame/collective: warning\n');
        const { code, stdout } = await run('lint');
        assert.equal(code, 1);
        assert.match(
          stdout,
          / warning blame\/collective This says that we forgot to extend the window, not /,
        );
      },
    ));

  it('searches the working directory where no path is given, and only reads reports', () =>
    inFolder(
      {
        'README.md': readme,
        'postmortems/b.md': blamingReport,
        'postmortems/2026/a.md': calmReport,
        'node_modules/x/postmortems/c.md': blamingReport,
        '.cache/postmortems/d.md': blamingReport,
      },
      async ({ json }) => {
        const output = await json<LintOutput>('lint');
        assert.deepEqual(
          output.map(({ path }) => path),
          ['postmortems/2026/a.md', 'postmortems/b.md'],
        );
      },
    ));

  it('says of ranges what the Language Server Protocol says', () =>
    inFolder({ 'postmortems/search.md': blamingReport }, async ({ json }) => {
      const [report] = await json<LintOutput>('lint');
      const found = report?.findings.find(({ rule }) => rule === blame);
      const line = blamingReport.split('\n')[found?.range.start.line ?? -1] ?? '';
      assert.match(line.slice(found?.range.start.character, found?.range.end.character), /forgot/);
    }));

  it('points at pages that are there', () =>
    inFolder({ 'postmortems/search.md': blamingReport }, async ({ json }) => {
      const [report] = await json<LintOutput>('lint');
      assert.ok(report && report.findings.length > 0);
      for (const { rule, url } of report.findings) {
        assert.match(await readFile(new URL(url), 'utf8'), new RegExp(`^# ${rule} `));
      }
    }));

  for (const [failOn, code] of [
    ['error', 0],
    ['warning', 1],
    ['never', 0],
  ] as const) {
    it(`with --fail-on ${failOn} exits with ${code} on a warning`, () =>
      inFolder({ 'postmortems/search.md': blamingReport }, async ({ run }) => {
        assert.equal((await run('lint', '--fail-on', failOn)).code, code);
      }));
  }

  it('names what it cannot read, goes on with the rest and exits with 2', () =>
    inFolder(
      { 'a.md': calmReport, 'binary.md': new Uint8Array([35, 32, 0, 1, 2]) },
      async ({ run, folder }) => {
        await symlink(join(folder, 'gone.md'), join(folder, 'broken.md'));
        const { code, stdout, stderr } = await run('lint', 'missing.md', 'binary.md', 'broken.md', 'a.md');
        assert.equal(code, 2);
        assert.deepEqual(stderr.trim().split('\n').sort(), [
          'postmortem: binary.md: a binary file',
          'postmortem: broken.md: no such file or folder',
          'postmortem: missing.md: no such file or folder',
        ]);
        assert.match(stdout, /^1 report read/);
      },
    ));

  it('exits with 2 where it cannot read something, whatever it finds in the rest', () =>
    inFolder({ 'postmortems/search.md': blamingReport }, async ({ run }) => {
      const { code, stdout } = await run('lint', 'missing.md', 'postmortems');
      assert.equal(code, 2);
      assert.match(stdout, /1 warning in 1 of 1 report/);
    }));

  it('hears of a broken link in a folder that it searches', () =>
    inFolder({ 'postmortems/a.md': calmReport }, async ({ run, folder }) => {
      await symlink(join(folder, 'gone.md'), join(folder, 'postmortems/b.md'));
      const { code, stderr } = await run('lint', 'postmortems');
      assert.equal(code, 2);
      assert.match(stderr, /postmortems\/b\.md: no such file/);
    }));

  it('is not caught by folders that link to themselves, nor by folders named like files', () =>
    inFolder({ 'postmortems/x.md/a.md': calmReport }, async ({ run, folder }) => {
      await symlink(folder, join(folder, 'postmortems/again'));
      assert.deepEqual(await run('lint', 'postmortems'), {
        code: 0,
        stdout: '1 report read, nothing found.\n',
        stderr: '',
      });
    }));

  it('reads a file once, however often it is named', () =>
    inFolder({ 'postmortems/a.md': calmReport }, async ({ json }) => {
      const output = await json<LintOutput>('lint', 'postmortems', 'postmortems/a.md', './postmortems/a.md');
      assert.equal(output.length, 1);
    }));

  it('prints an empty list where there are no reports', () =>
    inFolder({ 'README.md': readme }, async ({ run, json }) => {
      assert.deepEqual(await json('lint'), []);
      assert.equal((await run('lint')).stdout, 'There was no report to read.\n');
    }));

  it('reads a named file as a report whatever it is', () =>
    inFolder({ 'README.md': readme }, async ({ json }) => {
      for (const paths of [['README.md'], ['README.md', '.'], ['.', 'README.md']]) {
        assert.equal((await json<LintOutput>('lint', ...paths)).length, 1, paths.join(' '));
      }
    }));

  it('reads standard input and calls it as it is told', () =>
    inFolder({}, async ({ pipe }) => {
      const { code, stdout } = await pipe(blamingReport, 'lint', '-', '--stdin-filename', 'postmortems/x.md');
      assert.equal(code, 1);
      assert.match(stdout, /^postmortems\/x\.md:17:/m);
    }));

  it('sees byte order marks and Windows line ends as editors do', () =>
    inFolder(
      {
        'plain.md': blamingReport,
        'bom.md': `\ufeff${blamingReport}`,
        'crlf.md': blamingReport.replaceAll('\n', '\r\n'),
        'utf16.md': Buffer.from(`\ufeff${blamingReport}`, 'utf16le'),
      },
      async ({ json }) => {
        const output = await json<LintOutput>('lint', 'plain.md', 'bom.md', 'crlf.md', 'utf16.md');
        const places = output.map(({ findings }) => findings.map(({ rule, range }) => [rule, range]));
        for (const other of places) assert.deepEqual(other, places[0]);
      },
    ));

  it('reads empty files', () =>
    inFolder({ 'postmortems/a.md': '' }, async ({ run }) => {
      assert.notEqual((await run('lint', 'postmortems/a.md')).code, 2);
    }));

  it('prints nothing that a terminal would obey', () =>
    inFolder(
      { 'postmortems/\u001b[2J.md': blamingReport.replace('The', 'The \u001b[31m') },
      async ({ run }) => {
        const { stdout } = await run('lint');
        assert.equal(stdout.includes('\u001b'), false);
      },
    ));
});
