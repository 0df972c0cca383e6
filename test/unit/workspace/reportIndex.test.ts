// The index of all reports: what it keeps, when it reads, and whom it tells.
import assert from 'node:assert/strict';
import { parsePostmortem } from '../../../src/core/document/parse';
import { SourceText } from '../../../src/core/text/source';
import { ReportIndex } from '../../../src/core/workspace/reportIndex';
import { postmortem } from '../../support/postmortem';

const a = 'file:///shop/postmortems/a.md';
const b = 'file:///shop/postmortems/b.md';

/** An index that counts how often it reads and notes whom it tells of what. */
function watched() {
  const read: string[] = [];
  const told: (readonly string[])[] = [];
  const index = new ReportIndex((uri, text) => {
    read.push(uri);
    return text.startsWith('no report') ? undefined : parsePostmortem(new SourceText(text));
  });
  index.onDidChange((uris) => told.push(uris));
  return { index, read, told };
}

const report = postmortem({
  head: [
    'severity: SEV-2',
    'date: 2026-11-02',
    'services: [checkout, orders]',
    'authors: Ines Duarte',
    'colour: red',
  ],
  instead: {
    actions:
      '## Action Items\n\n- [ ] Page when the pool is nearly empty — owner: @ines, due 2026-12-18\n- [x] Double the pool\n- Look into the checklist',
  },
});

describe('the digest of a report', () => {
  const { index } = watched();
  index.update(a, report);
  const digest = index.get(a);

  it('has its title and what it says of itself', () => {
    assert.equal(digest?.title, 'Slow checkout');
    assert.deepEqual(digest.metadata.severity, ['SEV-2']);
    assert.deepEqual(digest.metadata.services, ['checkout', 'orders']);
    assert.deepEqual(digest.metadata.authors, ['Ines Duarte']);
    assert.ok(!JSON.stringify(digest).includes('red'));
  });

  it('has the kinds of its sections', () =>
    assert.deepEqual(digest?.sectionKinds, ['summary', 'impact', 'timeline', 'causes', 'actions']));

  it('has its items and their counts', () => {
    assert.deepEqual(
      digest?.items.map(({ text, owner, due, status, marked, section, uri }) => ({
        text,
        owner,
        due,
        status,
        marked,
        section,
        uri,
      })),
      [
        {
          text: 'Page when the pool is nearly empty',
          owner: '@ines',
          due: '2026-12-18',
          status: 'open',
          marked: true,
          section: 'Action Items',
          uri: a,
        },
        {
          text: 'Double the pool',
          owner: undefined,
          due: undefined,
          status: 'done',
          marked: true,
          section: 'Action Items',
          uri: a,
        },
        {
          text: 'Look into the checklist',
          owner: undefined,
          due: undefined,
          status: 'open',
          marked: false,
          section: 'Action Items',
          uri: a,
        },
      ],
    );
    assert.deepEqual(digest.counts, { total: 3, open: 2, inProgress: 0, done: 1, declined: 0 });
  });

  it('knows where an item stands', () =>
    assert.deepEqual(
      digest?.items.map(({ range }) => report.slice(range.start, range.end).split(' ')[0]),
      ['-', '-', '-'],
    ));

  it('is far smaller than the text', () => {
    const long = postmortem({
      instead: { causes: `## Contributing Factors\n\n${'The pool is small. '.repeat(5_000)}` },
    });
    index.update(b, long);
    assert.ok(JSON.stringify(index.get(b)).length < long.length / 50);
  });
});

describe('the report index', () => {
  it('reads the same text once', () => {
    const { index, read, told } = watched();
    index.update(a, report);
    index.update(a, report);
    index.update(b, report);
    assert.deepEqual(read, [a, b]);
    assert.deepEqual(told, [[a], [b]]);
  });

  it('reads it again where texts are forgotten, and keeps what it knows till then', () => {
    const { index, read } = watched();
    index.update(a, report);
    const ids = index.get(a)?.items.map(({ id }) => id);
    index.forgetTexts();
    assert.equal(index.get(a)?.items.length, 3);
    index.update(a, report);
    index.update(a, report);
    assert.deepEqual(read, [a, a]);
    assert.deepEqual(
      index.get(a)?.items.map(({ id }) => id),
      ids,
    );
  });

  it('keeps the ids of items over an edit', () => {
    const { index } = watched();
    index.update(a, report);
    const ids = index.get(a)?.items.map(({ id }) => id);
    index.update(
      a,
      report
        .replace('- [x] Double', '- [ ] Measure load\n- [x] Double')
        .replace('Look into', 'Look once more into'),
    );
    const now = index.get(a)?.items ?? [];
    assert.deepEqual([now[0]?.id, now[2]?.id, now[3]?.id], ids);
  });

  it('drops a file that is no report any more, and one that is gone', () => {
    const { index, told } = watched();
    index.update(a, report);
    index.update(a, 'no report');
    assert.equal(index.get(a), undefined);
    index.update(b, report);
    index.remove(b);
    assert.deepEqual(index.digests(), []);
    assert.deepEqual(told, [[a], [a], [b], [b]]);
  });

  it('tells nobody of files that it never knew', () => {
    const { index, told } = watched();
    index.update(a, 'no report');
    index.remove(a);
    index.removeBelow('file:///shop');
    assert.deepEqual(told, []);
  });

  it('drops a folder with all that is in it, and nothing beside it', () => {
    const { index, told } = watched();
    const beside = 'file:///shop/postmortems-old/a.md';
    for (const uri of [a, b, beside]) index.update(uri, report);
    index.removeBelow('file:///shop/postmortems');
    assert.deepEqual(
      index.digests().map(({ uri }) => uri),
      [beside],
    );
    assert.deepEqual(told.at(-1), [a, b]);
    index.removeBelow('file:///shop/');
    assert.deepEqual(index.digests(), []);
  });

  it('tells no one who has stopped to listen', () => {
    const { index } = watched();
    let count = 0;
    const listener = () => count++;
    const [stop] = [index.onDidChange(listener), index.onDidChange(listener)];
    index.update(a, report);
    stop();
    stop();
    index.remove(a);
    assert.equal(count, 3);
  });

  it('can be asked by those it tells', () => {
    const { index } = watched();
    const seen: number[] = [];
    index.onDidChange(() => seen.push(index.digests().length));
    index.update(a, report);
    index.update(b, report);
    index.remove(a);
    assert.deepEqual(seen, [1, 2, 1]);
  });

  it('issues ids that are unique in the workspace', () => {
    const { index } = watched();
    for (const uri of [a, b]) index.update(uri, report.replace('Double the pool', 'Look into the checklist'));
    const ids = index.digests().flatMap(({ items }) => items.map(({ id }) => id));
    assert.equal(new Set(ids).size, 6);
  });
});
