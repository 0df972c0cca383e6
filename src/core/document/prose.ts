// The sentences of a report, block by block, with quotations, code, links and comments marked.
import { firstMatch } from '../text/matchAt';
import { ordered } from '../text/ordered';
import { contains, type Range } from '../text/range';
import type { Mark, MarkKind, ParagraphKind, Sentence } from '../text/sentence';
import type { Block } from './blocks';
import { isChatLine } from './chat';
import type { ProseParagraph, Section } from './postmortem';
import { findQuotations } from './quotations';
import { sectionAt } from './sections';
import { splitSentences } from './sentences';
import type { Span, Words } from './words';

/** All prose of the blocks, in order. Code, raw HTML and link definitions give none. */
export function readProse(blocks: readonly Block[], sections: readonly Section[]): readonly ProseParagraph[] {
  const paragraphs: ProseParagraph[] = [];
  const add = (words: Words, kind: ParagraphKind): void => {
    if (words.isEmpty) return;
    const sentences = sentencesOf(words);
    if (sentences.length === 0) return;
    const actual = kind === 'paragraph' && isChatLine(words.content) ? 'chat' : kind;
    paragraphs.push({
      kind: actual,
      range: words.range,
      sentences,
      section: sectionAt(sections, words.range.start),
    });
  };
  const visit = (block: Block, around: 'quote' | 'listItem' | 'paragraph'): void => {
    const isQuoted = around === 'quote';
    switch (block.kind) {
      case 'paragraph':
        add(block.words, around);
        break;
      case 'heading':
        add(block.words, isQuoted ? 'quote' : 'heading');
        break;
      case 'quote':
        for (const inner of block.blocks) visit(inner, 'quote');
        break;
      case 'list':
        for (const item of block.items)
          for (const inner of item.blocks) visit(inner, isQuoted ? 'quote' : 'listItem');
        break;
      case 'table':
        if (block.isHtml) break;
        for (const words of block.header.cells) add(words, isQuoted ? 'quote' : 'tableCell');
        for (const { cells } of block.rows)
          for (const words of cells) add(words, isQuoted ? 'quote' : 'tableCell');
        break;
      case 'code':
      case 'html':
      case 'rule':
      case 'definition':
    }
  };
  for (const block of blocks) visit(block, 'paragraph');
  return paragraphs;
}

const markKinds = new Map<Span['kind'], MarkKind>([
  ['code', 'code'],
  ['strong', 'emphasis'],
  ['emphasis', 'emphasis'],
  ['strikethrough', 'strikethrough'],
  ['link', 'link'],
  ['image', 'image'],
  ['html', 'html'],
]);

const noMarks: readonly Mark[] = [];

function sentencesOf(words: Words): readonly Sentence[] {
  const { text, range } = words;
  const base = range.start;
  const marks = marksOf(words);
  let firstMark = 0;
  return splitSentences(text, words.hardBreaks, base).map((place) => {
    while (firstMark < marks.length && (marks[firstMark] as Mark).range.end <= place.start) firstMark++;
    return {
      range: place,
      text: text.slice(place.start - base, place.end - base),
      marks: marksWithin(place, marks, firstMark),
    };
  });
}

/** The marks from the `first` on that lie in a sentence, or the parts of them that do. */
function marksWithin(sentence: Range, marks: readonly Mark[], first: number): readonly Mark[] {
  let within: Mark[] | undefined;
  for (let i = first; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (mark.range.start >= sentence.end) break;
    if (mark.range.end > sentence.start) (within ??= []).push(clipped(mark, sentence));
  }
  return within ?? noMarks;
}

function clipped(mark: Mark, to: Range): Mark {
  const { kind, range } = mark;
  if (contains(to, range)) return mark;
  return { kind, range: { start: Math.max(range.start, to.start), end: Math.min(range.end, to.end) } };
}

/** Links that are written without brackets; Markdown leaves them as text. */
const bareLink = /\bhttps?:\/\/[^\s<>"）」】]+/g;

function marksOf(words: Words): readonly Mark[] {
  const { text, spans } = words;
  const quotations = findQuotations(text);
  const mayLink = text.includes('://');
  if (spans.length === 0 && quotations.length === 0 && !mayLink) return noMarks;
  const base = words.range.start;
  const marks: Mark[] = [];
  for (const { kind, range, value } of spans) {
    const mark = kind === 'html' && value?.startsWith('<!--') ? 'comment' : markKinds.get(kind);
    if (mark) marks.push({ kind: mark, range });
  }
  for (const { start, end } of quotations) {
    marks.push({ kind: 'quotation', range: { start: base + start, end: base + end } });
  }
  if (mayLink) {
    for (let match = firstMatch(bareLink, text); match; match = bareLink.exec(text)) {
      const start = base + match.index;
      marks.push({ kind: 'link', range: { start, end: start + match[0].length } });
    }
  }
  return ordered(marks, outerFirst);
}

function outerFirst(a: Mark, b: Mark): number {
  return a.range.start - b.range.start || b.range.end - a.range.end;
}
