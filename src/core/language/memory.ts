// What was found in paragraphs that were looked at before, so that an edit costs an analysis of only the paragraph it changes.
import { ownCopy } from '../text/ownCopy';
import type { Range } from '../text/range';
import type { Paragraph } from '../text/sentence';
import type { BlameMatch, Lore } from './blame';

/** So many UTF-16 units of paragraphs are remembered: the telling paragraphs of the largest reports. */
const mostUnits = 2_000_000;

/** What was found, counted from the beginning of the paragraph. */
const remembered = new Map<string, readonly BlameMatch[]>();
let units = 0;

/** A paragraph's place in the memory: the same for all that read the same under the same lore. */
export function placeOf(paragraph: Paragraph, lore: Lore): string {
  return `${numberOf(lore)} ${lore.register} ${paragraph.kind} ${readingOf(paragraph)}`;
}

/** What was found in a paragraph that had this place; its matches stand where this one does. */
export function recall(place: string, { range: { start } }: Paragraph): readonly BlameMatch[] | undefined {
  return remembered.get(place)?.map((match) => moved(match, start));
}

export function remember(place: string, { range: { start } }: Paragraph, found: readonly BlameMatch[]): void {
  if (units > mostUnits) {
    remembered.clear();
    lores.clear();
    units = 0;
  }
  units += place.length;
  remembered.set(
    ownCopy(place),
    found.map((match) => apart(moved(match, -start))),
  );
}

/** Everything of a paragraph that an analysis looks at, independent of where it stands. */
function readingOf({ range, sentences }: Paragraph): string {
  let reading = '';
  for (const sentence of sentences) {
    const { start } = sentence.range;
    reading += `${start - range.start}`;
    for (const mark of sentence.marks)
      reading += ` ${mark.kind} ${mark.range.start - start} ${mark.range.end - start}`;
    reading += `\n${sentence.text}\n`;
  }
  return reading;
}

const lores = new Map<string, number>();
let next = 0;

/** The lore that was asked for last: paragraphs that follow each other mostly share its words. */
let latest: Lore | undefined;
let numberOfLatest = 0;

/** The same number for all lores that have the same words. */
function numberOf(lore: Lore): number {
  if (latest && sharesWords(latest, lore)) return numberOfLatest;
  const { people, roles, teams, systems, allowed } = lore;
  const said = JSON.stringify([people, roles, teams, systems, allowed].map((words) => [...words]));
  let number = lores.get(said);
  if (number === undefined) {
    lores.set(said, (number = next++));
    units += said.length;
  }
  latest = lore;
  numberOfLatest = number;
  return number;
}

function sharesWords(one: Lore, other: Lore): boolean {
  return (
    one.people === other.people &&
    one.roles === other.roles &&
    one.teams === other.teams &&
    one.systems === other.systems &&
    one.allowed === other.allowed
  );
}

function moved(match: BlameMatch, by: number): BlameMatch {
  const { range, agent } = match;
  return {
    ...match,
    range: shifted(range, by),
    agent: agent && { ...agent, range: shifted(agent.range, by) },
  };
}

/** A match that does not keep the report in memory whose words it has. */
function apart(match: BlameMatch): BlameMatch {
  const { fault, claim, agent } = match;
  return {
    ...match,
    fault: ownCopy(fault),
    claim: ownCopy(claim),
    agent: agent && { ...agent, text: ownCopy(agent.text) },
  };
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
