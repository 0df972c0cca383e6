// The settings of a repository, as the command line finds and applies them.
import assert from 'node:assert/strict';
import type { InspectOutput, LintOutput } from '../../../src/cli/report/shapes';
import { blamingReport, calmReport } from './reports';
import { inFolder } from './terminal';

const quiet = 'rules: { blame/person-fault: off }\n';

const blames = (output: LintOutput): string[] =>
  output
    .filter(({ findings }) => findings.some(({ rule }) => rule.startsWith('blame/')))
    .map(({ path }) => path);

describe('the project of a report', () => {
  it('is that of the nearest .postmortem.yaml above it', () =>
    inFolder(
      {
        '.postmortem.yaml': quiet,
        'team/.postmortem.yaml': '{}',
        'postmortems/a.md': blamingReport,
        'team/postmortems/b.md': blamingReport,
      },
      async ({ json }) => {
        assert.deepEqual(blames(await json('lint')), ['team/postmortems/b.md']);
      },
    ));

  it('reaches up to the root of the repository, also from a folder below, and not beyond', () =>
    inFolder(
      {
        '.postmortem.yaml': quiet,
        'repo/.git/HEAD': '',
        'repo/postmortems/a.md': blamingReport,
        'other/.git/HEAD': '',
        'other/.postmortem.yaml': quiet,
        'other/docs/postmortems/b.md': blamingReport,
      },
      async (terminal) => {
        assert.deepEqual(blames(await terminal.json('lint', 'repo')), ['repo/postmortems/a.md']);
        assert.deepEqual(blames(await terminal.in('other/docs').json('lint')), []);
      },
    ));

  it('reaches outside of repositories up to the working directory, and not beyond', () =>
    inFolder({ '.postmortem.yaml': quiet, 'docs/postmortems/a.md': blamingReport }, async (terminal) => {
      assert.deepEqual(blames(await terminal.json('lint')), []);
      assert.deepEqual(blames(await terminal.in('docs').json('lint')), ['postmortems/a.md']);
    }));

  it('reads its globs from its own folder, wherever the command is started', () =>
    inFolder(
      {
        'repo/.git/HEAD': '',
        'repo/.postmortem.yaml': 'reports: { include: [docs/inci/**] }\n',
        'repo/docs/inci/a.md': 'Nothing here says what it is.\n',
        'repo/team/.postmortem.yaml': 'reports: { include: [notes/**] }\n',
        'repo/team/notes/b.md': 'Nor here.\n',
      },
      async (terminal) => {
        for (const [from, a, b] of [
          ['.', 'repo/docs/inci/a.md', 'repo/team/notes/b.md'],
          ['repo', 'docs/inci/a.md', 'team/notes/b.md'],
          ['repo/docs/inci', 'a.md', '../../team/notes/b.md'],
          ['repo/team/notes', '../../docs/inci/a.md', 'b.md'],
        ] as const) {
          for (const path of [a, b]) {
            const { recognised } = await terminal.in(from).json<InspectOutput>('inspect', path);
            assert.equal(recognised, true, `${path} from ${from}`);
          }
        }
      },
    ));

  it('says where its settings are wrong, once, and applies the rest', () =>
    inFolder(
      {
        '.postmortem.yaml': `timline: { zone: UTC }\n${quiet}`,
        'postmortems/a.md': blamingReport,
        'postmortems/b.md': blamingReport,
      },
      async ({ run }) => {
        assert.deepEqual(await run('lint', '--fail-on', 'warning'), {
          code: 0,
          stdout: '2 reports read, nothing found.\n',
          stderr:
            'postmortem: .postmortem.yaml:1:1: There is no setting "timline". Did you mean "timeline"?\n',
        });
      },
    ));

  it('that is no YAML says so and leaves the defaults', () =>
    inFolder({ '.postmortem.yaml': 'rules: [', 'postmortems/a.md': blamingReport }, async ({ run }) => {
      const { code, stderr } = await run('lint');
      assert.equal(code, 1);
      assert.match(stderr, /^postmortem: \.postmortem\.yaml:1:\d+: /);
    }));

  it('decides which files are reports', () =>
    inFolder(
      {
        '.postmortem.yaml': 'reports: { include: [notes/**], exclude: ["**/draft-*"] }\n',
        'notes/a.md': '# Something happened\n',
        'notes/draft-b.md': calmReport,
      },
      async ({ json }) => {
        assert.deepEqual(
          (await json<LintOutput>('lint')).map(({ path }) => path),
          ['notes/a.md'],
        );
        const draft = await json<InspectOutput>('inspect', 'notes/draft-b.md');
        assert.equal(draft.recognised, false);
      },
    ));

  it("holds a report to the team's own template", () =>
    inFolder(
      {
        '.postmortem/templates/short.md': [
          '---',
          'id: short',
          'name: Short',
          'description: For small things.',
          'sections:',
          '  - { kind: summary, heading: In Short, required: true, aliases: [], guidance: What happened. }',
          '---',
          '# {{title}}',
          '',
          '## In Short',
          '',
        ].join('\n'),
        'postmortems/a.md': '---\ntemplate: short\n---\n\n# Postmortem of a small thing\n',
      },
      async ({ json, run }) => {
        const { stderr } = await run('lint');
        assert.equal(stderr, '');
        assert.equal((await json<InspectOutput>('inspect', 'postmortems/a.md')).template, 'short');
        const [report] = await json<LintOutput>('lint');
        assert.deepEqual(
          report?.findings.map(({ rule, severity }) => [rule, severity]),
          [['structure/missing-section', 'warning']],
        );
      },
    ));
});
