// What is said to have been needed for another outcome: "if he had asked", "had the key been rotated", "by reading the notes", "with more care".
import type { Actor } from '../../agents/actor';
import { actorOf } from '../../agents/agents';
import { isMachine } from '../../agents/doers';
import { careGerunds } from '../../lexicon/acts';
import { owedToPeople } from '../../lexicon/norms';
import { subjectPronouns } from '../../lexicon/pronouns';
import { Class, finite } from '../../lexicon/wordClasses';
import { humanActivityIn } from './humanActivity';
import { isParticiple, throughNoun } from '../../grammar/perfects';
import type { Scene } from '../../words/scene';
import { isCareFor, isCollective, passiveAgent, weighed } from '../../agents/supposers';
import { is, type Word } from '../../words/words';
import { allOf, words as set } from '../../lexicon/wordLists';

/** `person`: somebody's act, `we`: the authors' own, `system`: anything else. */
export interface Condition {
  readonly by: 'person' | 'we' | 'system';
  readonly from: number;
  readonly to: number;
  readonly actor: Actor | undefined;
  /** Whether it names a means ("by asking", "with more care") and not a clause. */
  readonly isMeans?: boolean;
}

/** How far a condition may stand from its outcome, in words; keeps the search bounded. */
const reach = 60;

/** How far the verb of a condition may stand from its "if". */
const farthestVerb = 14;

/** What may stand inside a clause: "Dr. Osei", a quotation mark. */
const inside = new Set(['.', '"']);

const openers = set('if unless provided');

/** The condition that decides about the outcome told at `outcome`: one of persons goes before one of systems. */
export function conditionAround(scene: Scene, outcome: number): Condition | undefined {
  const { words } = scene;
  let best: Condition | undefined;
  const last = Math.min(words.length - 1, outcome + reach);
  for (let i = Math.max(0, outcome - reach); i <= last; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word') continue;
    const found =
      conditionAt(scene, i) ?? (i > outcome || opensClause(words, i) ? meansAt(scene, i) : undefined);
    if (!found) continue;
    if (found.by === 'we') return found;
    if (!best || (best.by === 'system' && found.by === 'person')) best = found;
    i = Math.max(i, found.to);
  }
  return best;
}

function opensClause(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at - 1]?.kind === 'punctuation';
}

/** "if|unless X had asked", "had X asked", "if the symptom was identified earlier", "if there had been more care". */
function conditionAt(scene: Scene, at: number): Condition | undefined {
  const { words } = scene;
  const { lower } = words[at] as Word;
  if (openers.has(lower)) return behind(scene, at, at + 1, pastHelpers);
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
      return judged(scene, at, at + 1, i, i + 2);
  }
  return undefined;
}

const pastHelpers = set('had was were would');

/** The condition whose subject begins at `start`. */
function behind(
  scene: Scene,
  at: number,
  start: number,
  helpers: ReadonlySet<string>,
): Condition | undefined {
  const { words } = scene;
  for (let i = start + 1; i < words.length && i < start + farthestVerb; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' && !inside.has(word.lower)) break;
    if (word.lower === 'had' && i + 1 < words.length) return judged(scene, at, start, i, i + 1);
  }
  for (let i = start; i < words.length && i < start + farthestVerb; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' && !inside.has(word.lower)) return undefined;
    if (i > start && helpers.has(word.lower)) return judged(scene, at, start, i, i + 1);
    if (
      i > start &&
      is(word, finite & ~Class.modal) &&
      isPastOf(words, i) &&
      subjectEndsBefore(words, start, i)
    )
      return judged(scene, at, start, i, i);
  }
  return undefined;
}

function isPastOf(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  return is(word, Class.past) && !is(words[i - 1], Class.determiner);
}

/** A past form is the verb only where a whole noun phrase stands before it. */
function subjectEndsBefore(words: readonly Word[], start: number, verb: number): boolean {
  const first = words[start] as Word;
  return !(is(first, Class.determiner) && verb === start + 1);
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
    if (word.kind === 'punctuation' && !inside.has(word.lower)) return undefined;
    if (word.lower === 'been' || (isParticiple(word) && !is(words[i - 1], Class.determiner)))
      return judged(scene, at, at + 1, i, i);
  }
  return undefined;
}

