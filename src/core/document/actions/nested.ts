// What the lines nested under an item say of it: "Owner: Kim", "Due: 3 May", "This has been done".
import type { Block, ListBlock, ParagraphBlock } from '../blocks';
import type { ActionStatus } from '../postmortem';
import type { Words } from '../words';
import type { Range } from '../../text/range';
import { attributeNamed, attributesOf, type Attributes } from './attributes';
import { statusOf } from './status';
import { isToldDoneBelow } from './told';

export interface SaidBelow {
  readonly attributes: Attributes;
  /** Whether the lines say nothing but that. */
  readonly isAll: boolean;
}

/** What nested lists say of the item above them. */
export function saidBelow(lists: readonly ListBlock[], people: ReadonlySet<string>): SaidBelow {
  const attributes: Attributes = {};
  let isAll = true;
  for (const list of lists) {
    for (const {
      blocks: [first],
    } of list.items) {
      const said =
        first?.kind === 'paragraph' ? saidByLine(first.words, first.words.range, people) : undefined;
      if (said) merge(attributes, said);
      else {
        isAll = false;
        if (first?.kind === 'paragraph') attributes.status ??= statusBelow(first.words.plain());
      }
    }
  }
  return { attributes, isAll };
}

function statusBelow(text: string): ActionStatus | undefined {
  return statusOf(text) ?? (isToldDoneBelow(text) ? 'done' : undefined);
}

/**
 * What the blocks below a heading say of it, where they say enough to make the heading itself an item: its owner or date, or two
 * other things.
 */
export function saidOfHeading(blocks: readonly Block[], people: ReadonlySet<string>): Attributes | undefined {
  const attributes: Attributes = {};
  for (const block of blocks) {
    if (block.kind === 'paragraph') readLines(block, attributes, people);
    else if (block.kind === 'list') {
      for (const {
        blocks: [first],
      } of block.items)
        if (first?.kind === 'paragraph') readLines(first, attributes, people);
    }
  }
  const said = Object.values(attributes).filter((value) => value !== undefined);
  return said.length > 1 || attributes.owner || attributes.due ? attributes : undefined;
}

function readLines({ words }: ParagraphBlock, attributes: Attributes, people: ReadonlySet<string>): void {
  if (!mayLabel.test(words.content)) return;
  for (const line of words.lineRanges) {
    const said = startsWithLabel(words, line) ? saidByLine(words, line, people) : undefined;
    if (said) merge(attributes, said);
  }
}

const mayLabel = /[:：]/;
const label = /^[\s*_]*(\p{L}[\p{L} _/-]{0,28}?)[\s*_]*[:：]/u;

function startsWithLabel(words: Words, line: Range): boolean {
  const base = words.range.start;
  const match = label.exec(words.text.slice(line.start - base, Math.min(line.end, line.start + 60) - base));
  return match?.[1] !== undefined && attributeNamed(match[1]) !== undefined;
}

const longestLine = 120;

/** A line that is an attribute, or several of them: "Owner: Kim | Due: 3 May". */
function saidByLine(words: Words, line: Range, people: ReadonlySet<string>): Attributes | undefined {
  if (line.end - line.start > longestLine) return undefined;
  const base = words.range.start;
  const text = words.text.slice(line.start - base, line.end - base);
  const said: Attributes = {};
  let at = 0;
  for (const piece of text.split(/([|·;]|,(?=\s*\p{L}[\p{L} ]{1,20}[:：]))/u)) {
    const part = { start: line.start + at, end: line.start + at + piece.length };
    at += piece.length;
    if (!/[^\s|·;,]/.test(piece)) continue;
    const more = attributesOf(words, part, people);
    if (!more) return undefined;
    merge(said, more);
  }
  return said;
}

function merge(into: Attributes, more: Attributes): void {
  into.owner = more.owner ?? into.owner;
  into.due = more.due ?? into.due;
  into.priority = more.priority ?? into.priority;
  into.status = more.status ?? into.status;
  into.type = more.type ?? into.type;
  into.ticket = more.ticket ?? into.ticket;
}
