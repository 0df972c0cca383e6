// Where a sentence gives a reason: "because", and what else introduces one where it does not tell when or what came of it.
import { normWords, toldVerbs } from '../lexicon/silence';
import { Class, finite } from '../words/wordClasses';
import { hasClass, hasWord, untilMark } from '../words/within';
import { is, isOneOf, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** How far behind "since" or "as" the verb of its clause may stand, in words. */
const verbReach = 9;

/** How long a clause that goes first may be, in words. */
const longestFronted = 24;

/** Whether a reason is given behind the word at `index` in its clause, at most so many words away. */
export function givesReasonAfter(words: readonly Word[], index: number, reach: number): boolean {
  for (let i = index + 1; i < words.length && i <= index + reach; i++) {
    const word = words[i] as Word;
    if (opensReason(words, i)) return true;
    const isEnd = word.kind === 'punctuation' && !opensReason(words, i + 1);
    if (isEnd || is(word, Class.clauseWord)) return false;
  }
  return false;
}

/** "As the view was folded, | Kim …": whether the clause that goes before the comma at `comma` gives a reason. */
export function givesReasonBefore(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.lower !== ',') return false;
  for (let i = comma - 1; i >= 0 && i > comma - longestFronted; i--) {
    const opens = i === 0 || words[i - 1]?.kind === 'punctuation';
    if (opens && opensReason(words, i)) return true;
  }
  return false;
}

function opensReason(words: readonly Word[], i: number): boolean {
  const lower = words[i]?.lower ?? '';
  const next = words[i + 1]?.lower ?? '';
  const before = words[i - 1];
  if (openers.get(lower)?.has(next)) return true;
  if (lower === 'because') return true;
  // "Since Monday", "has ignored it since it was new" tell when.
  if (lower === 'since')
    return (
      hasClass(words, i + 2, clauseEnd(words, i), finite) && !hasClass(words, i - verbReach, i, Class.have)
    );
  if (lower === 'as') return !isOneOf(before, comparing) && tellsState(words, i);
  // "…, which looked done" is how it seemed, "the runbook, which says …" the norm.
  if (lower === 'which')
    return before?.lower === ',' && seeming.has(next) && !isOneOf(words[i - 2], normWords);
  return before?.lower === ',' && introducing.has(lower);
}

/** Give a reason with the word behind them. */
const openers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['due', set('to')],
  ['owing', set('to')],
  ['given', set('that')],
  ['so', set('that')],
  ['for', set('lack want fear')],
]);

/** Give one behind a comma. */
const introducing = set('given believing thinking assuming expecting supposing trusting');

/** "As much as", "such as" */
const comparing = set('as so such same well much many soon long far');

/** "… as the valve was locked"; not "as the runbook says", "as he had been told", "as the alarm went off". */
function tellsState(words: readonly Word[], as: number): boolean {
  const end = clauseEnd(words, as);
  if (hasWord(words, as, end, normWords) || hasWord(words, as, end, toldVerbs)) return false;
  for (let i = as + 2; i < end; i++) {
    const word = words[i] as Word;
    if (is(word, Class.be | Class.have) || seeming.has(word.lower) || lacking.has(word.lower)) return true;
  }
  return false;
}

function clauseEnd(words: readonly Word[], at: number): number {
  return untilMark(words, at + 1, at + verbReach);
}

/** How something looked at the time. */
const seeming = set(
  'looked seemed appeared read said showed sounded suggested resembled looks reads says shows folds hides',
);

const lacking = set('lacked came could did wanted needed believed thought expected');
