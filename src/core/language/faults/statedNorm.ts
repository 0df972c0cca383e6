// Whether a sentence says of what was left undone that it was to be done.
import type { Actor } from '../agents/actor';
import { normWords, sanctionVerbs, toldVerbs } from '../lexicon/silence';
import { words as set } from '../notation/wordLists';
import { isOneOf, type Word } from '../words/words';

/** "despite the page", "although she had been told", "as the runbook demands". */
export function isNormStated(words: readonly Word[], verb: number, actor: Actor): boolean {
  if (isSetAgainst(words, verb, actor)) return true;
  const from = Math.max(0, actor.from - 16);
  for (let i = from; i < words.length && i < verb + 20; i++) {
    const { lower } = words[i] as Word;
    if (lower === 'notwithstanding' || (lower === 'contrary' && words[i + 1]?.lower === 'to')) return true;
    if (lower === 'despite' || (lower === 'spite' && words[i + 1]?.lower === 'of')) return true;
    const concedes = lower === 'although' || lower === 'though';
    const recalls = i > verb && (lower === 'as' || lower === 'which');
    if ((concedes || recalls) && near(words, i, normWords) && near(words, i, sanctionVerbs)) return true;
    if (concedes && near(words, i, normWords) && near(words, i, plain)) return true;
    if (concedes && near(words, i, signals) && (near(words, i, plain) || near(words, i, sanctionVerbs)))
      return true;
    if ((concedes || (recalls && lower === 'as')) && near(words, i, toldVerbs)) return true;
    if (i > verb && (lower === 'first' || lower === 'twice') && words[i - 1]?.lower !== 'the') return true;
    // "Did not check the replica before failing over": the order was known.
    if (i > verb && lower === 'before' && words[i + 1]?.lower.endsWith('ing')) return true;
  }
  return false;
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
