// The people whom a paragraph names, wherever in a sentence they stand.
import type { Paragraph } from '../../text/sentence';
import type { Range } from '../../text/range';
import { actorOf } from '../agents/actorOf';
import type { Lore } from '../blame';
import { isSomebodyElsesText } from '../words/passedOver';
import { fold } from '../../text/letters';
import { sceneMaker, type Scene } from '../words/scene';
import { nameOf } from '../words/excerpt';
import { dates, shortDates } from '../lexicon/calendar';
import { Class } from '../words/wordClasses';
import { nameKindOf } from '../agents/names';
import { is, type Word } from '../words/words';
import { allOf, words as set } from '../notation/wordLists';

/** A name as it stands in a sentence. */
export interface NamedPerson {
  /** The name without a possessive ending; counts in the source. */
  readonly range: Range;
  readonly text: string;
  /** Which sentence of the paragraph it stands in. */
  readonly sentence: number;
  readonly opensSentence: boolean;
  /** Whether it is known from elsewhere, looks like a whole name ("Kim Lee"), or only like a part of one. */
  readonly how: 'known' | 'whole' | 'part';
  /** Whether it is said of nobody but a person here: "Kim noticed", "we asked Kim", "Kim's laptop". */
  readonly acts: boolean;
}

/** Nobody writes such a sentence. */
const longestSentence = 20_000;

/** Longer runs of capitalised words are titles of something. */
const longestName = 4;

/** All names of people in a paragraph, in the order of the text; what is quoted, code or a link is not the author's to change. */
export function namedPeople(paragraph: Paragraph, lore: Lore): readonly NamedPerson[] {
  if (isSomebodyElsesText(paragraph)) return [];
  const sceneAt = sceneMaker(paragraph, lore);
  return paragraph.sentences.flatMap((sentence, index) => {
    const { text } = sentence;
    if (text.length > longestSentence || !/\p{Lu}|@/u.test(text)) return [];
    const scene = sceneAt(index);
    const { words } = scene;
    return namesIn(scene).map(({ from, to }) => ({
      ...nameOf(sentence, words, from, to),
      sentence: index,
      opensSentence: opens(words, from),
      how: howKnown(scene, from, to),
      acts: isPersonHere(words, from, to),
    }));
  });
}

/** Runs of words that begin with a capital, where their last word is the head of a person's name. */
function namesIn(scene: Scene): readonly { readonly from: number; readonly to: number }[] {
  const { words } = scene;
  const found: { from: number; to: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!mayBeName(scene, words[i])) continue;
    let to = i;
    while (to - i < longestName - 1 && !words[to]?.possessive && mayBeName(scene, words[to + 1])) to++;
    // "Yesterday Kim Lee": the sentence's first word has a capital of its own; the shortest phrase that is a name is taken to its end.
    for (let end = to; end >= i; end--) {
      const actor = actorOf(scene, { from: i, to: end });
      if (actor.kind !== 'person' || actor.standing !== 'person') continue;
      const last = withFamilyName(scene, end);
      found.push({ from: actor.from, to: last });
      i = last;
      break;
    }
  }
  return found;
}

/** "Kim Park" is not the Kim of the head, whose family name is another. */
function withFamilyName(scene: Scene, end: number): number {
  const { words, lore } = scene;
  const next = words[end + 1];
  const isFamily =
    !words[end]?.possessive &&
    !words[end]?.lower.startsWith('@') &&
    mayBeName(scene, next) &&
    nameKindOf(next?.lower ?? '') !== 'system' &&
    !lore.systems.has(next?.lower ?? '');
  return isFamily ? end + 1 : end;
}

/** A capital on a word that the lexicons have no other use for ("An", "Will", "May"), unless the report knows it as a name. */
function mayBeName({ lore, paragraph, index }: Scene, word: Word | undefined): boolean {
  if (!word || word.kind !== 'word' || word.linked) return false;
  if (lore.people.has(fold(word.lower))) return word.capital || word.lower.startsWith('@');
  // An address or a version has an "@" too.
  if (word.lower.startsWith('@')) return /^@[a-z][\w-]*$/.test(word.lower);
  if (!word.capital || word.classes !== 0 || capitalised.has(word.lower)) return false;
  const written = paragraph.sentences[index]?.text.slice(word.start, word.end) ?? '';
  return /^\p{Script=Latin}\p{Ll}+(?:['’-]\p{L}+)*$/u.test(written);
}

/** What has a capital and is no name. */
const capitalised = allOf(dates, shortDates, ['post-mortem', 'postmortem', 'utc']);

function howKnown({ words, lore }: Scene, from: number, to: number): NamedPerson['how'] {
  for (let i = from; i <= to; i++) {
    const { lower } = words[i] as Word;
    if (lower.startsWith('@') || lore.people.has(fold(lower))) return 'known';
  }
  if (from === to) return 'part';
  for (let i = from; i <= to; i++) {
    const kind = nameKindOf((words[i] as Word).lower);
    if (kind === 'no' || kind === 'system') return 'part';
  }
  return 'whole';
}

/** What people do and programs do not, right behind a name. */
const humanVerbs = set(
  'asked asks said says told tells noticed notices suggested suggests realised realized decided decides thought thinks wrote writes replied ' +
    'replies joined joins escalated escalates volunteered agreed agrees proposed proposes discussed spoke called calls pinged pings paged forgot ' +
    'remembered believed assumed hoped wondered felt looked looks tried who merged investigated investigates landed reviewed approved posted ' +
    'mentioned recommended suspected offered helped',
);

const toPeople = set('asked told paged pinged called messaged contacted informed thanked phoned emailed');

const belongings = set(
  'laptop terminal phone account pr prs commit commits change changes shift team manager colleague colleagues desk screen question message suggestion hunch',
);

function isPersonHere(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  if (before && (toPeople.has(before.lower) || (is(before, Class.people) && !before.possessive))) return true;
  let next = to + 1;
  while (is(words[next], Class.adverb)) next++;
  const lower = words[next]?.lower ?? '';
  return words[to]?.possessive ? belongings.has(lower) : humanVerbs.has(lower);
}

/** At the beginning, or behind what may stand before it: a time, a bullet's label. */
function opens(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (word.lower === ':' || word.lower === '.' || word.lower === '—' || word.lower === '–') return true;
    if (word.kind === 'word' || word.lower === ',') return false;
  }
  return true;
}
