// The action items of a report: bullets, numbers, check boxes, rows and sentences that tell what will change.
import { append } from '../text/append';
import type { SourceText } from '../text/source';
import { isAmongLessons, isTaskAmongLessons } from './actions/amongLessons';
import { attributeNamed } from './actions/attributes';
import { withKnownDues } from './actions/due';
import { itemsElsewhere, told } from './actions/elsewhere';
import { itemsOfFields } from './actions/fieldItems';
import { itemOfHeading, itemsOfActions, itemsOfOthers } from './actions/groupItems';
import { inheritedBelow, nothingInherited, type Inherited } from './actions/inherited';
import { itemsOfLabel } from './actions/paragraphItems';
import { peopleOf } from './actions/people';
import type { Block, HeadingBlock } from './blocks';
import type { ActionItem, Field, Section } from './postmortem';
import { meaningOf, sectionAt } from './sections';

export interface ActionContext {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Those of the front matter, which may list actions. */
  readonly headFields: readonly Field[];
  /** All fields: they name people. */
  readonly fields: readonly Field[];
  /** The day of the incident, `YYYY-MM-DD`, where the report leaves no doubt of it. */
  readonly reportDay: () => string | undefined;
}

/** All action items in the order of the text. */
export function readActionItems(context: ActionContext): readonly ActionItem[] {
  const reader = new ActionReader(context);
  reader.readGroups();
  if (!reader.items.some(isListed)) reader.readElsewhere();
  const items = [...reader.items, ...itemsOfFields(context.headFields)].sort(
    (a, b) => a.range.start - b.range.start || a.textRange.start - b.textRange.start,
  );
  return withKnownDues(items, context.source.text, context.reportDay);
}

/** Where a section lists actions the rest of the text only tells of them. */
function isListed({ style, section }: ActionItem): boolean {
  return style === 'row' || (style !== 'prose' && (style !== 'checkbox' || meaningOf(section) === 'actions'));
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

class ActionReader {
  items: ActionItem[] = [];

  private readonly inherited = new Map<Section | undefined, Inherited>();
  private readonly people: ReadonlySet<string>;

  constructor(private readonly context: ActionContext) {
    this.people = peopleOf(context.fields, context.blocks, context.sections);
  }

  private inheritedFrom(section: Section | undefined): Inherited {
    const known = this.inherited.get(section);
    if (known) return known;
    const inherited = this.inheritedNow(section);
    this.inherited.set(section, inherited);
    return inherited;
  }

  private inheritedNow(section: Section | undefined): Inherited {
    // What stands below another kind of section tells of the incident, not of what to do.
    if (!section || meaningOf(section) !== 'actions') return nothingInherited(section, this.people);
    const isBelow = meaningOf(section.parent) === 'actions';
    return inheritedBelow(section, isBelow ? this.inheritedFrom(section.parent) : undefined, this.people);
  }

  /** Reads the blocks below each heading together. */
  readGroups(): void {
    let group: Block[] = [];
    let heading: HeadingBlock | undefined;
    let holder: Section | undefined;
    const flush = (): void => {
      if (group.length === 0) return;
      this.readGroup(group, holder, heading);
      group = [];
      heading = undefined;
    };
    for (const block of this.context.blocks) {
      if (block.kind === 'heading') {
        flush();
        heading = block;
        continue;
      }
      const section = this.holderOf(block);
      if (section !== holder) flush();
      holder = section;
      group.push(block);
      if (block.kind === 'paragraph') this.readLabels(block, section);
    }
    flush();
    // Above a report that lists its actions, boxes remind the author of what to fill in.
    if (this.items.some(({ section }) => meaningOf(section) === 'actions'))
      this.items = this.items.filter(({ section, style }) => section || style !== 'checkbox');
  }

  /** The section of a block; "**Owner:** Kim" below an item is a line of it, not a section of its own. */
  private holderOf(block: Block): Section | undefined {
    let section = sectionAt(this.context.sections, block.range.start);
    while (section?.parent && meaningOf(section.parent) === 'actions' && isLabelOfItem(section))
      section = section.parent;
    return section;
  }

  private readGroup(
    blocks: readonly Block[],
    section: Section | undefined,
    heading: HeadingBlock | undefined,
  ) {
    const meaning = meaningOf(section);
    const amongLessons = isAmongLessons(section);
    const isLabelled = section !== undefined && isShortLabel(this.context.source, section);
    const group = { blocks, heading, inherited: this.inheritedFrom(section), isLabelled };
    if (amongLessons) {
      append(this.items, itemsOfActions(group).filter(isTaskAmongLessons));
      return;
    }
    if (meaning !== 'actions') {
      append(this.items, itemsOfOthers(group, meaning !== null && silent.has(meaning)));
      return;
    }
    const isBelow = section?.parent !== undefined && meaningOf(section.parent) === 'actions';
    const item = isBelow ? itemOfHeading(group, this.inheritedFrom(section.parent)) : undefined;
    append(this.items, item ? [item] : itemsOfActions(group));
  }

  /** The labels of actions in the later lines of a paragraph, "**Impact:** …\n**Follow-up:** …". */
  private readLabels(block: Block & { readonly kind: 'paragraph' }, first: Section | undefined): void {
    const { sections } = this.context;
    let section = sectionAt(sections, block.range.end - 1);
    let { end } = block.range;
    while (section && section !== first && section.headingRange.start > block.range.start) {
      if (section.kind === 'actions')
        append(this.items, itemsOfLabel(block, this.inheritedFrom(section), end));
      end = section.headingRange.start;
      section = sectionAt(sections, end - 1);
    }
  }

  /** Where no section lists actions. */
  readElsewhere(): void {
    let before: Block | undefined;
    for (const block of this.context.blocks) {
      const section = sectionAt(this.context.sections, block.range.start);
      const meaning = meaningOf(section);
      const isRead = meaning === 'actions' || isAmongLessons(section);
      const isOpen = !isRead && (meaning === null || !told.has(meaning));
      if (isOpen) append(this.items, itemsElsewhere(block, before, this.inheritedFrom(section), meaning));
      before = isOpen ? block : undefined;
    }
  }
}

function isLabelOfItem(section: Section): boolean {
  if (section.kind === 'actions') return false;
  const [label = ''] = section.heading.split(/[:：]/);
  return attributeNamed(label) !== undefined;
}

const longestShortLabel = 40;

function isShortLabel(source: SourceText, { headingRange }: Section): boolean {
  if (headingRange.end - headingRange.start >= longestShortLabel) return false;
  return /^(?:\*\*|__)/.test(source.slice(headingRange));
}
