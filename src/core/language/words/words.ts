// A sentence cut into words and punctuation, with what is not the author's own words folded into single opaque pieces.
import { classesOf } from './wordClasses';
import { remembering } from '../../text/remembering';
import type { MarkKind, Sentence } from '../../text/sentence';
import { words as set } from '../notation/wordLists';

export type WordKind = 'word' | 'number' | 'punctuation' | 'opaque';

/** A piece of a sentence; `start` and `end` count in `Sentence.text`. */
export interface Word {
  readonly kind: WordKind;
  /** Lower case, apostrophes straight, without a possessive ending; contractions come apart (`did` + `not`). */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital, or with a letter of a script that has none. */
  readonly capital: boolean;
  /** Whether it is written in capitals throughout: "IT", "QA". */
  readonly acronym: boolean;
  /** Whether it ended with `'s` or `s'`. */
  readonly possessive: boolean;
  /** What the lexicons know of it, as bits of `Class`. */
  readonly classes: number;
  /** Whether it is the label of a link: it may say who, not what went wrong. */
  readonly linked: boolean;
}

/** What is read as one piece: its words are somebody else's, or not prose. */
const opaqueMarks = new Set<MarkKind>(['quotation', 'code', 'image', 'comment', 'html', 'strikethrough']);

/** Whether what a mark covers is read as one piece. */
export function isOpaque(kind: MarkKind): boolean {
  return opaqueMarks.has(kind);
}

/** Whether there is a word and it has any of these classes. */
export function is(word: Word | undefined, classes: number): boolean {
  return word !== undefined && (word.classes & classes) !== 0;
}

/** Whether there is a word and it is one of these, which are in lower case. */
export function isOneOf(
  word: Word | undefined,
  these: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): boolean {
  return word !== undefined && these.has(word.lower);
}

/** The words of a sentence in their order. Linear in its length. */
export function wordsOf(sentence: Sentence): readonly Word[] {
  const { text } = sentence;
  const words: Word[] = [];
  const marks = sentence.marks.filter((mark) => isOpaque(mark.kind) || mark.kind === 'link');
  let nextMark = 0;
  let linkedUntil = -1;
  let i = 0;
  while (i < text.length) {
    let mark = marks[nextMark];
    while (mark && mark.range.end - sentence.range.start <= i) mark = marks[++nextMark];
    if (mark && mark.range.start - sentence.range.start <= i) {
      const end = Math.min(text.length, mark.range.end - sentence.range.start);
      if (mark.kind === 'link') {
        linkedUntil = Math.max(linkedUntil, end);
        nextMark++;
      } else {
        words.push(piece('opaque', mark.kind, i, end));
        nextMark++;
        i = end;
      }
      continue;
    }
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      i++;
      continue;
    }
    // "Kim 🚨 ignored it": a picture is neither a word, a name nor the end of a clause.
    if (isPicture(code)) {
      i += 2;
      continue;
    }
    const limit = mark ? Math.min(text.length, mark.range.start - sentence.range.start) : text.length;
    if (!isWordStart(text, i)) {
      words.push(piece('punctuation', text.charAt(i), i, i + 1));
      i++;
      continue;
    }
    const end = endOfWord(text, i, limit);
    pushWord(words, text, i, end, i < linkedUntil);
    i = end;
  }
  return words;
}

/** Which ASCII units belong to words: letters, digits and `_`. */
const asciiWord = new Uint8Array(128);
for (let code = 0; code < 128; code++) if (/\w/.test(String.fromCharCode(code))) asciiWord[code] = 1;

/** Whether a UTF-16 unit belongs to words: ASCII letters, digits and `_`, and all beyond ASCII but punctuation and spaces. */
export function isWordCode(code: number): boolean {
  return code < 128 ? asciiWord[code] === 1 : isWordBeyondAscii(code);
}

function isWordBeyondAscii(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return !(
    isPicture(code) ||
    isInPicture(code) ||
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x3003) ||
    (code >= 0x3008 && code <= 0x3011) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    code === 0xfeff
  );
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0xfeff ||
    isInPicture(code)
  );
}

/** The first unit of the emoji beyond U+1F000, of which each has two. */
function isPicture(code: number): boolean {
  return code >= 0xd83c && code <= 0xd83e;
}

/** What joins emoji (👩‍💻) and chooses their looks (❤️). */
function isInPicture(code: number): boolean {
  return code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f);
}

function isWordStart(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return isWordCode(code) || (code === 64 && i + 1 < text.length && isWordCode(text.charCodeAt(i + 1)));
}

