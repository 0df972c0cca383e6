// Writes the role for the name in the sentence that was found, where the report's head says the role.
import { replaceMention } from '../people/replaceNames';
import type { NameIndex, Somebody } from '../people/roster';
import type { WayOut } from './found';

/** The way out for a report with these people. */
export function replaceName(people: () => NameIndex<Somebody>): WayOut {
  return ({ match: { agent }, sentence, source }) => {
    if (agent?.kind !== 'person') return undefined;
    const name = nameIn(agent.text);
    const range = { start: agent.range.start, end: agent.range.start + name.length };
    const role = people().find(name)?.role;
    if (role === undefined || source.slice(range) !== name) return undefined;
    const before = sentence.text.slice(0, range.start - sentence.range.start);
    const opensSentence = !/\p{L}/u.test(before) || /:\s*$/.test(before);
    return {
      title: `Replace “${name}” by “${role}”`,
      safe: false,
      edits: [replaceMention({ range, opensSentence }, role, source)],
    };
  };
}

/** A name without its possessive ending. */
export function nameIn(agent: string): string {
  return agent.replace(/['’]s?$/i, '');
}
