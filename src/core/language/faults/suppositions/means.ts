// What would have done it, as a means and not as a clause: "by reading the notes", "with better planning", "in review".
import { careGerunds } from '../../lexicon/acts';
import { Class } from '../../words/wordClasses';
import { words as set } from '../../notation/wordLists';
import type { Scene } from '../../words/scene';
import { is, isOneOf, type Word } from '../../words/words';
import { findWord, untilMark } from '../../words/within';
import type { Condition } from './condition';
import { humanActivityIn } from './humanActivity';

/** How many words may stand between "in" and "review". */
const longestReview = 4;

/** The means that is named from the word at `at` on. */
export function meansAt({ words }: Scene, at: number): Condition | undefined {
  const { lower } = words[at] as Word;
  const to =
    (beforeActs.has(lower) ? actBehind(words, at) : undefined) ??
    (beforeActivities.has(lower) ? humanActivityIn(words, at + 1, at + 8) : undefined) ??
    (beforeReviews.has(lower) ? reviewBehind(words, at) : undefined);
  return to === undefined ? undefined : { by: 'person', from: at, to, actor: undefined, isMeans: true };
}

const beforeActs = set('by through simply just merely');
const beforeActivities = set('by through with');
const beforeReviews = set('in at during');

/** "by carefully reading" */
function actBehind(words: readonly Word[], at: number): number | undefined {
  let next = at + 1;
  while (next < at + 3 && is(words[next], Class.adverb)) next++;
  return isOneOf(words[next], careGerunds) ? next : undefined;
}

/** "in the second review" */
function reviewBehind(words: readonly Word[], at: number): number | undefined {
  return findWord(words, at + 1, untilMark(words, at + 1, at + longestReview), reviews);
}

const reviews = set('review reviews');
