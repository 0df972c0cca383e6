// Reasons for which the act itself is no fault: meant, decided for a reason, imagined, not taken after all, or fine with the team.
import type { NounPhrase } from '../grammar/nounPhrases';
import { Class } from '../words/wordClasses';
import { words as set } from '../notation/wordLists';
import { singularOf } from '../words/singular';
import { hasWord } from '../words/within';
import { is, isOneOf, type Word } from '../words/words';
import { type Guard, nearby } from './guard';

/** "… to stop further double bookings", "deliberately", "for the drill": the harm was the lesser one, and meant. */
export const isPurposeful: Guard = ({ words }, { entry, groupFrom, faultFrom, faultTo }) => {
  if ((entry.shape !== 'verb' && entry.shape !== 'manner') || !entry.excusedByPurpose) return false;
  if (hasWord(words, groupFrom, faultFrom, meant)) return true;
  for (let i = faultTo + 1; i < words.length && i < faultTo + nearby; i++) {
    if (isOneOf(words[i], meant)) return true;
    const purpose = purposeAt(words, i);
    if (purpose !== undefined) return purpose;
  }
  return false;
};

/** Whether the word at a place tells a purpose; `undefined` where it leaves that open, and `false` where another clause begins. */
function purposeAt(words: readonly Word[], at: number): boolean | undefined {
  const { lower } = words[at] as Word;
  const next = words[at + 1];
  // "…, and it took a call to find out": another clause.
  if (lower === ',' && is(next, Class.conjunction)) return false;
  switch (lower) {
    case 'so':
      return !isResult(words, at) || undefined;
    case 'until':
      return true;
    case 'as':
      return next?.lower === 'a' || next?.lower === 'part';
    case 'in':
      return next?.lower === 'order' || undefined;
    case 'to':
      return (next?.kind === 'word' && !next.capital && !is(next, Class.determiner)) || undefined;
    case 'for':
      return isPurpose(words, at + 1) || undefined;
    case 'on':
      return next?.lower === 'purpose' || undefined;
  }
  return is(words[at], Class.clauseWord) ? false : undefined;
}

/** "…, so the plant tripped": what came of it; "…, so that nobody books twice" is what it was for. */
function isResult(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === ',' && is(words[at + 1], Class.determiner);
}

/** "… chose not to wait, because the lock expires at noon": a decision with its reason is an ordinary one. */
export const isReasoned: Guard = ({ words }, { entry, category, faultTo }) => {
  const mayBeReasoned =
    entry.shape === 'leaning' || entry.shape === 'omission'
      ? category === 'motive' || isDecision(words, faultTo)
      : entry.shape === 'phrase' && entry.excusedByReason === true;
  return mayBeReasoned && hasWord(words, faultTo + 1, faultTo + nearby, reasons);
};

/** "Chose to fail over without waiting": left out on purpose, and not forgotten. */
function isDecision(words: readonly Word[], before: number): boolean {
  return hasWord(words, before - 9, before, deciding);
}

const deciding = set('chose chooses decided decides opted opts elected');

const reasons = set('because since as given so until due owing');

/** "Retraining was proposed and rejected", "Telling people to look does not scale", "instead of reminding them": a remedy not taken. */
export const isRejectedRemedy: Guard = ({ words }, { category, faultFrom, faultTo }) => {
  if (category !== 'punitive') return false;
  for (let i = faultFrom - 1; i >= 0 && i > faultFrom - 6; i--) {
    const { lower } = words[i] as Word;
    if (lower === 'of' && words[i - 1]?.lower === 'instead') return true;
    if (lower === 'than' && words[i - 1]?.lower === 'rather') return true;
    if (lower === 'up' && isOneOf(words[i - 1], giving)) return true;
  }
  const isSubject = isOneOf(words[0], remedies);
  for (let i = faultTo + 1; i < words.length && i < faultTo + nearby; i++) {
    if (isOneOf(words[i], rejections)) return true;
    // "Asking for more vigilance would only move the problem"
    if (isSubject && is(words[i], Class.modal) && words[i + 1]?.lower === 'only') return true;
    if (!is(words[i], Class.negation)) continue;
    if (isSubject || isOneOf(words[i + 1], helps) || isOneOf(words[i + 2], helps)) return true;
  }
  return false;
};

