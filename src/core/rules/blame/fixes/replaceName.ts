// Writes the role for the name in the sentence that was found, where the report's head says the role.
import { replaceMention } from '../people/replaceNames';
import type { NameIndex, Somebody } from '../people/roster';
import type { WayOut } from './found';

/** The way out for a report with these people. */
export function replaceName(people: () => NameIndex<Somebody>): WayOut {
  return ({ match: { agent }, sentence, source }) => {
    if (!agent || agent.names.length === 0) return undefined;
    const known = agent.names.flatMap(({ text, range }) => {
      const role = people().find(text)?.role;
      return role === undefined || source.slice(range) !== text ? [] : [{ text, range, role }];
    });
    const [first] = known;
    // Two of one role would be told apart no longer.
    if (!first || new Set(known.map(({ role }) => role)).size < known.length) return undefined;
    return {
      title:
        known.length === 1
          ? `Replace “${first.text}” by “${first.role}”`
          : `Replace ${known.map(({ text }) => `“${text}”`).join(' and ')} by their roles`,
      safe: false,
      edits: known.map(({ range, role }) => {
        const before = sentence.text.slice(0, range.start - sentence.range.start);
        const opensSentence = !/\p{L}/u.test(before) || /:\s*$/.test(before);
        return replaceMention({ range, opensSentence }, role, source);
      }),
    };
  };
}
