// Days, hours and words for things that fail, as a quick look finds them.
import { monthOf } from '../time/months';

/** Not inside a longer number, a path or a query, where dates belong to addresses; Chinese and Japanese put no space before them. */
const dayInNumbers =
  /(?<![A-Za-z\p{N}=/.-])(?:(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|[-/](?:0[1-9]|1[0-2])(?!\d)|年)|\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d\d(?![\d.])|\d{1,2}月\d{1,2}日)/u;
const wordBesideNumber =
  /(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th)?\.?(?:(?: of| de)? |-)(\p{L}{3,10})(?!\p{L})|(\p{L}{3,10})(?:\. ?|,? )(?:de )?(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)(?![\p{N}%]))/gu;
/** Months whose names are ordinary words, unless they are capitalised. */
const ambiguousMonths: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'out',
  'set',
  'sen',
  'ago',
  'dez',
]);
const timedEntry =
  /^\s*(?:[-*+>|]\s*|\|[^|]{1,24}\|\s*|\d{1,2}\.\s+|#{2,6}\s+)?(?:\*\*|__|`|\[|\()?~?\s?(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/;

/** Whether a day or a month of a year is named. */
export function hasDay(text: string): boolean {
  if (!/\d/.test(text)) return false;
  if (dayInNumbers.test(text)) return true;
  for (const [, after, before] of text.matchAll(wordBesideNumber)) {
    const word = after ?? before ?? '';
    if (monthOf(word) !== undefined && !ambiguousMonths.has(word)) return true;
  }
  return false;
}

/** Whether a line begins with a time of day, as an entry of a timeline does. */
export const hasTimedEntry = (line: string): boolean => timedEntry.test(line);

const failure =
  /\b(?:incident|outages?|downtime|disrupt(?:ed|ion)|degrad(?:ed|ation)|unavailable|unreachable|offline|fail(?:s|ed|ure|ures|ing)?|broken?|broke|crash(?:ed|es)?|errors?|bugs?|roll(?:ed)? ?back|rollback|revert(?:ed)?|mitigated|restored|recover(?:ed|y)|resolved|restart(?:ed|s)?|alert(?:s|ed)?|paged|root cause|exhausted|overload(?:ed)?|time(?:d )?outs?|vulnerability|exploit(?:ed)?|compromised|leak(?:ed)?|attack(?:er|ers|ed)?|stuck|lost|deleted|corrupt(?:ed|ion)?|expired?|rejected|declined|down|full|impacted|affected)\b|障害|停止|復旧|故障|事故|告警|回滚|アラート|失敗|incidente|queda|falha|alerta|сбой|инцидент|ошибк|störung|ausfall|ausgefallen|fehler|panne|erreur|défaillance|caída|fallo|indispon|interrup|avaria|\berros?\b|недоступ|отказ|장애|오류|복구/giu;

/** How many different words for things that fail a text has, counted up to `enough`. */
export function failuresIn(text: string, enough: number): number {
  const found = new Set<string>();
  for (const [word] of text.matchAll(failure)) {
    found.add(word.toLowerCase());
    if (found.size >= enough) break;
  }
  return found.size;
}
