// Names that nobody has told the engine: whether a capitalised phrase is a person, by the look of the name and the words around it.
import { rolesInCompany } from '../lexicon/actors';
import { spansOfTime } from '../lexicon/calendar';
import { Class } from '../words/wordClasses';
import { allOf, words as set } from '../notation/wordLists';
import { nameKindOf, particles, type NameKind } from './names';
import { foldName } from './nameGrams';
import type { NounPhrase } from '../grammar/nounPhrases';
import type { Scene } from '../words/scene';
import { isOrdinaryWord, isProtocolTale, speaksOfPerson, speaksOfThing } from './aroundNames';
import { namesDoer } from './doers';
import { is, isOneOf, type Word } from '../words/words';

/** A name in a phrase: where it begins, and whether it is surely or only perhaps a person's. */
export interface Named {
  readonly standing: 'person' | 'perhaps';
  readonly from: number;
}

const titles = set('dr mr mrs ms mx miss prof professor sir madam capt captain sgt sergeant lt col maj rev');

/** When something was: "that morning | Xiulan skipped", "once more | Xiulan skipped". */
const times = allOf(
  spansOfTime,
  set('today yesterday tonight later earlier afterwards more five six seven eight nine ten eleven twelve'),
);

/** Said of people before their names. */
const epithets = set(
  'both poor young old dear little colleague colleagues teammate co-worker fellow newcomer',
);

const articles = set('the a an this that these those its each every any another no our their your');

/** Two capitals that stand for something else than a person. */
const technicalInitials = set(
  'ad ai ao ap ar aws az bi ca cd ci cm cn co cp cs db dc dd dl dm dn dr ea ec ee eu ex fe fk ga gb gc gp gw hd hp hq hr ha ic id ie io ip is it ix jr js ' +
    'k8 kb kv la lb ld mb md ml mr ms mx na nc ng nr ns nt ny oc ok os pc pd pg pi pk pm po pr ps qa qc qe ql ra rc rd rm rs rt sa sd se sg sh sl ' +
    'sn so sp sq ss st su tb td te tf ti tl tm tp ts tv tx ua ud ui uk um un up us ut ux va vb vc vm vp vr vs wa wp wq xl ym yt zk',
);

/** What the name at the end of a phrase is; `undefined` where nothing speaks for a person. */
export function personNamed(scene: Scene, { from, to }: NounPhrase): Named | undefined {
  const { words } = scene;
  const head = words[to] as Word;
  if (!head.capital || head.kind !== 'word' || isFunctionWord(head)) return undefined;
  if (isNamedAfterWork(head.lower)) return undefined;
  const run = runEndingAt(words, from, to);
  if (isOneOf(words[run], titles) && run < to) return { standing: 'person', from: run };
  const initial = initialBefore(words, run);
  // Letters without capitals are no acronym: 陈伟.
  const isAcronym = head.acronym && head.lower !== head.lower.toUpperCase();
  if (isAcronym || isMixed(scene, head)) {
    const standing = run === from ? initialsOf(head, words[to + 1]) : undefined;
    return standing && { standing, from: run };
  }
  const kinds: NameKind[] = [];
  for (let i = run; i <= to; i++) {
    const { lower } = words[i] as Word;
    if (lower.length > 1 && !particles.has(lower)) kinds.push(leniently(lower));
  }
  if (initial !== undefined)
    return kinds.includes('system') ? undefined : { standing: 'person', from: initial };
  const before = run > from ? words[run - 1] : undefined;
  if (before && !times.has(before.lower)) {
    if (is(before, Class.people)) return kinds.includes('no') ? undefined : { standing: 'person', from: run };
    // "service desk agent Malcolm Reith"
    if (rolesInCompany.has(before.lower) && standingOf(kinds) === 'person')
      return { standing: 'person', from: run };
    if (articles.has(before.lower)) return undefined;
    if (!epithets.has(before.lower) && !opensSentence(words, from)) return undefined;
  }
  if (isProtocolTale(words, head)) return undefined;
  // "Pilar de la Vega": only names of people are joined so.
  const isJoined = isOneOf(words[to - 1], particles) && run < to - 1;
  if (isJoined && /^name/.test(kinds[0] ?? '')) return { standing: 'person', from: run };
  const standing = isTitled(words[run] as Word, kinds) ? 'person' : standingOf(kinds);
  if (!standing || isOrdinaryWord(scene, head)) return undefined;
  if (speaksOfThing(words, to)) return undefined;
  return { standing: standing === 'person' || speaksOfPerson(words, to) ? 'person' : 'perhaps', from: run };
}

