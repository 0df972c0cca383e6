// The people whom a paragraph names, wherever in a sentence they stand.
import type { Paragraph } from '../text/sentence';
import type { Range } from '../text/range';
import { actorOf } from './agents';
import type { Lore } from './blame';
import { isSomebodyElsesText } from './guards';
import { fold, sceneMaker, type Scene } from './scene';
import type { Word } from './words';

/** A name as it stands in a sentence. */
export interface NamedPerson {
  /** The name without a possessive ending; counts in the source. */
  readonly range: Range;
  readonly text: string;
  /** Which sentence of the paragraph it stands in. */
  readonly sentence: number;
  readonly opensSentence: boolean;
}

/** Longer runs of capitalised words are titles of something. */
const longestName = 4;

/** All names of people in a paragraph, in the order of the text; what is quoted, code or a link is not the author's to change. */
export function namedPeople(paragraph: Paragraph, lore: Lore): readonly NamedPerson[] {
  if (isSomebodyElsesText(paragraph)) return [];
  const sceneAt = sceneMaker(paragraph, lore);
  return paragraph.sentences.flatMap(({ text, range }, sentence) => {
    if (!/\p{Lu}|@|\p{Lo}/u.test(text)) return [];
    const scene = sceneAt(sentence);
    return namesIn(scene).map(({ from, to }) => {
      const first = scene.words[from] as Word;
      const last = scene.words[to] as Word;
      const end = last.possessive
        ? last.end - (/['’]s?$/i.exec(text.slice(last.start, last.end))?.[0].length ?? 0)
        : last.end;
      return {
        range: { start: range.start + first.start, end: range.start + end },
        text: text.slice(first.start, end).replace(/\s+/g, ' '),
        sentence,
        opensSentence: opens(scene.words, from),
      };
    });
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
    next?.classes === 0 &&
    !next.acronym &&
    /^\p{L}/u.test(next.lower) &&
    !lore.systems.has(next.lower);
  return isFamily ? end + 1 : end;
}

/** A capital on a word that the lexicons have no other use for ("An", "Will"), unless the report knows it as a name. */
function mayBeName({ lore }: Scene, word: Word | undefined): boolean {
  if (!word || word.kind !== 'word' || word.linked) return false;
  if (word.lower.startsWith('@')) return true;
  return word.capital && (word.classes === 0 || lore.people.has(fold(word.lower)));
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
