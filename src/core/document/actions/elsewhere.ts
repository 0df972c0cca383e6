// Actions where no section lists any: sentences and bullets that plainly commit to something.
import type { Block, ListBlock } from '../blocks';
import type { SectionKind } from '../../profile/profile';
import type { ActionItem } from '../postmortem';
import { joinsActions } from '../sectionKinds';
import { announcesChanges, isCommitment, isWish, listsCommitments, mayPromise } from './commitments';
import { isBoxed } from './groupItems';
import type { Inherited } from './inherited';
import { itemOfWords } from './itemOfWords';
import { itemsOfList } from './listItems';
import { itemsOfParagraph, markedItemOfParagraph } from './paragraphItems';
import { findCommitments } from './proseItems';
import { startsAsTask } from './verbs';

/** Sections that tell the incident itself: a "will" in them belongs to its course. */
export const told: ReadonlySet<SectionKind> = new Set<SectionKind>([
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

/** What a block outside of `told` sections and of those for actions commits to; `before` is the block above it. */
export function itemsElsewhere(
  block: Block,
  before: Block | undefined,
  inherited: Inherited,
  meaning: SectionKind | null,
): ActionItem[] {
  const joins = inherited.section !== undefined && joinsActions(inherited.section.heading);
  if (block.kind === 'paragraph') {
    if (markedItemOfParagraph(block, inherited)) return [];
    const { words } = block;
    if (joins || announcesChanges(words.content)) return itemsOfParagraph(block, inherited, false);
    return findCommitments(words, false).map((part) => itemOfWords(words, part, 'prose', inherited, part));
  }
  if (block.kind !== 'list' || isBoxed(block)) return [];
  if (before?.kind === 'paragraph' && listsCommitments(before.words.plain()))
    return itemsOfList(block, inherited);
  return itemsOfList(promisesOf(block, joins, meaning === 'lessons'), inherited);
}

/** The bullets of a list that commit to something: the others tell or teach. */
function promisesOf(list: ListBlock, joins: boolean, isLessons: boolean): ListBlock {
  return {
    ...list,
    items: list.items.filter(({ blocks: [first] }) => {
      if (first?.kind !== 'paragraph') return false;
      const { content } = first.words;
      if (!joins && !isLessons && !mayPromise(content)) return false;
      const text = first.words.plain();
      return isCommitment(text, false) || (joins && startsAsTask(text)) || (isLessons && isWish(text));
    }),
  };
}
