// Reasons to stay silent, one named function each. They see what an analysis has found and the sentence around it.
import { Class } from '../lexicon/wordClasses';
import type { Paragraph } from '../../text/sentence';
import type { BlameCategory, Lore } from '../blame';
import type { Candidate } from '../candidate';
import { logLevels, normWords } from '../lexicon/silence';
import { companies, outsiders } from '../lexicon/actors';
import { nobodies } from '../lexicon/pronouns';
import { singularOf } from '../words/singular';
import {
  evidence,
  isAllowed,
  isImaginedCase,
  isOrdered,
  isPurposeful,
  isReasoned,
  isRejectedRemedy,
  isSanctioned,
  nearby,
  type Guard,
} from './excuses';
import { isTalkOfLabels } from './labels';
import type { Scene } from '../words/scene';
import { is, type Word } from '../words/words';
import { hasWord } from '../words/within';
import { words as set } from '../lexicon/wordLists';

/** Block quotes and chat are what people said then, not what the author says now. */
export function isSomebodyElsesText(paragraph: Paragraph): boolean {
  return paragraph.kind === 'quote' || paragraph.kind === 'chat';
}

/** Headings are prescribed by templates, or name a topic rather than tell what happened. */
export function isHeading({ kind }: Paragraph, { register }: Lore): boolean {
  return kind === 'heading' || register === 'heading';
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
const isHearsay: Guard = ({ words, classes }, { groupFrom }) => {
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
      if (outsiders.has(singularOf(who)) || companies.has(singularOf(who)) || unnamed.has(who))
        // "When the customer complained, …", "although the vendor had said so, …" tell something else.
        return !hasWord(words, k - 3, k, openers);
    }
  }
  return false;
};

const openers = set('when after once until before although though while since because');

/** ", and the engineer …", ", but she …": behind it another clause stands, which what went before says nothing of. */
function opensAnother(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === ',' && is(words[at], Class.conjunction);
}

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

/** "We assumed that the engineer had missed it": what was believed then, which is worth recording. */
const isBelief: Guard = ({ words, classes }, candidate) => {
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

/** "If the engineer had forgotten …", "unless", "had she missed it", "whether anyone ignored it". */
const isConditional: Guard = ({ words }, candidate) => {
  let i = clauseOpening(words, candidate);
  for (
    let skipped = 0;
    i >= 0 && skipped < 4 && (is(words[i], Class.adverb) || words[i]?.lower === ',');
    skipped++
  )
    i--;
  const lower = words[i]?.lower;
  if (lower === 'had') return i === 0 || words[i - 1]?.kind === 'punctuation';
  return (
    lower === 'if' ||
    lower === 'unless' ||
    lower === 'whether' ||
    lower === 'lest' ||
    lower === 'suppose' ||
    lower === 'imagine'
  );
};

/** "Whether anyone could have noticed is beside the point", "whether this was a lapse by the approver". */
const isUndecided: Guard = ({ words }, candidate) => {
  const opening = clauseOpening(words, candidate);
  for (let i = opening; i >= 0 && i > opening - 4; i--) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation') return false;
    if (word.lower === 'whether') return true;
  }
  return false;
};

/** "We looked for a mistake by the operator": what is looked for is not there yet. */
const isLookedFor: Guard = ({ words }, { groupFrom }) => {
  for (let i = groupFrom - 1; i >= 0 && i > groupFrom - 4; i--) {
    if (words[i]?.lower !== 'for') continue;
    return searching.has(words[i - 1]?.lower ?? '') || searching.has(words[i - 2]?.lower ?? '');
  }
  return false;
};

const searching = set('look looked looking search searched searching hunt hunted hunting');

/** "Did the engineer forget to …?" asks; it does not state. */
const isQuestion: Guard = ({ words }) => words[words.length - 1]?.lower === '?';

const ownNegation = new Set(['phrase', 'leaning', 'question', 'modal', 'certainty']);

/** "did not miss", "never ignored", "made no mistake". */
const isNegated: Guard = ({ words }, { entry, negated, faultFrom, faultTo }) => {
  // What is said in set phrases, in questions and of what did not happen has a negation of its own: "did nothing", "no one should have".
  if (ownNegation.has(entry.shape)) return negated;
  return negated || hasWord(words, faultFrom + 1, faultTo + 2, emptyObjects);
};

const emptyObjects = set('no nothing none nobody');

