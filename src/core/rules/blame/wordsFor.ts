// Which words of the team would have kept the language engine silent, or would have told it more.
import type { Agent, BlameMatch } from '../../language/blame';
import type { SourceText } from '../../text/source';
import type { RuleFinding, WordOfTeam } from '../rule';

/** Longer stretches are sentences, and allowing one of those helps nowhere else. */
const longestPhrase = 60;

/** A name that is a system's after all, and the words themselves. */
export function wordsFor(
  { agent, range }: Pick<BlameMatch, 'agent' | 'range'>,
  source: SourceText,
): readonly WordOfTeam[] {
  const words: WordOfTeam[] = [];
  for (const { text } of agent?.names ?? []) words.push({ list: 'language.systems', word: text });
  if (agent?.kind === 'team' && /^\p{Lu}\S*$/u.test(agent.text))
    words.push({ list: 'language.systems', word: agent.text });
  const phrase = source.slice(range).replace(/\s+/g, ' ');
  if (phrase.length <= longestPhrase) words.push({ list: 'language.allow', word: phrase });
  return words;
}

/** The names in a finding, for what can be done about names in the whole report. */
export function namesOf(agent: Agent | undefined): Pick<RuleFinding, 'names'> {
  return agent && agent.names.length > 0 ? { names: agent.names.map(({ text }) => text) } : {};
}
