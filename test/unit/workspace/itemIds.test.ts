// The ids of action items: one each, and they stay with their item.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Identifiable, type Identified, issueIds } from '../../../src/core/workspace/itemIds';
import { assertGrowsWithSize } from '../../support/growth';

const uri = 'file:///shop/postmortems/a.md';

function issued(items: readonly Identifiable[], before?: readonly Identified[], of = uri): Identified[] {
  const ids = issueIds(of, items, before);
  return items.map((item, i) => ({ ...item, id: ids[i] ?? '' }));
}

const item = (text: string, section = 'Action Items'): Identifiable => ({ text, section });

/** The old text of each item that kept its id. */
function carried(before: readonly string[], now: readonly string[]): (string | undefined)[] {
  const old = issued(before.map((text) => item(text)));
  const texts = new Map(old.map(({ id, text }) => [id, text]));
  return issued(
    now.map((text) => item(text)),
    old,
  ).map(({ id }) => texts.get(id));
}

describe('the id of an action item', () => {
  it('is the same in every session as long as the report is', () =>
    assert.deepEqual(issued([item('a'), item('b')]), issued([item('a'), item('b')])));

  it('is another in another report', () =>
    assert.notEqual(issued([item('a')])[0]?.id, issued([item('a')], [], 'file:///b.md')[0]?.id));

  it('is one of its own where two items have the same words', () => {
    const [a, b, c] = issued([item('a'), item('a'), item('a', 'Later')]);
    assert.equal(new Set([a?.id, b?.id, c?.id]).size, 3);
  });

  it('stays when items before it come, go and change places', () => {
    assert.deepEqual(carried(['a b c', 'd e f'], ['new one', 'd e f', 'a b c']), [
      undefined,
      'd e f',
      'a b c',
    ]);
    assert.deepEqual(carried(['a b c', 'd e f'], ['d e f']), ['d e f']);
  });

  it('stays when its words change a little', () =>
    assert.deepEqual(
      carried(
        ['Alert on replica lag', 'Write the runbook for failover'],
        ['Alert on replica lag above 30 s', 'Write a runbook for failover'],
      ),
      ['Alert on replica lag', 'Write the runbook for failover'],
    ));

  it('stays with the nearest where two changed', () =>
    assert.deepEqual(carried(['Alert on lag', 'Alert on load'], ['Alert on load!', 'Alert on lag!']), [
      'Alert on load',
      'Alert on lag',
    ]));

  it('goes with an item that moves to another section', () => {
    const old = issued([item('Alert on lag'), item('Other')]);
    const now = issued([item('Other'), item('Alert on lag', 'Done')], old);
    assert.equal(now[1]?.id, old[0]?.id);
  });

  it('prefers the same section among equals', () => {
    const old = issued([item('Alert on lag', 'A'), item('Alert on lag', 'B')]);
    const now = issued([item('Alert on lag now', 'B')], old);
    assert.equal(now[0]?.id, old[1]?.id);
  });

  it('is not given to another item that takes the words it once had', () => {
    const first = issued([item('Alert on lag')]);
    const second = issued([item('Alert on lag of replicas')], first);
    const third = issued([item('Alert on lag'), item('Alert on lag of replicas')], second);
    assert.equal(third[1]?.id, first[0]?.id);
    assert.notEqual(third[0]?.id, first[0]?.id);
  });

  it('holds nothing of the words, and no line', () =>
    assert.match(
      issued([item('Secret: call Ann')])[0]?.id ?? '',
      /^[0-9a-z]+\.[0-9a-z]+-[0-9a-z]+\.[0-9a-z]+$/,
    ));

  const words = fc.array(fc.constantFrom('alert', 'lag', 'on', 'page', 'the', 'owner', 'test'), {
    minLength: 1,
    maxLength: 5,
  });
  const items = fc.array(
    fc.record({ text: words.map((all) => all.join(' ')), section: fc.constantFrom('A', 'B') }),
    { maxLength: 12 },
  );

  it('is unique in its report, over any edits', () => {
    fc.assert(
      fc.property(fc.array(items, { minLength: 1, maxLength: 6 }), (versions) => {
        let now: readonly Identified[] = [];
        for (const version of versions) {
          now = issued(version, now);
          assert.equal(new Set(now.map(({ id }) => id)).size, version.length);
        }
      }),
    );
  }).timeout(20_000);

  it('stays with every item that an edit does not touch', () => {
    const distinct = fc.uniqueArray(fc.string({ minLength: 8, maxLength: 30 }), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), fc.string(), (texts, from, to, typed) => {
        const old = issued(texts.map((text) => item(text)));
        const edited = [...texts];
        const [moved = ''] = edited.splice(from % edited.length, 1);
        edited.splice(to % (edited.length + 1), 0, moved);
        const at = to % edited.length;
        edited[at] = `${edited[at] ?? ''} ${typed}.`;
        const now = issued(
          edited.map((text) => item(text)),
          old,
        );
        const idOf = new Map(old.map(({ id, text }) => [text, id]));
        for (const { text, id } of now) {
          const was = idOf.get(text);
          if (was !== undefined) assert.equal(id, was);
        }
      }),
    );
  }).timeout(20_000);

  it('stays while its words are typed letter by letter', () => {
    const wanted = 'Publish the age of the index as a metric and page above an hour';
    let now = issued([item('Warm the cache from a snapshot'), item('P')]);
    const id = now[1]?.id;
    for (let length = 2; length <= wanted.length; length++) {
      now = issued([item('Warm the cache from a snapshot'), item(wanted.slice(0, length))], now);
      assert.equal(now[1]?.id, id, wanted.slice(0, length));
    }
  });

  it('costs no more than the number of items, whatever they are', () => {
    const many = (count: number, suffix: string) =>
      Array.from({ length: count }, (_, i) => item(`Item ${i % 10}${suffix}`));
    assertGrowsWithSize((count) => issued(many(count, '!'), issued(many(count, ''))), 1_000);
  }).timeout(20_000);
});
