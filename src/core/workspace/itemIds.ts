// Issues the ids of action items, and carries them over when a report is edited.
import { contentHash } from './contentHash';

/** What an item is known by: its words and the heading above it; never its line. */
export interface Identifiable {
  readonly text: string;
  readonly section: string;
}

export interface Identified extends Identifiable {
  readonly id: string;
}

/** More pairs than this are not compared word by word: whole sections were replaced, and their items with them. */
const mostPairs = 20_000;
/** How alike two texts must be to be one item reworded, from 0 to 1. */
const enoughAlike = 0.4;

/**
 * An id for each item of a report as it is now. An item keeps the id it had: first those with the same words, in the order of the text;
 * then those reworded, the most alike first, in the same section rather than in another. Items that are new get an id of their own words,
 * so that an untouched report gives the same ids in every session; where that id is taken, an ordinal is added.
 * @param before the items of the report as it was
 */
export function issueIds(
  uri: string,
  now: readonly Identifiable[],
  before: readonly Identified[] = [],
): readonly string[] {
  const ids = new Array<string | undefined>(now.length);
  const left = new Set(before);
  carrySame(now, before, left, ids, ({ section, text }) => `${section}\n${text}`);
  carrySame(now, before, left, ids, ({ text }) => text);
  carryReworded(now, left, ids);
  const used = new Set(ids);
  const prefix = contentHash(uri);
  const ordinals = new Map<string, number>();
  return now.map((item, index) => {
    const carried = ids[index];
    if (carried !== undefined) return carried;
    const base = `${prefix}-${contentHash(`${item.section}\n${item.text}`)}`;
    let id = base;
    let ordinal = ordinals.get(base) ?? 1;
    while (used.has(id)) id = `${base}-${++ordinal}`;
    ordinals.set(base, ordinal);
    used.add(id);
    return id;
  });
}

function carrySame(
  now: readonly Identifiable[],
  before: readonly Identified[],
  left: Set<Identified>,
  ids: (string | undefined)[],
  keyOf: (item: Identifiable) => string,
): void {
  const waiting = new Map<string, Identified[]>();
  // Backwards, so that the first of equals is taken first.
  for (const item of [...before].reverse()) {
    if (!left.has(item)) continue;
    const key = keyOf(item);
    const alike = waiting.get(key);
    if (alike) alike.push(item);
    else waiting.set(key, [item]);
  }
  for (const [index, item] of now.entries()) {
    if (ids[index] !== undefined) continue;
    const match = waiting.get(keyOf(item))?.pop();
    if (!match) continue;
    ids[index] = match.id;
    left.delete(match);
  }
}

function carryReworded(
  now: readonly Identifiable[],
  left: Set<Identified>,
  ids: (string | undefined)[],
): void {
  const fresh = now.flatMap((item, index) => (ids[index] === undefined ? [{ ...item, index }] : []));
  if (fresh.length === 0 || left.size === 0 || fresh.length * left.size > mostPairs) return;
  const old = Array.from(left, (item, place) => ({ item, place, pairs: letterPairs(item.text) }));
  const candidates = fresh.flatMap((item) => {
    const pairs = letterPairs(item.text);
    return old.flatMap(({ item: was, place, pairs: oldPairs }) => {
      const likeness = likenessOf(pairs, oldPairs);
      if (likeness < enoughAlike) return [];
      return [{ index: item.index, was, place, score: likeness + (was.section === item.section ? 1 : 0) }];
    });
  });
  candidates.sort((a, b) => b.score - a.score || a.place - b.place || a.index - b.index);
  for (const { index, was } of candidates) {
    if (ids[index] !== undefined || !left.has(was)) continue;
    ids[index] = was.id;
    left.delete(was);
  }
}

/** The neighbouring letters of a text; its first few hundred tell it apart. */
function letterPairs(text: string): ReadonlySet<string> {
  const start = ` ${text.slice(0, 300).toLowerCase()} `;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < start.length; i++) pairs.add(start.slice(i, i + 2));
  return pairs;
}

/** The share of pairs that two texts have in common, from 0 to 1. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}
