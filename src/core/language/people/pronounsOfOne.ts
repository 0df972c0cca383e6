// "She", "he" and what belongs to them, where these can mean nobody but the one person of a paragraph whose name becomes a role.
import { overlaps, type Range } from '../../text/range';
import type { TextEdit } from '../../text/edit';
import { withCapital } from '../../text/letters';
import type { Paragraph, Sentence } from '../../text/sentence';
import type { Lore } from '../blame';
import { groups, outsiders } from '../lexicon/actors';
import { indefinitePronouns, nobodies } from '../lexicon/pronouns';
import { Class } from '../words/wordClasses';
import { singularOf } from '../words/singular';
import { is, type Word, wordsOf } from '../words/words';
import { namedPeople } from './namedPeople';
import { pronouns, theyFor } from './singularThey';

/** Farther from the last word of somebody a pronoun may mean anybody; in sentences. */
const reach = 2;

export interface PronounEdits {
  readonly edits: readonly TextEdit[];
  /** How many stay beside a replaced name, as they may mean somebody else. */
  readonly left: number;
}

/** Writes "they" for the pronouns of a paragraph, where it speaks of one person and nobody else. */
export function theyForOne(paragraph: Paragraph, lore: Lore, renamed: readonly Renamed[]): PronounEdits {
  const found = paragraph.sentences.flatMap((sentence) => wordsOf(sentence).filter(isPronounOfOne));
  const left: PronounEdits = { edits: [], left: found.length };
  const [one] = renamed;
  if (found.length === 0 || !one || renamed.length > 1) return left;
  const isOneGender = new Set(found.map(({ lower }) => pronouns.get(lower))).size === 1;
  const isAlone =
    namedPeople(paragraph, lore).every(({ range }) => one.mentions.some((own) => overlaps(own, range))) &&
    !speaksOfOthers(paragraph, one);
  return isAlone && isOneGender ? writtenFor(paragraph.sentences, one) : left;
}

/** Somebody whose name becomes a role, with where a paragraph names them. */
interface Renamed {
  readonly role: string;
  readonly mentions: readonly Range[];
}

function isPronounOfOne({ kind, linked, lower }: Word): boolean {
  return kind === 'word' && !linked && pronouns.has(lower);
}

function placeOf({ start, end }: Word, { start: from }: Range): Range {
  return { start: from + start, end: from + end };
}

/** Whether a paragraph speaks of anybody else, for whom a pronoun could stand; of whom the role is said, is nobody else. */
function speaksOfOthers({ sentences }: Paragraph, { role, mentions }: Renamed): boolean {
  const own = new Set(role.toLowerCase().split(/[\s-]+/));
  return sentences.some((sentence) =>
    wordsOf(sentence).some(
      (word) =>
        word.kind === 'word' &&
        !pronouns.has(word.lower) &&
        !own.has(word.lower) &&
        isSomebody(word) &&
        !mentions.some((range) => overlaps(range, placeOf(word, sentence.range))),
    ),
  );
}

function isSomebody(word: Word): boolean {
  const { lower } = word;
  if (indefinitePronouns.has(lower) || (nobodies.has(lower) && lower !== 'no')) return true;
  return (is(word, Class.people) && !isSeveral(word)) || outsiders.has(lower);
}

/** Plural, or a group: what "they" could stand for as well. */
function isSeveral({ lower, kind, possessive, classes }: Word): boolean {
  if (groups.has(lower)) return true;
  const isPlural =
    kind === 'word' && lower.length > 3 && /[^sui]s$/.test(lower) && singularOf(lower) !== lower;
  return isPlural && !possessive && (classes & ~(Class.people | Class.cluster)) === 0;
}

/** What is written for the pronouns of the one person of a paragraph. */
function writtenFor(sentences: Paragraph['sentences'], { role, mentions }: Renamed): PronounEdits {
  const edits: TextEdit[] = [];
  let left = 0;
  /** The sentence that spoke of them last, and whether anything in the plural came since. */
  let last = -Infinity;
  let hasSeveral = false;
  /** Right behind them stands their verb: "Kim often opens". */
  let isVerbNext = false;
  for (const [sentence, { range, text }] of sentences.entries()) {
    const words = wordsOf(sentences[sentence] as Sentence);
    for (const [at, word] of words.entries()) {
      const isPronoun = isPronounOfOne(word);
      const isMention = mentions.some((mention) => overlaps(mention, placeOf(word, range)));
      if (!isPronoun && !isMention) {
        hasSeveral ||= !isVerbNext && isSeveral(word);
        isVerbNext &&= is(word, Class.adverb);
        continue;
      }
      const place = { words, at, role, isNear: last === sentence, hasSeveral };
      const written = isPronoun && sentence - last <= reach ? theyFor(place) : undefined;
      if (isPronoun && !written) {
        left++;
        continue;
      }
      for (const { index, newText } of written ?? []) {
        const one = words[index] as Word;
        const isCapital = /^\p{Lu}/u.test(text.slice(one.start));
        edits.push({ range: placeOf(one, range), newText: isCapital ? withCapital(newText) : newText });
      }
      last = sentence;
      hasSeveral = false;
      isVerbNext = true;
    }
  }
  return { edits, left };
}
