// What was done because a rule, a plan or somebody asked for it.
import { evidence, normWords, sanctionPhrases, sanctionVerbs } from '../lexicon/silence';
import { Class } from '../words/wordClasses';
import { words as set } from '../notation/wordLists';
import { findWord, hasWord } from '../words/within';
import { isOneOf, type Word } from '../words/words';
import { type Guard, nearby } from './guard';

/** A rule that was not followed names the rule; wishes, judgements and sanctions are no acts that a rule could ask for. */
const unsanctionable = new Set(['omission', 'undone', 'phrase', 'question', 'trait']);

/** "… as the recovery procedure says", "which the runbook allows", "in line with", "as planned". */
export const isSanctioned: Guard = ({ words, classes }, { entry, groupFrom, faultTo }) => {
  const isAct = entry.shape === 'phrase' && entry.category === 'person-fault';
  if (!(classes & Class.sanction) || (unsanctionable.has(entry.shape) && !isAct)) return false;
  if (entry.shape === 'verb' && entry.neverByRule) return false;
  for (let i = groupFrom - 1; i >= 0 && i > groupFrom - nearby; i--) {
    if (words[i]?.lower === 'following' && isOneOf(words[i + 2], normWords)) return true;
  }
  for (let i = faultTo + 1; i < words.length && i < faultTo + nearby; i++) {
    const { lower } = words[i] as Word;
    if (lower === ';') return false;
    if (lower === 'as' && isOneOf(words[i + 1], sanctionPhrases)) return true;
    const link = links.get(lower);
    const named = link && findWord(words, i + 1, i + link.reach, link.to);
    // "As the log says": what happened, and not what was to be done.
    if (named !== undefined && !hasWord(words, i, named, evidence))
      return !isBreach(words, i) && (lower !== 'with' || isLeave(words, i, (words[named] as Word).lower));
    if (lower === 'request' && words[i - 1]?.possessive) return true;
  }
  return false;
};

/** What leads to the rule that an act followed, and which words then name it or what it says, so near behind. */
const links: ReadonlyMap<string, { readonly to: ReadonlySet<string>; readonly reach: number }> = new Map([
  ['as', { to: sanctionVerbs, reach: 8 }],
  ['which', { to: sanctionVerbs, reach: 8 }],
  ['per', { to: normWords, reach: 4 }],
  ['with', { to: normWords, reach: 4 }],
  ['under', { to: normWords, reach: 4 }],
]);

/** "… on the instruction of the fire officer", "as the runbook says": what was done was to be done, in whatever words it is told. */
export const isOrdered: Guard = ({ words }, { groupFrom, faultTo }) => {
  for (let i = faultTo + 1; i < words.length && i < faultTo + 10; i++) {
    const { lower } = words[i] as Word;
    if (lower !== 'on' && lower !== 'at') continue;
    if (isOneOf(words[i + 1], orders) || isOneOf(words[i + 2], orders)) return true;
  }
  return words[groupFrom - 2]?.lower === 'as' && isOneOf(words[groupFrom], normWords);
};

const orders = set('instruction instructions orders request advice');

/** "In line with the rules", "with permission"; not "while experimenting with the rules". */
function isLeave(words: readonly Word[], at: number, norm: string): boolean {
  return leaves.has(norm) || isOneOf(words[at - 1], agreeing);
}

const leaves = set('approval permission agreement');

const agreeing = set('line accordance keeping compliance consistent agreed conformity step');

/** "in violation of the policy", "against the rules" name the norm as broken. */
function isBreach(words: readonly Word[], at: number): boolean {
  return isOneOf(words[at - 1], breaking);
}

const breaking = set('violation breach against');
