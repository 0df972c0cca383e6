// What stands among action items without being one, and what nested lines say of the item above them.
import type { ListBlock } from '../blocks';
import type { ActionStatus, Section } from '../postmortem';
import { statusOfTold } from './status';
import { typeOf } from './type';

/** "Prevent - …", "P0 - …" in a list that explains the words of a table. */
export function isLegend(list: ListBlock): boolean {
  return (
    list.items.length > 1 &&
    list.items.every(({ blocks: [first] }) => {
      const text = first?.kind === 'paragraph' ? first.words.plain() : '';
      const [word = ''] = text.split(/\s*[-–—:：]\s*/);
      return typeOf(word) !== undefined || /^P\d$/.test(word);
    })
  );
}

/** A bullet that only names what the bullets below it are about. */
export function isGroupLabel(text: string): boolean {
  const bare = text.replace(/[:：]\s*$/, '');
  return text.length !== bare.length && bare.split(/\s+/).length <= 5;
}

export function isQuestion(text: string, isBox: boolean): boolean {
  return isBox && /[?？]\s*$/.test(text);
}

export function isCheckList(section: Section | undefined): boolean {
  return (
    section !== undefined &&
    /check ?list|criteria|verif|validat|example|template|definition of done/i.test(section.heading)
  );
}

export function statusOfNested(lists: readonly ListBlock[]): ActionStatus | undefined {
  for (const list of lists) {
    for (const {
      blocks: [first],
    } of list.items) {
      const status = first?.kind === 'paragraph' ? statusOfTold(first.words.plain()) : undefined;
      if (status) return status;
    }
  }
  return undefined;
}
