// Short ways from a text to what the model says of it.
import { parsePostmortem, type ParseOptions } from '../../../src/core/document/parse';
import type { ActionItem, Postmortem } from '../../../src/core/document/postmortem';
import type { Range } from '../../../src/core/text/range';
import { SourceText } from '../../../src/core/text/source';

export const read = (text: string, options?: ParseOptions): Postmortem =>
  parsePostmortem(new SourceText(text), options);

export const lines = (...text: string[]): string => text.join('\n');

/** What stands at a range of the report's source. */
export const at = (report: Postmortem, range: Range | undefined): string | undefined =>
  range && report.source.slice(range);

/** `kind heading`, indented by how deep it stands. */
export const outline = (report: Postmortem): string[] =>
  report.sections.map(({ kind, heading, parent }) => {
    let depth = 0;
    for (let above = parent; above; above = above.parent) depth++;
    return `${'  '.repeat(depth)}${kind ?? '-'}: ${heading}`;
  });

/** `status: text`, with what else the item says. */
export const told = (item: ActionItem): string => {
  const details = [
    item.owner && `owner ${item.owner.text}`,
    item.due && `due ${item.due.date ?? item.due.text}`,
    item.priority && `priority ${item.priority.text}`,
    item.type && !item.type.inferred && `type ${item.type.type}`,
    item.ticket && `ticket ${item.ticket.text}`,
  ].filter((detail) => typeof detail === 'string');
  return `${item.status}: ${item.text}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
};

export const items = (text: string): string[] => read(text).actionItems.map(told);

/** `time moment text` of each event. */
export const events = (text: string): string[] =>
  read(text).timeline.map(({ time, moment, text: what }) =>
    [time, moment && `[${moment}]`, what].filter(Boolean).join(' '),
  );