/** "Dispatcher Abubakar", "Nurse Adler", "Chef Laurent": what somebody does before their name. */
function isTitled(first: Word, kinds: readonly NameKind[]): boolean {
  const last = kinds[kinds.length - 1];
  if (kinds.length < 2 || last === 'no' || last === 'system') return false;
  return is(first, Class.people) || (last === 'name' && namesDoer(first.lower));
}

/** "Cert-manager", "Mail-sorter": a program that is called by what it does, and has a capital only where a sentence begins. */
function isNamedAfterWork(lower: string): boolean {
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return last.length < lower.length && namesDoer(last) && !/^name/.test(nameKindOf(last));
}

/** "What forgot to do it": words of grammar are no names, whatever their capital. */
function isFunctionWord(word: Word): boolean {
  return (
    word.lower.length > 2 &&
    is(word, Class.determiner | Class.clauseWord | Class.conjunction | Class.quantifier)
  );
}

/** Where the capitalised words begin that end the phrase; a first word that only has the sentence's capital is none of them. */
function runEndingAt(words: readonly Word[], from: number, to: number): number {
  let run = to;
  while (run > from) {
    const before = words[run - 1] as Word;
    if (before.kind !== 'word' || before.possessive || times.has(before.lower)) break;
    const isParticle = particles.has(before.lower);
    if (!isParticle && (!before.capital || is(before, Class.determiner))) break;
    run--;
  }
  const first = words[run] as Word;
  const opens = run === 0 || words[run - 1]?.kind === 'punctuation';
  if (
    run < to &&
    opens &&
    !titles.has(first.lower) &&
    first.lower.length > 1 &&
    !particles.has(first.lower)
  ) {
    const kind = nameKindOf(first.lower);
    if (kind === 'no' && (is(first, Class.adverb | Class.people) || epithets.has(first.lower))) run++;
  }
  return run;
}

/** "During the migration | Xiulan dropped …": a noun that belongs to the preposition which begins the sentence, not to the name. */
function opensSentence(words: readonly Word[], from: number): boolean {
  if (!is(words[from - 1], Class.preposition)) return false;
  const before = words[from - 2];
  return (
    before === undefined ||
    before.kind === 'number' ||
    is(before, Class.adverb) ||
    is(before, Class.clauseWord) ||
    before.lower === ','
  );
}

/** "J. Okafor", "Dr. Adeyemi": the letter or title, where its dot parts it from the name. */
function initialBefore(words: readonly Word[], run: number): number | undefined {
  let from = run;
  for (let before = words[from - 2]; words[from - 1]?.lower === '.'; before = words[from - 2]) {
    if (!before?.capital || (before.lower.length > 1 && !titles.has(before.lower))) break;
    from -= 2;
  }
  return from < run ? from : undefined;
}

/** "AK": initials, where they are not the short form of something else. */
function initialsOf({ lower, acronym }: Word, next: Word | undefined): Named['standing'] | undefined {
  if (/^[a-z]\.[a-z]$/.test(lower) && next?.lower === '.') return 'person';
  return acronym && /^[a-z]{2}$/.test(lower) && !technicalInitials.has(lower) ? 'perhaps' : undefined;
}

/** Accents speak for a name. */
function leniently(lower: string): NameKind {
  const kind = nameKindOf(lower);
  if (foldName(lower) === lower) return kind;
  return kind === 'no' ? 'maybe' : kind === 'maybe' ? 'name' : kind;
}

function standingOf(kinds: readonly NameKind[]): Named['standing'] | undefined {
  const last = kinds[kinds.length - 1];
  if (last === undefined || kinds.includes('system')) return undefined;
  if (kinds.length === 1) return last === 'no' ? undefined : last === 'name' ? 'person' : 'perhaps';
  const [first] = kinds;
  if (last === 'no') return first === 'name' ? 'person' : 'perhaps';
  if (kinds.includes('no')) return first === 'name' ? 'person' : undefined;
  return kinds.includes('name') || first === 'namesake' ? 'person' : 'perhaps';
}

/** "RabbitMQ", "GitLab": capitals inside, as few names have them. */
function isMixed({ paragraph, index }: Scene, { start, end }: Word): boolean {
  const written = paragraph.sentences[index]?.text.slice(start, end) ?? '';
  if (/[\d_.]/.test(written)) return true;
  if (/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|St)[A-Z][a-z]+$/.test(written)) return false;
  for (let i = 1; i < written.length; i++) {
    const before = written.charAt(i - 1);
    const letter = written.charAt(i);
    const isSmall = before !== before.toUpperCase();
    if (isSmall && letter !== letter.toLowerCase()) return true;
  }
  return false;
}
