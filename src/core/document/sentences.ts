// Where sentences end. Own rules, so that the editor, the browser and the command line agree to the character.
import type { Range } from '../text/range';

/** Words whose full stop does not end a sentence, in lower case and without it. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'e.g i.e eg ie vs approx ca cf etc no nr vol fig figs inc ltd corp co dept est min max avg sec hrs hr mr mrs ms dr prof sr jr st ' +
    'al resp incl excl eq ref refs sect ch pp jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'a.m p.m u.s u.k e.u z.b d.h u.a bzw ggf evtl usw p.ex p.e ex. sra sr ee.uu г гг т.е т.к т.д т.п др'
  ).split(' '),
);

const longestAbbreviation = Math.max(...[...abbreviations].map(({ length }) => length));

const terminator = /[.!?…。！？．]/g;
const isCjkEnd = (code: number): boolean =>
  code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff0e;
const space = 32;
const isClosing = (letter: string): boolean => ')]}"\'”’»」』）］*_`'.includes(letter);
const startsSentence = /[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Extended_Pictographic}"'“‘«„「『([*_`@#~¿¡<$/\\-]/u;
const startsInSmall = /\p{Ll}/u;

/**
 * The sentences of a text as ranges, without the white space between them. At `breaks` a sentence ends whatever it says (a hard
 * break). Ranges and breaks count from `base`, the offset at which the text starts. Linear in the length of the text.
 */
export function splitSentences(text: string, breaks: readonly number[] = [], base = 0): readonly Range[] {
  terminator.lastIndex = 0;
  let mayEnd = terminator.test(text);
  // Headings, cells and many bullets: a list of one costs less than one that may grow.
  if (breaks.length === 0 && !mayEnd) {
    const whole = trimmed(text, 0, text.length, base);
    return whole ? [whole] : [];
  }
  const sentences: Range[] = [];
  let start = 0;
  let nextBreak = 0;
  const push = (end: number): void => {
    const sentence = trimmed(text, start, end, base);
    if (sentence) sentences.push(sentence);
    start = end;
  };
  const breakUntil = (at: number): void => {
    while (nextBreak < breaks.length && (breaks[nextBreak] as number) <= base + at)
      push((breaks[nextBreak++] as number) - base);
  };
  for (; mayEnd; mayEnd = terminator.test(text)) {
    const at = terminator.lastIndex - 1;
    breakUntil(at);
    const end = isCjkEnd(text.charCodeAt(at)) ? afterClosing(text, at + 1) : sentenceEnd(text, at);
    if (end > 0) push(end);
    terminator.lastIndex = end > 0 ? end : endOfRun(text, at);
  }
  breakUntil(text.length);
  push(text.length);
  return sentences;
}

/** The place of what stands between two indexes of a text, without the white space around it. */
function trimmed(text: string, start: number, end: number, base: number): Range | undefined {
  let from = start;
  let until = end;
  while (from < until && isSpace(text.charCodeAt(from))) from++;
  while (until > from && isSpace(text.charCodeAt(until - 1))) until--;
  return until > from ? { start: base + from, end: base + until } : undefined;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x3000;
}

function endOfRun(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && '.!?…'.includes(text.charAt(end))) end++;
  return end;
}

function afterClosing(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== space && isClosing(text.charAt(end))) end++;
  return end;
}

/** Where the sentence ends whose full stop, question or exclamation mark stands at `at`; 0 where it goes on. */
function sentenceEnd(text: string, at: number): number {
  const run = endOfRun(text, at);
  const end = afterClosing(text, run);
  if (end >= text.length) return text.length;
  if (!isSpace(text.charCodeAt(end))) return 0;
  let next = end;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (next >= text.length) return end;
  const letter = text.codePointAt(next) ?? 32;
  const isSingleStop = run === at + 1 && text[at] === '.';
  // After three dots, "?" or "!" a small letter goes on with the sentence; after a full stop it may be a name in small letters.
  if (isSmall(letter))
    return isSingleStop && !isAbbreviation(text, at) && startsWithName(text, next) ? end : 0;
  if (!isCapital(letter) && !startsSentence.test(String.fromCodePoint(letter))) return 0;
  return isSingleStop && (isAbbreviation(text, at) || isListNumber(text, at)) ? 0 : end;
}

function isSmall(letter: number): boolean {
  return letter < 128 ? letter >= 97 && letter <= 122 : startsInSmall.test(String.fromCodePoint(letter));
}

function isCapital(letter: number): boolean {
  return letter >= 65 && letter <= 90;
}

/** `etcd`, `kubectl`, `iOS`: sentences may start with the name of a program; a name has a capital, digit, dash or dot inside. */
function startsWithName(text: string, at: number): boolean {
  return /^[a-z]+(?:[A-Z0-9]|[-_./][a-z0-9])/.test(text.slice(at, at + 40));
}

function isAbbreviation(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && stop - from <= longestAbbreviation && isLetterOrStop(text.charCodeAt(from - 1))) from--;
  const length = stop - from;
  if (length === 0 || length > longestAbbreviation) return false;
  // Single capitals are initials: "J. Doe", "S. America".
  if (length === 1 && /\p{Lu}/u.test(text.charAt(from)) && text.charAt(from) !== 'I') return true;
  return abbreviations.has(text.slice(from, stop).toLowerCase());
}

/** Most letters need no regular expression to be seen as such. */
function isLetterOrStop(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 46;
  return /\p{L}/u.test(String.fromCharCode(code));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "1. First" at the start of a line, "No. 5" is an abbreviation already. */
function isListNumber(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && stop - from < 4 && isDigit(text.charCodeAt(from - 1))) from--;
  if (from === stop) return false;
  let before = from;
  while (before > 0 && isSpace(text.charCodeAt(before - 1))) before--;
  return before === 0;
}
