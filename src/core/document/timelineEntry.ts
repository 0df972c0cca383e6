// One dated line of a timeline, before its date and zone are worked out.
import type { Range } from '../text/range';
import type { Moment, Section } from './postmortem';
import type { TimeExpression } from './time/expression';

/** All ranges count in the source. */
export interface Entry {
  readonly expression: TimeExpression;
  readonly timeRange: Range;
  readonly text: string;
  readonly range: Range;
  readonly section: Section | undefined;
  /** A line that only names the day of the entries below it. */
  readonly isDay: boolean;
  /** What is said once for the entries of its table. */
  readonly year?: number | undefined;
  /** In a table: what stands in a cell of its own and may name the moment. */
  readonly label?: string | undefined;
  /** What the statement of the head that it comes from stands for. */
  readonly moment?: Moment | undefined;
}
