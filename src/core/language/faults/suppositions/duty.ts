// "QA was supposed to test it", "was to ring back by noon and never did": a duty, told because it was not done.
import type { Actor } from '../../agents/actor';
import { subjectOf } from '../../agents/clauses';
import { humanActivityIn } from './humanActivity';
import { careActs, machineActs } from '../../lexicon/acts';
import { withoutActs } from '../../lexicon/humanActs';
import { humanEvents, humanNouns } from '../../lexicon/humanNouns';
import {
  askedDuties,
  calledFor,
  happens,
  owedToPeople,
  noActs,
  plainActs,
  somebodyElse,
  times,
  whereabouts,
} from '../../lexicon/norms';
import { Class } from '../../words/wordClasses';
import { isParticiple } from '../../grammar/perfects';
import { groupStart } from '../../grammar/verbGroups';
import type { Scene } from '../../words/scene';
import { passiveAgent } from '../../agents/passiveAgent';
import { isCollective, subjectWithVerb } from '../../agents/supposedSubject';
import { namesStranger } from '../../agents/strangers';
import { is, isOneOf, type Word } from '../../words/words';
import { hasClass, hasWord, untilMark } from '../../words/within';
import { isBroken, isConceded, isContrasted, isDoneAfterAll, isTooLate } from './breach';
import type { Supposition } from './supposition';
import { words as set } from '../../notation/wordLists';

const pasts = set('was were had been');

/** Duties that are past by themselves; the others need a past before them. */
const pastDuties = set('was were needed had');

/** Duties that are told because they were not kept. */
const bare = set('supposed meant');

/** The duty whose word stands at `index`, where a person had it; the mild words need to be told as broken. */
export function brokenDuty(scene: Scene, index: number): Supposition | undefined {
  const { words } = scene;
  const duty = (words[index] as Word).lower;
  const link = skipAdverbs(words, index + 1);
  if (words[link]?.lower !== 'to') return missingMatter(scene, index);
  const at = link + 1;
  const act = words[at];
  if (act?.kind !== 'word') return undefined;
  const from = groupStart(words, index);
  if (!pastDuties.has(duty) && !hasWord(words, from, index, pasts)) return undefined;
  if (duty === 'necessary') {
    const isTold = words[from - 1]?.lower === 'it' && isBroken(words, at);
    return isTold && !machineActs.has(participleAt(words, at)) ? { from, to: at } : undefined;
  }
  const subject = subjectWithVerb(scene, subjectOf(scene, from), participleAt(words, at));
  if (isCollective(words, subject)) return undefined;
  const to = act.lower === 'be' || act.lower === 'have' ? skipAdverbs(words, at + 1) : at;
  // "Was to have been signed off": it was not.
  if (act.lower === 'have' && words[to]?.lower === 'been' && isOneOf(words[to + 1], careActs))
    return { from, to: to + 1 };
  const isMatter =
    happens.has(act.lower) &&
    isHumanMatter(words, subject, from) &&
    (duty === 'needed' ? hasTime(words, to) : isBroken(words, to) || isTooLate(words, to));
  if (act.lower === 'be' && isParticiple(words[to]))
    return passiveDuty(scene, index, { from, to }) ?? (isMatter ? { from, to } : undefined);
  if (subject?.standing !== 'person') return isMatter ? { from, to } : undefined;
  const isForbidden = hasClass(words, from, index, Class.negation);
  const isAct = isForbidden || !noActs.has(act.lower) || isActAfterAll(words, at, to);
  return isAct && isReproach(words, index, at, to) ? { from, to, actor: subject } : undefined;
}

