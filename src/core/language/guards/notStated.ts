// What is asked, supposed, believed, looked for or only passed on: said in the report, but not stated by its author as what happened.
import type { Candidate } from '../candidate';
import { companies, outsiders } from '../lexicon/actors';
import { evidence, normWords } from '../lexicon/silence';
import { Class } from '../words/wordClasses';
import { words as set } from '../notation/wordLists';
import { singularOf } from '../words/singular';
import { hasWord } from '../words/within';
import { is, isOneOf, type Word } from '../words/words';
import { type Guard, nearby, opensAnother } from './guard';

/** "Did the engineer forget to …?" asks; it does not state. */
export const isQuestion: Guard = ({ words }) => words[words.length - 1]?.lower === '?';

/** "If the engineer had forgotten …", "unless", "had she missed it", "whether anyone ignored it". */
export const isConditional: Guard = ({ words }, candidate) => {
  const opening = clauseOpening(words, candidate);
  let i = opening;
  while (i > opening - mostBetween && (is(words[i], Class.adverb) || words[i]?.lower === ',')) i--;
  const lower = words[i]?.lower ?? '';
  if (lower === 'had') return i === 0 || words[i - 1]?.kind === 'punctuation';
  return supposing.has(lower);
};

/** How many adverbs and commas may stand between "if" and its subject. */
const mostBetween = 4;

const supposing = set('if unless whether lest suppose imagine');

/** "Whether anyone could have noticed is beside the point", "whether this was a lapse by the approver". */
export const isUndecided: Guard = ({ words }, candidate) => {
  const opening = clauseOpening(words, candidate);
  for (let i = opening; i >= 0 && i > opening - 4; i--) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation') return false;
    if (word.lower === 'whether') return true;
  }
  return false;
};

/** "We looked for a mistake by the operator": what is looked for is not there yet. */
export const isLookedFor: Guard = ({ words }, { groupFrom }) => {
  for (let i = groupFrom - 1; i >= 0 && i > groupFrom - 4; i--) {
    if (words[i]?.lower !== 'for') continue;
    return isOneOf(words[i - 1], searching) || isOneOf(words[i - 2], searching);
  }
  return false;
};

const searching = set('look looked looking search searched searching hunt hunted hunting');

/** "We assumed that the engineer had missed it": what was believed then, which is worth recording. */
export const isBelief: Guard = ({ words, classes }, candidate) => {
  if (!(classes & Class.belief)) return false;
  const before = clauseOpening(words, candidate);
  for (let i = before; i >= 0 && i > before - 4; i--) {
    const { lower } = words[i] as Word;
    // "More thought should have gone into it" is no belief.
    if (is(words[i], Class.belief)) return !(lower === 'thought' && is(words[i - 1], Class.determiner));
    if (lower !== 'that' && lower !== 'whether' && !is(words[i], Class.adverb | Class.be)) return false;
  }
  return false;
};

/** "Somebody at the customer said that …", "according to the vendor": an opinion that is only passed on. */
export const isHearsay: Guard = ({ words, classes }, { groupFrom }) => {
  if (!(classes & Class.hearsay)) return false;
  for (let i = groupFrom - 1; i >= 0 && i > groupFrom - nearby; i--) {
    const { lower } = words[i] as Word;
    if (lower === ';' || opensAnother(words, i)) return false;
    if (lower === 'to' && words[i - 1]?.lower === 'according') return !isOurOwn(words, i + 1);
    if (!is(words[i], Class.hearsay)) continue;
    // "It has been suggested that …", but not "it must be said that …"
    if (words[i + 1]?.lower === 'that' && is(words[i - 1], Class.be) && opensImpersonally(words, i))
      return !is(words[i - 2], Class.modal);
    // "The agency was told": others spoke.
    if (is(words[i - 1], Class.be)) continue;
    for (let k = i - 1; k >= 0 && k > i - 6; k--) {
      const who = (words[k] as Word).lower;
      // "When the customer complained, …", "although the vendor had said so, …" tell something else.
      if (outsiders.has(singularOf(who)) || companies.has(singularOf(who)) || unnamed.has(who))
        return !hasWord(words, k - 4, k, openers);
    }
  }
  return false;
};

const openers = set('when after once until before although though while since because');

/** "According to our findings", "according to the policy": no opinion of others. */
function isOurOwn(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const word = words[i];
    const lower = word?.lower ?? '';
    if (lower === 'our' || normWords.has(lower) || evidence.has(lower)) return true;
  }
  return false;
}

/** "Some would say that …". */
const unnamed = set('some others critics');

/** "It was", "It has been": nobody stands for what is said. */
function opensImpersonally(words: readonly Word[], before: number): boolean {
  for (let i = before - 1; i >= 0 && i > before - 4; i--) if (words[i]?.lower === 'it') return true;
  return false;
}

/** The index of the word before the subject of the found clause, of several the first. */
function clauseOpening(words: readonly Word[], candidate: Candidate): number {
  const { actor, subjectFrom, groupFrom, faultFrom } = candidate;
  const from = actor && actor.from < faultFrom ? (subjectFrom ?? actor.from) : groupFrom;
  return Math.min(from, words.length) - 1;
}
