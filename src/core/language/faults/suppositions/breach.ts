// How a sentence tells that a duty was not kept: "… and never did", "…; it went out the next morning", "…, not to open a ticket".
import { failures, late, omitted, turnsToBreach } from '../../lexicon/norms';
import { causeWords } from '../../lexicon/silence';
import { Class } from '../../words/wordClasses';
import { words as set } from '../../notation/wordLists';
import { isParticiple } from '../../grammar/perfects';
import { is, isOneOf, type Word } from '../../words/words';
import { hasWord } from '../../words/within';

/** How far behind a duty what became of it may be told, in words. */
const breachReach = 24;

/** "… and didn't", "but never did", "and took an hour". */
export function isBroken(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + breachReach; i++)
    if (isOneOf(words[i], turnsToBreach) && tellsOmission(words, i)) return true;
  return false;
}

/** How far behind the "and" or "but" stands what was not done. */
const omissionReach = 5;

function tellsOmission(words: readonly Word[], turn: number): boolean {
  for (let i = turn + 1; i < words.length && i < turn + omissionReach; i++) {
    const { kind, lower } = words[i] as Word;
    const next = words[i + 1];
    if (unkept.has(lower) || omitted.has(lower) || next?.lower === 'only') return true;
    if (lower === 'no' && next?.lower === 'one') return true;
    if (failures.has(lower) && is(next, Class.negation)) return true;
    if (kind === 'punctuation') return false;
  }
  return false;
}

/** "… and nobody did", "… and took an hour". */
const unkept = set('never nobody neither no-one none took');

/** "… and rang after three hours", "; it went out the next morning". */
export function isTooLate(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + breachReach; i++)
    if (isOneOf(words[i], turnsToBreach) && isLate(words, i)) return true;
  return false;
}

function isLate(words: readonly Word[], turn: number): boolean {
  let told = false;
  for (let i = turn + 1; i < words.length && i < turn + 9; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord & ~Class.preposition)) {
      if (!late.has(word.lower)) return false;
    }
    if (told && late.has(word.lower)) return !hasWord(words, i, i + 8, causeWords);
    told ||= is(word, Class.past);
  }
  return false;
}

/** "Was not to be touched before the final; it was changed at 20:10". */
export function isDoneAfterAll(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + breachReach; i++) {
    const { lower } = words[i] as Word;
    if (lower !== ';' && lower !== 'yet' && lower !== 'but') continue;
    for (let k = i + 1; k < i + 4; k++)
      if ((words[k]?.lower === 'was' || words[k]?.lower === 'were') && isParticiple(words[k + 1]))
        return true;
  }
  return false;
}

/** "… to keep the list current, but it dated from 2021". */
export function isConceded(words: readonly Word[], at: number): boolean {
  return hasWord(words, at + 1, at + 12, conceding);
}

const conceding = set('but yet');

/** "Needed to lock the account, not to open a ticket", "needed to be read before the upgrade and not after it". */
export function isContrasted(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + 10; i++)
    if (words[i]?.lower === ',' || words[i]?.lower === 'and') return words[i + 1]?.lower === 'not';
  return false;
}