/** "Was supposed to be reviewed by Kim", "was meant to be announced", "was to be drained and never was". */
function passiveDuty(scene: Scene, index: number, { from, to }: Supposition): Supposition | undefined {
  const { words } = scene;
  const { lower } = words[to] as Word;
  if (isOneOf(words[index], bare)) {
    const agent = passiveAgent(scene, to);
    const isSomebody =
      agent && (agent.standing === 'person' || agent.standing === 'perhaps' || namesStranger(words, agent));
    if (isSomebody) return { from, to, actor: agent };
    if (owedToPeople.has(lower)) return { from, to };
  }
  const isForbidden = hasClass(words, from, to, Class.negation);
  const isNotKept = isForbidden
    ? isDoneAfterAll(words, to) || (isOneOf(words[index], bare) && isWithoutPeople(words, to))
    : isBroken(words, to);
  const isElse = careActs.has(lower) && isContrasted(words, to);
  return !machineActs.has(lower) && (isNotKept || isElse) ? { from, to } : undefined;
}

const saidOrAsked = set('word call permission approval consent knowledge review question notice');

/** "Was not supposed to be silenced without a word to the supervisor". */
function isWithoutPeople(words: readonly Word[], at: number): boolean {
  return (
    words[at + 1]?.lower === 'without' &&
    (isOneOf(words[at + 2], withoutActs) || hasWord(words, at + 2, at + 6, saidOrAsked))
  );
}

/** "Was supposed to be watching", "to be on-site", "to have somebody with her": what looks like no act. */
function isActAfterAll(words: readonly Word[], at: number, to: number): boolean {
  const next = words[to]?.lower ?? '';
  if ((words[at] as Word).lower === 'be') return /....ing$/.test(next) || whereabouts.has(next);
  return (words[at] as Word).lower === 'have' && (isParticiple(words[to]) || somebodyElse.has(next));
}

/** Whether a duty of a person is told because it was not kept. */
function isReproach(words: readonly Word[], index: number, at: number, to: number): boolean {
  const duty = (words[index] as Word).lower;
  const act = (words[at] as Word).lower;
  if (bare.has(duty) || act === 'have' || isBroken(words, to) || isTooLate(words, to)) return true;
  const isCare =
    careActs.has(participleAt(words, at)) ||
    ((act === 'keep' || act === 'maintain') && isConceded(words, to));
  if (isCare && (askedDuties.has(duty) || words[index - 1]?.lower === 'been')) return true;
  return duty === 'needed' && (plainActs.has(act) || isContrasted(words, to));
}

/** "A second opinion was required here and was not sought". */
function missingMatter(scene: Scene, index: number): Supposition | undefined {
  const { words } = scene;
  const before = words[index - 1]?.lower;
  if (!isOneOf(words[index], calledFor) || (before !== 'was' && before !== 'were')) return undefined;
  return isHumanMatter(words, subjectOf(scene, index - 1), index - 1) &&
    (isBroken(words, index) || isTooLate(words, index))
    ? { from: index - 1, to: index }
    : undefined;
}

function isHumanMatter(words: readonly Word[], subject: Actor | undefined, from: number): boolean {
  const start = subject ? subject.from : Math.max(0, from - 4);
  if (humanActivityIn(words, start, from) !== undefined) return true;
  for (let i = start; i < from; i++) {
    const { lower } = words[i] as Word;
    if (humanEvents.has(lower) || humanNouns.has(lower)) return true;
    if (is(words[i], Class.preposition)) return false;
  }
  return false;
}

function hasTime(words: readonly Word[], at: number): boolean {
  return hasWord(words, at + 1, untilMark(words, at + 1, at + 8), times);
}

function skipAdverbs(words: readonly Word[], start: number): number {
  let i = start;
  while (i < words.length && i < start + 3 && is(words[i], Class.adverb | Class.negation)) i++;
  return i;
}

/** The participle of the verb whose base form stands there, as if it were regular: by it the kinds of acts are known. */
function participleAt(words: readonly Word[], at: number): string {
  const lower = words[at]?.lower ?? '';
  if (lower.endsWith('e')) return `${lower}d`;
  if (/[^aeiou]y$/.test(lower)) return `${lower.slice(0, -1)}ied`;
  return `${lower}ed`;
}
