// A found fault told back as a short clause, so that a message can be about this text.
import type { Actor } from '../agents/actor';
import type { Candidate } from '../candidate';
import { subjectPronouns } from '../lexicon/pronouns';
import { Class } from '../words/wordClasses';
import { singularOf } from '../words/singular';
import { is, type Word } from '../words/words';

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
      return `${agent} ${lowerFirst(fault.replace(relative, ''), agentText === undefined)}`;
    case 'agent acted':
      return `${agent} acted ${lowerFirst(fault, true)}`;
    case 'agent last':
      return `${withSubject(lowerFirst(fault, true), candidate)} ${agent}`;
    case 'agent did it':
      return candidate.deed === undefined ? `it comes down to ${agent}` : `${agent} ${candidate.deed} it`;
    case 'as written':
      return candidate.category === 'person-fault' ? asClause(withSubject(fault, candidate)) : fault;
    case 'leaning':
      return `it comes down to “${fault}”`;
    case 'agent owns it':
      return `it comes down to ${agent}`;
  }
}

/** "Kim, | who | missed the alert": told by itself, the relative clause is a sentence. */
const relative = /^,? ?(?:who|that|which) /;

/** "by someone who had not", "was merged by mistake by": told by themselves, they need their subject again. What is not told but quoted stays. */
function withSubject(fault: string, { category }: Candidate): string {
  if (category !== 'person-fault') return fault;
  if (/^by /.test(fault)) return `it was done ${fault}`;
  return /^(?:was|were|is|are|had been|has been) /.test(fault) ? `it ${fault}` : fault;
}

/** "It never crossed her mind" is a clause; "unnoticed by the watch" is what something comes down to. */
function asClause(fault: string): string {
  return /^(?:it|that|this)\s/i.test(fault) ? lowerFirst(fault, true) : `it comes down to “${fault}”`;
}

/** The agent as it reads inside a sentence: a determiner or pronoun loses its capital, a name keeps it, and a role of a note ("reviewer missed it") gets its article. */
function inSentence(text: string, { actor }: Candidate, words: readonly Word[]): string {
  const first = actor && words[actor.from];
  if (!first || first.lower === 'i') return text;
  const article = lacksArticle(actor, words) ? 'the ' : '';
  const lowers =
    is(first, Class.determiner) ||
    actor.kind === 'pronoun' ||
    (actor.kind === 'role' && first.capital && text.slice(1) === text.slice(1).toLowerCase());
  return article + lowerFirst(text, lowers).replace(/['’]s?(?=$|,? (?:and|or) )/g, '');
}

/** "Reviewer", "on-call dev": one person, told without an article, as notes do. */
function lacksArticle({ kind, from, to }: Actor, words: readonly Word[]): boolean {
  if (kind !== 'role' || is(words[from], Class.determiner)) return false;
  const phrase = words.slice(from, to + 1);
  const head = (words[to] as Word).lower;
  return (
    singularOf(head) === head &&
    head !== 'people' &&
    phrase.every(
      ({ kind: what, lower, classes }) =>
        what === 'word' && !subjectPronouns.has(lower) && (classes & Class.preposition) === 0,
    )
  );
}

function lowerFirst(text: string, wanted: boolean): string {
  return wanted ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
