// Text that is passed over, whatever it says: what others have written, headings, lines of a log.
import type { Paragraph } from '../../text/sentence';
import type { Lore } from '../blame';
import { logLevels } from '../lexicon/silence';
import type { Scene } from './scene';
import type { Word } from './words';

/** Block quotes and chat are what people said then, not what the author says now. */
export function isSomebodyElsesText(paragraph: Paragraph): boolean {
  return paragraph.kind === 'quote' || paragraph.kind === 'chat';
}

/** Headings are prescribed by templates, or name a topic rather than tell what happened. */
export function isHeading({ kind }: Paragraph, { register }: Lore): boolean {
  return kind === 'heading' || register === 'heading';
}

/** "WARN lease holder ignored renewal request": a level stands among the first words. */
export function isLogLine({ words }: Scene): boolean {
  for (let i = 0; i < words.length && i < 5; i++) {
    const word = words[i] as Word;
    if (word.kind === 'word' && word.capital && logLevels.has(word.lower)) {
      const next = words[i + 1];
      return (
        next !== undefined &&
        // "Warn the interns", "Error handling was sloppy": a level alone is in capitals.
        (next.lower === ':' ||
          next.lower === ']' ||
          (i === 0 && word.acronym) ||
          words[i - 1]?.kind === 'number')
      );
    }
  }
  return false;
}
