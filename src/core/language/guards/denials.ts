// What is said not to be so: negated, denied, refuted later, or set aside.
import { nobodies } from '../lexicon/pronouns';
import { Class } from '../words/wordClasses';
import { words as set } from '../notation/wordLists';
import { hasClass, hasWord } from '../words/within';
import { is, isOneOf, type Word } from '../words/words';
import { type Guard, nearby, opensAnother } from './guard';

/** Set phrases, questions and what did not happen have a negation of their own: "did nothing", "no one should have". */
const ownNegation = new Set(['phrase', 'leaning', 'question', 'modal', 'certainty']);

/** "did not miss", "never ignored", "made no mistake". */
export const isNegated: Guard = ({ words }, { entry, negated, faultFrom, faultTo }) => {
  if (ownNegation.has(entry.shape)) return negated;
  return negated || hasWord(words, faultFrom + 1, faultTo + 2, emptyObjects);
};

const emptyObjects = set('no nothing none nobody');

/** "Contrary to what was posted …", "no evidence that anyone …", "it is not true that …". */
export const isDenied: Guard = ({ words, classes }, { category, groupFrom, faultTo }) => {
  if (!(classes & Class.denial)) return false;
  for (let i = groupFrom - 1; i >= 0 && i > groupFrom - nearby; i--) {
    const { lower } = words[i] as Word;
    if (lower === ';' || (opensAnother(words, i) && lower !== 'nor')) return false;
    // "Contrary to what was agreed, the engineer …" tells of a norm, "contrary to what was posted" of an error.
    if (lower === 'contrary')
      return !hasWord(words, i, groupFrom, commas) || hasWord(words, i, groupFrom, toldBefore);
    if (lower === 'nor' && category !== 'counterfactual') return true;
    if (isRulingOut(words, i, groupFrom)) return true;
    // "For no good reason"
    if (lower === 'reason' && hasWord(words, i - 3, i, groundless)) continue;
    // "The support team" supports nothing.
    if (lower === 'support' && is(words[i - 1], Class.determiner)) continue;
    if (lower === 'because' || lower === 'that') {
      if (words[i - 1]?.lower === 'not') return true;
    } else if (is(words[i], Class.denial) && !isSignIn(words, i) && hasNegation(words, i)) return true;
  }
  return isRefuted(words, faultTo);
};

/** "The replay ruled out | operator error", but not "Kim ruled out the network and | ignored the page". */
function isRulingOut(words: readonly Word[], at: number, fault: number): boolean {
  const { lower } = words[at] as Word;
  if (!excluding.has(lower) && !(ruling.has(lower) && words[at + 1]?.lower === 'out')) return false;
  return !hasClass(words, at + 1, fault + 1, Class.conjunction | Class.clauseWord | Class.past);
}

const groundless = set('for');
const ruling = set('rule rules ruled ruling');
const excluding = set('excluded excludes discounted');

/** "The release manager is not to blame for it", "the nurse bears no blame", "it was not Kim that …": cleared by name. */
export const isCleared: Guard = ({ words }, { entry, category }) => {
  if (entry.shape !== 'leaning' || category === 'counterfactual') return false;
  // "It was not Kim that dropped the table"
  if (words[0]?.lower === 'it' && is(words[1], Class.be) && is(words[2], Class.negation))
    return words[3]?.capital === true || hasClass(words, 3, 6, Class.people);
  return words.some((word, i) => {
    if (!isOneOf(word, guilt)) return false;
    const before = isOneOf(words[i - 1], leadingToGuilt) ? words[i - 2] : words[i - 1];
    return is(before, Class.negation) || before?.lower === 'no';
  });
};

const guilt = set('blame fault guilty culpable liable negligent careless');
const leadingToGuilt = set('to at the');

const commas = set(',');
const toldBefore = set(
  'posted said reported claimed stated written announced rumoured rumored assumed believed thought suggested reports rumours rumors claims belief',
);

/** "Could not sign in because …": no sign that was missing. */
function isSignIn(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === 'sign' && isOneOf(words[at + 1], signedWith);
}

const signedWith = set('in on up off');

const claiming = set(
  'mean imply say saying claim claiming suggest suggesting argue arguing ask asking useful helpful productive fair',
);

/** "Nobody will be punished", "none of the operators will face a hearing": a sanction that is ruled out. */
export const isSparing: Guard = ({ words }, { category, faultFrom, faultTo }) => {
  if (category !== 'punitive' || !hasWord(words, faultFrom, faultTo + 6, sanctions)) return false;
  for (let i = faultTo; i >= 0 && i > faultFrom - nearby; i--) {
    if (isOneOf(words[i], nobodies)) return true;
    if (words[i]?.lower === 'no' && hasClass(words, i + 1, i + 4, Class.people)) return true;
    if (i <= faultFrom && opensAnother(words, i)) return false;
  }
  return false;
};

const sanctions = set(
  'discipline disciplined disciplinary punish punished punishment sanction sanctions sanctioned fired sacked dismissed hearing hearings job jobs ' +
    'consequences penalised penalized penalty reprimand reprimanded',
);

/** "That does not mean that anybody should have …", "nobody is saying that": it is set aside, not said. */
export const isDisclaimed: Guard = ({ words }, { category, groupFrom }) => {
  for (let i = groupFrom - 1; i >= 0 && i > groupFrom - 12; i--) {
    const { lower } = words[i] as Word;
    if (lower === ';') return false;
    if (lower === 'tempting') return true;
    if (category === 'counterfactual' && isOneOf(words[i], asked) && isSetAside(words, i)) return true;
    if (!claiming.has(lower)) continue;
    for (let k = i - 1; k >= 0 && k > i - 6; k--)
      if (is(words[k], Class.negation) || isOneOf(words[k], nobodies) || isOneOf(words[k], unjust))
        return true;
  }
  return false;
};

const asked = set('what who whether');

/** "Not | what they should have seen", "rather than | what …", "no longer asks | who …", "not the place for | what …" */
function isSetAside(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    if (isOneOf(words[i], setting)) return true;
    if (words[i]?.kind !== 'word') return false;
  }
  return false;
}

const setting = set('not never no without than instead nor');

/** "It would be unfair to say that …", "it is easy to say afterwards that …" */
const unjust = set('wrong unfair unjust easy tempting cheap');

/** "It would be mistaken to speak of negligence": a word that is not accepted. */
export const isUnfitWord: Guard = ({ words }, { groupFrom }) => {
  const of = words[groupFrom]?.lower === 'of' ? groupFrom : groupFrom - 1;
  if (words[of]?.lower !== 'of' || !isOneOf(words[of - 1], speaking)) return false;
  return hasNegation(words, of) || hasWord(words, of - 6, of, unfitting);
};

const speaking = set('speak talk speaking talking');
const unfitting = set('mistaken wrong unfair misleading cheap pointless unjust absurd');

/** "… which turned out not to be the case", "…; the audit log ruled it out". */
function isRefuted(words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < words.length && i < from + nearby; i++) {
    const { lower } = words[i] as Word;
    if (refuting.has(lower)) return true;
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

const refuting = set('disproved refuted untrue unfounded');

/** Whether one of the five words before a place negates it. */
function hasNegation(words: readonly Word[], at: number): boolean {
  return hasWord(words, at - 5, at, negating);
}

const negating = set('no not never without nothing');
