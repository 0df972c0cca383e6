// What the readers of an item's attributes have in common: the value, and the stretch that is no part of the task itself.
import type { Range } from '../../text/range';

export interface Found<T> {
  readonly value: T;
  /** What to leave out of the item's text: label, brackets and all. Empty where the words belong to the text. */
  readonly cut: Range;
}
