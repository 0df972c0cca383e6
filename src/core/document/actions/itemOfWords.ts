// One action item out of the words of a bullet, a number, a check box or a sentence.
import type { Range } from '../../text/range';
import { isWhiteSpace } from '../../text/whiteSpace';
import type { ActionItem, ActionStatus, ActionStyle, TypeOfAction } from '../postmortem';
import type { Words } from '../words';
import type { Attributes } from './attributes';
import { findDue } from './due';
import type { Found } from './found';
import type { Inherited } from './inherited';
import { readLead } from './lead';
import { findOwner } from './owner';
import { findPriority } from './priority';
import { findStatus } from './status';
import { readTail } from './tail';
import { findTicket } from './ticket';
import { inferType } from './type';

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

/**
 * Reads the item that `part` of a block tells. `range` is the whole item, nested lines included; `below` is what nested lines say of
 * it: its owner, its date, that it has been done.
 */
export function itemOfWords(
  words: Words,
  part: Range,
  style: ActionStyle,
  inherited: Inherited,
  range: Range,
  below: Attributes = {},
): ActionItem {
  const base = words.range.start;
  const checkbox = checkboxOf(words.text.slice(part.start - base, part.end - base));
  const body = checkbox ? { start: part.start + checkbox.length, end: part.end } : part;
  const lead = readLead(words, body, inherited.people);
  const tail = readTail(words, { start: lead.end, end: body.end }, inherited.people);
  const core = { start: lead.end, end: tail.start };
  const stated = findStatus(words, core);
  const rest = stated ? without(core, stated.cut) : core;
  const said = together(lead.said, tail.said, below);
  const owner = said.owner ? undefined : findOwner(words, rest, inherited.people);
  const due = said.due ? undefined : findDue(words, rest);
  const priority = said.priority ? undefined : findPriority(words, rest);
  const ticket = said.ticket ? undefined : findTicket(words, rest);
  const { text, textRange } = remainder(words, body, [
    { start: body.start, end: lead.end },
    { start: tail.start, end: body.end },
    ...cutsOf(stated, owner, due, priority, ticket),
  ]);
  const boxStatus = checkbox && statusOfMark(checkbox.mark);
  const written = lead.said.status ?? tail.said.status ?? stated?.value;
  const status = statusFrom(boxStatus, written, below.status, inherited.status);
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
    owner: said.owner ?? owner?.value ?? inherited.owner,
    due: said.due ?? due?.value ?? inherited.due,
    priority: said.priority ?? priority?.value ?? inherited.priority,
    type: said.type ?? inherited.type ?? inferredType(words, textRange),
    ticket: said.ticket ?? ticket?.value,
  };
}

/** What is said nearest to the task counts. Named one by one: to spread three objects of any shapes costs more than to read them. */
function together(lead: Attributes, tail: Attributes, below: Attributes): Attributes {
  return {
    owner: lead.owner ?? tail.owner ?? below.owner,
    due: lead.due ?? tail.due ?? below.due,
    priority: lead.priority ?? tail.priority ?? below.priority,
    type: lead.type ?? tail.type ?? below.type,
    ticket: lead.ticket ?? tail.ticket ?? below.ticket,
  };
}

function cutsOf(...found: readonly (Found<unknown> | undefined)[]): readonly Range[] {
  const cuts: Range[] = [];
  for (const one of found) if (one) cuts.push(one.cut);
  return cuts;
}

/** A ticked box is done; an empty one is open unless the words beside it say more. */
function statusFrom(
  boxed: ActionStatus | undefined,
  stated: ActionStatus | undefined,
  below: ActionStatus | undefined,
  inherited: ActionStatus | undefined,
): ActionStatus | undefined {
  if (boxed !== undefined && boxed !== 'open') return boxed;
  if (boxed === 'open') return stated === 'in-progress' || stated === 'declined' ? stated : 'open';
  return stated ?? below ?? inherited;
}

/** The part of a range that a cut at its start or end leaves. */
function without(part: Range, cut: Range): Range {
  if (cut.end <= cut.start) return part;
  if (cut.start <= part.start) return { start: Math.min(cut.end, part.end), end: part.end };
  if (cut.end >= part.end) return { start: part.start, end: Math.max(cut.start, part.start) };
  return part;
}

function inferredType(words: Words, textRange: Range): TypeOfAction | undefined {
  const base = words.range.start;
  const text = words.text.slice(textRange.start - base, textRange.end - base);
  const found = inferType(text);
  if (!found) return undefined;
  const { type, at, length } = found;
  const start = textRange.start + at;
  return { text: text.slice(at, at + length), range: { start, end: start + length }, type, inferred: true };
}

const separators = ' ,;:–—|([{（-';
const emptied = /\s*[([（]\s*[)\]）]/g;
const leadingSigns = ',;:–—|-';

/** A text without the signs that led to an attribute before it or behind it. */
function withoutOuterSigns(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isOneOf(leadingSigns, text, start)) start++;
  while (end > start && isOneOf(separators, text, end - 1)) end--;
  return text.slice(start, end);
}

function isOneOf(signs: string, text: string, at: number): boolean {
  return isWhiteSpace(text.charCodeAt(at)) || signs.includes(text.charAt(at));
}

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
    text: withoutOuterSigns(pieces.length > 1 ? pieces.join(' ').replace(emptied, '') : (pieces[0] ?? '')),
    textRange: { start: first, end: last },
  };
}
