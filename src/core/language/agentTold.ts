// Who acts, as the engine answers it: the words of the text, and the names among them.
import type { Sentence } from '../text/sentence';
import type { Actor } from './agents/actor';
import type { Agent } from './blame';
import type { Word } from './words/words';

/** Kinds in the order in which they decide what several people are told as: a name is the first thing to do something about. */
const kinds: readonly Agent['kind'][] = ['person', 'pronoun', 'role', 'team'];

/** The agent that one actor is, or several who stand together, in the order of the text. */
export function agentTold(
  { text, range }: Sentence,
  words: readonly Word[],
  actors: readonly Actor[],
): Agent | undefined {
  const first = actors[0];
  const last = actors.at(-1);
  if (!first || !last) return undefined;
  const told = (from: number, to: number, ending = 0) => {
    const start = (words[from] as Word).start;
    const end = (words[to] as Word).end - ending;
    return {
      text: text.slice(start, end).replace(/\s+/g, ' '),
      range: { start: range.start + start, end: range.start + end },
    };
  };
  return {
    kind: kinds.find((kind) => actors.some((actor) => actor.kind === kind)) ?? first.kind,
    ...told(first.from, last.to),
    names: actors
      .filter(({ kind }) => kind === 'person')
      .map(({ from, to }) => told(from, to, possessiveEnding(text, words[to] as Word))),
  };
}

/** How many letters "'s" has at the end of a name. */
function possessiveEnding(text: string, { start, end }: Word): number {
  return /['’]s?$/i.exec(text.slice(start, end))?.[0].length ?? 0;
}
