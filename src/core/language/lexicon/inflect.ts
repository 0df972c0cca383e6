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
  ['think', ['thought', 'thought']],
  ['know', ['knew', 'known']],
  ['choose', ['chose', 'chosen']],
  ['put', ['put', 'put']],
  ['keep', ['kept', 'kept']],
  ['hide', ['hid', 'hidden']],
  ['say', ['said', 'said']],
  ['see', ['saw', 'seen']],
  ['hold', ['held', 'held']],
  ['give', ['gave', 'given']],
  ['find', ['found', 'found']],
  ['feel', ['felt', 'felt']],
  ['show', ['showed', 'shown']],
  ['cut', ['cut', 'cut']],
  ['run', ['ran', 'run']],
  ['write', ['wrote', 'written']],
  ['rewrite', ['rewrote', 'rewritten']],
  ['come', ['came', 'come']],
  ['become', ['became', 'become']],
  ['go', ['went', 'gone']],
  ['begin', ['began', 'begun']],
  ['bear', ['bore', 'borne']],
  ['speak', ['spoke', 'spoken']],
  ['stand', ['stood', 'stood']],
  ['steal', ['stole', 'stolen']],
  ['swear', ['swore', 'sworn']],
  ['throw', ['threw', 'thrown']],
  ['withdraw', ['withdrew', 'withdrawn']],
  ['withhold', ['withheld', 'withheld']],
  ['undo', ['undid', 'undone']],
  ['redo', ['redid', 'redone']],
  ['mean', ['meant', 'meant']],
  ['meet', ['met', 'met']],
  ['pay', ['paid', 'paid']],
  ['lie', ['lied', 'lied']],
  ['lay', ['laid', 'laid']],
  ['lead', ['led', 'led']],
  ['lend', ['lent', 'lent']],
  ['bet', ['bet', 'bet']],
  ['bind', ['bound', 'bound']],
  ['build', ['built', 'built']],
  ['buy', ['bought', 'bought']],
  ['catch', ['caught', 'caught']],
  ['cling', ['clung', 'clung']],
  ['creep', ['crept', 'crept']],
  ['deal', ['dealt', 'dealt']],
  ['dig', ['dug', 'dug']],
  ['draw', ['drew', 'drawn']],
  ['drive', ['drove', 'driven']],
  ['eat', ['ate', 'eaten']],
  ['fight', ['fought', 'fought']],
  ['freeze', ['froze', 'frozen']],
  ['grow', ['grew', 'grown']],
  ['hear', ['heard', 'heard']],
  ['hit', ['hit', 'hit']],
  ['hurt', ['hurt', 'hurt']],
  ['ride', ['rode', 'ridden']],
  ['ring', ['rang', 'rung']],
  ['rise', ['rose', 'risen']],
  ['seek', ['sought', 'sought']],
  ['sneak', ['snuck', 'snuck']],
  ['mislead', ['misled', 'misled']],
  ['misdial', ['misdialled', 'misdialled']],
  ['overrun', ['overran', 'overrun']],
  ['overshoot', ['overshot', 'overshot']],
  ['dig', ['dug', 'dug']],
  ['sell', ['sold', 'sold']],
  ['send', ['sent', 'sent']],
  ['set', ['set', 'set']],
  ['reset', ['reset', 'reset']],
  ['shake', ['shook', 'shaken']],
  ['shoot', ['shot', 'shot']],
  ['slide', ['slid', 'slid']],
  ['spend', ['spent', 'spent']],
  ['spin', ['spun', 'spun']],
  ['split', ['split', 'split']],
  ['stick', ['stuck', 'stuck']],
  ['sweep', ['swept', 'swept']],
  ['teach', ['taught', 'taught']],
  ['tear', ['tore', 'torn']],
  ['understand', ['understood', 'understood']],
  ['wake', ['woke', 'woken']],
  ['wear', ['wore', 'worn']],
  ['weave', ['wove', 'woven']],
  ['win', ['won', 'won']],
  ['wind', ['wound', 'wound']],
  ['override', ['overrode', 'overridden']],
  ['oversee', ['oversaw', 'overseen']],
  ['overtake', ['overtook', 'overtaken']],
  ['forgo', ['forwent', 'forgone']],
  ['foresee', ['foresaw', 'foreseen']],
  ['forbid', ['forbade', 'forbidden']],
  ['blow', ['blew', 'blown']],
  ['hang', ['hung', 'hung']],
  ['bite', ['bit', 'bitten']],
  ['beat', ['beat', 'beaten']],
  ['drag', ['dragged', 'dragged']],
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
  'cut',
  'slap',
  'drag',
  'mis-set',
  ...'admit ban beg begin bet blur cap chat clip cut debug defer dig drag emit flip format grab hit infer log map occur permit pin plan plug prefer put refer regret rerun reset rob run scan scrub set ship shrug shun spin split spot step strip submit swap tag transfer transmit trim unplug wag win wrap zip'.split(
    ' ',
  ),
  ...'flub prop jam rip zap snap skim stub tap tug unwrap whip hop mop chop'.split(' '),
  'nod',
  ...'misstep sidestep overstep misplan mistag mis-tag mis-ship misship overcommit'.split(' '),
]);

/** "shred", "swat": one syllable with a short vowel before its last letter. */
function doubles(base: string): boolean {
  return doubling.has(base) || /^[^aeiou]+[aeiou][bdgklmnprtz]$/.test(base);
}

const known = new Map<string, VerbForms>();

/** The forms of a verb given by its base; a verb that ends with -l has both spellings. */
export function formsOf(base: string): VerbForms {
  let forms = known.get(base);
  if (!forms) known.set(base, (forms = inflected(base)));
  return forms;
}

function inflected(base: string): VerbForms {
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
    participle: participlesOf(base),
    gerund: gerundsOf(base),
  };
}

export function participlesOf(base: string): readonly string[] {
  const strong = irregular.get(base);
  return strong ? [strong[1]] : regularPast(base);
}

function regularPast(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  if (doubles(base)) return [`${base}${base.slice(-1)}ed`];
  if (/[aeiou]l$/.test(base) && !/[aeiou]{2}l$/.test(base)) return [`${base}led`, `${base}ed`];
  return [`${base}ed`];
}

export function gerundsOf(base: string): readonly string[] {
  if (/[^e]ie$/.test(base)) return [`${base.slice(0, -2)}ying`];
  if (base.endsWith('ic')) return [`${base}king`];
  if (/[^eo]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  if (doubles(base)) return [`${base}${base.slice(-1)}ing`];
  if (/[aeiou]l$/.test(base) && !/[aeiou]{2}l$/.test(base)) return [`${base}ling`, `${base}ing`];
  return [`${base}ing`];
}
