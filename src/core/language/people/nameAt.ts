// The capitalised words at a place of a paragraph, which may be the name of somebody or something.
import type { Paragraph } from '../../text/sentence';
import { isSomebodyElsesText } from '../words/passedOver';
import { nameOf } from '../words/excerpt';
import { type Word, wordsOf } from '../words/words';

/** Names of more words are titles. */
const longestName = 3;

/** The name at an offset of the source, without a possessive ending; `undefined` where none stands in the author's own words. */
export function nameAt(paragraph: Paragraph, offset: number): string | undefined {
  if (isSomebodyElsesText(paragraph)) return undefined;
  const sentence = paragraph.sentences.find(({ range }) => range.start <= offset && offset <= range.end);
  if (!sentence) return undefined;
  const words = wordsOf(sentence);
  const at = offset - sentence.range.start;
  const index = words.findIndex(({ start, end }) => start <= at && at <= end);
  if (!mayBeName(words[index])) return undefined;
  let from = index;
  let to = index;
  while (to - from + 1 < longestName && mayBeName(words[from - 1]) && !words[from - 1]?.possessive) from--;
  while (to - from + 1 < longestName && !words[to]?.possessive && mayBeName(words[to + 1])) to++;
  return nameOf(sentence, words, from, to).text;
}

/** A capital on a word of which nothing else is known: neither "The" nor "Because" nor "Engineers". */
function mayBeName(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && word.capital && !word.linked && word.classes === 0;
}
