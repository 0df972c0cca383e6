// `postmortem inspect` and `postmortem actions`: what is read from reports.
import assert from 'node:assert/strict';
import type { ActionsOutput, InspectOutput } from '../../../src/cli/report/shapes';
import { calmReport, blamingReport, readme } from './reports';
import { inFolder } from './terminal';

describe('postmortem inspect', () => {
  it('shows metadata, sections, timeline and action items', () =>
    inFolder({ 'postmortems/invoices.md': calmReport }, async ({ json }) => {
      const report = await json<InspectOutput>('inspect', 'postmortems/invoices.md');
      assert.equal(report.path, 'postmortems/invoices.md');
      assert.equal(report.recognised, true);
      assert.equal(report.template, null);
      assert.equal(report.title, 'Invoices went out a day late');
      assert.deepEqual(report.metadata, {
        title: 'Invoices went out a day late',
        severity: 'SEV-3',
        status: 'final',
        services: ['billing', 'mailer'],
        owner: 'Noor',
      });
      assert.deepEqual(
        report.sections.filter(({ level }) => level === 2).map(({ kind }) => kind),
        ['summary', 'impact', 'timeline', 'causes', 'actions'],
      );
      assert.deepEqual(
        report.timeline.map(({ time, moment }) => [time, moment]),
        [
          ['2026-03-01T06:00Z', undefined],
          ['2026-03-01T06:20Z', 'detected'],
          ['2026-03-01T09:40Z', 'resolved'],
        ],
      );
      assert.deepEqual(report.metrics, {});
      assert.deepEqual(
        report.actionItems.map(({ status, owner, due, marked }) => ({ status, owner, due, marked })),
        [
          { status: 'open', owner: '@noor', due: '2026-04-01', marked: true },
          { status: 'done', owner: undefined, due: undefined, marked: true },
        ],
      );
    }));

  it('tells how long the incident took, in seconds and for people', () =>
    inFolder(
      {
        'a.md':
          '# 2026-03-01 Slow\n\n## Timeline\n\n- 09:00 UTC Outage begins\n- 09:08 UTC Detected\n- 10:30 UTC Resolved\n',
      },
      async ({ json, run }) => {
        const { metrics } = await json<InspectOutput>('inspect', 'a.md');
        assert.deepEqual(metrics, { timeToDetect: 480, timeToResolve: 5_400 });
        const { stdout } = await run('inspect', 'a.md');
        assert.match(stdout, /\nMetrics\n {2}time to detect {3}8 min\n {2}time to resolve {2}1 h 30 min\n/);
      },
    ));

  it('reads a file that is no postmortem, and says that it is none', () =>
    inFolder({ 'README.md': readme }, async ({ json }) => {
      assert.equal((await json<InspectOutput>('inspect', 'README.md')).recognised, false);
    }));

  it('knows a folder called postmortems by its own name, without its absolute path', () =>
    inFolder({ 'postmortems/a.md': '# Slow pages\n', 'postmortems/.git/HEAD': '' }, async (terminal) => {
      const inside = await terminal.in('postmortems').json<InspectOutput>('inspect', 'a.md');
      assert.equal(inside.recognised, true);
      assert.doesNotMatch(JSON.stringify(inside), /postmortem-/);
    }));

  it('reads standard input where no file is named', () =>
    inFolder({}, async ({ pipe }) => {
      const named = await pipe(
        '# Slow pages\n',
        'inspect',
        '--format',
        'json',
        '--stdin-filename',
        'postmortems/a.md',
      );
      assert.equal((JSON.parse(named.stdout) as InspectOutput).recognised, true);
      const nameless = await pipe('# Slow pages\n', 'inspect', '--format', 'json');
      const output = JSON.parse(nameless.stdout) as InspectOutput;
      assert.deepEqual([output.path, output.recognised, output.title], ['-', false, 'Slow pages']);
    }));

  it('reads one file, and no folder', () =>
    inFolder({ 'a.md': '', 'b/c.md': '' }, async ({ run }) => {
      assert.equal((await run('inspect', 'a.md', 'b/c.md')).code, 2);
      assert.deepEqual(await run('inspect', 'b'), {
        code: 2,
        stdout: '',
        stderr: 'postmortem: b: a folder, not a file\n',
      });
    }));

  it('fits a terminal of 80 columns', () =>
    inFolder(
      { 'postmortems/a.md': calmReport.replaceAll('Invoices', 'Invoices '.repeat(30)) },
      async ({ run }) => {
        const { stdout } = await run('inspect', 'postmortems/a.md');
        for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
        assert.match(
          stdout,
          /\n {2}\[ \] Run the job against a leap day in staging\n {6}@noor · due 2026-04-01/,
        );
      },
    ));
});

describe('postmortem actions', () => {
  it('lists the items of all reports, each with its path and an id of its own', () =>
    inFolder({ 'postmortems/a.md': calmReport, 'postmortems/b.md': blamingReport }, async ({ json, run }) => {
      const items = await json<ActionsOutput>('actions');
      assert.deepEqual(
        items.map(({ path, text, status }) => [path, text, status]),
        [
          ['postmortems/a.md', 'Run the job against a leap day in staging', 'open'],
          ['postmortems/a.md', 'Alert when no invoice has been sent by seven', 'done'],
          ['postmortems/b.md', 'Drain nodes by a script', 'open'],
        ],
      );
      assert.equal(new Set(items.map(({ id }) => id)).size, 3);
      const { code, stdout } = await run('actions');
      assert.equal(code, 0);
      assert.match(stdout, /\n2 open, 0 in progress, 1 done, 0 declined in 2 reports\.\n$/);
    }));

  it('gives an item the same id in both commands and in every run', () =>
    inFolder({ 'postmortems/a.md': calmReport }, async ({ json }) => {
      const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
      const first = ids(await json<ActionsOutput>('actions'));
      assert.deepEqual(ids(await json<ActionsOutput>('actions')), first);
      assert.deepEqual(ids((await json<InspectOutput>('inspect', 'postmortems/a.md')).actionItems), first);
    }));
});
