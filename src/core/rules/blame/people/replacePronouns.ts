// Writes "they" for "she" and "he" where these can mean nobody but the person whose name becomes a role.
import type { Postmortem, ProseParagraph } from '../../../document/postmortem';
import { groups, outsiders } from '../../../language/lexicon/actors';
import { Class } from '../../../language/lexicon/wordClasses';
import { indefinitePronouns, nobodies } from '../../../language/lexicon/pronouns';
import { namedPeople } from '../../../language/namedPeople';
import { singularOf } from '../../../language/words/singular';
import { is, type Word, wordsOf } from '../../../language/words/words';
import { overlaps, type Range } from '../../../text/range';
import type { TextEdit } from '../../../text/edit';
import type { Sentence } from '../../../text/sentence';
import type { RuleContext } from '../../rule';
import { loreOf, registerOf } from '../lore';
import type { Person } from './mentions';
import { theyFor, pronouns } from './singularThey';
import { capital, isInitials } from './replaceNames';

/** Farther from the last word of somebody a pronoun may mean anybody; in sentences. */
const reach = 2;

export interface PronounEdits {
  readonly edits: readonly TextEdit[];
  /** How many stay beside a replaced name, as they may mean somebody else. */
  readonly left: number;
}

/** The edits for the pronouns of all who get a role; initials say as little of somebody as a name, and their pronouns stay. */
export function replacePronouns(
  replacements: ReadonlyMap<Person, string>,
  report: Postmortem,
  context: Pick<RuleContext, 'vocabulary' | 'facts'>,
): PronounEdits {
  const named = new Map<ProseParagraph, Map<Person, string>>();
  for (const [person, role] of replacements)
    for (const { paragraph } of isInitials(role) ? [] : person.mentions)
      named.set(paragraph, (named.get(paragraph) ?? new Map<Person, string>()).set(person, role));
  const lore = loreOf(report, context);
  const edits: TextEdit[] = [];
  let left = 0;
  for (const [paragraph, people] of named) {
    const words = paragraph.sentences.flatMap((sentence) => wordsOf(sentence).filter(isPronounOfOne));
    const [only] = people;
    if (words.length === 0 || !only) continue;
    const [person, role] = only;
    const mentions = person.mentions.flatMap((one) => (one.paragraph === paragraph ? [one.range] : []));
    const isOneGender = new Set(words.map(({ lower }) => pronouns.get(lower))).size === 1;
    const names = namedPeople(paragraph, lore(registerOf(paragraph)));
    const isAlone =
      people.size === 1 &&
      names.every(({ range }) => mentions.some((own) => overlaps(own, range))) &&
      !speaksOfOthers(paragraph, { role, mentions });
    const written = isAlone && isOneGender ? writtenFor(paragraph.sentences, { role, mentions }) : undefined;
    edits.push(...(written?.edits ?? []));
    left += written?.left ?? words.length;
  }
  return { edits, left };
}

interface Known {
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
function speaksOfOthers({ sentences }: ProseParagraph, { role, mentions }: Known): boolean {
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
function writtenFor(sentences: ProseParagraph['sentences'], { role, mentions }: Known): PronounEdits {
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
        edits.push({ range: placeOf(one, range), newText: isCapital ? capital(newText) : newText });
      }
      last = sentence;
      hasSeveral = false;
      isVerbNext = true;
    }
  }
  return { edits, left };
}
