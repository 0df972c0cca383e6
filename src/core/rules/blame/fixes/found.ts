// What a way out is made from: one thing found, and the text around it.
import type { BlameMatch } from '../../../language/blame';
import type { ProseParagraph } from '../../../document/postmortem';
import type { Sentence } from '../../../text/sentence';
import type { SourceText } from '../../../text/source';
import { firstIndex } from '../../../text/ordered';
import type { Fix } from '../../rule';

export interface FoundBlame {
  readonly source: SourceText;
  readonly paragraph: ProseParagraph;
  readonly sentence: Sentence;
  readonly match: Pick<BlameMatch, 'range' | 'agent' | 'question'>;
}

/** A way to put one finding right; `undefined` where it would lose or invent a fact. */
export type WayOut = (found: FoundBlame) => Fix | undefined;

/** Longer ones are no sentences, and are not searched for words to mend: each finding in them would read them all. */
export const longestSentence = 2_000;

/** The sentence of a paragraph that holds an offset. */
export function sentenceAt({ sentences }: ProseParagraph, offset: number): Sentence | undefined {
  const index = firstIndex(sentences, ({ range }) => range.end > offset);
  return sentences[Math.min(index, sentences.length - 1)];
}

/** Whether a stretch of a sentence, by its own indexes, is plain text: without markup that an edit could cut in two. */
export function isPlain({ source, sentence }: FoundBlame, start: number, end: number): boolean {
  const from = Math.max(0, start);
  const to = Math.min(sentence.text.length, end);
  const written = source.text.slice(sentence.range.start + from, sentence.range.start + to);
  // A sentence has spaces for line breaks.
  return written.replace(/[\r\n\t]/g, ' ') === sentence.text.slice(from, to).replace(/\t/g, ' ');
}
