// The action items directly below one heading, or beside one label: of its tables, lists and paragraphs.
import { append } from '../../text/append';
import type { Block, HeadingBlock, ListBlock, ParagraphBlock } from '../blocks';
import { isPlaceholder } from '../placeholders';
import type { ActionItem, Section } from '../postmortem';
import { attributeNamed } from './attributes';
import { below, type Inherited } from './inherited';
import { itemOfWords } from './itemOfWords';
import { boxesOfList, itemsOfList, markedItemsOfList } from './listItems';
import { saidOfHeading } from './nested';
import { isAdvice, isCheckList, isLegend, isListOfThings } from './noItem';
import { itemsOfParagraph, markedItemOfParagraph } from './paragraphItems';
import { columnsOf, itemsOfTable } from './tableItems';

/** The blocks below one heading or label, and what stands above them. */
export interface Group {
  readonly blocks: readonly Block[];
  readonly heading: HeadingBlock | undefined;
  readonly inherited: Inherited;
  /** Whether the section's heading is a bold line or label. */
  readonly isLabelled: boolean;
}

/** The items of a group in a section of actions. */
export function itemsOfActions(group: Group): ActionItem[] {
  const { blocks, inherited } = group;
  const items = itemsOfTables(blocks, inherited, true);
  const hasTable = items.length > 0;
  const fromLists = itemsOfLists(group, hasTable);
  append(items, fromLists ?? []);
  const besideList = hasTable || fromLists !== undefined;
  let isFirst = group.isLabelled && !besideList;
  const titled = besideList ? [] : blocks.filter(isTitledParagraph);
  for (const block of blocks) {
    if (block.kind === 'quote') append(items, itemsOfQuote(block.blocks, inherited));
    if (block.kind !== 'paragraph') continue;
    if (titled.length >= enoughTitled && isTitledParagraph(block)) {
      items.push(itemOfWords(block.words, block.words.range, 'prose', inherited, block.range));
      continue;
    }
    const found = itemsOfProse(block, inherited, besideList, isFirst);
    if (found.length > 0) isFirst = false;
    append(items, found);
  }
  return items;
}

/** So many paragraphs with a title are a list of actions. */
const enoughTitled = 2;

/** "**Data contract.** Kim will own this": the bold sentence is the task, what follows tells more of it. */
function isTitledParagraph(block: Block): block is ParagraphBlock {
  if (block.kind !== 'paragraph') return false;
  const { words } = block;
  const [first] = words.spans;
  if (first?.kind !== 'strong' || first.range.start > words.range.start) return false;
  return (
    /[.!。]$/.test(words.plain(first.inner)) &&
    words.plain({ start: first.range.end, end: words.range.end }) !== ''
  );
}

/** Outside the sections of actions: tables that name their column so, check boxes, and what is marked as a task by its first word. */
export function itemsOfOthers({ blocks, inherited }: Group, isSilent: boolean): ActionItem[] {
  const items = itemsOfTables(blocks, inherited, false);
  for (const block of blocks) {
    if (block.kind === 'list') {
      if (!isCheckList(inherited.section)) append(items, boxesOfList(block, inherited));
      if (!isSilent) append(items, markedItemsOfList(block, inherited));
    } else if (block.kind === 'paragraph' && !isSilent) {
      const marked = markedItemOfParagraph(block, inherited);
      if (marked) items.push(marked);
    }
  }
  return items;
}

/**
 * A heading per item, with its owner, date and status below: the heading is the item. `above` is what the headings above that one
 * say; what it says itself is read as a part of the item.
 */
export function itemOfHeading(group: Group, above: Inherited): ActionItem | undefined {
  const { heading, blocks, inherited } = group;
  if (!heading || isPlaceholder(heading.words.plain())) return undefined;
  const said = saidOfHeading(blocks, inherited.people);
  if (!said) return undefined;
  const range = { start: heading.range.start, end: blocks.at(-1)?.range.end ?? heading.range.end };
  const { words } = heading;
  return itemOfWords(words, words.range, 'prose', { ...above, section: inherited.section }, range, said);
}

function itemsOfTables(blocks: readonly Block[], inherited: Inherited, inActions: boolean): ActionItem[] {
  const items: ActionItem[] = [];
  for (const block of blocks) {
    const columns = block.kind === 'table' ? columnsOf(block, inActions) : undefined;
    if (block.kind === 'table' && columns) append(items, itemsOfTable(block, columns, inherited));
  }
  return items;
}

const singleAction = /^action(?: (?:taken|planned|required|needed))?$/i;

/** The items of a group's lists; `undefined` where no list is one of actions. */
function itemsOfLists({ blocks, inherited }: Group, hasTable: boolean): ActionItem[] | undefined {
  const { section } = inherited;
  // Below "Action taken:" the paragraph is the action, and a list only spells it out.
  if (section && singleAction.test(section.heading) && blocks[0]?.kind === 'paragraph') return undefined;
  const numbered = blocks.filter(isNumbered).length;
  let items: ActionItem[] | undefined;
  let before: Block | undefined;
  for (const block of blocks) {
    if (block.kind === 'list') {
      const intro = before?.kind === 'paragraph' ? before.words.plain() : '';
      // Between numbers that lost their indentation the bullets explain the number above.
      const explains = numbered > 1 && !block.ordered && before !== undefined && isNumbered(before);
      if (!explains && !isOther(block, intro, section, hasTable)) {
        items ??= [];
        if (!isAdvice(block, intro)) append(items, itemsOfList(block, introduced(before, inherited)));
      }
    }
    before = block;
  }
  return items;
}

/** A list that explains a table, names things, or is for the reader to check. */
function isOther(list: ListBlock, intro: string, section: Section | undefined, hasTable: boolean): boolean {
  return (
    isLegend(list, hasTable, section) ||
    isListOfThings(list, intro) ||
    (section?.kind === null && isCheckList(section) && isBoxed(list))
  );
}

function isNumbered(block: Block): boolean {
  return block.kind === 'list' && block.ordered;
}

/** Whether the first bullet of a list is a check box. */
export function isBoxed(list: ListBlock): boolean {
  const [first] = list.items[0]?.blocks ?? [];
  return first?.kind === 'paragraph' && /^\s*\[.?\]/.test(first.words.content);
}

const longestIntro = 60;

/** "Done:", "Owner: Kim" right above a list say something of its items. */
function introduced(intro: Block | undefined, inherited: Inherited): Inherited {
  if (intro?.kind !== 'paragraph') return inherited;
  const text = intro.words.plain();
  if (text.length > longestIntro) return inherited;
  const [label = ''] = text.split(/[:：]/);
  return /[:：]$/.test(text) || attributeNamed(label) ? below(text, intro.words.range, inherited) : inherited;
}

function itemsOfProse(
  block: ParagraphBlock,
  inherited: Inherited,
  besideList: boolean,
  isFirst: boolean,
): ActionItem[] {
  const marked = markedItemOfParagraph(block, inherited);
  if (marked) return [marked];
  const { section } = inherited;
  // Below a bold "Action taken:" the first paragraph is the action, whatever its words.
  if (isFirst && section && section.headingRange.end <= block.range.start)
    return [itemOfWords(block.words, block.words.range, 'prose', inherited, block.range)];
  return itemsOfParagraph(block, inherited, besideList);
}

/** A quotation among actions may hold tasks; its words are somebody's speech. */
function itemsOfQuote(blocks: readonly Block[], inherited: Inherited): ActionItem[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return boxesOfList(block, inherited);
    const marked = block.kind === 'paragraph' ? markedItemOfParagraph(block, inherited) : undefined;
    return marked ? [marked] : [];
  });
}
