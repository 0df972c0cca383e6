// The verb and what goes with it: tense, voice, negation, and where the group begins.
import { Class } from '../lexicon/wordClasses';
import { is, type Word } from '../words/words';
import { words as set } from '../lexicon/wordLists';

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

/** No real verb group is longer; the bound keeps rows of auxiliaries linear. */
const longestGroup = 8;

/** How far before its verb a group may begin, with "been found to have". */
export const groupReach = longestGroup + 2;

/** What stands in a group before its verb. */
const helping = Class.be | Class.have | Class.auxiliaryDo | Class.modal | Class.negation | Class.adverb;

/** So many of these may stand in a row. */
const mostHelpers = 5;

/** What tells for how long or by when, in the middle of a group: "had for months disregarded", "had by then sat on it". */
const stretches = set('then hours days weeks months years');

function stretchBefore(words: readonly Word[], last: number): number | undefined {
  if (!stretches.has((words[last] as Word).lower)) return undefined;
  for (let i = last - 1; i > 0 && i > last - 3; i--) {
    const { lower } = words[i] as Word;
    if (lower === 'for' || lower === 'by') return is(words[i - 1], Class.have | Class.be) ? i : undefined;
  }
  return undefined;
}

/** Where a group begins that has the word at `at`, whatever its tense: "had | clearly", "was never | supposed". */
export function groupStart(words: readonly Word[], at: number): number {
  let from = at;
  while (at - from < mostHelpers && is(words[from - 1], helping) && !words[from - 1]?.capital) from--;
  return from;
}

/** Reads the group that ends with the verb at `verb`, which is one of `forms` of its verb. */
export function verbGroupAt(words: readonly Word[], verb: number, forms: ReadonlySet<VerbForm>): VerbGroup {
  let from = verb;
  let negated = false;
  let be = false;
  let have = false;
  let auxiliary = false;
  let unreal = false;
  let carrier = false;
  let past = false;
  let onlyAdverbs = true;
  while (from > 0 && verb - from < longestGroup) {
    const before = words[from - 1] as Word;
    const { lower } = before;
    if (before.kind !== 'word' || before.possessive) break;
    if (is(before, Class.negation)) negated = true;
    else if (is(before, Class.be)) {
      be = be || onlyAdverbs;
      past ||= pasts.has(lower);
    } else if (is(before, Class.have) && lower !== 'having') {
      have = true;
      past = true;
    } else if (is(before, Class.auxiliaryDo)) {
      auxiliary = true;
      past ||= lower === 'did';
    } else if (lower === 'must' && have) past = true;
    else if (is(before, Class.modal)) unreal = true;
    else if (lower === 'to') {
      const governor = words[from - 2]?.lower ?? '';
      if (have && found.has(governor) && is(words[from - 3], Class.be)) {
        past = true;
        from -= 2;
        continue;
      }
      unreal ||= modalPhrases.has(governor);
      if (!is(words[from - 2], Class.carrier) && !(have && governor === 'out')) {
        unreal = true;
        break;
      }
    } else if (is(before, Class.carrier)) {
      carrier = true;
      past ||= !presentCarriers.has(lower);
    } else if (lower === 'since' && is(words[from - 2], Class.have)) {
      // "Has since been let go"
    } else if (lower === 'out' && /^turn(?:ed|s)$/.test(words[from - 2]?.lower ?? '')) {
      // "Turned out to have missed it"
      past = true;
      from--;
    } else if (!is(before, Class.adverb) || before.capital) {
      const start = stretchBefore(words, from - 1);
      if (start === undefined) break;
      from = start;
      continue;
    }
    if (!is(before, Class.adverb)) onlyAdverbs = false;
    from--;
  }
  const passive = be && (unreal || (!forms.has('gerund') && forms.has('participle')));
  const tense = tenseOf({ unreal, be, have, auxiliary, carrier, past }, forms);
  return { from, verb, tense, passive, negated };
}

/** What stands before the verb of a group; `unreal` is a modal or the "to" of an infinitive, `past` one of them that tells of the past. */
interface Helpers {
  readonly unreal: boolean;
  readonly be: boolean;
  readonly have: boolean;
  readonly auxiliary: boolean;
  readonly carrier: boolean;
  readonly past: boolean;
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
