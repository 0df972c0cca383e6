// Who will do it: "Owner: @kim", "— @kim", "(@kim)", "@kim will …", "担当: platform".
import type { Range } from '../../text/range';
import type { Written } from '../postmortem';
import type { Words } from '../words';
import type { Found } from './found';
import { isVerb } from './verbs';

const label =
  /(?:^|[\s([{（【。.,;、–—-])((?:action )?(?:owners?|owned by|assignees?|assigned to|assigned|responsible|dri|driver|poc|lead|who|担当者?|責任者|负责人|责任人|責任人|responsável|responsáveis|ответственный|исполнитель|verantwortlich(?:er)?|zuständig|responsable|encargado|asignado a|담당자?)\s*[:：=]\s*)/iu;
const valueEnd =
  /[)\]}）】;；、，。|]|,\s*(?=(?:due|by|eta|deadline|priority|status|ticket|期限)\b)|,\s*(?=期限|\p{L}[\p{L}\d]*-\d|#\d|https?:|\d{4}-\d|$)|\.(?:\s|$)|\s[–—-]\s|\s(?=due\b|eta\b|期限)/iu;
const mayLabel = /[:：=]/;
const handle = /@[\p{L}\p{N}][\p{L}\p{N}_.-]{0,38}/u;
const trailing = new RegExp(
  `(?<!\\b(?:cc|thanks|thx|per|see))[\\s([{–—:,-]+(${handle.source}(?:(?:\\s*[,/&+]\\s*|\\s+and\\s+)${handle.source}){0,5})\\s*[)\\]}]?[.\\s]*$`,
  'u',
);
/** "(@kim, due 2024-05-03)", "(Kim, OPS-12)": in front of what else an item says of itself. */
const inBrackets = new RegExp(
  `[([（]\\s*(${handle.source}|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}),\\s*(?=due\\b|by\\b|eta\\b|deadline\\b|\\p{Lu}[\\p{Lu}\\d]*-\\d|#\\d|\\d{4}-\\d|https?:)`,
  'u',
);
const leading = new RegExp(
  `^\\s*[([]?(${handle.source}(?:(?:\\s*[,/&+]\\s*|\\s+and\\s+)${handle.source}){0,5})[)\\]]?\\s*(?:[:–—-]\\s*|(?:will|to|should|is going to|plans to|has|is)\\s|(?=\\p{Ll}))`,
  'u',
);

/** "Kim to add an alert", "The platform team will …". */
const doer =
  /^\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|(?:The |the )?[\p{L}-]+(?: [\p{L}-]+)? (?:team|squad))\s+(to|will)\s+(?!be\b)(\p{L}+)/u;
const noDoer =
  /^(?:needs?|plans?|wants?|time|ability|options?|nothing|something|aims?|tickets?|ways?|steps|how|what|where|when|who|whether|due|able|ready|possible|similar|related|according|prior|next|try|we|they|this|that|it|these)$/i;

/** Who does it by the grammar of the sentence, which stays as it is. */
function findDoer(
  item: Words,
  text: string,
  part: Range,
  people: ReadonlySet<string>,
): Found<Written> | undefined {
  const match = doer.exec(text);
  if (!match?.[1] || !match[3]) return undefined;
  const [, name, modal, verb] = match;
  const [first = ''] = name.toLowerCase().split(' ');
  const isKnown = people.has(name.toLowerCase()) || isTeam(name);
  if (!isKnown && (modal !== 'to' || isVerb(first) || noDoer.test(first) || !isVerb(verb.toLowerCase())))
    return undefined;
  const start = part.start + match[0].indexOf(name);
  const value = item.written({ start, end: start + name.length });
  return { value, cut: { start: part.start, end: part.start } };
}