/** Who is meant by a condition whose subject begins at `start` and ends before `helper`, and whose verb stands at `verb` or behind it. */
function judged(scene: Scene, at: number, start: number, helper: number, verb: number): Condition {
  const { words } = scene;
  let end = helper - 1;
  while (end > start && (is(words[end], aside) || belittling.has(words[end]?.lower ?? ''))) end--;
  const { at: v, passive } = verbOfCondition(words, helper, verb);
  const participle = words[v]?.lower ?? '';
  const subject = subjectWithin(scene, start, end, participle);
  const agent = passive ? passiveAgent(scene, v) : undefined;
  const to = throughNoun(words, Math.min(words.length - 1, v));
  const as = (by: Condition['by'], actor?: Actor): Condition => ({ by, from: at, to, actor });
  const ifHuman = (human: boolean): Condition => as(human ? 'person' : 'system');
  if (isCollective(words, subject)) {
    const isOthers = agent?.standing === 'person' || (passive && owedToPeople.has(participle));
    return as(isOthers ? 'person' : 'we', agent);
  }
  if (words[start]?.lower === 'there') return ifHuman(humanActivityIn(words, v, v + 6) !== undefined);
  if (agent && isCollective(words, agent)) return as('we', agent);
  if (agent) return as(agent.standing === 'person' ? 'person' : 'system', agent);
  const isActivity = humanActivityIn(words, start, end + 1) !== undefined;
  if (passive) {
    // "Had the validator been given a lower bound": a program that was made otherwise.
    const isProgram = subject?.standing === 'other' && isMachine((words[subject.to] as Word).lower);
    const isCare = isCareFor(words, subject, participle) && isParticiple(words[v]);
    return ifHuman(!(isProgram && fitted.has(participle)) && (isCare || isActivity));
  }
  // "If she had a direct line" is a situation, "if she had asked" an act.
  const isState = words[v - 1]?.lower === 'been';
  if (words[helper]?.lower === 'had' && !isState && !isParticiple(words[v])) return as('system');
  if (subject?.standing === 'person') return as('person', subject);
  return ifHuman(subject?.standing !== 'outsider' && isActivity);
}

const aside = Class.adverb | Class.negation;

const belittling = set('only just');

/** The verb of a condition behind its helper, and whether something is done to the subject. */
function verbOfCondition(
  words: readonly Word[],
  helper: number,
  verb: number,
): { readonly at: number; readonly passive: boolean } {
  let at = verb;
  while (at < words.length && at < verb + 5 && (is(words[at], aside) || words[at]?.lower === 'only')) at++;
  const isBeen = words[at]?.lower === 'been';
  if (isBeen) {
    at++;
    while (at < words.length && is(words[at], aside)) at++;
  }
  if (!isBeen && !(isPassiveHelper(words[helper]) && at > helper)) return { at, passive: false };
  // "Had they been watching" is no passive.
  const isGerund = /....ing$/.test(words[at]?.lower ?? '');
  if (isGerund) return { at, passive: words[helper + 1]?.lower === 'being' };
  // "Had he been less hasty", "if somebody had been on the call": a way to be, not what was done to them.
  return { at, passive: isParticiple(words[at]) };
}

const fitted = set('given fed equipped fitted provided');

function isPassiveHelper(word: Word | undefined): boolean {
  return word?.lower === 'was' || word?.lower === 'were';
}

/** The subject that stands between two places: "only the reviewer of the change". */
function subjectWithin(scene: Scene, start: number, end: number, participle: string): Actor | undefined {
  const { words } = scene;
  let from = start;
  while (
    from < end &&
    (is(words[from], Class.adverb) || words[from]?.lower === 'only' || words[from]?.lower === 'just')
  )
    from++;
  // "the reviewer of the change", "someone on the team": who acts stands before the first preposition.
  let to = from;
  while (
    to < end &&
    !is(words[to + 1], Class.preposition | Class.clauseWord) &&
    (words[to + 1]?.kind !== 'punctuation' || inside.has(words[to + 1]?.lower ?? ''))
  )
    to++;
  const quantified = words[to + 1]?.lower === 'of' && is(words[to], Class.quantifier);
  const phrase = quantified ? { from: to + 2, to: end } : { from, to };
  if (phrase.from > phrase.to || !words[phrase.to]) return undefined;
  // "Whoever took the call", "the agent who took it": somebody, whatever the noun.
  const isWhoever = words[from]?.lower === 'whoever';
  if (isWhoever || words[to + 1]?.lower === 'who')
    return { standing: 'person', kind: 'pronoun', from, to: isWhoever ? from : to };
  return weighed(scene, actorOf(scene, phrase), participle);
}

/** "by reading the notes", "with better planning", "through a review": what would have done it. */
function meansAt(scene: Scene, at: number): Condition | undefined {
  const { words } = scene;
  const { lower } = words[at] as Word;
  if (lower === 'by' || lower === 'through' || lower === 'simply' || lower === 'just' || lower === 'merely') {
    let next = at + 1;
    while (next < words.length && next < at + 3 && is(words[next], Class.adverb)) next++;
    if (careGerunds.has(words[next]?.lower ?? ''))
      return { by: 'person', from: at, to: next, actor: undefined, isMeans: true };
  }
  if (lower === 'by' || lower === 'through' || lower === 'with') {
    const noun = humanActivityIn(words, at + 1, at + 8);
    if (noun !== undefined) return { by: 'person', from: at, to: noun, actor: undefined, isMeans: true };
  }
  if (lower === 'in' || lower === 'at' || lower === 'during') {
    for (let i = at + 1; i < words.length && i < at + 4; i++) {
      const noun = words[i]?.lower;
      if (noun === 'review' || noun === 'reviews')
        return { by: 'person', from: at, to: i, actor: undefined, isMeans: true };
      if (words[i]?.kind === 'punctuation') break;
    }
  }
  return undefined;
}
