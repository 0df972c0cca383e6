// What a report is called when its title is not simply the one heading at the top.
import assert from 'node:assert/strict';
import { read } from './read';

const titleOf = (text: string) => read(text).title?.text;

describe('the title', () => {
  it('is the first line where there is no heading and the line stands alone', () =>
    assert.equal(
      titleOf('Mail queue stuck over *lunch*\n\n**Date:** 4 May 2026\n\n**What happened**\n\nIt stopped.\n'),
      'Mail queue stuck over lunch',
    ));

  it('is that of the head rather than the first line', () =>
    assert.equal(titleOf('---\ntitle: Mail queue\n---\n\nStuck over lunch\n\nIt stopped.\n'), 'Mail queue'));

  for (const [what, text] of Object.entries({
    'a sentence': 'On Monday the mail queue stopped.\n\nNobody noticed.\n',
    'a label with its value': 'Status: closed\n\nIt stopped.\n',
    'the name of a section': '**Summary**\n\nIt stopped.\n',
    'a line above headings': 'Draft for the review\n\n## Summary\n\nIt stopped.\n',
    'very long': `${'Mail and more mail '.repeat(9)}\n\nIt stopped.\n`,
  }))
    it(`is not ${what}`, () => assert.equal(titleOf(text), undefined));
});
