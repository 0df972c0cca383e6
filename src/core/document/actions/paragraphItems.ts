// The action items of a paragraph: the words behind a label, one line each, or the sentences that commit to something.
import type { ParagraphBlock } from '../blocks';
import { leadingLabel } from '../labels';
import { isPlaceholder } from '../placeholders';
import type { ActionItem } from '../postmortem';
import type { Words } from '../words';
import type { Range } from '../../text/range';
import { isCommitment, isOutside, isPromise, tellsProgress } from './commitments';
import type { Inherited } from './inherited';
import { itemOfWords } from './itemOfWords';
import { isMarkedTask, isNoTask } from './noItem';
import { findCommitments } from './proseItems';
import { isToldAsDone } from './told';

/** The items of a paragraph where actions are listed; beside a list it only says what the list is about. */
export function itemsOfParagraph(
  block: ParagraphBlock,
  inherited: Inherited,
  besideList: boolean,
): ActionItem[] {
  const { words } = block;
  const { section } = inherited;
  const isHeading =
    section !== undefined &&
    section.headingRange.start >= block.range.start &&
    section.headingRange.end <= block.range.end;
  const prose = (part: Range, range = part): ActionItem => {
    const item = itemOfWords(words, part, 'prose', inherited, range);
    return !item.marked && isToldAsDone(item.text) && !isPromise(item.text)
      ? { ...item, status: 'done', marked: true }
      : item;
  };
  if (isHeading) {
    const label = leadingLabel(words, { start: section.headingRange.start, end: block.range.end });
    if (!label || label.value.text === '' || label.value.text.endsWith(':')) return [];
    return isPlaceholder(label.value.text) || isNoTask(label.value.text, false)
      ? []
      : [prose(label.value.range, block.range)];
  }
  // Beside a list only a plain promise is an item of its own.
  if (besideList) return findCommitments(words, false).map((part) => prose(part));
  const lines = linesOfTasks(words);
  const items = (lines ?? findCommitments(words, true)).map((part) => prose(part));
  const last = items.at(-1);
  if (last && !last.marked && tellsProgress(words.plain()))
    items[items.length - 1] = { ...last, status: 'in-progress', marked: true };
  return items;
}

const opening = /^[\s*_"“'`([]*[\p{Lu}\p{N}\p{Script=Han}]/u;
const closing = /[.!;。]["”')\]*_]*\s*$/;

/** How a line begins that says more of the one before it. */
const explains =
  /^(?:this|it|that|these|those|the|there|we|they|our|in|as|when|because|if|since|while|however|but|also)\b/i;

/** The lines of a paragraph in which each line is a statement of its own; `undefined` where lines only wrap. */
function linesOfTasks(words: Words): readonly Range[] | undefined {
  const lines = words.lineRanges;
  if (lines.length < 2) return undefined;
  const breaks = new Set(words.hardBreaks);
  const base = words.range.start;
  const texts = lines.map(({ start, end }) => words.text.slice(start - base, end - base));
  const isOwn = lines.every(({ start }, i) => {
    const text = texts[i] ?? '';
    if (!opening.test(text)) return false;
    return i === 0 || breaks.has(start) || closing.test(texts[i - 1] ?? '');
  });
  if (!isOwn) return undefined;
  const plain = lines.map((line) => words.plain(line));
  const tasks = plain.filter((text) => !isOutside(text) && isCommitment(text, true)).length;
  if (tasks * 2 < lines.length) return undefined;
  return lines.filter((_, i) => {
    const text = plain[i] ?? '';
    if (isOutside(text) || isPlaceholder(text) || isNoTask(text, false)) return false;
    return isCommitment(text, true) || !explains.test(text);
  });
}

/** The item of a paragraph that calls itself a task by its first word, wherever it stands. */
export function markedItemOfParagraph(block: ParagraphBlock, inherited: Inherited): ActionItem | undefined {
  const { words } = block;
  const { section } = inherited;
  // A label that opens a section is read with it.
  if (section && section.headingRange.start === block.range.start) return undefined;
  if (!isMarkedTask(words.content) || isPlaceholder(words.plain())) return undefined;
  return itemOfWords(words, words.range, 'prose', inherited, block.range);
}
