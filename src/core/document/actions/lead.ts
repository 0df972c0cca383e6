// What an item says of itself before its task: "[P1]", "AI-3:", "✅", "Prevent:", "TODO(kim):", "@kim:".
import type { Range } from '../../text/range';
import type { Written } from '../postmortem';
import type { Words } from '../words';
import { attributesOf, type Attributes } from './attributes';
import { isTeam, personsOnly } from './owner';
import { isPriority } from './priority';
import { leadingStatus, statusOf } from './status';
import { typeOf } from './type';

export interface Lead {
  readonly said: Attributes;
  /** Where the task starts. */
  readonly end: number;
}

const longest = 120;
const mostPieces = 6;

const tag = /^\s*[[(（【]\s*([^()（）[\]【】]{1,40}?)\s*[\])）】]\s*[:：–—-]?\s*/;
const label = /^\s*([\p{L}@#][^:：.,;!?\n–—]{0,30}?)\s*(?:[:：]\s*|\s[-–—]+\s+)(?=\S)/u;
const todoOf = /^\s*(?:TODO|FIXME)\s*\(([^()]{1,40})\)\s*[:：–—-]?\s*/;
const counted =
  /^(?:(?:ai|a|ca|pa|action(?: item)?|task|item|follow-?up|fup|rec(?:ommendation)?|corrective action|preventive action)[ -]?#?\d{1,3}|#\d{1,2}|\d{1,2})$/i;
const countedBare = /^\s*(?:(?:AI|Action(?: [Ii]tem)?)[ -]?#?\d{1,3}|\d{1,2}[.)])\s+(?=\p{Lu})/u;
const announcement =
  /^(?:action(?: item)?s?|ai|task|to-?do|follow-?up|next step|recommendation|アクション|行动项|ação|acción|maßnahme|действие)$/i;
/** A word such as "Monitoring" before a colon also says what the task is about; only these say nothing but the type. */
const pureType = /^(?:prevent|detect|mitigat|process$|other$|[^a-z\d])/i;

/** Reads the labels, tags and marks that `part` starts with, as long as each says something of the item and nothing of the task. */
export function readLead(words: Words, part: Range, people: ReadonlySet<string>): Lead {
  const base = words.range.start;
  const said: Attributes = {};
  let at = part.start;
  for (let piece = 0; piece < mostPieces; piece++) {
    const text = words.text.slice(at - base, Math.min(part.end, at + longest) - base);
    const found = firstPiece(words, text, at, people);
    if (!found || at + found.length >= part.end) break;
    if (Object.keys(found.said).some((name) => said[name as keyof Attributes] !== undefined)) break;
    Object.assign(said, found.said);
    at += found.length;
  }
  return { said, end: at };
}

interface Piece {
  readonly said: Attributes;
  readonly length: number;
}

function firstPiece(words: Words, text: string, at: number, people: ReadonlySet<string>): Piece | undefined {
  const todo = todoOf.exec(text);
  if (todo?.[1]) {
    const start = at + todo[0].indexOf(todo[1]);
    const owner = words.written({ start, end: start + todo[1].length });
    return {
      said: { status: 'open', owner: /\d/.test(owner.text) ? undefined : owner },
      length: todo[0].length,
    };
  }
  const status = leadingStatus(text);
  if (status) return { said: { status: status.status }, length: status.length };
  const bare = countedBare.exec(text);
  if (bare) return { said: {}, length: bare[0].length };
  const tagged = tag.exec(text);
  if (tagged?.[1]) return taggedPiece(words, text, tagged[0], tagged[1], at, people);
  const labelled = label.exec(text);
  if (!labelled?.[1]) return undefined;
  const start = at + labelled[0].indexOf(labelled[1]);
  const said = saidByLabel(words.written({ start, end: start + labelled[1].length }), people);
  return said && { said, length: labelled[0].length };
}

/** `[Prevent]`, `[P1, Kim]`; `[Platform]` names a component and stays a part of the text. */
function taggedPiece(
  words: Words,
  text: string,
  whole: string,
  inside: string,
  at: number,
  people: ReadonlySet<string>,
): Piece | undefined {
  const said: Attributes = {};
  let start = at + text.indexOf(inside);
  for (const part of inside.split(/[,/|]/)) {
    const range = { start, end: start + part.length };
    start = range.end + 1;
    const more = attributesOf(words, range, people);
    if (!more || more.ticket || more.due) return undefined;
    if (more.owner && !personsOnly(more.owner.text, people)) return undefined;
    Object.assign(said, more);
  }
  return { said, length: whole.length };
}

function saidByLabel(written: Written, people: ReadonlySet<string>): Attributes | undefined {
  const { text } = written;
  if (counted.test(text) || announcement.test(text)) return {};
  if (isPriority(text)) return { priority: written };
  const type = pureType.test(text) ? typeOf(text) : undefined;
  if (type) return { type: { ...written, type, inferred: false } };
  if (personsOnly(text, people) || (isTeam(text) && /\s/.test(text))) return { owner: written };
  const status = /\p{L}/u.test(text) ? statusOf(text) : undefined;
  return status && { status };
}
