// The name at a place of a report, for a team that wants to say who or what it is.
import type { Postmortem } from '../../../document/postmortem';
import { isSomebodyElsesText } from '../../../language/guards/guards';
import { namedPeople } from '../../../language/namedPeople';
import { type Word, wordsOf } from '../../../language/words/words';
import type { RuleContext, WordOfTeam } from '../../rule';
import { loreOf, registerOf } from '../lore';

/** Names of more words are titles. */
const longestName = 3;

/** What the capitalised words at an offset could be added as: a person, where they are not known as one, and a system. */
export function wordsAt(
  report: Postmortem,
  offset: number,
  context: Pick<RuleContext, 'vocabulary' | 'facts'>,
): readonly WordOfTeam[] {
  const paragraph = report.prose.find(({ range }) => range.start <= offset && offset <= range.end);
  if (!paragraph || isSomebodyElsesText(paragraph)) return [];
  const sentence = paragraph.sentences.find(({ range }) => range.start <= offset && offset <= range.end);
  if (!sentence) return [];
  const word = nameIn(wordsOf(sentence), sentence.text, offset - sentence.range.start);
  if (word === undefined) return [];
  const lore = loreOf(report, context)(registerOf(paragraph));
  const isPerson = namedPeople(paragraph, lore).some(({ text }) => text === word);
  const isSystem = lore.systems.has(word.toLowerCase());
  return [
    ...(isPerson ? [] : [{ list: 'language.people' as const, word }]),
    ...(isSystem ? [] : [{ list: 'language.systems' as const, word }]),
  ];
}

function nameIn(words: readonly Word[], text: string, at: number): string | undefined {
  const index = words.findIndex(({ start, end }) => start <= at && at <= end);
  if (!isName(words[index])) return undefined;
  let from = index;
  let to = index;
  while (to - from + 1 < longestName && isName(words[from - 1]) && !words[from - 1]?.possessive) from--;
  while (to - from + 1 < longestName && !words[to]?.possessive && isName(words[to + 1])) to++;
  const name = text.slice(words[from]?.start, words[to]?.end).replace(/['’]s?$/i, '');
  return name.replace(/\s+/g, ' ');
}

/** A capital on a word of which nothing else is known: neither "The" nor "Because" nor "Engineers". */
function isName(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && word.capital && !word.linked && word.classes === 0;
}
