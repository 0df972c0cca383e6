// The action items of a report: bullets, numbers, check boxes, rows and sentences that tell what will change.
import type { SourceText } from '../text/source';
import { attributeNamed } from './actions/attributes';
import { below, inheritedFrom, type Inherited } from './actions/inherited';
import { itemOfWords } from './actions/itemOfWords';
import { boxesOfList, itemsOfList, markedItemsOfList } from './actions/listItems';
import { saidOfHeading } from './actions/nested';
import { isName } from './actions/owner';
import { isAdvice, isCheckList, isLegend, isListOfThings } from './actions/noItem';
import { itemsOfParagraph, markedItemOfParagraph } from './actions/paragraphItems';
import { isCommitment, isWish, listsCommitments } from './actions/commitments';
import { findCommitments } from './actions/proseItems';
import { columnsOf, itemsOfTable } from './actions/tableItems';
import { startsAsTask } from './actions/verbs';
import type { Block, HeadingBlock, ListBlock } from './blocks';
import { isPlaceholder } from './placeholders';
import type { ActionItem, Field, Section } from './postmortem';
import { joinsActions } from './sectionKinds';
import { meaningOf, sectionAt } from './sections';

export interface ActionContext {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Those of the front matter, which may list actions. */
  readonly headFields: readonly Field[];
  /** All fields: they name people. */
  readonly fields: readonly Field[];
}

/** All action items in the order of the text. */
export function readActionItems(context: ActionContext): readonly ActionItem[] {
  const reader = new ActionReader(context);
  reader.readSections();
  if (!reader.items.some(isListed)) reader.readElsewhere();
  reader.readFields();
  return reader.items.sort((a, b) => a.range.start - b.range.start || a.textRange.start - b.textRange.start);
}

/** Where a section lists actions the rest of the text only tells of them. */
function isListed({ style, section }: ActionItem): boolean {
  return style === 'row' || (style !== 'prose' && (style !== 'checkbox' || meaningOf(section) === 'actions'));
}

const singleAction = /^action(?: (?:taken|planned|required|needed))?$/i;
const actionField = /^(?:action[ _-]?items?|actions|follow[ _-]?ups?|remediations?|todos?|next[ _-]?steps)$/i;

class ActionReader {
  readonly items: ActionItem[] = [];

  private readonly inherited = new Map<Section | undefined, Inherited>();
  private readonly people: ReadonlySet<string>;

  constructor(private readonly context: ActionContext) {
    this.people = peopleOf(context.fields);
  }

  private inheritedFrom(section: Section | undefined): Inherited {
    let inherited = this.inherited.get(section);
    if (!inherited) this.inherited.set(section, (inherited = inheritedFrom(section, this.people)));
    return inherited;
  }

  /** The sections of kind actions, tables that name their column so, and check boxes wherever they stand. */
  readSections(): void {
    const { blocks } = this.context;
    let group: Block[] = [];
    let heading: HeadingBlock | undefined;
    let holder: Section | undefined;
    const flush = (): void => {
      if (group.length > 0) this.readGroup(group, holder, heading);
      group = [];
      heading = undefined;
    };
    for (const block of blocks) {
      if (block.kind === 'heading') {
        flush();
        heading = block;
        continue;
      }
      const section = this.holderOf(block);
      if (section !== holder) {
        const own = heading;
        flush();
        heading = group.length === 0 ? own : undefined;
      }
      holder = section;
      group.push(block);
    }
    flush();
  }

  /** The section of a block; "**Owner:** Kim" below an item is a line of it, not a section of its own. */
  private holderOf(block: Block): Section | undefined {
    let section = sectionAt(this.context.sections, block.range.start);
    while (section?.parent && isLabelOfItem(section) && meaningOf(section.parent) === 'actions')
      section = section.parent;
    return section;
  }

