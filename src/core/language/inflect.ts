// The forms of an English verb, spelt the British and the American way.

export interface VerbForms {
  readonly base: string;
  readonly third: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

/** Past and participle of the verbs that do not simply take -ed. */
const irregular = new Map<string, readonly [past: string, participle: string]>([
  ['forget', ['forgot', 'forgotten']],
  ['break', ['broke', 'broken']],
  ['misread', ['misread', 'misread']],
  ['mis-read', ['mis-read', 'mis-read']],
  ['misunderstand', ['misunderstood', 'misunderstood']],
  ['mistake', ['mistook', 'mistaken']],
  ['mislay', ['mislaid', 'mislaid']],
  ['mishear', ['misheard', 'misheard']],
  ['misspeak', ['misspoke', 'misspoken']],
  ['oversleep', ['overslept', 'overslept']],
  ['sleep', ['slept', 'slept']],
  ['take', ['took', 'taken']],
  ['bring', ['brought', 'brought']],
  ['leave', ['left', 'left']],
  ['let', ['let', 'let']],
  ['lose', ['lost', 'lost']],
  ['sit', ['sat', 'sat']],
  ['fall', ['fell', 'fallen']],
  ['mis-set', ['mis-set', 'mis-set']],
  ['make', ['made', 'made']],
  ['do', ['did', 'done']],
  ['get', ['got', 'got']],
  ['tell', ['told', 'told']],
  ['read', ['read', 'read']],
  ['override', ['overrode', 'overridden']],
  ['pay', ['paid', 'paid']],
  ['send', ['sent', 'sent']],
  ['write', ['wrote', 'written']],
  ['panic', ['panicked', 'panicked']],
  ['shut', ['shut', 'shut']],
  ['overwrite', ['overwrote', 'overwritten']],
]);

/** Verbs of more than one syllable, or otherwise open to doubt, that double their last letter. */
const doubling = new Set([
  'omit',
  'commit',
  'slip',
  'skip',
  'drop',
  'trip',
  'rub',
  'stop',
  'sit',
  'let',
  'get',
  'forget',
  'shut',
  'mis-set',
  'flub',
  'nod',
]);

/** The forms of a verb given by its base; a verb that ends with -l has both spellings. */
export function formsOf(base: string): VerbForms {
  const past = regularPast(base);
  const strong = irregular.get(base);
  return {
    base,
    third: [
      /(?:s|x|ch|sh|o)$/.test(base)
        ? `${base}es`
        : /[^aeiou]y$/.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`,
    ],
    past: strong ? [strong[0]] : past,
    participle: strong ? [strong[1]] : past,
    gerund: gerundOf(base),
  };
}

function regularPast(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  if (doubling.has(base)) return [`${base}${base.slice(-1)}ed`];
  if (/[aeiou]l$/.test(base) && !/[aeiou]{2}l$/.test(base)) return [`${base}led`, `${base}ed`];
  return [`${base}ed`];
}

function gerundOf(base: string): readonly string[] {
  if (/[^eo]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  if (doubling.has(base)) return [`${base}${base.slice(-1)}ing`];
  if (/[aeiou]l$/.test(base) && !/[aeiou]{2}l$/.test(base)) return [`${base}ling`, `${base}ing`];
  return [`${base}ing`];
}