/** "Contrary to what was posted …", "no evidence that anyone …", "it is not true that …". */
const isDenied: Guard = ({ words, classes }, { category, groupFrom, faultTo }) => {
  if (!(classes & Class.denial)) return false;
  for (let i = groupFrom - 1; i >= 0 && i > groupFrom - nearby; i--) {
    const { lower } = words[i] as Word;
    if (lower === ';' || (opensAnother(words, i) && lower !== 'nor')) return false;
    // "Contrary to what was agreed, the engineer …"
    if (lower === 'contrary') return !hasWord(words, i, groupFrom, commas);
    if (lower === 'nor' && category !== 'counterfactual') return true;
    if (lower === 'support' && is(words[i - 1], Class.determiner)) continue;
    if (lower === 'because' || lower === 'that') {
      if (words[i - 1]?.lower === 'not') return true;
    } else if (is(words[i], Class.denial) && !isSignIn(words, i) && hasNegation(words, i)) return true;
  }
  return isRefuted(words, faultTo);
};

const commas = set(',');

/** "Could not sign in because …": no sign that was missing. */
function isSignIn(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === 'sign' && signedWith.has(words[at + 1]?.lower ?? '');
}

const signedWith = set('in on up off');

const claiming = set(
  'mean imply say saying claim claiming suggest suggesting argue arguing ask asking useful helpful productive fair',
);

/** "That does not mean that anybody should have …", "nobody is saying that": it is set aside, not said. */
const isDisclaimed: Guard = ({ words }, { groupFrom }) => {
  for (let i = groupFrom - 1; i >= 0 && i > groupFrom - 12; i--) {
    const { lower } = words[i] as Word;
    if (lower === ';') return false;
    if (lower === 'tempting') return true;
    if (!claiming.has(lower)) continue;
    for (let k = i - 1; k >= 0 && k > i - 6; k--)
      if (is(words[k], Class.negation) || nobodies.has((words[k] as Word).lower)) return true;
  }
  return false;
};

/** "It would be mistaken to speak of negligence": a word that is not accepted. */
const isUnfitWord: Guard = ({ words }, { groupFrom }) => {
  const of = words[groupFrom]?.lower === 'of' ? groupFrom : groupFrom - 1;
  if (words[of]?.lower !== 'of' || !speaking.has(words[of - 1]?.lower ?? '')) return false;
  return hasNegation(words, of) || hasWord(words, of - 6, of, unfitting);
};

const speaking = set('speak talk speaking talking');
const unfitting = set('mistaken wrong unfair misleading cheap pointless unjust absurd');

/** "Even a very careful reviewer could not have spotted it": more than anyone can do. */
const isBeyondAnyone: Guard = ({ words }, { category, actor, faultFrom, faultTo }) => {
  const from = Math.min(faultFrom, actor?.from ?? faultFrom);
  if (category === 'person-fault' || !hasWord(words, from - 2, from + 1, evens)) return false;
  for (let i = faultFrom; i < words.length && i < faultTo + 4; i++) {
    if (!is(words[i], Class.modal) || !is(words[i + 1], Class.negation)) continue;
    return hasWord(words, i + 2, i + 5, noticing);
  }
  return false;
};

const evens = set('even');
const noticing = set(
  'seen noticed spotted found caught detected known told heard recognised recognized foreseen prevented stopped see notice spot tell',
);

/** "To say that the clerk slipped tells us nothing", "avoid phrases such as": text about how to write. */
const isAboutBlame: Guard = ({ words, classes }, { groupFrom }) => {
  if (startsWithSaying(words)) return true;
  if (!(classes & Class.aboutBlame)) return false;
  for (let i = Math.max(0, groupFrom - nearby); i < words.length && i < groupFrom + nearby; i++) {
    // A "seed phrase" is no phrase of this text.
    if (is(words[i], Class.aboutBlame) && words[i - 1]?.lower !== 'seed' && !isRewriteOfThing(words, i))
      return true;
  }
  return false;
};

/** "A table rewrite", "a header rewrite" are changes of programs. */
function isRewriteOfThing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.lower === 'rewrite' && before?.kind === 'word' && !rewriteLeads.has(before.lower);
}

const rewriteLeads = set('to please must should we and or');

/** "Luckily the contractor had forgotten to delete the old volume", "thanks to". */
const isCredit: Guard = ({ words, classes }, { groupFrom, faultFrom, faultTo }) => {
  if (!(classes & Class.credit)) return false;
  for (let i = Math.max(0, groupFrom - nearby); i < words.length && i < groupFrom + nearby; i++) {
    // "Thanks to a contractor deleting it" is none.
    if (!is(words[i], Class.credit) || (i >= faultFrom && i <= faultTo)) continue;
    // "…, but luckily the copy was whole", "luckily nobody noticed when …": another clause.
    if (isApart(words, Math.min(i, faultFrom), Math.max(i, groupFrom))) continue;
    const { lower } = words[i] as Word;
    if (lower !== 'credit' || isGiven(words, i)) return true;
  }
  return false;
};

