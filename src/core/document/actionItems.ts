// The action items of a report: bullets, numbers, check boxes, rows and sentences that tell what will change.
import { append } from '../text/append';
import type { SourceText } from '../text/source';
import { checkboxOf, inheritedFrom, itemOfWords, type Inherited } from './actions/itemOfWords';
import { findCommitments, listsCommitments } from './actions/proseItems';
import { isCheckList, isGroupLabel, isLegend, isQuestion, statusOfNested } from './actions/noItem';
import { columnsOf, itemsOfTable } from './actions/tableItems';
import type { Block, ListBlock, ListItem, ParagraphBlock } from './blocks';
import { leadingLabel } from './labels';
import { isPlaceholder } from './placeholders';
import type { ActionItem, Field, Section } from './postmortem';
import { meaningOf, sectionAt } from './sections';

export interface ActionContext {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Those of the front matter, which may list actions. */
  readonly fields: readonly Field[];
}

/** All action items in the order of the text. */
export function readActionItems(context: ActionContext): readonly ActionItem[] {
  const reader = new ActionReader(context);
  reader.readSections();
  if (!reader.items.some(({ style }) => style !== 'prose' && style !== 'checkbox')) reader.readElsewhere();
  reader.readFields();
  return reader.items.sort((a, b) => a.range.start - b.range.start || a.textRange.start - b.textRange.start);
}

const singleAction = /^action(?: (?:taken|planned|required|needed))?$/i;
const actionField = /^(?:action[ _-]?items?|actions|follow[ _-]?ups?|remediations?|todos?|next[ _-]?steps)$/i;

class ActionReader {
  readonly items: ActionItem[] = [];

  private readonly inherited = new Map<Section | undefined, Inherited>();

  constructor(private readonly context: ActionContext) {}

  private inheritedFrom(section: Section | undefined): Inherited {
    let inherited = this.inherited.get(section);
    if (!inherited) this.inherited.set(section, (inherited = inheritedFrom(section)));
    return inherited;
  }

  /** The sections of kind actions, tables that name their column so, and check boxes wherever they stand. */
  readSections(): void {
    const { blocks, sections } = this.context;
    let group: Block[] = [];
    let holder: Section | undefined;
    const flush = (): void => {
      if (group.length > 0) this.readGroup(group, holder);
      group = [];
    };
    for (const block of blocks) {
      if (block.kind === 'heading') continue;
      const section = sectionAt(sections, block.range.start);
      if (section !== holder) flush();
      holder = section;
      group.push(block);
    }
    flush();
  }

