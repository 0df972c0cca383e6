// Names that nobody has told the engine: whether a capitalised phrase is a person, by the look of the name and the words around it.
import { rolesInCompany } from '../lexicon/actors';
import { spansOfTime } from '../lexicon/calendar';
import { Class } from '../lexicon/wordClasses';
import { allOf, words as set } from '../lexicon/wordLists';
import { nameKindOf, particles, type NameKind } from './names';
import { foldName } from './nameGrams';
import type { NounPhrase } from '../grammar/nounPhrases';
import type { Scene } from '../words/scene';
import { namesDoer } from './doers';
import { is, type Word } from '../words/words';

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
  if (titles.has((words[run] as Word).lower) && run < to) return { standing: 'person', from: run };
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
  const isJoined = particles.has(words[to - 1]?.lower ?? '') && run < to - 1;
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

/** "jsingh", "vkhanna": an initial before a surname, in small letters where a note begins; no English word begins with such letters. */
export function isHandle(words: readonly Word[], { from, to }: NounPhrase): boolean {
  const { lower, capital, kind } = words[to] as Word;
  if (from === to && isDottedHandle(lower)) return true;
  if (
    from !== to ||
    capital ||
    kind !== 'word' ||
    lower.length < 5 ||
    !/^[b-df-hj-np-tv-xz][b-df-hj-np-tv-xz][a-z]+$/.test(lower)
  )
    return false;
  if (
    /^(?:bl|br|ch|cl|cr|dr|fl|fr|gh|gl|gn|gr|kn|ph|pl|pr|rh|sc|sh|sk|sl|sm|sn|sp|sq|st|sv|sw|th|tr|tw|wh|wr|pg|ng|rs|dn|nt|ml|mc|js)/.test(
      lower,
    ) &&
    !/^js[aiou]/.test(lower)
  )
    return false;
  return nameKindOf(lower) !== 'system' && /^name/.test(nameKindOf(lower.slice(1)));
}

/** "r.singh", "anna_k": an initial and a name that no file has for its kind. */
function isDottedHandle(lower: string): boolean {
  const name = /^(?:[a-z][._]([a-z]{4,})|([a-z]{3,})(?:_[a-z]|\.[abefgijklmnptuvwyz]))$/.exec(lower);
  const part = name?.[1] ?? name?.[2];
  return part !== undefined && !endingsOfFiles.has(part) && nameKindOf(part) === 'name';
}

const endingsOfFiles = set('json yaml toml util admin');

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

const cryptographers = set('alice bob carol dave eve mallory trent');

/** Alice and Bob have been proving their identities to each other since 1978. */
function isProtocolTale(words: readonly Word[], { lower }: Word): boolean {
  return (
    cryptographers.has(lower) &&
    words.some((word) => word.lower !== lower && cryptographers.has(word.lower)) &&
    words.some(
      ({ lower: other }) =>
        other === 'protocol' || other === 'key' || other === 'handshake' || other === 'round',
    )
  );
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

/** How many sentences around are looked through for a word in small letters. */
const around = 3;

/** Whether the paragraph has the same word in small letters: then its capital is only that of the sentence. */
function isOrdinaryWord(scene: Scene, { lower }: Word): boolean {
  for (let back = 0; back <= around; back++) {
    const words = back === 0 ? scene.words : scene.wordsBefore(back);
    if (words.some((word) => word.lower === lower && !word.capital && word.kind === 'word')) return true;
  }
  return false;
}

/** "Hermes forgot its targets": what has an "its" for its own is no person. */
function speaksOfThing(words: readonly Word[], head: number): boolean {
  if (isAppositionOfThing(words, head)) return true;
  for (let i = head + 1; i < words.length && i < head + 12; i++) {
    const { lower } = words[i] as Word;
    if (lower === 'itself' || (lower === 'its' && i <= head + 4)) return true;
    if (lower === ';') return false;
  }
  return false;
}

/** "Basil, our build bot, merged …", "Rosie the vacuum robot". */
function isAppositionOfThing(words: readonly Word[], head: number): boolean {
  const mark = words[head + 1]?.lower;
  if (mark !== ',' && mark !== '(' && mark !== 'the') return false;
  for (let i = head + 2; i < words.length && i < head + 9; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.be | Class.have)) return false;
    if (is(word, Class.people)) return false;
    const next = words[i + 1];
    if (machines.has(word.lower) && next?.kind !== 'word') return true;
    if (mark === 'the' && machines.has(word.lower)) return true;
  }
  return false;
}

const machines = set(
  `bot robot machine computer program programme microservice chatbot daemon cluster box vm laptop printer service server job script pipeline
  queue database cache gateway proxy scheduler worker api app application site system tool module host node pod container image region zone
  release model engine dashboard library plugin runner collector router firewall switch`,
);

const personal = set('he she his her him hers himself herself');

/** "Ray forgot his badge", "Ruby, the release engineer, skipped …": said of nobody but a person. */
function speaksOfPerson(words: readonly Word[], head: number): boolean {
  if (words[head + 1]?.lower === ',' || words[head + 1]?.lower === '(') {
    for (let i = head + 2; i < words.length && i < head + 9; i++) {
      if (words[i]?.kind === 'punctuation') break;
      if (is(words[i], Class.people)) return true;
    }
  }
  for (let i = head + 1; i < words.length && i < head + 20; i++)
    if (personal.has((words[i] as Word).lower)) return true;
  return false;
}
