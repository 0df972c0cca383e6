// Is this file a report?
import assert from 'node:assert/strict';
import { recognise, type RecognitionPatterns } from '../../../src/core/document/recognise';
import { reportPatterns } from '../../../src/core/settings/globs';
import { defaultSettings } from '../../../src/core/settings/parseSettings';
import { SourceText } from '../../../src/core/text/source';

const nowhere: RecognitionPatterns = { include: () => false, exclude: () => false };
const usual = reportPatterns(defaultSettings());
const look = (path: string, text: string, patterns = nowhere) =>
  recognise(path, new SourceText(text), patterns);

const report = '# Mail is late\n\n## Timeline\n\n- 10:00 late\n\n## Root cause\n\nDisk.\n';

describe('a report is recognised', () => {
  it('by two headings that make a postmortem', () => {
    assert.deepEqual(look('docs/notes/mail.md', report), { recognised: true, because: 'headings' });
  });

  it('by the patterns of the settings', () => {
    const patterns = { ...nowhere, include: (path: string) => path.startsWith('work/postmortems/') };
    assert.equal(look('work/postmortems/a.md', 'Some prose.\n', patterns).because, 'path');
    assert.equal(look('work/other/a.md', 'Some prose.\n', patterns).recognised, false);
  });

  it('by its front matter', () => {
    assert.equal(
      look('content/a.md', '---\ntitle: CI is down\nseverity: disrupted\nresolved: true\n---\n\nText.\n')
        .because,
      'front matter',
    );
    assert.equal(
      look('content/a.md', '---\ntitle: Hello\ntags: [postmortem]\n---\n\nText.\n').because,
      'front matter',
    );
  });

  it('by its title', () => {
    assert.equal(look('blog/a.md', '# Incident report: the third of May\n\nText.\n').because, 'title');
    assert.equal(look('reports/2026-03-01-database-down.md', 'It was down.\n').because, 'title');
  });

  it('in other languages', () => {
    const text = '# X\n\n## タイムライン\n\n- 10:05 停止\n\n## 根本原因\n\nディスク。\n';
    assert.equal(look('a.md', text).recognised, true);
  });

  it('as a draft with nothing below its headings, where its name or title says of which day', () => {
    const draft = '## Summary\n\n## Timeline\n\n## Root cause\n';
    assert.equal(look('docs/2026-03-01-mail-late.md', `# Mail is late\n\n${draft}`).recognised, true);
    assert.equal(look('docs/mail.md', `# Mail is late on 1 March 2026\n\n${draft}`).recognised, true);
    assert.equal(look('docs/mail.md', `# Mail is late\n\n${draft}`).recognised, false);
  });

  it('whose title holds a word for another kind of document, as part of the story', () => {
    for (const title of [
      'Orders are blocked for ten minutes',
      'The retry policy of the mail relay starves the queue',
    ])
      assert.equal(look('docs/mail.md', report.replace('Mail is late', title)).recognised, true, title);
    for (const title of ['Mail relay runbook', 'Runbook: mail is late', 'Weekly meeting, 5 March 2026'])
      assert.equal(look('docs/mail.md', report.replace('Mail is late', title)).recognised, false, title);
  });

  it('as the one page of a folder that is named after the incident', () => {
    assert.equal(look('incidents/2026-03-01-mail/README.md', report).recognised, true);
    assert.equal(look('incidents/2026/README.md', report).recognised, false);
  });
});

describe('left alone', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['ordinary Markdown', 'docs/guide.md', '# Getting started\n\n## Install\n\n## Usage\n'],
    ['a README of a folder of reports', 'postmortems/README.md', report],
    ['a template', 'docs/templates/postmortem.md', report],
    ['a template by its name', 'docs/postmortem-template.md', report],
    ['a runbook', 'docs/failover-runbook.md', report],
    [
      'a page about the incident process',
      'docs/incidents.md',
      '# Incident response process\n\n## Timeline\n\n## Action items\n',
    ],
    ['headings in a fence', 'docs/skill-notes.md', '# Notes\n\n```md\n## Timeline\n## Root cause\n```\n'],
    [
      'the manual of a program about postmortems',
      'postmortem-bot/docs/setup.md',
      '# Setting up\n\n## Tokens\n\nOne per team.\n\n## Channels\n\nAny number.\n',
    ],
    ['a changelog', 'CHANGELOG.md', '# Changelog\n\n## Fixes\n\n## Timeline\n\n## Root cause\n'],
    ['meeting notes', 'notes/2026-03-01.md', '# Weekly meeting\n\n## Attendees\n\n## Action items\n'],
  ];
  for (const [what, path, text] of cases) {
    it(what, () => assert.equal(look(path, text, usual).recognised, false));
  }

  it('what the settings exclude', () => {
    assert.equal(look('a.md', report, { ...nowhere, exclude: () => true }).because, 'excluded');
  });
});
