// Who had it in their hands that a condition was met: a person, the authors, or no one of them.
import type { Actor } from '../../agents/actor';
import { actorOf } from '../../agents/actorOf';
import { isMachine } from '../../agents/doers';
import { passiveAgent } from '../../agents/passiveAgent';
import { isCareFor, isCollective, subjectWithVerb } from '../../agents/supposedSubject';
import { isParticiple, throughNoun } from '../../grammar/perfects';
import { owedToPeople } from '../../lexicon/norms';
import { Class } from '../../words/wordClasses';
import { words as set } from '../../notation/wordLists';
import type { Scene } from '../../words/scene';
import { is, isOneOf, type Word } from '../../words/words';
import { endsClause, type Condition } from './condition';
import { humanActivityIn } from './humanActivity';

/** Where the parts of a condition stand that is told as a clause: "if | the reviewer | had | read it". */
interface ClauseParts {
  /** "if", or what goes first in its place: "had the reviewer …". */
  readonly opener: number;
  readonly subject: number;
  /** Before it the subject ends. */
  readonly helper: number;
  /** The verb stands there or behind it. */
  readonly verb: number;
}

/** Who is meant by a condition. */
export function judgedCondition(
  scene: Scene,
  { opener, subject: start, helper, verb }: ClauseParts,
): Condition {
  const { words } = scene;
  let end = helper - 1;
  while (end > start && (is(words[end], aside) || isOneOf(words[end], belittling))) end--;
  const { at: v, passive } = verbOfCondition(words, helper, verb);
  const participle = words[v]?.lower ?? '';
  const subject = subjectWithin(scene, start, end, participle);
  const agent = passive ? passiveAgent(scene, v) : undefined;
  const to = throughNoun(words, Math.min(words.length - 1, v));
  const as = (by: Condition['by'], actor?: Actor): Condition => ({ by, from: opener, to, actor });
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
    const isHandedOn =
      handedOn.has(participle) && subject !== undefined && isOneOf(words[subject.to], tidings);
    const isCare = (isHandedOn || isCareFor(words, subject, participle)) && isParticiple(words[v]);
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

/** What people hand on to each other, and how. */
const tidings = set(
  'note memo letter notice bulletin warning advice concern concerns complaint remark hint feedback finding findings news',
);
const handedOn = set(
  'passed forwarded relayed circulated distributed left sent given shared taken delivered',
);

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
    !endsClause(words[to + 1] as Word)
  )
    to++;
  const quantified = words[to + 1]?.lower === 'of' && is(words[to], Class.quantifier);
  const phrase = quantified ? { from: to + 2, to: end } : { from, to };
  if (phrase.from > phrase.to || !words[phrase.to]) return undefined;
  // "Whoever took the call", "the agent who took it": somebody, whatever the noun.
  const isWhoever = words[from]?.lower === 'whoever';
  if (isWhoever || words[to + 1]?.lower === 'who')
    return { standing: 'person', kind: 'pronoun', from, to: isWhoever ? from : to };
  return subjectWithVerb(scene, actorOf(scene, phrase), participle);
}