  /** The blocks directly below one heading. */
  private readGroup(blocks: readonly Block[], section: Section | undefined): void {
    const inActions = meaningOf(section) === 'actions';
    let hasTable = false;
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      const columns = columnsOf(block, inActions);
      if (!columns) continue;
      hasTable = true;
      append(this.items, itemsOfTable(block, columns, this.inheritedFrom(section)));
    }
    let hasList = false;
    const isSingle =
      inActions &&
      section !== undefined &&
      singleAction.test(section.heading) &&
      blocks[0]?.kind === 'paragraph';
    for (const block of blocks) {
      // Below "Action taken:" the paragraph is the action, and a list only spells it out.
      if (block.kind !== 'list' || isSingle) continue;
      if (inActions) {
        hasList = true;
        if (!isLegend(block)) this.readList(block, section);
      } else this.readBoxes(block, section);
    }
    if (!inActions) return;
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.readParagraph(block, section, hasTable || hasList);
    }
  }

  private readList(list: ListBlock, section: Section | undefined): void {
    for (const item of list.items) this.readItem(item, list, section);
  }

  private readItem(item: ListItem, list: ListBlock, section: Section | undefined): void {
    const [first, ...rest] = item.blocks;
    if (first?.kind !== 'paragraph') {
      for (const block of item.blocks) if (block.kind === 'list') this.readList(block, section);
      return;
    }
    const { words } = first;
    const part = this.partBelowHeading(first, section);
    if (!part) {
      // The bullet is itself the heading, "**Review actions**:", and its nested bullets are the items.
      for (const block of rest) {
        if (block.kind === 'list') this.readList(block, section);
        else if (block.kind === 'paragraph') this.readParagraph(block, section, false);
      }
      return;
    }
    const text = words.plain(part);
    const nested = rest.flatMap((block) => (block.kind === 'list' ? [block] : []));
    const isBox = checkboxOf(words.content) !== undefined;
    if (!isBox && nested.length > 0 && isGroupLabel(text)) {
      for (const inner of nested) this.readList(inner, section);
      return;
    }
    if (isPlaceholder(text) || isQuestion(text, isBox)) return;
    const afterwards = nested.length > 0 ? statusOfNested(nested) : undefined;
    const style = list.ordered ? 'number' : 'bullet';
    this.items.push(itemOfWords(words, part, style, this.inheritedFrom(section), item.range, afterwards));
    for (const inner of nested) this.readBoxes(inner, section);
  }

  /** The words of an item after the label that serves as the section's heading; `undefined` where nothing is left. */
  private partBelowHeading({ words }: ParagraphBlock, section: Section | undefined) {
    const { range } = words;
    if (!section || section.headingRange.end <= range.start || section.headingRange.start > range.start)
      return range;
    const label = leadingLabel(words, range);
    if (!label) return range;
    return label.value.text === '' ? undefined : label.value.range;
  }

  /** Check boxes are tasks wherever they stand, unless they ask the reader something. */
  private readBoxes(list: ListBlock, section: Section | undefined): void {
    for (const item of list.items) {
      const [first, ...rest] = item.blocks;
      if (first?.kind === 'paragraph' && checkboxOf(first.words.content) && !isCheckList(section)) {
        const text = first.words.plain();
        if (!isPlaceholder(text) && !isQuestion(text, true)) {
          const { words } = first;
          this.items.push(
            itemOfWords(words, words.range, 'checkbox', this.inheritedFrom(section), item.range, undefined),
          );
        }
      }
      for (const block of rest) if (block.kind === 'list') this.readBoxes(block, section);
    }
  }

  private readParagraph(block: ParagraphBlock, section: Section | undefined, besideList: boolean): void {
    const { words } = block;
    const isHeading =
      section !== undefined &&
      section.headingRange.start >= block.range.start &&
      section.headingRange.end <= block.range.end;
    const inherited = this.inheritedFrom(section);
    if (isHeading) {
      const label = leadingLabel(words, { start: section.headingRange.start, end: block.range.end });
      if (
        label &&
        label.value.text !== '' &&
        !label.value.text.endsWith(':') &&
        !isPlaceholder(label.value.text)
      ) {
        this.items.push(itemOfWords(words, label.value.range, 'prose', inherited, block.range, undefined));
      }
      return;
    }
    if (besideList) return;
    // Below a bold "Action taken:" the paragraph is the action, whatever its words.
    const isBelowLabel =
      section !== undefined &&
      section.headingRange.end - section.headingRange.start < 40 &&
      isLabelHeading(this.context.source, section);
    if (isBelowLabel && this.items.at(-1)?.section !== section) {
      this.items.push(itemOfWords(words, words.range, 'prose', inherited, block.range, undefined));
      return;
    }
    for (const part of findCommitments(words, true)) {
      this.items.push(itemOfWords(words, part, 'prose', inherited, part, undefined));
    }
  }

  /** Where no section lists actions: sentences and lists elsewhere that plainly commit to something. */
  readElsewhere(): void {
    const { blocks, sections } = this.context;
    let before: ParagraphBlock | undefined;
    for (const block of blocks) {
      const section = sectionAt(sections, block.range.start);
      const meaning = meaningOf(section);
      if (meaning === 'actions' || (meaning !== null && told.has(meaning))) {
        before = undefined;
        continue;
      }
      if (block.kind === 'paragraph') {
        for (const part of findCommitments(block.words, false)) {
          this.items.push(
            itemOfWords(block.words, part, 'prose', this.inheritedFrom(section), part, undefined),
          );
        }
        before = block;
      } else if (block.kind === 'list') {
        if (before && listsCommitments(before.words.plain())) this.readList(block, section);
        before = undefined;
      } else before = undefined;
    }
  }

  /** `action_items:` in the front matter. */
  readFields(): void {
    for (const field of this.context.fields) {
      if (!actionField.test(field.key.text)) continue;
      for (const value of field.values) {
        if (isPlaceholder(value.text)) continue;
        this.items.push({
          text: value.text,
          range: value.range,
          textRange: value.range,
          style: 'field',
          section: undefined,
          status: 'open',
          marked: false,
          checkbox: undefined,
          owner: undefined,
          due: undefined,
          priority: undefined,
          type: undefined,
          ticket: undefined,
        });
      }
    }
  }
}

/** Sections that tell the incident itself: a "will" in them belongs to its course. */
const told: ReadonlySet<string> = new Set([
  'timeline',
  'summary',
  'impact',
  'trigger',
  'people',
  'supporting',
  'background',
  'detection',
  'communication',
  'causes',
  'went-well',
  'went-poorly',
  'lucky',
]);

function isLabelHeading(source: SourceText, section: Section): boolean {
  return /^(?:\*\*|__)/.test(source.slice(section.headingRange));
}
