// What was found in paragraphs that were looked at before, so that an edit costs an analysis of only the paragraph it changes.
import { ownCopy } from '../text/ownCopy';
import type { Range } from '../text/range';
import type { Paragraph } from '../text/sentence';
import type { BlameMatch, Lore } from './blame';

/** So many paragraphs are remembered: the telling ones of the largest reports. */
const mostParagraphs = 20_000;

/** What was found, counted from the beginning of the paragraph. */
const remembered = new Map<number, readonly BlameMatch[]>();

/** A paragraph's place in the memory: the same for all that read the same under the same lore, and for others hardly ever. */
export function placeOf({ kind, range, sentences }: Paragraph, lore: Lore): number {
  const print = new Fingerprint();
  print.addNumber(numberOf(lore));
  print.addText(lore.register);
  print.addText(kind);
  for (const { text, marks, range: place } of sentences) {
    print.addNumber(place.start - range.start);
    for (const mark of marks) {
      print.addText(mark.kind);
      print.addNumber(mark.range.start - place.start);
      print.addNumber(mark.range.end - place.start);
    }
    print.addText(text);
  }
  return print.value;
}

/** What was found in a paragraph that had this place; its matches stand where this one does. */
export function recall(place: number, { range: { start } }: Paragraph): readonly BlameMatch[] | undefined {
  return remembered.get(place)?.map((match) => moved(match, start));
}

export function remember(place: number, { range: { start } }: Paragraph, found: readonly BlameMatch[]): void {
  if (remembered.size >= mostParagraphs) {
    remembered.clear();
    lores.clear();
  }
  remembered.set(
    place,
    found.map((match) => apart(moved(match, -start))),
  );
}

/** Stands for all that was added to it, in their order: two hashes, each with a factor of its own. */
class Fingerprint {
  private one = 0;
  private other = 0;

  addText(text: string): void {
    const { length } = text;
    this.addNumber(length);
    let { one, other } = this;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other + code, 0x2c1b3c6d) ^ (other >>> 15);
    }
    this.one = one;
    this.other = other;
  }

  addNumber(value: number): void {
    this.one = Math.imul(this.one ^ value, 0x01000193);
    this.other = Math.imul(this.other + value, 0x2c1b3c6d) ^ (this.other >>> 15);
  }

  /** An integer of 53 bits, as many as a number holds. */
  get value(): number {
    return (this.one >>> 0) * 0x200000 + (this.other >>> 11);
  }
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
  if (number === undefined) lores.set(said, (number = next++));
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
