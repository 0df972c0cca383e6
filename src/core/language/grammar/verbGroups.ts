// The verb and what goes with it: tense, voice, negation, and where the group begins.
import { Class } from '../words/wordClasses';
import { is, isOneOf, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** Which form of its verb a word can be. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export const anyForm: ReadonlySet<VerbForm> = new Set(['base', 'third', 'past', 'participle', 'gerund']);

/** Of a word that is past by its looks one cannot tell which. */
export const pastForms: ReadonlySet<VerbForm> = new Set(['past', 'participle']);

export interface VerbGroup {
  /** The index of the first word of the group. */
  readonly from: number;
  /** The index of the verb itself. */
  readonly verb: number;
  /** `past` is a finite past (simple, perfect or progressive), `gerund` an -ing form on its own, `other` anything that tells no past. */
  readonly tense: 'past' | 'gerund' | 'other';
  readonly passive: boolean;
  readonly negated: boolean;
}

const pasts = set("was were been had did has have 'd");
const modalPhrases = set('ought need needs needed has have had used going able supposed meant likely');
/** Carriers that tell of no past. */
const presentCarriers = set('keep keeps');

/** "Was found to have missed it". */
const found = set('found thought seen known said believed understood reported shown discovered');

const turned = set('turned turns');

/** What tells for how long or by when, in the middle of a group: "had for months disregarded", "had by then sat on it". */
const stretches = set('then hours days weeks months years');

/** How many words such a stretch has before a place, 0 where it is none. */
function stretchBefore(words: readonly Word[], last: number): number {
  for (let i = last - 1; i > 0 && i > last - 3; i--) {
    const { lower } = words[i] as Word;
    if (lower === 'for' || lower === 'by') return is(words[i - 1], Class.have | Class.be) ? last - i + 1 : 0;
  }
  return 0;
}

/** No real verb group is longer; the bound keeps rows of auxiliaries linear. */
const longestGroup = 8;

/** How far before its verb a group may begin, with "been found to have". */
export const groupReach = longestGroup + 2;

/** What stands in a group before its verb. */
const helping = Class.be | Class.have | Class.auxiliaryDo | Class.modal | Class.negation | Class.adverb;

/** So many of these may stand in a row. */
const mostHelpers = 5;

/** Where a group begins that has the word at `at`, whatever its tense: "had | clearly", "was never | supposed". */
export function groupStart(words: readonly Word[], at: number): number {
  let from = at;
  while (at - from < mostHelpers && is(words[from - 1], helping) && !words[from - 1]?.capital) from--;
  return from;
}

/** Reads the group that ends with the verb at `verb`, which is one of `forms` of its verb. */
export function verbGroupAt(words: readonly Word[], verb: number, forms: ReadonlySet<VerbForm>): VerbGroup {
  const helpers: Helpers = {
    unreal: false,
    be: false,
    have: false,
    auxiliary: false,
    carrier: false,
    past: false,
    negated: false,
    onlyAdverbs: true,
  };
  let from = verb;
  while (from > 0 && verb - from < longestGroup) {
    const taken = takeHelper(words, from - 1, helpers);
    if (taken === 0) break;
    from -= taken;
  }
  const { unreal, be, negated } = helpers;
  const passive = be && (unreal || (!forms.has('gerund') && forms.has('participle')));
  return { from, verb, tense: tenseOf(helpers, forms), passive, negated };
}

/** What stands before the verb of a group, gathered word by word from the verb to the left. */
interface Helpers {
  /** A modal, or the "to" of an infinitive: nothing is told to have happened. */
  unreal: boolean;
  /** A form of "be" that goes with the verb itself, and not with another helper: not the "been" of "has been to check". */
  be: boolean;
  have: boolean;
  auxiliary: boolean;
  carrier: boolean;
  /** One of them tells of the past. */
  past: boolean;
  negated: boolean;
  /** Whether all that was met so far are adverbs. */
  onlyAdverbs: boolean;
}

/** Takes the helper at `at` into the group; gives how many words it is, 0 where the group begins behind it. */
function takeHelper(words: readonly Word[], at: number, helpers: Helpers): number {
  const word = words[at] as Word;
  const { lower } = word;
  if (word.kind !== 'word' || word.possessive) return 0;
  if (lower === 'to') return takeInfinitive(words, at, helpers);
  if (stretches.has(lower) && !is(word, Class.adverb)) return stretchBefore(words, at);
  if (is(word, Class.negation)) helpers.negated = true;
  else if (is(word, Class.be)) {
    helpers.be ||= helpers.onlyAdverbs;
    helpers.past ||= pasts.has(lower);
  } else if (is(word, Class.have) && lower !== 'having') {
    helpers.have = true;
    helpers.past = true;
  } else if (is(word, Class.auxiliaryDo)) {
    helpers.auxiliary = true;
    helpers.past ||= lower === 'did';
  } else if (is(word, Class.modal)) {
    // "Must have" tells of the past.
    if (lower === 'must' && helpers.have) helpers.past = true;
    else helpers.unreal = true;
  } else if (is(word, Class.carrier)) {
    helpers.carrier = true;
    helpers.past ||= !presentCarriers.has(lower);
  } else if (!standsAmongHelpers(words, at)) return 0;
  helpers.onlyAdverbs &&= is(word, Class.adverb | Class.negation);
  return 1;
}

/** An adverb, or the "since" of "has since been let go". */
function standsAmongHelpers(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.lower === 'since' && is(words[at - 1], Class.have)) return true;
  return is(word, Class.adverb) && !word.capital;
}

/** "Was found to | have missed it", "managed to | break it", "meant to | check it". */
function takeInfinitive(words: readonly Word[], to: number, helpers: Helpers): number {
  const governor = words[to - 1];
  if (helpers.have && isOneOf(governor, found) && is(words[to - 2], Class.be)) {
    helpers.past = true;
    return 2;
  }
  // "Turned out to have missed it"
  if (helpers.have && governor?.lower === 'out' && isOneOf(words[to - 2], turned)) {
    helpers.past = true;
    return 3;
  }
  helpers.unreal ||= isOneOf(governor, modalPhrases) || !is(governor, Class.carrier);
  if (!is(governor, Class.carrier)) return 0;
  helpers.onlyAdverbs = false;
  return 1;
}

function tenseOf(
  { unreal, be, have, auxiliary, carrier, past }: Helpers,
  forms: ReadonlySet<VerbForm>,
): VerbGroup['tense'] {
  if (unreal) return 'other';
  if (forms.has('gerund')) {
    if (!be && !carrier) return 'gerund';
    return past ? 'past' : 'other';
  }
  if (forms.has('participle')) {
    if (be) return past ? 'past' : 'other';
    if (have) return 'past';
  }
  if (auxiliary || carrier) return past && forms.has('base') ? 'past' : 'other';
  return forms.has('past') || forms.has('participle') ? 'past' : 'other';
}
