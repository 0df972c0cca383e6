// The forms of an English verb, spelt the British and the American way.
import { hisses, list, words } from './wordLists';

export interface VerbForms {
  readonly base: string;
  readonly third: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

/** Past and participle of the verbs that do not simply take -ed; one form where both are the same. */
const irregularVerbs = `
  forget:forgot:forgotten break:broke:broken misread:misread mis-read:mis-read misunderstand:misunderstood
  mistake:mistook:mistaken mislay:mislaid mishear:misheard misspeak:misspoke:misspoken oversleep:overslept sleep:slept
  take:took:taken bring:brought leave:left let:let lose:lost sit:sat fall:fell:fallen mis-set:mis-set make:made do:did:done
  get:got tell:told read:read override:overrode:overridden pay:paid send:sent write:wrote:written panic:panicked shut:shut
  overwrite:overwrote:overwritten think:thought know:knew:known choose:chose:chosen put:put keep:kept hide:hid:hidden say:said
  see:saw:seen hold:held give:gave:given find:found feel:felt show:showed:shown cut:cut run:ran:run rewrite:rewrote:rewritten
  come:came:come become:became:become go:went:gone begin:began:begun bear:bore:borne speak:spoke:spoken stand:stood
  steal:stole:stolen swear:swore:sworn throw:threw:thrown withdraw:withdrew:withdrawn withhold:withheld undo:undid:undone
  redo:redid:redone mean:meant meet:met lie:lied lay:laid lead:led lend:lent bet:bet bind:bound build:built buy:bought
  catch:caught cling:clung creep:crept deal:dealt dig:dug draw:drew:drawn drive:drove:driven eat:ate:eaten fight:fought
  freeze:froze:frozen grow:grew:grown hear:heard hit:hit hurt:hurt ride:rode:ridden ring:rang:rung rise:rose:risen seek:sought
  sneak:snuck mislead:misled misdial:misdialled overrun:overran:overrun overshoot:overshot sell:sold set:set reset:reset
  shake:shook:shaken shoot:shot slide:slid spend:spent spin:spun split:split stick:stuck sweep:swept teach:taught tear:tore:torn
  understand:understood wake:woke:woken wear:wore:worn weave:wove:woven win:won wind:wound oversee:oversaw:overseen
  overtake:overtook:overtaken forgo:forwent:forgone foresee:foresaw:foreseen forbid:forbade:forbidden blow:blew:blown hang:hung
  bite:bit:bitten beat:beat:beaten drag:dragged
`;

let irregular: ReadonlyMap<string, readonly [past: string, participle: string]> | undefined;

/** Read when the first verb is asked for, so that loading the engine costs little. */
function irregularFormsOf(base: string): readonly [past: string, participle: string] | undefined {
  irregular ??= new Map(
    list(irregularVerbs).map((verb) => {
      const [base = '', past = '', participle = past] = verb.split(':');
      return [base, [past, participle]];
    }),
  );
  return irregular.get(base);
}

/** Verbs of more than one syllable, or otherwise open to doubt, that double their last letter. */
const doubling = words(`
  omit commit slip skip drop trip rub stop sit let get forget shut cut slap drag mis-set admit ban beg begin bet blur cap chat
  clip debug defer dig emit flip format grab hit infer log map occur permit pin plan plug prefer put refer regret rerun reset
  rob run scan scrub set ship shrug shun spin split spot step strip submit swap tag transfer transmit trim unplug wag win wrap
  zip flub prop jam rip zap snap skim stub tap tug unwrap whip hop mop chop nod misstep sidestep overstep mis-scan mis-plan mis-ship mis-map misplan mistag mis-tag
  mis-ship misship overcommit
`);

/** "shred", "swat": one syllable with a short vowel before its last letter. */
function doubles(base: string): boolean {
  if (doubling.has(base)) return true;
  const vowel = base.search(/[aeiou]/);
  return vowel > 0 && vowel === base.length - 2 && 'bdgklmnprtz'.includes(base.slice(-1));
}

function hasVowelAt(base: string, place: number): boolean {
  return place >= 0 && 'aeiou'.includes(base.charAt(place));
}

/** "carry" and not "delay". */
function turnsYToI(base: string): boolean {
  return base.endsWith('y') && !hasVowelAt(base, base.length - 2);
}

/** "label" and not "fail": spelt both ways. */
function mayDoubleL(base: string): boolean {
  return base.endsWith('l') && hasVowelAt(base, base.length - 2) && !hasVowelAt(base, base.length - 3);
}

const known = new Map<string, VerbForms>();

/** The forms of a verb given by its base; a verb that ends with -l has both spellings. */
export function formsOf(base: string): VerbForms {
  let forms = known.get(base);
  if (!forms) known.set(base, (forms = inflected(base)));
  return forms;
}

/** All of them in a row; some verbs have two that are alike. */
export function allFormsOf(base: string): readonly string[] {
  const { third, past, participle, gerund } = formsOf(base);
  return [base, ...third, ...past, ...participle, ...gerund];
}

function inflected(base: string): VerbForms {
  const strong = irregularFormsOf(base);
  const regular = strong ? [] : regularPast(base);
  return {
    base,
    third: [thirdOf(base)],
    past: strong ? [strong[0]] : regular,
    participle: strong ? [strong[1]] : regular,
    gerund: gerundsOf(base),
  };
}

function thirdOf(base: string): string {
  if (turnsYToI(base)) return `${base.slice(0, -1)}ies`;
  return base.endsWith('o') || hisses(base) ? `${base}es` : `${base}s`;
}

export function participlesOf(base: string): readonly string[] {
  const strong = irregularFormsOf(base);
  return strong ? [strong[1]] : regularPast(base);
}

function regularPast(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (turnsYToI(base)) return [`${base.slice(0, -1)}ied`];
  if (doubles(base)) return [`${base}${base.slice(-1)}ed`];
  return mayDoubleL(base) ? [`${base}led`, `${base}ed`] : [`${base}ed`];
}

export function gerundsOf(base: string): readonly string[] {
  if (base.endsWith('ie') && !base.endsWith('eie')) return [`${base.slice(0, -2)}ying`];
  if (base.endsWith('ic')) return [`${base}king`];
  if (base.endsWith('e') && !base.endsWith('ee') && !base.endsWith('oe')) return [`${base.slice(0, -1)}ing`];
  if (doubles(base)) return [`${base}${base.slice(-1)}ing`];
  return mayDoubleL(base) ? [`${base}ling`, `${base}ing`] : [`${base}ing`];
}
