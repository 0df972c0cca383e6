// Reasons to stay silent, one named function each. They see what an analysis has found and the sentence around it.
import type { Paragraph } from '../text/sentence';
import type { Candidate } from './candidate';
import { clauseWords, determiners, isAdverb } from './lexicon/grammar';
import {
  aboutBlameWords,
  beliefVerbs,
  creditWords,
  denialWords,
  hearsayVerbs,
  logLevels,
  normWords,
  sanctionPhrases,
  sanctionVerbs,
} from './lexicon/silence';
import { outsiders, companies } from './lexicon/actors';
import { singularOf } from './knownPeople';
import type { Scene } from './scene';
import type { Word } from './words';

type Guard = (scene: Scene, candidate: Candidate) => boolean;

/** How far around a fault its clause is searched, in words. */
const nearby = 30;

/** Block quotes and chat are what people said then, not what the author says now. */
export function isSomebodyElsesText(paragraph: Paragraph): boolean {
  return paragraph.kind === 'quote' || paragraph.kind === 'chat';
}

/** Headings are prescribed by templates, or name a topic rather than tell what happened. */
export function isHeading(scene: Scene): boolean {
  return scene.paragraph.kind === 'heading' || scene.lore.register === 'heading';
}

/** "WARN lease holder ignored renewal request": a level stands among the first words. */
export function isLogLine({ words }: Scene): boolean {
  for (let i = 0; i < words.length && i < 5; i++) {
    const word = words[i] as Word;
    if (word.kind === 'word' && word.capital && logLevels.has(word.lower)) {
      const next = words[i + 1];
      return (
        next !== undefined &&
        (next.lower === ':' || next.lower === ']' || i === 0 || words[i - 1]?.kind === 'number')
      );
    }
  }
  return false;
}

/** "Somebody at the customer said that …", "according to the vendor": an opinion that is only passed on. */
const isHearsay: Guard = ({ words }, { groupFrom }) => {
  for (let i = groupFrom - 1; i >= 0 && i > groupFrom - nearby; i--) {
    const { lower } = words[i] as Word;
    if (lower === ';') return false;
    if (lower === 'to' && words[i - 1]?.lower === 'according') return true;
    if (!hearsayVerbs.has(lower)) continue;
    for (let k = i - 1; k >= 0 && k > i - 6; k--) {
      const who = (words[k] as Word).lower;
      if (outsiders.has(singularOf(who)) || companies.has(singularOf(who))) return true;
    }
  }
  return false;
};

/** "We assumed that the engineer had missed it": what was believed then, which is worth recording. */
const isBelief: Guard = ({ words }, candidate) => {
  const before = clauseOpening(words, candidate);
  for (let i = before; i >= 0 && i > before - 3; i--) {
    const { lower } = words[i] as Word;
    if (beliefVerbs.has(lower)) return true;
    if (lower !== 'that' && lower !== 'whether' && !isAdverb(lower)) return false;
  }
  return false;
};

/** "If the engineer had forgotten …", "unless", "had she missed it", "whether anyone ignored it". */
const isConditional: Guard = ({ words }, candidate) => {
  let i = clauseOpening(words, candidate);
  while (i >= 0 && (isAdverb((words[i] as Word).lower) || (words[i] as Word).lower === ',')) i--;
  const lower = words[i]?.lower;
  if (lower === 'if') return words[i - 1]?.lower !== 'even' || words[i + 1]?.lower !== 'though';
  if (lower === 'had') return i === 0 || words[i - 1]?.kind === 'punctuation';
  return (
    lower === 'unless' ||
    lower === 'whether' ||
    lower === 'lest' ||
    lower === 'suppose' ||
    lower === 'imagine'
  );
};

/** "Did the engineer forget to …?" asks; it does not state. */
const isQuestion: Guard = ({ words }) => words[words.length - 1]?.lower === '?';

/** "did not miss", "never ignored". */
const isNegated: Guard = (_scene, { negated }) => negated;

/** "Contrary to what was posted …", "no evidence that anyone …", "it is not true that …". */
const isDenied: Guard = ({ words }, { groupFrom }) => {
  for (let i = groupFrom - 1; i >= 0 && i > groupFrom - nearby; i--) {
    const { lower } = words[i] as Word;
    if (lower === ';') return false;
    if (lower === 'contrary' || lower === 'nor') return true;
    if (denialWords.has(lower) && hasNegation(words, i)) return true;
    if ((lower === 'because' || lower === 'that') && words[i - 1]?.lower === 'not') return true;
  }
  return false;
};

/** "To say that the operator erred explains nothing", "avoid phrases such as": text about how to write. */
const isAboutBlame: Guard = ({ words }, { groupFrom }) => {
  for (let i = Math.max(0, groupFrom - nearby); i < words.length && i < groupFrom + nearby; i++) {
    if (aboutBlameWords.has((words[i] as Word).lower)) return true;
  }
  return startsWithSaying(words);
};

/** "Luckily the contractor had forgotten to delete the old volume", "thanks to". */
const isCredit: Guard = ({ words }, { groupFrom }) => {
  for (let i = Math.max(0, groupFrom - nearby); i < words.length && i < groupFrom + nearby; i++) {
    if (creditWords.has((words[i] as Word).lower)) return true;
  }
  return false;
};

