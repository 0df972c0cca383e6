// The sentences of a report, block by block, with quotations, code, links and comments marked.
import { ordered } from '../text/ordered';
import { contains, type Range } from '../text/range';
import type { Mark, MarkKind, ParagraphKind, Sentence } from '../text/sentence';
import type { Block, ListItem } from './blocks';
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
  const visit = (block: Block, kind: ParagraphKind): void => {
    if (block.kind === 'paragraph') add(block.words, kind);
    else if (block.kind === 'heading') add(block.words, kind === 'quote' ? kind : 'heading');
    else if (block.kind === 'quote') for (const inner of block.blocks) visit(inner, 'quote');
    else if (block.kind === 'list') {
      const inList = kind === 'quote' ? kind : 'listItem';
      for (const item of block.items) visitItem(item, inList);
    } else if (block.kind === 'table') {
      for (const { cells } of [block.header, ...block.rows]) {
        for (const words of cells) add(words, kind === 'quote' ? kind : 'tableCell');
      }
    }
  };
  const visitItem = ({ blocks: inner }: ListItem, kind: ParagraphKind): void => {
    for (const block of inner) visit(block, kind);
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
    for (const match of text.matchAll(bareLink)) {
      const start = base + match.index;
      marks.push({ kind: 'link', range: { start, end: start + match[0].length } });
    }
  }
  return ordered(marks, (a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}