/** The owner named in an item's own words. */
export function findOwner(item: Words, part: Range, people: ReadonlySet<string>): Found<Written> | undefined {
  const base = item.range.start;
  const text = item.text.slice(part.start - base, part.end - base);
  const said = mayLabel.test(text) ? label.exec(text) : null;
  if (said?.[1]) {
    const labelStart = said.index + said[0].length - said[1].length;
    const start = said.index + said[0].length;
    const rest = text.slice(start, start + 120);
    const length = valueEnd.exec(rest)?.index ?? rest.length;
    const value = item.written({ start: part.start + start, end: part.start + start + length });
    if (value.text !== '' && !isNobody(value.text)) {
      return { value, cut: { start: part.start + labelStart, end: value.range.end } };
    }
  }
  const tail = Math.max(0, text.length - 160);
  const last = text.includes('@') ? trailing.exec(text.slice(tail)) : null;
  if (last?.[1]) {
    const start = part.start + tail + last.index + last[0].indexOf(last[1]);
    const value = item.written({ start, end: start + last[1].length });
    return { value, cut: { start: part.start + tail + last.index, end: part.end } };
  }
  const listed = inBrackets.exec(text);
  if (listed?.[1]) {
    const start = part.start + listed.index + listed[0].indexOf(listed[1]);
    const value = item.written({ start, end: start + listed[1].length });
    return { value, cut: { start: part.start + listed.index, end: value.range.end } };
  }
  const first = text.includes('@') ? leading.exec(text) : null;
  if (first?.[1]) {
    const start = part.start + first[0].indexOf(first[1]);
    const value = item.written({ start, end: start + first[1].length });
    // "@kim will write the test" stays a sentence; "@kim: write the test" does not need the name.
    const isLabel = /[:–—-]\s*$/.test(first[0]);
    const end = isLabel ? part.start + first[0].length : part.start;
    return { value, cut: { start: part.start, end } };
  }
  return findTaker(item, text, part) ?? findDoer(item, text, part, people);
}

const takes = /(?:will|to|['’]ll) (?:own|drive|lead|take|handle|do) (?:this|it|that)/;
const taker =
  /(?:^|[.;]\s)\s*((?:The |the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?: team)?)(?: will| is going to|['’]ll) (?:own|drive|lead|take|handle|do) (?:this|it|that)\b/u;

/** "Kim will own this": the sentence stays as it is. */
function findTaker(item: Words, text: string, part: Range): Found<Written> | undefined {
  const match = takes.test(text) ? taker.exec(text) : null;
  if (!match?.[1]) return undefined;
  const start = part.start + match.index + match[0].indexOf(match[1]);
  const value = item.written({ start, end: start + match[1].length });
  return { value, cut: { start: part.start, end: part.start } };
}

const team =
  /^(?:the )?(?:(?:[\p{L}\p{N}&/-]+ ){1,3}(?:team|squad|guild|engineers|group)|team [\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+)?|sre|sres|devops|infra|ops|security|on-?call|equipe [\p{L}-]+|команда [\p{L}-]+)$/iu;
const name =
  /^(?:\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|d[aeiou]s?|v[ao]n)){0,3}|[\p{Script=Han}\p{Script=Katakana}]{2,8})$/u;
const allCapitals = /^[\p{Lu}\d .-]+$/u;
const oneHandle = new RegExp(`^${handle.source}$`, 'u');
const between = /\s*[,/&+、]\s*|\s+(?:and|und|et|y|e|и)\s+|\s+(?=@)/;

/** Whether a text is the name of a team. */
export function isTeam(text: string): boolean {
  return text.length < 50 && team.test(text);
}

/** Whether a text has the form of a person's name; so have products and places. */
export function isName(text: string): boolean {
  return text.length < 40 && name.test(text) && !allCapitals.test(text);
}

/** Whether a text consists of handles and of people whom the report names. */
export function personsOnly(text: string, people: ReadonlySet<string>): boolean {
  if (people.size === 0 && !text.includes('@')) return false;
  return text
    .split(between)
    .every((part) => oneHandle.test(part) || (people.size > 0 && people.has(part.toLowerCase())));
}

const nobody =
  /^(?:n\/?a|none|tbd|tba|todo|\?+|[-–—]+|unassigned|nobody|no one|未定|なし|无|待定|nenhum|нет)?$/i;

/** Whether a cell or value names nobody. */
export function isNobody(text: string): boolean {
  return nobody.test(text.trim());
}
