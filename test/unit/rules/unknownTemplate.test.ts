// metadata/unknown-template: what the author of a mistyped name sees, and what the quick fix writes.
import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { lintText } from '../../support/lintText';

const about = (text: string, project = '') =>
  lintText(text, { project }).filter(({ rule }) => rule === 'metadata/unknown-template');

describe('metadata/unknown-template', () => {
  it('writes the template that was meant, inside the quotation marks of the author', () => {
    const text = '---\ntemplate: "lightwieght"\n---\n# Slow checkout\n';
    const [finding] = about(text);
    assert.equal(finding?.message, 'There is no template "lightwieght". Did you mean "lightweight"?');
    assert.equal(finding.severity, 'warning');
    const [fix] = finding.fixes;
    assert.ok(fix);
    assert.deepEqual(about(applyEdits(text, fix.edits)), []);
  });

  it('says what the report is held to instead, as a hint, where nothing resembles the name', () => {
    const text = '---\ntemplate: wiki-page-v2\n---\n# Slow checkout\n';
    const told = (project?: string) =>
      about(text, project).map(({ severity, message }) => [severity, message]);
    assert.deepEqual(told(), [
      ['hint', 'There is no template "wiki-page-v2"; this report is held to the core set.'],
    ]);
    assert.deepEqual(told("templates: { byFolder: { '**': lightweight } }"), [
      ['hint', 'There is no template "wiki-page-v2"; this report is held to the template "Lightweight".'],
    ]);
  });

  it('says nothing of a template that the text tells of', () =>
    assert.deepEqual(about('# Slow checkout\n\n**Template:** version 3\n'), []));
});
