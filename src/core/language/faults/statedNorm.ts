// Whether a sentence says of what was left undone that it was to be done.
import type { Actor } from '../agents/actor';
import { normWords, sanctionVerbs, toldVerbs } from '../lexicon/silence';
import { words as set } from '../notation/wordLists';
import { isOneOf, type Word } from '../words/words';

/** "despite the page", "although she had been told", "as the runbook demands". */
export function isNormStated(words: readonly Word[], verb: number, actor: Actor): boolean {
  if (isSetAgainst(words, verb, actor)) return true;
  const from = Math.max(0, actor.from - normReach.before);
  for (let i = from; i < words.length && i < verb + normReach.behind; i++) {
    if (opposes(words, i) || concedesNorm(words, i)) return true;
    if (i > verb && (recallsNorm(words, i) || tellsOrder(words, i))) return true;
  }
  return false;
}

/** How far before the actor and behind the verb the norm may be told, in words. */
const normReach = { before: 16, behind: 20 };

/** What an act is set against, and the word that must follow where it has other uses. */
const opposing: ReadonlyMap<string, string | undefined> = new Map([
  ['despite', undefined],
  ['notwithstanding', undefined],
  ['contrary', 'to'],
  ['spite', 'of'],
]);

function opposes(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!isOneOf(word, opposing)) return false;
  const next = opposing.get(word?.lower ?? '');
  return next === undefined || words[at + 1]?.lower === next;
}

/** "Although the runbook demands it", "though the alarm rang", "though she had been told". */
function concedesNorm(words: readonly Word[], at: number): boolean {
  if (!isOneOf(words[at], conceding)) return false;
  if (near(words, at, toldVerbs)) return true;
  const isDuty = near(words, at, normWords) || near(words, at, signals);
  return isDuty && (near(words, at, plain) || near(words, at, sanctionVerbs));
}

const conceding = set('although though');

/** "…, as the runbook demands", "…, which the checklist asks for", "as he had been told". */
function recallsNorm(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower;
  if (lower !== 'as' && lower !== 'which') return false;
  if (near(words, at, normWords) && near(words, at, sanctionVerbs)) return true;
  return lower === 'as' && near(words, at, toldVerbs);
}

/** "Did not check the replica first", "… before failing over": the order was known. */
function tellsOrder(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower;
  if (lower === 'first' || lower === 'twice') return words[at - 1]?.lower !== 'the';
  return lower === 'before' && words[at + 1]?.lower.endsWith('ing') === true;
}

/** "But she didn't test the brakes": a precaution that what was told before let one expect. That somebody "did not answer" is news. */
function isSetAgainst(words: readonly Word[], verb: number, { from }: Actor): boolean {
  return (
    words[from - 1]?.lower === 'but' && words[from - 2]?.kind !== 'word' && isOneOf(words[verb], precautions)
  );
}

const precautions: ReadonlySet<string> = set(
  'check verify test validate review read ask tell inform warn confirm document consult double-check compare',
);

/** What a norm or a signal is that is there to be kept or seen. */
const plain: ReadonlySet<string> = set('explicit clear plain unambiguous calls rang fired');

/** What asks for an answer as plainly as a norm. */
const signals: ReadonlySet<string> = set('page pager alert alerts alarm alarms warning warnings');

function near(words: readonly Word[], at: number, wanted: ReadonlySet<string>): boolean {
  for (let i = at + 1; i < words.length && i < at + 9; i++) {
    const word = words[i] as Word;
    if (wanted.has(word.lower)) return true;
    if (word.lower === ',' || word.lower === ';') return false;
  }
  return false;
}