  /** The blocks directly below one heading. */
  private readGroup(
    blocks: readonly Block[],
    section: Section | undefined,
    heading: HeadingBlock | undefined,
  ): void {
    const meaning = meaningOf(section);
    const inActions = meaning === 'actions';
    const inherited = this.inheritedFrom(section);
    if (
      heading &&
      meaningOf(section?.parent) === 'actions' &&
      inActions &&
      this.readHeading(heading, blocks, inherited)
    )
      return;
    let hasTable = false;
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      const columns = columnsOf(block, inActions);
      if (!columns) continue;
      hasTable = true;
      this.items.push(...itemsOfTable(block, columns, inherited));
    }
    if (inActions) this.readActions(blocks, inherited, hasTable);
    else this.readMarked(blocks, inherited, meaning !== null && silent.has(meaning));
  }

  /** A heading per item, with its owner, date and status below: the heading is the item. */
  private readHeading(heading: HeadingBlock, blocks: readonly Block[], inherited: Inherited): boolean {
    const said = saidOfHeading(blocks, this.people);
    const text = heading.words.plain();
    if (!said || isPlaceholder(text)) return false;
    const range = { start: heading.range.start, end: blocks.at(-1)?.range.end ?? heading.range.end };
    // What the heading itself says is read as a part of the item.
    const above = this.inheritedFrom(inherited.section?.parent);
    this.items.push(
      itemOfWords(
        heading.words,
        heading.words.range,
        'prose',
        { ...above, section: inherited.section },
        range,
        said,
      ),
    );
    return true;
  }

  private readActions(blocks: readonly Block[], inherited: Inherited, hasTable: boolean): void {
    const { section } = inherited;
    const isSingle =
      section !== undefined && singleAction.test(section.heading) && blocks[0]?.kind === 'paragraph';
    const isForReader = section?.kind === null && isCheckList(section);
    const numbered = blocks.filter((block) => block.kind === 'list' && block.ordered).length;
    let hasList = false;
    let before: Block | undefined;
    for (const block of blocks) {
      // Below "Action taken:" the paragraph is the action, and a list only spells it out.
      if (block.kind === 'list' && !isSingle) {
        // Between numbers that lost their indentation the bullets explain the number above.
        const explains = numbered > 1 && !block.ordered && isNumbered(before);
        const intro = before?.kind === 'paragraph' ? before.words.plain() : '';
        if (
          !explains &&
          !isLegend(block) &&
          !(isForReader && isBoxed(block)) &&
          !isListOfThings(block, intro)
        ) {
          hasList = true;
          if (!isAdvice(block, intro)) this.items.push(...itemsOfList(block, introduced(before, inherited)));
        }
      }
      before = block;
    }
    const isBelowLabel =
      section !== undefined &&
      section.headingRange.end - section.headingRange.start < 40 &&
      isLabelHeading(this.context.source, section);
    for (const block of blocks) {
      if (block.kind !== 'paragraph') continue;
      const marked = markedItemOfParagraph(block, inherited);
      if (marked) this.items.push(marked);
      else if (
        isBelowLabel &&
        !hasTable &&
        !hasList &&
        section.headingRange.end <= block.range.start &&
        this.items.at(-1)?.section !== section
      ) {
        // Below a bold "Action taken:" the paragraph is the action, whatever its words.
        this.items.push(itemOfWords(block.words, block.words.range, 'prose', inherited, block.range));
      } else this.items.push(...itemsOfParagraph(block, inherited, hasTable || hasList));
    }
  }

  /** Outside the sections of actions: check boxes, and what is marked as a task by its first word. */
  private readMarked(blocks: readonly Block[], inherited: Inherited, isSilent: boolean): void {
    for (const block of blocks) {
      if (block.kind === 'list') {
        if (!isCheckList(inherited.section)) this.items.push(...boxesOfList(block, inherited));
        if (!isSilent) this.items.push(...markedItemsOfList(block, inherited));
      } else if (block.kind === 'paragraph' && !isSilent) {
        const marked = markedItemOfParagraph(block, inherited);
        if (marked) this.items.push(marked);
      }
    }
  }

  /** Where no section lists actions: sentences and lists elsewhere that plainly commit to something. */
  readElsewhere(): void {
    const { blocks, sections } = this.context;
    let before: Block | undefined;
    for (const block of blocks) {
      const section = sectionAt(sections, block.range.start);
      const meaning = meaningOf(section);
      if (meaning === 'actions' || (meaning !== null && told.has(meaning))) {
        before = undefined;
        continue;
      }
      const inherited = this.inheritedFrom(section);
      const joins = section !== undefined && joinsActions(section.heading);
      if (block.kind === 'paragraph') {
        if (joins) this.items.push(...itemsOfParagraph(block, inherited, false));
        else if (!markedItemOfParagraph(block, inherited)) {
          for (const part of findCommitments(block.words, false))
            this.items.push(itemOfWords(block.words, part, 'prose', inherited, part));
        }
        before = block;
        continue;
      }
      if (block.kind === 'list' && !isBoxed(block)) {
        const isIntroduced = before?.kind === 'paragraph' && listsCommitments(before.words.plain());
        if (isIntroduced) this.items.push(...itemsOfList(block, inherited));
        else this.items.push(...itemsOfList(promisesOf(block, joins, meaning === 'lessons'), inherited));
      }
      before = undefined;
    }
  }

  /** `action_items:` in the front matter. */
  readFields(): void {
    for (const field of this.context.headFields) {
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

function isLabelOfItem(section: Section): boolean {
  return section.kind !== 'actions' && attributeNamed(section.heading) !== undefined;
}

function isNumbered(block: Block | undefined): boolean {
  return block?.kind === 'list' && block.ordered;
}

/** "Done:", "For Kim:" right above a list say something of its items. */
function introduced(intro: Block | undefined, inherited: Inherited): Inherited {
  if (intro?.kind !== 'paragraph') return inherited;
  const text = intro.words.plain();
  return /[:：]$/.test(text) && text.length < 60 ? below(text, intro.words.range, inherited) : inherited;
}

/** The bullets of a list elsewhere that commit to something: the others tell or teach. */
function promisesOf(list: ListBlock, joinsActions: boolean, isLessons: boolean): ListBlock {
  return {
    ...list,
    items: list.items.filter(({ blocks: [first] }) => {
      if (first?.kind !== 'paragraph') return false;
      const text = first.words.plain();
      return isCommitment(text, false) || (joinsActions && startsAsTask(text)) || (isLessons && isWish(text));
    }),
  };
}

function isBoxed(list: ListBlock): boolean {
  const [first] = list.items[0]?.blocks ?? [];
  return first?.kind === 'paragraph' && /^\s*\[.?\]/.test(first.words.content);
}

const peopleFields: ReadonlySet<string> = new Set(['authors', 'owner', 'responders']);

/** Names and first names of those whom the head of the report names, in lower case. */
function peopleOf(fields: readonly Field[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { name, values } of fields) {
    if (name === null || !peopleFields.has(name)) continue;
    for (const { text } of values) {
      const name = text.replace(/\s*[(<].*$/, '');
      if (!isName(name)) continue;
      const bare = name.toLowerCase();
      people.add(bare);
      const [first] = bare.split(' ');
      if (first !== undefined && first.length > 2) people.add(first);
    }
  }
  return people;
}

/** Sections in which a word such as "Action:" belongs to the course of the incident. */
const silent: ReadonlySet<string> = new Set([
  'timeline',
  'people',
  'supporting',
  'communication',
  'response',
  'summary',
]);

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
  'response',
  'communication',
  'causes',
  'went-well',
  'went-poorly',
  'lucky',
]);

function isLabelHeading(source: SourceText, section: Section): boolean {
  return /^(?:\*\*|__)/.test(source.slice(section.headingRange));
}
