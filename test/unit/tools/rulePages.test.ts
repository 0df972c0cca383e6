// How a rule's page is kept in step with the rule.
import assert from 'node:assert/strict';
import { ruleIndex, withHead } from '../../../src/tools/rulePages';

const rule = {
  id: 'actions/no-owner',
  severity: 'warning',
  summary: 'An action item names nobody.',
  why: 'Items without a name stay open.',
} as const;

const head =
  '# actions/no-owner — An action item names nobody.\n\n**Why.** Items without a name stay open.\n';

describe("a rule's page", () => {
  it('begins with its head', () => assert.equal(withHead(undefined, rule), head));

  it('gets a new head and keeps the rest', () => {
    const page = '# actions/owner — Old.\n\n**Why.** Old\nreasons.\n\nMore.\n\n```md bad\n- a\n\n- b\n```\n';
    assert.equal(withHead(page, rule), `${head}\nMore.\n\n\`\`\`md bad\n- a\n\n- b\n\`\`\`\n`);
  });

  it('that is up to date stays as it is', () => {
    const page = `${head}\n## See also\n\n**Why.** not here\n`;
    assert.equal(withHead(page, rule), page);
  });

  it('is listed in the index with its severity', () =>
    assert.match(
      ruleIndex([rule]),
      /^\| \[actions\/no-owner\]\(actions\/no-owner\.md\) \| warning \| An action/m,
    ));
});
