// What pages become when they are exported: "Raise the limit [Kim](/people/7) 3 May 2027", with links to people and no mark between.
import type { Span, Words } from '../words';
import type { Attributes } from './attributes';
import { dueDate } from './due';
import type { Found } from './found';
import { findTicket } from './ticket';

/** Where the profile of somebody lies. */
const profile = /^mailto:|\/(?:people|users?|profiles?|u)\/|\/~|[?&](?:user|account)(?:id)?=/i;
/** A handle in front of the date. */
const handle = /@[\p{L}\p{N}_.-]{1,38}\s{1,3}\p{N}[\p{L}\p{N}./, -]{5,20}$/u;
const lastDate =
  /\s(?:\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})$/u;
const lastDigit = /\d/;
const longestDate = 24;

/** The mention, date or ticket that ends at `end`, in an item that mentions somebody by a link or right before the date. */
export function lastMention(words: Words, start: number, end: number): Found<Attributes> | undefined {
  const content = words.text.slice(start - words.range.start, end - words.range.start);
  const link = words.spansIn({ start, end }).find(({ kind, inner }) => kind === 'link' && inner.end === end);
  // Most items end otherwise, which is seen faster than whom they mention.
  if (!link && !lastDigit.test(content.charAt(content.length - 1))) return undefined;
  const namesHandle = content.includes('@') && handle.test(content);
  if (!namesHandle && !words.spans.some(isMention)) return undefined;
  if (link) {
    const cut = { start: link.range.start, end };
    if (isMention(link)) return { value: { owner: words.written(link.inner) }, cut };
    const ticket = findTicket(words, link.range)?.value;
    return ticket && { value: { ticket }, cut };
  }
  const from = Math.max(0, content.length - longestDate);
  const date = lastDate.exec(content.slice(from));
  if (!date) return undefined;
  const cut = { start: start + from + date.index, end };
  return { value: { due: dueDate(words.written(cut)) }, cut };
}

function isMention({ kind, value }: Span): boolean {
  return kind === 'link' && value !== undefined && profile.test(value);
}
