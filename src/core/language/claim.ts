// A found fault told back as a short clause, so that a message can be about this text.
import { Class } from './lexicon/wordClasses';
import type { Candidate } from './candidate';
import { is, type Word } from './words/words';

/** "the on-call engineer missed the alert", "a contractor caused it", "the fault is Dana's". */
export function claimOf(
  candidate: Candidate,
  agentText: string | undefined,
  fault: string,
  words: readonly Word[],
): string {
  const agent = agentText === undefined ? 'somebody' : inSentence(agentText, candidate, words);
  switch (candidate.claim) {
    case 'agent first':
      return `${agent} ${lowerFirst(fault, agentText === undefined)}`;
    case 'agent acted':
      return `${agent} acted ${lowerFirst(fault, true)}`;
    case 'agent last':
      return `${lowerFirst(fault, true)} ${agent}`;
    case 'agent did it':
      return candidate.deed === undefined ? `it comes down to ${agent}` : `${agent} ${candidate.deed} it`;
    case 'as written':
      return candidate.category === 'person-fault' ? asClause(fault) : fault;
    case 'leaning':
      return `it comes down to “${fault}”`;
    case 'agent owns it':
      return `it comes down to ${agent}`;
  }
}

/** "it never crossed her mind" is a clause; "unnoticed by the watch" is what something comes down to. */
function asClause(fault: string): string {
  return /^(?:it|that|this)\s/i.test(fault) ? lowerFirst(fault, true) : `it comes down to “${fault}”`;
}

/** The agent as it reads inside a sentence: a determiner or pronoun loses its capital, a name keeps it. */
function inSentence(text: string, { actor }: Candidate, words: readonly Word[]): string {
  const first = actor && words[actor.from];
  if (!first || first.lower === 'i') return text;
  const lowers =
    is(first, Class.determiner) ||
    actor.kind === 'pronoun' ||
    (actor.kind === 'role' && first.capital && text.slice(1) === text.slice(1).toLowerCase());
  return lowerFirst(text, lowers).replace(/['’]s?(?=$|,? (?:and|or) )/g, '');
}

function lowerFirst(text: string, wanted: boolean): string {
  return wanted ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
