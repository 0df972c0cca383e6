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

/** The item behind the label that opens the section, up to `end`: "**Action:** raise the limit". */
export function itemsOfLabel(block: ParagraphBlock, inherited: Inherited, end: number): ActionItem[] {
  const { section } = inherited;
  const label = section && leadingLabel(block.words, { start: section.headingRange.start, end });
  if (!label || label.value.text === '' || label.value.text.endsWith(':')) return [];
  const { text, range } = label.value;
  if (isPlaceholder(text) || isNoTask(text, false)) return [];
  return [itemOfProse(block.words, range, inherited, { start: section.headingRange.start, end })];
}

/** The items of a paragraph where actions are listed; beside a list it only says what the list is about. */
export function itemsOfParagraph(
  block: ParagraphBlock,
  inherited: Inherited,
  besideList: boolean,
): ActionItem[] {
  const { words, range } = block;
  const { section } = inherited;
  if (section && section.headingRange.start >= range.start && section.headingRange.end <= range.end)
    return itemsOfLabel(block, inherited, range.end);
  // Beside a list only a plain promise is an item of its own.
  const parts = besideList
    ? findCommitments(words, false)
    : (linesOfTasks(words) ?? findCommitments(words, true));
  const items = parts.map((part) => itemOfProse(words, part, inherited));
  const last = items.at(-1);
  if (last && !last.marked && tellsProgress(words.plain()))
    items[items.length - 1] = { ...last, status: 'in-progress', marked: true };
  return items;
}

function itemOfProse(words: Words, part: Range, inherited: Inherited, range: Range = part): ActionItem {
  const item = itemOfWords(words, part, 'prose', inherited, range);
  return !item.marked && isToldAsDone(item.text) && !isPromise(item.text)
    ? { ...item, status: 'done', marked: true }
    : item;
}

const opening = /^[\s*_"“'`([]*[\p{Lu}\p{N}\p{Script=Han}]/u;
const closing = /[.!;。]["”')\]*_]*\s*$/;

/** Bullets that Markdown does not know, pasted from elsewhere: "•", "a)". */
const bullet = /^\s*(?:[•▪◦‣●○■□–—☐☑✅]|o(?=\s+[A-Z])|\(?[a-z\d]{1,2}[.)])\s+/;

/** How a line begins that says more of the one before it. */
const explains =
  /^(?:this|it|that|these|those|the|there|we|they|our|in|as|when|because|if|since|while|however|but|also)\b/i;

/** The lines of a paragraph in which each line is a statement of its own; `undefined` where lines only wrap. */
function linesOfTasks(words: Words): readonly Range[] | undefined {
  if (!words.content.includes('\n')) return undefined;
  const lines = words.lineRanges;
  const breaks = new Set(words.hardBreaks);
  const base = words.range.start;
  const texts = lines.map(({ start, end }) => words.text.slice(start - base, end - base));
  const bullets = lines.flatMap((line, i) => {
    const mark = bullet.exec(texts[i] ?? '')?.[0];
    return mark === undefined ? [] : [{ start: line.start + mark.length, end: line.end }];
  });
  if (bullets.length > 1) return bullets.filter((part) => !isPlaceholder(words.plain(part)));
  const isOwn = lines.every(({ start }, i) => {
    const text = texts[i] ?? '';
    if (!opening.test(text)) return false;
    return i === 0 || breaks.has(start) || closing.test(texts[i - 1] ?? '');
  });
  if (!isOwn) return undefined;
  const inside = lines
    .map((line) => ({ line, text: words.plain(line) }))
    .filter(({ text }) => !isOutside(text))
    .map(({ line, text }) => ({ line, text, isTask: isCommitment(text, true) }));
  const tasks = inside.filter(({ isTask }) => isTask).length;
  if (tasks * 2 < lines.length) return undefined;
  return inside
    .filter(({ text, isTask }) => isTask || !explains.test(text))
    .filter(({ text }) => !isPlaceholder(text) && !isNoTask(text, false))
    .map(({ line }) => line);
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