function isApart(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (opensAnother(words, i) || words[i]?.lower === 'when') return true;
  return false;
}

/** "Credit goes to Kim", "to her credit", not "posted the credit". */
function isGiven(words: readonly Word[], credit: number): boolean {
  return (
    creditFollowers.has(words[credit + 1]?.lower ?? '') || creditGivers.has(words[credit - 1]?.lower ?? '')
  );
}

const creditFollowers = set('to goes go for belongs is where');
const creditGivers = set(
  'deserve deserves deserved get gets got give gives gave given her his their take takes full',
);

/** "A clerk had forgotten to close the old till, which kept the shop going", under *Where we got lucky*. */
const isAmongGoodNews: Guard = ({ lore }, { category }) =>
  lore.register === 'credit' && (category === 'person-fault' || category === 'collective');

const guards: readonly Guard[] = [
  isAmongGoodNews,
  isNegated,
  isQuestion,
  isConditional,
  isUndecided,
  isLookedFor,
  isBelief,
  isHearsay,
  isDenied,
  isDisclaimed,
  isUnfitWord,
  isBeyondAnyone,
  isAboutBlame,
  isCredit,
  isSanctioned,
  isOrdered,
  isPurposeful,
  isImaginedCase,
  isReasoned,
  isRejectedRemedy,
  isTalkOfLabels,
  isAllowed,
];

/** What is a reason for silence elsewhere is the very form of these: accusations ask, counterfactuals suppose. */
const silentElsewhere: ReadonlyMap<Guard, ReadonlySet<BlameCategory>> = new Map([
  [isQuestion, new Set<BlameCategory>(['accusation', 'character', 'self-blame', 'motive', 'hindsight'])],
  [isConditional, new Set<BlameCategory>(['counterfactual'])],
  [isBelief, new Set<BlameCategory>(['motive', 'accusation'])],
  [isCredit, new Set<BlameCategory>(['accusation'])],
  [isImaginedCase, new Set<BlameCategory>(['accusation'])],
  [isSanctioned, new Set<BlameCategory>(['counterfactual'])],
]);

/** Whether any guard speaks for silence. */
export function isGuarded(scene: Scene, candidate: Candidate): boolean {
  return guards.some(
    (guard) => !silentElsewhere.get(guard)?.has(candidate.category) && guard(scene, candidate),
  );
}

/** The index of the word before the subject of the found clause. */
function clauseOpening(words: readonly Word[], { actor, groupFrom, faultFrom }: Candidate): number {
  const from = actor && actor.from < faultFrom ? actor.from : groupFrom;
  return Math.min(from, words.length) - 1;
}

/** "… which turned out not to be the case", "…; the audit log ruled it out". */
function isRefuted(words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < words.length && i < from + nearby; i++) {
    const { lower } = words[i] as Word;
    if (lower === 'disproved' || lower === 'refuted' || lower === 'untrue' || lower === 'unfounded')
      return true;
    if (lower === 'ruled' && (words[i + 1]?.lower === 'out' || words[i + 2]?.lower === 'out')) return true;
    if (
      ((lower === 'case' && words[i - 1]?.lower === 'the' && words[i + 1]?.lower !== 'of') ||
        lower === 'true') &&
      hasNegation(words, i + 1)
    )
      return true;
  }
  return false;
}

function hasNegation(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const { lower } = words[i] as Word;
    if (lower === 'no' || lower === 'not' || lower === 'never' || lower === 'without' || lower === 'nothing')
      return true;
  }
  return false;
}

/** "Calling the ward first would have …": to ring somebody, and not to call them names. */
const callsSomebody = set('first before would could earlier');
const farthestHelp = 12;

function startsWithSaying(words: readonly Word[]): boolean {
  const first = words[0]?.lower;
  const second = words[1]?.lower;
  const says = first === 'to' ? second : first;
  const after = words[first === 'to' ? 2 : 1];
  const quotes = after?.lower === 'that' || after?.kind === 'opaque' || after?.kind === 'punctuation';
  return (
    says === 'say' ||
    says === 'saying' ||
    ((says === 'write' || says === 'writing') && quotes) ||
    (says === 'calling' && !words.slice(2, farthestHelp).some(({ lower }) => callsSomebody.has(lower))) ||
    (says === 'instead' &&
      words[2]?.lower !== undefined &&
      /^(?:saying|writing|calling|asking)$/.test(words[2].lower))
  );
}
