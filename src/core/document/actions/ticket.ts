// Where the work is tracked: keys, `#12`, and links to issues and pull requests.
import { firstMatch } from '../../text/matchAt';
import type { Range } from '../../text/range';
import type { Ticket } from '../postmortem';
import type { Words } from '../words';
import type { Found } from './found';

const trackerLink =
  /\/(?:issues?|pull|pulls|merge_requests|work_items|browse|tickets?|bugs?|tasks?|epics?|stories|story|boards|commit|discussions|show_bug\.cgi|c|t|b)(?:\/|\?|$)|linear\.app|trello\.com|atlassian\.net|notion\.so|asana\.com|clickup\.com|shortcut\.com|youtrack|bugzilla|phabricator|redmine|monday\.com|height\.app|crbug\.com|b\/\d/i;
const bareLink = /https?:\/\/[^\s<>"）」】]+/g;
const key = /(?<![\p{L}\p{N}/.#-])([A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\p{L}\p{N}]|-\d|\.\d)/gu;
const mayHoldKey = /[A-Z\d]-\d/;
/** Written like keys without being one. */
const noKey =
  /^(?:UTF|ISO|SHA|SEV|CVE|RFC|HTTP|TLS|COVID|AES|MD|SQL|UTC|GMT|PM|PR|ES|IPV|TCP|AZ|GPT|X|H|RSA|BASE|INC)-/;
const hashNumber = /(?<![\p{L}\p{N}/&#])((?:[\w.-]{1,40}(?:\/[\w.-]{1,40}){0,3})?#\d{1,7})(?![\p{L}\p{N}])/u;

/** The ticket an item names: a link to a tracker, else a key or number. */
export function findTicket(item: Words, part: Range): Found<Ticket> | undefined {
  const base = item.range.start;
  for (const { kind, range, inner, value } of item.spansIn(part)) {
    if (kind !== 'link' || range.end > part.end || !value) continue;
    if (!trackerLink.test(value)) continue;
    const label = item.written(inner);
    return { value: { ...label, url: value }, cut: cutOf(item, part, range, label.text) };
  }
  const text = item.text.slice(part.start - base, part.end - base);
  if (text.includes('://')) {
    for (let match = firstMatch(bareLink, text); match; match = bareLink.exec(text)) {
      const url = match[0].replace(/[.,;:!?)\]+]+$/, '');
      if (!trackerLink.test(url)) continue;
      const range = { start: part.start + match.index, end: part.start + match.index + url.length };
      return { value: { text: url, range, url }, cut: cutOf(item, part, range, url) };
    }
  }
  const mayHold = mayHoldKey.test(text);
  for (let match = mayHold ? firstMatch(key, text) : null; match; match = key.exec(text)) {
    if (noKey.test(match[0])) continue;
    const range = { start: part.start + match.index, end: part.start + match.index + match[0].length };
    return { value: { text: match[0], range, url: undefined }, cut: cutOf(item, part, range, match[0]) };
  }
  const number = text.includes('#') ? hashNumber.exec(text) : null;
  if (number?.[1]) {
    const range = { start: part.start + number.index, end: part.start + number.index + number[1].length };
    return { value: { text: number[1], range, url: undefined }, cut: cutOf(item, part, range, number[1]) };
  }
  return undefined;
}

const isTag =
  /^(?:\[?#?\d+\]?|(?:[\w./-]+)?#\d+|[A-Z][A-Z0-9]+-\d+|issue|ticket|github issue|gh issue|pr|pull request|link|jira|https?:.*)$/i;

/** Whether a text is a key, a number, a link or a word for one of these, and nothing else. */
export function isTicketOnly(text: string): boolean {
  return isTag.test(text) || onlyLeadsToTicket.test(text);
}

const onlyLeadsToTicket =
  /^(?:(?:see|tracked (?:in|by|at|as)|tracking(?: issue)?|issue|ticket|pr|jira|github|gh|bug|story|epic|in|fixed (?:in|by)|via)[\s:]+){1,2}(?:#?\d+|(?:[\w./-]+)?#\d+|[A-Z][A-Z0-9]+-\d+|https?:\S+|here|issue|ticket)$/i;

/** A ticket at the end or start of an item is left out of its text; one inside a sentence belongs to it. */
function cutOf(item: Words, part: Range, range: Range, label: string): Range {
  const nothing = { start: part.end, end: part.end };
  if (!isTag.test(label)) return nothing;
  const base = item.range.start;
  const before = item.text.slice(part.start - base, range.start - base);
  const after = item.text.slice(range.end - base, part.end - base);
  if (/^[\s)\].,;]*$/.test(after)) {
    const lead =
      /[\s([:,;–—-]*(?:(?:issue|ticket|bug|see|tracked in|tracking)[\s:]*)?[\s([]*$/i.exec(before)?.[0]
        .length ?? 0;
    const start = range.start - lead;
    return /[\p{L}\p{N}]/u.test(item.text.slice(part.start - base, start - base))
      ? { start, end: part.end }
      : nothing;
  }
  const isFirst = /^[\s([]*$/.test(before);
  const gap = isFirst ? /^[\s)\]]*[:–—-]\s*|^[)\]]\s*/.exec(after) : null;
  return gap ? { start: part.start, end: range.end + gap[0].length } : nothing;
}
