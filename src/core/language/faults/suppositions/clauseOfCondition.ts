// Conditions that are told as clauses: "if he had asked", "had the key been rotated", "were the team to have read it".
import { subjectPronouns } from '../../lexicon/pronouns';
import { Class } from '../../words/wordClasses';
import { allOf, words as set } from '../../notation/wordLists';
import { isParticiple } from '../../grammar/perfects';
import type { Scene } from '../../words/scene';
import { is, isOneOf, type Word } from '../../words/words';
import { endsClause, type Condition } from './condition';
import { judgedCondition } from './judgedCondition';

/** How far the verb of a condition may stand from its "if". */
const farthestVerb = 14;

const openers = set('if unless provided');

/** The condition that the clause tells which begins at `at`. */
export function clauseAt(scene: Scene, at: number): Condition | undefined {
  const { words } = scene;
  const { lower } = words[at] as Word;
  if (openers.has(lower)) return behindOpener(scene, at);
  if (lower === 'had' && isInverted(words, at)) return inverted(scene, at);
  if (lower === 'were') return wereToHave(scene, at);
  return undefined;
}

/** "Were the team to have read it". */
function wereToHave(scene: Scene, at: number): Condition | undefined {
  const { words } = scene;
  for (let i = at + 2; i < words.length && i < at + farthestVerb; i++) {
    if (words[i]?.kind === 'punctuation') return undefined;
    if (words[i]?.lower === 'to' && words[i + 1]?.lower === 'have')
      return judgedCondition(scene, { opener: at, subject: at + 1, helper: i, verb: i + 2 });
  }
  return undefined;
}

const pastHelpers = set('had was were would');

/** "If she had asked", "unless the symptom was identified earlier", "if he asked": the clause that the word at `at` opens. */
function behindOpener(scene: Scene, at: number): Condition | undefined {
  const { words } = scene;
  const start = at + 1;
  const end = clauseEnd(words, start + 1);
  // Of several helpers "had" is the one of the condition: "if what was known had been told".
  for (let i = start + 1; i < end && i + 1 < words.length; i++)
    if (words[i]?.lower === 'had')
      return judgedCondition(scene, { opener: at, subject: start, helper: i, verb: i + 1 });
  const first = words[start];
  if (!first || endsClause(first)) return undefined;
  for (let i = start + 1; i < end; i++) {
    if (isOneOf(words[i], pastHelpers))
      return judgedCondition(scene, { opener: at, subject: start, helper: i, verb: i + 1 });
    if (isPastVerb(words, i))
      return judgedCondition(scene, { opener: at, subject: start, helper: i, verb: i });
  }
  return undefined;
}

/** Where the words end in which the verb of a condition is looked for. */
function clauseEnd(words: readonly Word[], start: number): number {
  const last = Math.min(words.length, start + farthestVerb - 1);
  for (let i = start; i < last; i++) if (endsClause(words[i] as Word)) return i;
  return last;
}

/** A past form behind a determiner belongs to a noun: "if a failed node". */
function isPastVerb(words: readonly Word[], at: number): boolean {
  return is(words[at], Class.past) && !is(words[at - 1], Class.determiner);
}

/** "Had" before its subject: at the beginning of a clause, or behind the outcome. */
function isInverted(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (
    !next ||
    next.kind === 'punctuation' ||
    isParticiple(next) ||
    next.lower === 'to' ||
    is(next, Class.adverb | Class.negation | Class.have)
  )
    return false;
  if (!before || before.kind === 'punctuation' || is(before, Class.conjunction)) return true;
  const opens =
    is(next, Class.determiner) || next.capital || next.lower.startsWith('@') || inversible.has(next.lower);
  return (
    opens &&
    !before.capital &&
    (isParticiple(before) ||
      is(before, Class.adverb) ||
      outcomeEnds.has(before.lower) ||
      inversible.has(next.lower) ||
      doesSomething(words, at + 2))
  );
}

/** "Had the crew opened the ticket": what is had opened by others has its object before it, "had the ticket opened". */
function doesSomething(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 4 && words[i]?.kind === 'word'; i++)
    if (isParticiple(words[i])) return is(words[i + 1], Class.determiner);
  return false;
}

const inversible = allOf(subjectPronouns, ['there', 'people']);
const outcomeEnds = set(
  'preventable avoidable happened sooner earlier later faster shorter smaller less outage incident downtime loss harm hours minutes ago place this that it latencies lost long big much many bad time days weeks seconds quicker smoother easier cheaper milder',
);

function inverted(scene: Scene, at: number): Condition | undefined {
  const { words } = scene;
  for (let i = at + 2; i < words.length && i < at + farthestVerb; i++) {
    const word = words[i] as Word;
    if (endsClause(word)) return undefined;
    if (word.lower === 'been' || (isParticiple(word) && !is(words[i - 1], Class.determiner)))
      return judgedCondition(scene, { opener: at, subject: at + 1, helper: i, verb: i });
  }
  return undefined;
}
