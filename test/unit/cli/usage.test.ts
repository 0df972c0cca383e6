// What the command line says of itself, and of arguments that it does not understand.
import assert from 'node:assert/strict';
import { rules } from '../../../src/core/rules';
import { inFolder } from './terminal';

describe('the command line', () => {
  it('explains itself', () =>
    inFolder({}, async ({ run }) => {
      const { code, stdout, stderr } = await run('--help');
      assert.deepEqual([code, stderr], [0, '']);
      for (const command of ['lint', 'inspect', 'actions', 'explain'])
        assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'));
      for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
    }));

  it('lists every rule in the help of lint', () =>
    inFolder({}, async ({ run }) => {
      const { stdout } = await run('lint', '--help');
      for (const { id } of rules) assert.ok(stdout.includes(id), id);
      assert.equal((await run('help', 'lint')).stdout, stdout);
    }));

  it('knows its version', () =>
    inFolder({}, async ({ run }) => {
      assert.match((await run('--version')).stdout, /^\d+\.\d+\.\d+\n$/);
    }));

  for (const [argv, said] of [
    [[], /Say what to do: lint, inspect, actions or explain\./],
    [['lnit'], /There is no command "lnit"\. Did you mean "lint"\?/],
    [['postmortems/a.md'], /Did you mean "postmortem lint postmortems\/a\.md"\?/],
    [['lint', '--formt', 'json'], /There is no option --formt\. Did you mean "--format"\?/],
    [['lint', '-x'], /There is no option -x\./],
    [['lint', '--format', 'xml'], /--format is one of text, json, not "xml"\./],
    [['lint', '--format'], /--format needs a value: text\|json\./],
    [['lint', '--help=yes'], /--help takes no value\./],
    [['actions', '--fail-on', 'error'], /"postmortem actions" has no option --fail-on\./],
    [['lint', 'a.md', '--stdin-filename', 'b.md'], /goes with standard input/],
    [['lint', ''], /A path is empty\./],
    [['explain'], /Say which rule to explain/],
    [['explain', 'blame/hindsigt'], /There is no rule "blame\/hindsigt"\. Did you mean "blame\/hindsight"\?/],
    [['explain', 'hindsigt'], /Did you mean "blame\/hindsight"\?/],
    [['explain', 'hindsight', '--format', 'json'], /"postmortem explain" has no option --format/],
  ] as const) {
    it(`answers "postmortem ${argv.join(' ')}" kindly, with 2`, () =>
      inFolder({}, async ({ run }) => {
        const { code, stdout, stderr } = await run(...argv);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, said);
        assert.match(stderr, /\nUsage: postmortem /);
        assert.doesNotMatch(stderr, /\bat .*:\d+:\d+/);
      }));
  }

  it('takes a path that begins with a dash behind "--"', () =>
    inFolder({ '-a.md': '# A\n' }, async ({ run }) => {
      assert.match((await run('inspect', '--', '-a.md')).stdout, /^A\n=\n/);
    }));
});
