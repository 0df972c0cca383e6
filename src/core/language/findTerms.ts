// Phrases that a team has named itself, found where the author speaks.
import type { Paragraph, Sentence } from '../text/sentence';
import type { BlameCategory, BlameMatch } from './blame';
import { isSomebodyElsesText } from './words/passedOver';
import { singularOf } from './words/singular';
import { excerptOf } from './words/excerpt';
import { wordsOf, type Word } from './words/words';

/** Phrase → as what it is reported. */
export type Terms = ReadonlyMap<string, BlameCategory>;

/** Where the phrases stand in a paragraph, in the order of the text; capitals and a plural at the end do not matter. */
export function findTerms(paragraph: Paragraph, terms: Terms): readonly BlameMatch[] {
  if (terms.size === 0 || paragraph.kind === 'heading' || isSomebodyElsesText(paragraph)) return [];
  return paragraph.sentences.flatMap((sentence) => {
    const lower = sentence.text.toLowerCase();
    let words: readonly Word[] | undefined;
    return [...terms].flatMap(([phrase, category]) => {
      const parts = phrase.toLowerCase().trim().split(/\s+/);
      if (!lower.includes(parts[0] ?? phrase)) return [];
      words ??= wordsOf(sentence);
      return matchesOf(sentence, words, parts, category);
    });
  });
}

function matchesOf(
  sentence: Sentence,
  words: readonly Word[],
  parts: readonly string[],
  category: BlameCategory,
): readonly BlameMatch[] {
  const found: BlameMatch[] = [];
  for (let i = 0; i + parts.length <= words.length; i++) {
    const fits = parts.every((part, k) => {
      const word = words[i + k] as Word;
      const isLast = k === parts.length - 1;
      return (
        word.kind !== 'opaque' &&
        (word.lower === part || (isLast && singularOf(word.lower) === singularOf(part)))
      );
    });
    if (!fits) continue;
    const { text, range } = excerptOf(sentence, words, i, i + parts.length - 1);
    found.push({
      category,
      range,
      agent: undefined,
      fault: text,
      claim: text,
      unsaid: 'what made it likely',
      question: 'What did people see and know at that moment, and what made this seem right?',
      explained: undefined,
      surplus: undefined,
    });
    i += parts.length - 1;
  }
  return found;
}
