// `postmortem explain`: the pages of the rules where there is no editor.
import assert from 'node:assert/strict';
import { rules } from '../../../src/core/rules';
import { inFolder } from './terminal';

describe('postmortem explain', () => {
  it('prints the page of every rule', () =>
    inFolder({}, async ({ run }) => {
      for (const { id } of rules) {
        const { code, stdout, stderr } = await run('explain', id);
        assert.deepEqual([code, stderr], [0, '']);
        assert.ok(stdout.startsWith(`# ${id} — `), id);
        assert.ok(stdout.endsWith('\n'), id);
      }
    }));

  it('knows a rule without its family', () =>
    inFolder({}, async ({ run }) => {
      assert.match((await run('explain', 'person-fault')).stdout, /^# blame\/person-fault — /);
    }));
});
