// Who acts, as the engine answers it: the words of the text, and the names among them.
import type { Sentence } from '../../text/sentence';
import type { Actor } from '../agents/actor';
import type { Agent } from '../blame';
import { nameOf, excerptOf } from '../words/excerpt';
import type { Word } from '../words/words';

/** Kinds in the order in which they decide what several people are told as: a name is the first thing to do something about. */
const kinds: readonly Agent['kind'][] = ['person', 'pronoun', 'role', 'team'];

/** The agent that one actor is, or several who stand together, in the order of the text. */
export function agentTold(
  sentence: Sentence,
  words: readonly Word[],
  actors: readonly Actor[],
): Agent | undefined {
  const first = actors[0];
  const last = actors.at(-1);
  if (!first || !last) return undefined;
  return {
    kind: kinds.find((kind) => actors.some((actor) => actor.kind === kind)) ?? first.kind,
    ...excerptOf(sentence, words, first.from, last.to),
    names: actors
      .filter(({ kind }) => kind === 'person')
      .map(({ from, to }) => nameOf(sentence, words, from, to)),
  };
}
