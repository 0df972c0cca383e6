// A report without a timeline still tells when things happened: the first time in each paragraph of its story.
import { append } from '../text/append';
import type { Range } from '../text/range';
import type { Block } from './blocks';
import type { Field, Section } from './postmortem';
import { meaningOf, sectionAt } from './sections';
import { timesIn } from './time/findTimes';
import type { TimeExpression } from './time/expression';
import type { Entry } from './timelineEntry';
import { entriesOfTable, isTimelineTable } from './timelineTable';
import type { Words } from './words';

/** Sections that look back or ahead; dates in them are no events of the incident. */
const noStory: ReadonlySet<string> = new Set([
  'actions',
  'lessons',
  'supporting',
  'people',
  'communication',
  'questions',
  'went-well',
  'went-poorly',
  'lucky',
]);

/** So many paragraphs or bullets that open with a time are a timeline, which these sections only sum up. */
const enoughLed = 3;
const sumsUp: ReadonlySet<string> = new Set(['summary', 'impact']);

/** One entry per paragraph or bullet that tells a time, in order. */
export function findDatedProse(
  blocks: readonly Block[],
  sections: readonly Section[],
  fields: readonly Field[],
): readonly Entry[] {
  const entries: Entry[] = [];
  const led = new Set<Entry>();
  const stated = fields.map(({ range }) => range).sort((a, b) => a.start - b.start);
  let nextStated = 0;
  // Blocks come in order, and so do the fields that stand in them.
  const holdsField = ({ start, end }: Range): boolean => {
    while (nextStated < stated.length && (stated[nextStated] as Range).end <= start) nextStated++;
    const field = stated[nextStated];
    return field !== undefined && field.start < end;
  };
  const add = (words: Words, range: Range): void => {
    const section = sectionAt(sections, range.start);
    if (noStory.has(meaningOf(section) ?? '') || holdsField(words.range)) return;
    const found = firstTime(words);
    if (!found) return;
    const base = words.range.start;
    const timeRange = { start: base + found.start, end: base + found.end };
    const entry = { expression: found, timeRange, text: words.plain(), range, section, isDay: false };
    entries.push(entry);
    if (found.clock && !/\p{L}/u.test(words.text.slice(0, found.start))) led.add(entry);
  };
  const visit = (block: Block): void => {
    if (block.kind === 'table' && isTimelineTable(block)) {
      const section = sectionAt(sections, block.range.start);
      if (!noStory.has(meaningOf(section) ?? '')) append(entries, entriesOfTable(block, section));
    } else if (block.kind === 'paragraph') add(block.words, block.range);
    else if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(visit);
  };
  blocks.forEach(visit);
  if (led.size < enoughLed) return entries;
  return entries.filter((entry) => led.has(entry) || !sumsUp.has(meaningOf(entry.section) ?? ''));
}

/** A paragraph that opens with a time tells of an event; what stands deeper is mentioned in passing. */
const farthest = 240;

function firstTime(words: Words): TimeExpression | undefined {
  const { text } = words;
  // The last time may begin at the border.
  const head = text.length > farthest ? text.slice(0, farthest + 60) : text;
  const times = timesIn(head);
  for (const found of times) {
    if (found.start > farthest) return undefined;
    const hasDay =
      found.date?.day !== undefined && (found.date.order === undefined || found.date.year !== undefined);
    if (!hasDay && !found.clock) continue;
    const at = words.range.start + found.start;
    const isMaterial = words.spans.some(
      ({ kind, range }) =>
        (kind === 'code' || kind === 'link' || kind === 'image') && range.start <= at && at < range.end,
    );
    if (isMaterial) continue;
    return found.clock ? found : withClockOf(head, found, times.next().value);
  }
  return undefined;
}

/** Another sentence, or the end of what began on the day. */
const apart = /[.!?。]\s|\b(?:until|till|to)\b/;

/** "On June 13 the store was unavailable, from 9:16 PM": the clock of the same sentence belongs to the day. */
function withClockOf(text: string, found: TimeExpression, next: TimeExpression | undefined): TimeExpression {
  if (!next?.clock || next.date || apart.test(text.slice(found.end, next.start))) return found;
  return { ...found, clock: next.clock, zone: next.zone };
}