/** "The firm has given up written warnings". */
const giving = set('give gives gave given giving');

/** A remedy that begins a sentence is what the sentence speaks of. */
const remedies = set(
  'telling asking reminding training retraining firing punishing disciplining blaming warning sacking suspending coaching urging ' +
    'requiring admonishing lecturing naming demanding',
);

/** What a remedy is said not to do: "more training would not have helped". */
const helps = set(
  'help helped scale work worked prevent prevented change changed fix fixed solve solved enough answer solution cure remedy',
);

const rejections = set('rejected discarded declined discounted withdrawn abandoned dropped');

/** What a thing is taken down or left open for. */
const purposes = set(
  'backup backups rollback rollbacks drill drills test tests exercise upgrade upgrades rehearsal repair repairs service safety failover cutover ' +
    'audit reference comparison patch patches fix fixes handover debug demo forensics triage recovery',
);

const meant = set(
  'deliberately intentionally purposely scheduled planned cleanly gracefully safely carefully briefly temporarily',
);

/** "for a backup", "for rollback", and not "for an hour", "for everyone". */
function isPurpose(words: readonly Word[], index: number): boolean {
  for (let i = index; i < index + 3; i++) {
    const word = words[i];
    if (word?.kind !== 'word' || is(word, Class.preposition | Class.clauseWord | Class.conjunction))
      return false;
    if (purposes.has(word.lower) || /.(?:ing|tion|ance|ment|sis)$/.test(word.lower)) return true;
  }
  return false;
}

/** What is done to people in cases that may come: "warns developers who forgot the flag". */
const imagining = set(
  'warn warns warned remind reminds tell tells stop stops catch catches help helps protect protects simulate simulates simulated prevent ' +
    'prevents let lets ask asks block blocks against imagine any every',
);

/** In what is to be done, "an engineer who forgot the flag" is anybody in a case that may come. */
export const isImaginedCase: Guard = ({ words, lore }, { actor, category }) => {
  // What is to be done to people is, unless it is in a case that a program meets: "warn a clerk who forgot to close the batch".
  if (category === 'punitive' && !(actor && mayBeMet(words, actor))) return false;
  if (!actor) return lore.register === 'requirement';
  const warning = warningBefore(words, actor);
  if (lore.register !== 'requirement' && warning === undefined) return false;
  const from = warning === undefined ? actor.from : warning + 1;
  const first = (words[from] as Word).lower;
  const last = (words[actor.to] as Word).lower;
  if (actor.kind === 'pronoun') return first === 'someone' || first === 'somebody' || first === 'whoever';
  const anybody = first === 'a' || first === 'an' || first === 'any' || first === 'every';
  return actor.kind === 'role' && (anybody || (from === actor.to && singularOf(last) !== last));
};

/** "A clerk who …": one that may come, and not "clerks who …", of whom all are meant. */
function mayBeMet(words: readonly Word[], { from, to }: NounPhrase): boolean {
  const { lower } = words[from] as Word;
  return (lower === 'a' || lower === 'an' || lower === 'any') && words[to + 1]?.lower === 'who';
}

/** A verb that is done to the agent; a present form looks like part of the phrase: "the script warns | developers". */
function warningBefore(words: readonly Word[], { from, to }: NounPhrase): number | undefined {
  for (let i = to - 1; i >= from - 1; i--) if (isOneOf(words[i], imagining)) return i;
  return undefined;
}

/** A phrase that the team has said is fine with it. */
export const isAllowed: Guard = ({ paragraph, index, words, lore }, { faultFrom, faultTo }) => {
  const text = paragraph.sentences[index]?.text ?? '';
  const from = words[faultFrom]?.start ?? 0;
  const to = words[faultTo]?.end ?? 0;
  return lore.allowed.some((phrase) => {
    const around = text.slice(Math.max(0, from - phrase.length), to + phrase.length).replace(/\s+/g, ' ');
    return phrase !== '' && around.toLowerCase().includes(phrase.toLowerCase());
  });
};