/** Letters, and between letters also hyphens, apostrophes, dots and colons of times (`on-call`, `14:02`, `8.4`). */
function endOfWord(text: string, start: number, limit: number): number {
  let i = start + 1;
  while (i < limit) {
    const code = text.charCodeAt(i);
    if (!isWordCode(code)) {
      const joins = code === 45 || code === 39 || code === 0x2019 || code === 46 || code === 0x2011;
      const time = code === 58 && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
      if (!(joins || time) || i + 1 >= limit || !isWordCode(text.charCodeAt(i + 1))) break;
    }
    i++;
  }
  return i;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function piece(kind: WordKind, lower: string, start: number, end: number): Word {
  return {
    kind,
    lower,
    start,
    end,
    capital: false,
    acronym: false,
    possessive: false,
    classes: 0,
    linked: false,
  };
}

/** After these, `'s` is `is` or `has` and not a possessive. */
const pronouns = set('he she it that who there what');

const contracted = new Map([
  ["'d", 'had'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'m", 'am'],
]);

/** What a spelling says by itself, wherever it stands. */
interface Spelling {
  readonly kind: WordKind;
  readonly capital: boolean;
  readonly acronym: boolean;
  readonly lower: string;
  readonly classes: number;
  /** Of a word that comes apart. */
  readonly parts: readonly Part[] | undefined;
}

/** So many spellings are remembered; the words of a language repeat. */
const mostSpellings = 10_000;

const spellingOf = remembering(readSpelling, mostSpellings);

function readSpelling(written: string): Spelling {
  const lower = lowered(written);
  const code = written.charCodeAt(0);
  // Scripts without capitals count as capital.
  const first = written.charAt(0);
  const capital = code > 0x2ff ? first === first.toUpperCase() : first !== lower.charAt(0);
  return {
    kind: isDigit(code) ? 'number' : 'word',
    capital,
    acronym: capital && written.length > 1 && written === written.toUpperCase(),
    lower,
    classes: classesOf(lower),
    parts: lower.includes("'") || writtenInOne(lower) ? partsOf(lower) : undefined,
  };
}

function pushWord(words: Word[], text: string, start: number, end: number, linked: boolean): void {
  const { kind, capital, acronym, lower, classes, parts } = spellingOf(text.slice(start, end));
  if (!parts) {
    const possessive = isPluralPossessive(text, lower, end);
    words.push({ kind, lower, start, end, capital, acronym, possessive, classes, linked });
    return;
  }
  let from = 0;
  for (const part of parts) {
    words.push({
      kind,
      lower: part.lower,
      start: start + from,
      end: start + part.end,
      capital: capital && from === 0,
      acronym,
      possessive: part.possessive,
      classes: classesOf(part.lower),
      linked,
    });
    from = part.end;
  }
}

/** A part of a contraction, written out; `end` counts in the contraction. */
interface Part {
  readonly lower: string;
  readonly end: number;
  readonly possessive: boolean;
}

/** How long the second of two words is where both are written in one without an apostrophe, as people do in a hurry; 0 for other words. */
function lengthOfSecond(lower: string): number {
  if (lower.endsWith('nt')) return negatable.has(lower.slice(0, -2)) ? 2 : 0;
  if (lower.endsWith('ve')) return perfectable.has(lower.slice(0, -2)) ? 2 : 0;
  return lower === 'cannot' ? 3 : 0;
}

/** Whether a word in lower case is two: "cannot", "didnt", "shouldve". */
export function writtenInOne(lower: string): boolean {
  return lengthOfSecond(lower) > 0;
}

const perfectable = set('could should would might must');
const negatable = set('did do does is are was were has have had could should would must need wo ca');

/** What a word in lower case with an apostrophe is made of: "didn't", "Kim's", "shouldn't've"; also one that is two without it. */
export function partsOf(lower: string): readonly Part[] {
  const part = (word: string, end = lower.length, possessive = false): Part => ({
    lower: word,
    end,
    possessive,
  });
  const second = lengthOfSecond(lower);
  if (second > 0) {
    const first = lower.slice(0, -second);
    return [part(shortened.get(first) ?? first, first.length), part(lower.endsWith('ve') ? 'have' : 'not')];
  }
  const apostrophe = lower.lastIndexOf("'");
  const stem = lower.slice(0, apostrophe);
  const ending = lower.slice(apostrophe);
  if (ending === "'t" && stem.endsWith('n')) {
    const helper = stem.slice(0, -1);
    return [part(shortened.get(helper) ?? helper, apostrophe - 1), part('not')];
  }
  if (ending === "'s" && !pronouns.has(stem)) return [part(stem, lower.length, true)];
  const full = ending === "'s" ? 'has' : contracted.get(ending);
  if (full === undefined) return [part(lower)];
  return stem.endsWith("n't")
    ? [part(stem.slice(0, -3), apostrophe - 3), part('not', apostrophe), part(full)]
    : [part(stem, apostrophe), part(full)];
}

/** What is left of "won't", "can't" and "shan't" without the negation, written out. */
const shortened = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

/** In lower case, with plain apostrophes and hyphens. */
export function lowered(written: string): string {
  const lower = written.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x2000) return lower.replaceAll('’', "'").replaceAll('‑', '-');
  }
  return lower;
}

/** `engineers' mistake`: the apostrophe stands outside the word, before a space. */
function isPluralPossessive(text: string, lower: string, end: number): boolean {
  if (!lower.endsWith('s')) return false;
  const code = text.charCodeAt(end);
  return (code === 39 || code === 0x2019) && isSpace(text.charCodeAt(end + 1));
}
