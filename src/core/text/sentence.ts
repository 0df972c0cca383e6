// The shape of prose: paragraphs of sentences, with everything that is not the author's own words marked.
import type { Range } from './range';

/** What a stretch of a sentence is, when it is not simply the author speaking. */
export type MarkKind =
  'quotation' | 'code' | 'link' | 'image' | 'comment' | 'html' | 'emphasis' | 'strikethrough';

/** A marked stretch; `range` counts in the source and covers the delimiters too. */
export interface Mark {
  readonly kind: MarkKind;
  readonly range: Range;
}

/**
 * One sentence. `text` has exactly as many UTF-16 units as `range`, so that index `i` of it lies at offset
 * `range.start + i` of the source: what is markup (delimiters, link targets, line breaks, quote prefixes) is blanked with spaces,
 * the words inside quotations, code and link labels are kept and named by `marks`.
 */
export interface Sentence {
  readonly range: Range;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Where a paragraph stands in the Markdown. A `quote` is a block quote, `chat` a line of a chat transcript. */
export type ParagraphKind = 'paragraph' | 'listItem' | 'tableCell' | 'heading' | 'quote' | 'chat';

/** The unit of context: sentences that follow each other in one block. */
export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly range: Range;
  readonly sentences: readonly Sentence[];
}
