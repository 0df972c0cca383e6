// One action item out of the words of a bullet, a number, a check box or a sentence.
import type { Range } from '../../text/range';
import type { ActionItem, ActionStatus, ActionStyle, Section, TypeOfAction, Written } from '../postmortem';
import type { Words } from '../words';
import { findDue } from './due';
import type { Found } from './found';
import { findOwner } from './owner';
import { findPriority, priorityOfHeading } from './priority';
import { findStatus, statusOfHeading } from './status';
import { findTicket } from './ticket';
import { inferType, typeOf } from './type';

/** What an item takes from the headings above it. */
export interface Inherited {
  readonly section: Section | undefined;
  readonly status: ActionStatus | undefined;
  readonly priority: Written | undefined;
  readonly type: TypeOfAction | undefined;
}

/** What the headings from `section` up to the one that opens the actions say of the items below them. */
export function inheritedFrom(section: Section | undefined): Inherited {
  let status: ActionStatus | undefined;
  let priority: Written | undefined;
  let type: TypeOfAction | undefined;
  for (let at = section; at; at = at.parent) {
    status ??= statusOfHeading(at.heading);
    const urgency = priorityOfHeading(at.heading);
    if (urgency !== undefined) priority ??= { text: urgency, range: at.headingRange };
    const kind = typeOf(at.heading);
    if (kind !== undefined)
      type ??= { text: at.heading, range: at.headingRange, type: kind, inferred: false };
    if (at.kind === 'actions' && at.parent?.kind !== 'actions') break;
  }
  return { section, status, priority, type };
}

const box = /^\s*\[([ xX✓✔\-~/>]?)\](?=\s|$)\s*/;

/** The check box that a text starts with. */
export function checkboxOf(text: string): { mark: string; length: number; start: number } | undefined {
  const match = box.exec(text);
  return match
    ? { mark: match[1] ?? '', length: match[0].length, start: match[0].indexOf('[') + 1 }
    : undefined;
}

function statusOfMark(mark: string): ActionStatus {
  if (mark === '' || mark === ' ' || mark === '>') return 'open';
  if (mark === '/') return 'in-progress';
  return mark === '-' || mark === '~' ? 'declined' : 'done';
}

const tag = /^\s*[[(【]\s*(\p{L}[\p{L}\p{N} &/_-]{1,24})\s*[\])】]\s*[:–—-]?\s*/u;

/**
 * Reads the item that `part` of a block tells. `range` is the whole item, nested lines included; `afterwards` what nested lines say,
 * which may tell that it has been done.
 */
export function itemOfWords(
  words: Words,
  part: Range,
  style: ActionStyle,
  inherited: Inherited,
  range: Range,
  afterwards: ActionStatus | undefined,
): ActionItem {
  const base = words.range.start;
  const checkbox = checkboxOf(words.text.slice(part.start - base, part.end - base));
  const body = checkbox ? { start: part.start + checkbox.length, end: part.end } : part;
  const stated = findStatus(words, body);
  const rest = stated ? without(body, stated.cut) : body;
  const owner = findOwner(words, rest);
  const due = findDue(words, rest);
  const priority = findPriority(words, rest);
  const ticket = findTicket(words, rest);
  const type = findTag(words, rest);
  const cuts = [stated, owner, due, priority, ticket, type].flatMap((found) => (found ? [found.cut] : []));
  const { text, textRange } = remainder(words, body, cuts);
  const boxStatus = checkbox && statusOfMark(checkbox.mark);
  const status = statusFrom(boxStatus, stated?.value, afterwards, inherited.status);
  return {
    text,
    range,
    textRange,
    style: checkbox ? 'checkbox' : style,
    section: inherited.section,
    status: status ?? 'open',
    marked: status !== undefined,
    checkbox: checkbox && {
      start: part.start + checkbox.start,
      end: part.start + checkbox.start + checkbox.mark.length,
    },
    owner: owner?.value,
    due: due?.value,
    priority: priority?.value ?? inherited.priority,
    type: type?.value ?? inherited.type ?? inferredType(words, textRange),
    ticket: ticket?.value,
  };
}

/** A ticked box is done; an empty one is open unless the words beside it say more. */
function statusFrom(
  boxed: ActionStatus | undefined,
  stated: ActionStatus | undefined,
  afterwards: ActionStatus | undefined,
  inherited: ActionStatus | undefined,
): ActionStatus | undefined {
  if (boxed !== undefined && boxed !== 'open') return boxed;
  if (boxed === 'open') return stated === 'in-progress' || stated === 'declined' ? stated : 'open';
  return stated ?? afterwards ?? inherited;
}

/** The part of a range that a cut at its start or end leaves. */
function without(part: Range, cut: Range): Range {
  if (cut.end <= cut.start) return part;
  if (cut.start <= part.start) return { start: Math.min(cut.end, part.end), end: part.end };
  if (cut.end >= part.end) return { start: part.start, end: Math.max(cut.start, part.start) };
  return part;
}

/** A leading tag: `[Prevent]` is a type, `[Platform]` stays a part of the text. */
function findTag(words: Words, part: Range): Found<TypeOfAction> | undefined {
  const base = words.range.start;
  const match = tag.exec(words.text.slice(part.start - base, part.start - base + 40));
  const type = match?.[1] === undefined ? undefined : typeOf(match[1]);
  if (!match?.[1] || !type) return undefined;
  const start = part.start + match[0].indexOf(match[1]);
  const written = words.written({ start, end: start + match[1].length });
  return {
    value: { ...written, type, inferred: false },
    cut: { start: part.start, end: part.start + match[0].length },
  };
}

export function inferredType(words: Words, textRange: Range): TypeOfAction | undefined {
  const base = words.range.start;
  const found = inferType(words.text.slice(textRange.start - base, textRange.end - base));
  if (!found) return undefined;
  const start = textRange.start + found.at;
  const written = words.written({ start, end: start + found.length });
  return { ...written, type: found.type, inferred: true };
}

const separators = ' ,;:–—|([{（-';
const outer = /^[\s,;:–—|-]+|[\s,;:–—|([{（-]+$/g;

/** What is left of an item's words when its attributes are taken out. */
function remainder(words: Words, body: Range, cuts: readonly Range[]): { text: string; textRange: Range } {
  const ordered = cuts.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = body.start;
  let first: number | undefined;
  let last = body.start;
  const keep = (start: number, end: number): void => {
    if (end <= start) return;
    const { text, range } = words.written({ start, end });
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return;
    first ??= range.start;
    last = range.end;
    // A dash that led to an attribute is none of the item's words.
    while (last > range.start && separators.includes(words.text[last - 1 - words.range.start] ?? 'x')) last--;
    pieces.push(text);
  };
  for (const cut of ordered) {
    keep(at, Math.min(cut.start, body.end));
    at = Math.max(at, cut.end);
  }
  keep(at, body.end);
  if (first === undefined) {
    const whole = words.written(body);
    return { text: whole.text, textRange: whole.range };
  }
  return {
    text: pieces
      .join(' ')
      .replace(/\s*[([（]\s*[)\]）]/g, '')
      .replace(outer, ''),
    textRange: { start: first, end: last },
  };
}
