// What was found in paragraphs that were looked at before, so that an edit costs an analysis of only the paragraph it changes.
import type { Range } from '../text/range';
import type { Paragraph } from '../text/sentence';
import type { BlameMatch, Lore } from './blame';

/** So many UTF-16 units of paragraphs are remembered: the telling paragraphs of the largest reports. */
const mostUnits = 2_000_000;

/** What was found, counted from the beginning of the paragraph. */
const remembered = new Map<string, readonly BlameMatch[]>();
let units = 0;

/** What `analyse` finds in a paragraph, or found in one that read the same under the same lore. */
export function remember(
  paragraph: Paragraph,
  lore: Lore,
  analyse: () => readonly BlameMatch[],
): readonly BlameMatch[] {
  const { start } = paragraph.range;
  const key = `${keyOf(lore)} ${paragraph.kind} ${readingOf(paragraph)}`;
  const known = remembered.get(key);
  if (known) return known.map((match) => moved(match, start));
  const found = analyse();
  if (units > mostUnits) {
    remembered.clear();
    units = 0;
  }
  units += key.length;
  remembered.set(
    key,
    found.map((match) => moved(match, -start)),
  );
  return found;
}

/** Everything of a paragraph that an analysis looks at, independent of where it stands. */
function readingOf({ range, sentences }: Paragraph): string {
  return sentences
    .map((sentence) => {
      const marks = sentence.marks.map(
        ({ kind, range: { start, end } }) => `${kind} ${start - range.start} ${end - range.start}`,
      );
      return `${sentence.range.start - range.start} ${marks.join()}\n${sentence.text}`;
    })
    .join('\n');
}

const keys = new WeakMap<Lore, string>();

function keyOf(lore: Lore): string {
  let key = keys.get(lore);
  if (key === undefined) {
    const { register, people, roles, teams, systems, allowed } = lore;
    key = JSON.stringify([register, ...[people, roles, teams, systems, allowed].map((words) => [...words])]);
    keys.set(lore, key);
  }
  return key;
}

function moved(match: BlameMatch, by: number): BlameMatch {
  const { range, agent } = match;
  return {
    ...match,
    range: shifted(range, by),
    agent: agent && { ...agent, range: shifted(agent.range, by) },
  };
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
