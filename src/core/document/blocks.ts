// The shapes of a Markdown text: headings, paragraphs, lists, tables, code. Every range counts in the source.
import type { Range } from '../text/range';
import type { Words } from './words';

interface Placed {
  readonly range: Range;
}

export interface HeadingBlock extends Placed {
  readonly kind: 'heading';
  readonly level: number;
  readonly words: Words;
}

export interface ParagraphBlock extends Placed {
  readonly kind: 'paragraph';
  readonly words: Words;
}

export interface ListBlock extends Placed {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** `range` starts at the bullet or number. */
export interface ListItem extends Placed {
  readonly blocks: readonly Block[];
}

export interface QuoteBlock extends Placed {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface TableBlock extends Placed {
  readonly kind: 'table';
  /** Whether it is written in HTML: then its facts are read, but nothing is checked or mended in it. */
  readonly isHtml: boolean;
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

export interface TableRow extends Placed {
  readonly cells: readonly Words[];
}

export interface CodeBlock extends Placed {
  readonly kind: 'code';
  /** What stands after the fence: the language; empty for indented code. */
  readonly info: string;
  readonly fenced: boolean;
}

/** Raw HTML, a thematic break or a link definition: nothing anybody reads as text. */
export interface OtherBlock extends Placed {
  readonly kind: 'html' | 'rule' | 'definition';
}

export type Block =
  HeadingBlock | ParagraphBlock | ListBlock | QuoteBlock | TableBlock | CodeBlock | OtherBlock;
