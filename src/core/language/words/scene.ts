// What an analysis looks at: one sentence's words, the sentences before it and the lore of the paragraph.
import type { Paragraph } from '../../text/sentence';
import type { Lore } from '../blame';
import { wordsOf, type Word } from './words';

/** A sentence within its paragraph. */
export interface Scene {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly words: readonly Word[];
  /** What is known of any of the words, as bits of `Class`: tells at once what the sentence does not hold. */
  readonly classes: number;
  readonly lore: Lore;
  /** The words of the sentence so many places earlier; empty beyond the beginning. */
  wordsBefore(places: number): readonly Word[];
}

/** Gives the scene of each sentence; words are cut when first asked for and kept. */
export function sceneMaker(paragraph: Paragraph, lore: Lore): (index: number) => Scene {
  const cut = new Map<number, readonly Word[]>();
  const wordsAt = (index: number): readonly Word[] => {
    const sentence = paragraph.sentences[index];
    if (!sentence) return [];
    let words = cut.get(index);
    if (!words) cut.set(index, (words = wordsOf(sentence)));
    return words;
  };
  return (index) => {
    const words = wordsAt(index);
    let classes = 0;
    for (const word of words) classes |= word.classes;
    return { paragraph, index, words, classes, lore, wordsBefore: (places) => wordsAt(index - places) };
  };
}
