// The action items of a list: its bullets, those nested below a bullet that only names a group, and check boxes at any depth.
import { append } from '../../text/append';
import type { ListBlock, ListItem, ParagraphBlock } from '../blocks';
import { leadingLabel } from '../labels';
import { isPlaceholder } from '../placeholders';
import type { ActionItem, Section } from '../postmortem';
import { below, type Inherited } from './inherited';
import { checkboxOf, itemOfWords } from './itemOfWords';
import { saidBelow } from './nested';
import { asksReader, isGroupLabel, isMarkedTask, isNoTask } from './noItem';
import { itemsOfParagraph } from './paragraphItems';

/** The items of a list that stands where actions are listed. */
export function itemsOfList(list: ListBlock, inherited: Inherited): ActionItem[] {
  if (asksReader(list)) return [];
  return list.items.flatMap((item) => itemsOfBullet(item, list, inherited));
}

function itemsOfBullet(item: ListItem, list: ListBlock, inherited: Inherited): ActionItem[] {
  const [first, ...rest] = item.blocks;
  const nested = rest.flatMap((block) => (block.kind === 'list' ? [block] : []));
  if (first?.kind !== 'paragraph') {
    const lists = item.blocks.flatMap((block) => (block.kind === 'list' ? [block] : []));
    return lists.flatMap((block) => itemsOfList(block, inherited));
  }
  const { words } = first;
  const part = partBelowHeading(first, inherited.section);
  if (!part && rest.length > 0) {
    // The bullet is itself the heading, "**Review actions**:", and its nested bullets are the items.
    return rest.flatMap((block) => {
      if (block.kind === 'list') return itemsOfList(block, inherited);
      return block.kind === 'paragraph' ? itemsOfParagraph(block, inherited, false) : [];
    });
  }
  const range = part ?? words.range;
  const text = words.plain(range);
  const isBox = checkboxOf(words.content) !== undefined;
  const said = nested.length > 0 ? saidBelow(nested, inherited.people) : undefined;
  if (!isBox && !said?.isAll && nested.length > 0 && isGroupLabel(text, nested, inherited.people)) {
    const group = below(text, words.range, inherited);
    return nested.flatMap((inner) => itemsOfList(inner, group));
  }
  if (isPlaceholder(text) || isNoTask(text, isBox)) return [];
  const style = list.ordered ? 'number' : 'bullet';
  return [
    itemOfWords(words, range, style, inherited, item.range, said?.attributes),
    ...nested.flatMap((inner) => boxesOfList(inner, inherited)),
  ];
}

/** The words of an item after the label that serves as the section's heading; `undefined` where nothing is left. */
function partBelowHeading({ words }: ParagraphBlock, section: Section | undefined) {
  const { range } = words;
  if (!section || section.headingRange.end <= range.start || section.headingRange.start > range.start)
    return range;
  // A bold bullet among headings that are bold bullets: only one that names a section is less than a task.
  if (section.kind === null) return range;
  const label = leadingLabel(words, range);
  if (!label) return range;
  return label.value.text === '' ? undefined : label.value.range;
}

/** Check boxes are tasks wherever they stand, unless they ask the reader something. */
export function boxesOfList(list: ListBlock, inherited: Inherited): ActionItem[] {
  if (asksReader(list)) return [];
  return list.items.flatMap((item) => {
    const [first, ...rest] = item.blocks;
    const found: ActionItem[] = [];
    if (first?.kind === 'paragraph' && checkboxOf(first.words.content)) {
      const { words } = first;
      const text = words.plain();
      if (!isPlaceholder(text) && !isNoTask(text, true))
        found.push(itemOfWords(words, words.range, 'checkbox', inherited, item.range));
    }
    for (const block of rest) if (block.kind === 'list') append(found, boxesOfList(block, inherited));
    return found;
  });
}

/** Bullets that call themselves tasks where other things are listed: "- TODO: …", "- Action item: …". */
export function markedItemsOfList(list: ListBlock, inherited: Inherited): ActionItem[] {
  return list.items.flatMap((item) => {
    const [first, ...rest] = item.blocks;
    const found: ActionItem[] = [];
    if (first?.kind === 'paragraph' && isMarkedTask(first.words.content)) {
      const { words } = first;
      found.push(itemOfWords(words, words.range, list.ordered ? 'number' : 'bullet', inherited, item.range));
    }
    for (const block of rest) if (block.kind === 'list') append(found, markedItemsOfList(block, inherited));
    return found;
  });
}