/** "… as the recovery procedure says", "which the runbook allows", "in line with", "as planned". */
const isSanctioned: Guard = ({ words }, { entry, faultTo }) => {
  if (entry.shape === 'omission') return false;
  for (let i = faultTo + 1; i < words.length && i < faultTo + nearby; i++) {
    const { lower } = words[i] as Word;
    if (lower === ';') return false;
    if (lower === 'as' && sanctionPhrases.has(words[i + 1]?.lower ?? '')) return true;
    if (lower === 'as' || lower === 'which' || lower === 'per' || lower === 'with' || lower === 'under') {
      for (let k = i + 1; k < words.length && k < i + 8; k++) {
        const next = (words[k] as Word).lower;
        if (lower === 'as' || lower === 'which' ? sanctionVerbs.has(next) : normWords.has(next) && k < i + 4)
          return !isBreach(words, i);
      }
    }
    if (lower === 'request' && words[i - 1]?.possessive) return true;
  }
  return false;
};

/** "… to stop further double bookings", "deliberately", "for the drill": the harm was the lesser one, and meant. */
const isPurposeful: Guard = ({ words }, { entry, groupFrom, faultTo }) => {
  if (entry.shape !== 'verb' || !entry.excusedByPurpose) return false;
  for (let i = groupFrom; i < words.length && i < faultTo + nearby; i++) {
    const { lower } = words[i] as Word;
    if (
      lower === 'deliberately' ||
      lower === 'intentionally' ||
      lower === 'purposely' ||
      lower === 'scheduled' ||
      lower === 'planned'
    )
      return true;
    if (i <= faultTo) continue;
    if (clauseWords.has(lower) && lower !== 'so') return false;
    const next = words[i + 1]?.lower ?? '';
    if (lower === 'so' || (lower === 'in' && next === 'order')) return true;
    if (
      lower === 'to' &&
      next !== '' &&
      !determiners.has(next) &&
      words[i + 1]?.kind === 'word' &&
      !words[i + 1]?.capital
    )
      return true;
    if (lower === 'for' && (purposes.has(next) || purposes.has(words[i + 2]?.lower ?? ''))) return true;
    if (lower === 'on' && next === 'purpose') return true;
  }
  return false;
};

const purposes = new Set([
  'maintenance',
  'drill',
  'test',
  'testing',
  'exercise',
  'upgrade',
  'patching',
  'inspection',
  'game',
  'rehearsal',
  'now',
]);

/** In what is to be done, "an engineer who forgot the flag" is anybody in a case that may come. */
const isImaginedCase: Guard = ({ words, lore }, { actor }) => {
  if (lore.register !== 'requirement') return false;
  if (!actor) return true;
  const first = (words[actor.from] as Word).lower;
  const plural = singularOf((words[actor.to] as Word).lower) !== (words[actor.to] as Word).lower;
  return (
    (actor.kind === 'role' &&
      (first === 'a' ||
        first === 'an' ||
        first === 'any' ||
        first === 'every' ||
        (plural && actor.from === actor.to))) ||
    (actor.kind === 'pronoun' && (first === 'someone' || first === 'somebody' || first === 'whoever'))
  );
};

/** A phrase that the team has said is fine with it. */
const isAllowed: Guard = ({ paragraph, index, words, lore }, { faultFrom, faultTo }) => {
  if (lore.allowed.length === 0) return false;
  const sentence = paragraph.sentences[index];
  const from = words[faultFrom]?.start ?? 0;
  const to = words[faultTo]?.end ?? 0;
  const text = sentence?.text.toLowerCase() ?? '';
  return lore.allowed.some((phrase) => {
    const wanted = phrase.toLowerCase();
    if (wanted === '') return false;
    const at = text.indexOf(wanted, Math.max(0, from - wanted.length));
    return at >= 0 && at < to;
  });
};

const guards: readonly Guard[] = [
  isNegated,
  isQuestion,
  isConditional,
  isBelief,
  isHearsay,
  isDenied,
  isAboutBlame,
  isCredit,
  isSanctioned,
  isPurposeful,
  isImaginedCase,
  isAllowed,
];

/** Whether any guard speaks for silence. */
export function isGuarded(scene: Scene, candidate: Candidate): boolean {
  return guards.some((guard) => guard(scene, candidate));
}

/** The index of the word before the subject of the found clause. */
function clauseOpening(words: readonly Word[], { actor, groupFrom, faultFrom }: Candidate): number {
  const from = actor && actor.from < faultFrom ? actor.from : groupFrom;
  return Math.min(from, words.length) - 1;
}

function hasNegation(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const { lower } = words[i] as Word;
    if (lower === 'no' || lower === 'not' || lower === 'never' || lower === 'without' || lower === 'nothing')
      return true;
  }
  return false;
}

/** "in violation of the policy", "against the rules" name the norm as broken. */
function isBreach(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower;
  return before === 'violation' || before === 'breach' || before === 'against';
}

function startsWithSaying(words: readonly Word[]): boolean {
  const first = words[0]?.lower;
  const second = words[1]?.lower;
  const says = first === 'to' ? second : first;
  return (
    says === 'say' ||
    says === 'saying' ||
    says === 'write' ||
    says === 'writing' ||
    says === 'calling' ||
    says === 'instead'
  );
}
