// Action items listed in the front matter: `action_items:`.
import { isPlaceholder } from '../placeholders';
import type { ActionItem, Field } from '../postmortem';

const actionField = /^(?:action[ _-]?items?|actions|follow[ _-]?ups?|remediations?|todos?|next[ _-]?steps)$/i;

/** One item per value of each field that lists actions. */
export function itemsOfFields(fields: readonly Field[]): ActionItem[] {
  return fields
    .filter(({ key }) => actionField.test(key.text))
    .flatMap(({ values }) => values)
    .filter(({ text }) => !isPlaceholder(text))
    .map(({ text, range }) => ({
      text,
      range,
      textRange: range,
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
    }));
}
