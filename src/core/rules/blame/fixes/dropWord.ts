// Deletes the word that dismisses what happened ("clearly", "simply", "carelessly") and leaves the facts as they stand.
import { firstMatch } from '../../../text/matchAt';
import type { Range } from '../../../text/range';
import type { Fix } from '../../rule';
import { type FoundBlame, isPlain, longestSentence } from './found';

/** Said of an act or of a whole sentence; without them the same is told. */
const adverbs = [
  'of course',
  'needless to say',
  'as anyone could see',
  'as everybody knows',
  'as everyone knows',
  'clearly',
  'obviously',
  'evidently',
  'plainly',
  'patently',
  'blatantly',
  'glaringly',
  'undoubtedly',
  'simply',
  'merely',
  'just',
  'easily',
  'trivially',
  'somehow',
  'inexplicably',
  'unbelievably',
  'incredibly',
  'predictably',
  'unsurprisingly',
  'carelessly',
  'recklessly',
  'negligently',
  'sloppily',
  'lazily',
  'thoughtlessly',
  'heedlessly',
  'foolishly',
  'stupidly',
  'idiotically',
  'naively',
  'clumsily',
  'irresponsibly',
  'unprofessionally',
  'incompetently',
  'blithely',
  'blindly',
  'foolhardily',
];

/** Said of a thing or an act, before its noun: "a simple check", "his careless edit". */
const adjectives = [
  'obvious',
  'simple',
  'trivial',
  'mere',
  'basic',
  'easy',
  'quick',
  'careless',
  'reckless',
  'negligent',
  'sloppy',
  'lazy',
  'thoughtless',
  'foolish',
  'stupid',
  'idiotic',
  'naive',
  'clumsy',
  'glaring',
  'blatant',
  'inexcusable',
  'silly',
];

const degree =
  '(?:(?:so|very|quite|rather|pretty|all too|really|just|perfectly|painfully|blindingly)\\s{1,3})?';
const owner =
  "(?:an?|the|this|that|these|those|his|her|their|its|our|my|your|one|some|any|[\\p{L}]{2,20}['’]s)";

const adverb = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])${degree}(?:${adverbs.join('|')})(?![\\p{L}\\p{N}'’-])`,
  'giu',
);
const adjective = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])${owner}\\s)${degree}(?:${adjectives.join('|')})(?=,?\\s\\p{L})(?!\\s(?:way|approach|option|route|road|path|thing|one)s?(?!\\p{L}))`,
  'giu',
);
/** "It was obvious that the disk was filling up": the rest is a sentence of its own. */
const whole =
  /^\s*(?:It (?:is|was|had been|became) (?:so |quite |very |painfully )?(?:obvious|evident|plain|apparent) that\s+)(?=\p{L})/iu;

/** Here the word carries the meaning: "not clearly", "more easily", "just had to"; with "and" it is one of two. */
const bound = /(?:n['’]t|\b(?:not|never|no|more|most|less|least|as|how|too|only|and|or|but))\s$/i;

/** Deletes the first dismissive word inside a finding, or the one that opens its sentence. */
export function dropWord(found: FoundBlame): Fix | undefined {
  const { sentence, match } = found;
  const { text } = sentence;
  if (text.length > longestSentence) return undefined;
  const from = match.range.start - sentence.range.start;
  const to = match.range.end - sentence.range.start;
  const opening = whole.exec(text);
  if (opening && opening[0].length > from) {
    return fixFor(found, opening[0].trim(), {
      start: opening[0].length - opening[0].trimStart().length,
      end: opening[0].length,
    });
  }
  for (const pattern of [adverb, adjective]) {
    for (let said = firstMatch(pattern, text); said; said = pattern.exec(text)) {
      const { 0: word, index } = said;
      const end = index + word.length;
      const isOpening = pattern === adverb && text.slice(0, index).trim() === '';
      if (index >= to || (end <= from && !isOpening) || isBound(text, index, end)) continue;
      const cut = pattern === adverb ? cutOf(text, index, end) : { start: index, end: afterSpace(text, end) };
      if (cut) return fixFor(found, word, cut);
    }
  }
  return undefined;
}

function isBound(text: string, start: number, end: number): boolean {
  return (
    bound.test(text.slice(Math.max(0, start - 8), start)) ||
    /^\s(?:and|or|enough|ha(?:d|ve|s) to|need(?:ed|s)? to)\b/i.test(text.slice(end, end + 12))
  );
}

/** What goes with an adverb: one space, and the commas that set it off. */
function cutOf(text: string, start: number, end: number): Range | undefined {
  const before = text.slice(0, start).trimEnd();
  const rest = text.slice(end);
  if (before === '') return { start, end: end + (/^,?\s*/.exec(rest)?.[0].length ?? 0) };
  if (before.endsWith(',')) {
    if (/^\s*,/.test(rest)) return { start: before.length - 1, end: end + rest.indexOf(',') + 1 };
    if (/^\s*[.!?;:]?\s*$/.test(rest)) return { start: before.length - 1, end };
    return { start, end: afterSpace(text, end) };
  }
  if (/^\s*(?:[.!?,;:)]|$)/.test(rest)) return { start: before.length, end };
  return { start, end: afterSpace(text, end) };
}

function afterSpace(text: string, at: number): number {
  return at + (/^,?\s*/.exec(text.slice(at))?.[0].length ?? 0);
}

/** The edit with what the words before and behind need: a capital at the start, the right article. */
function fixFor(found: FoundBlame, word: string, cut: Range): Fix | undefined {
  const { sentence } = found;
  const { text } = sentence;
  const next = text.charAt(cut.end);
  const article = /(?:^|[\s(])(an?)\s$/i.exec(text.slice(Math.max(0, cut.start - 4), cut.start))?.[1];
  const start = article === undefined ? cut.start : cut.start - article.length - 1;
  const end = cut.start === indexOfFirst(text) ? cut.end + 1 : cut.end;
  if (!isPlain(found, start - 1, end + 1)) return undefined;
  let newText = end > cut.end ? next.toUpperCase() : '';
  if (article !== undefined) {
    const fitting = articleBefore(text.slice(cut.end));
    if (fitting === undefined) return undefined;
    newText = `${article.startsWith('A') ? fitting.replace('a', 'A') : fitting} `;
  }
  const at = sentence.range.start;
  return {
    title: `Delete “${word.replace(/\s+/g, ' ')}”`,
    safe: true,
    edits: [{ range: { start: at + start, end: at + end }, newText }],
  };
}

function indexOfFirst(text: string): number {
  return text.length - text.trimStart().length;
}

/** "a" or "an" by the next letter; `undefined` where letters do not tell ("hour", "user", "SLO"). */
function articleBefore(rest: string): 'a' | 'an' | undefined {
  if (!/^[a-z]/.test(rest) || /^(?:h|u|eu|one)/.test(rest)) return undefined;
  return /^[aeio]/.test(rest) ? 'an' : 'a';
}
