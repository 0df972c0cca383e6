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
  failures,
  happens,
  late,
  omitted,
  owedToPeople,
  noActs,
  plainActs,
  somebodyElse,
  times,
  turnsToBreach,
  whereabouts,
} from '../../lexicon/norms';
import { causeWords } from '../../lexicon/silence';
import { Class } from '../../lexicon/wordClasses';
import { isParticiple } from '../../grammar/perfects';
import { groupStart } from '../../grammar/verbGroups';
import type { Scene } from '../../words/scene';
import { isCollective, passiveAgent, weighed } from '../../agents/supposers';
import { namesStranger } from '../../agents/strangers';
import { is, type Word } from '../../words/words';
import { hasClass, hasWord } from '../../words/within';
import type { Supposition } from './supposition';
import { words as set } from '../../lexicon/wordLists';

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
  const subject = weighed(scene, subjectOf(scene, from), participleAt(words, at));
  if (isCollective(words, subject)) return undefined;
  const to = act.lower === 'be' || act.lower === 'have' ? skipAdverbs(words, at + 1) : at;
  // "Was to have been signed off": it was not.
  if (act.lower === 'have' && words[to]?.lower === 'been' && careActs.has(words[to + 1]?.lower ?? ''))
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
  if (bare.has((words[index] as Word).lower)) {
    const agent = passiveAgent(scene, to);
    const isSomebody =
      agent && (agent.standing === 'person' || agent.standing === 'perhaps' || namesStranger(words, agent));
    if (isSomebody) return { from, to, actor: agent };
    if (owedToPeople.has(lower)) return { from, to };
  }
  const isForbidden = hasClass(words, from, to, Class.negation);
  const isNotKept = isForbidden
    ? isDoneAfterAll(words, to) || (bare.has((words[index] as Word).lower) && isWithoutPeople(words, to))
    : isBroken(words, to);
  const isElse = careActs.has(lower) && isContrasted(words, to);
  return !machineActs.has(lower) && (isNotKept || isElse) ? { from, to } : undefined;
}

/** "Was not to be touched before the final; it was changed at 20:10". */
function isDoneAfterAll(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + 24; i++) {
    const { lower } = words[i] as Word;
    if (lower !== ';' && lower !== 'yet' && lower !== 'but') continue;
    for (let k = i + 1; k < i + 4; k++)
      if ((words[k]?.lower === 'was' || words[k]?.lower === 'were') && isParticiple(words[k + 1]))
        return true;
  }
  return false;
}

const saidOrAsked = set('word call permission approval consent knowledge review question notice');

/** "Was not supposed to be silenced without a word to the supervisor". */
function isWithoutPeople(words: readonly Word[], at: number): boolean {
  return (
    words[at + 1]?.lower === 'without' &&
    (withoutActs.has(words[at + 2]?.lower ?? '') || hasWord(words, at + 2, at + 6, saidOrAsked))
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

/** "Needed to lock the account, not to open a ticket", "needed to be read before the upgrade and not after it". */
function isContrasted(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + 10; i++)
    if (words[i]?.lower === ',' || words[i]?.lower === 'and') return words[i + 1]?.lower === 'not';
  return false;
}

/** "A second opinion was required here and was not sought". */
function missingMatter(scene: Scene, index: number): Supposition | undefined {
  const { words } = scene;
  const before = words[index - 1]?.lower;
  if (!calledFor.has((words[index] as Word).lower) || (before !== 'was' && before !== 'were'))
    return undefined;
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
  for (let i = at + 1; i < words.length && i < at + 8; i++) {
    if (words[i]?.kind === 'punctuation') return false;
    if (times.has((words[i] as Word).lower)) return true;
  }
  return false;
}

/** "… and didn't", "but never did", "and took an hour". */
function isBroken(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + 24; i++) {
    const word = words[i] as Word;
    if (!turnsToBreach.has(word.lower)) continue;
    for (let k = i + 1; k < words.length && k < i + 5; k++) {
      const { lower } = words[k] as Word;
      if (
        lower === 'never' ||
        lower === 'nobody' ||
        lower === 'neither' ||
        lower === 'no-one' ||
        lower === 'none' ||
        (lower === 'no' && words[k + 1]?.lower === 'one') ||
        lower === 'took' ||
        words[k + 1]?.lower === 'only' ||
        omitted.has(lower)
      )
        return true;
      if (failures.has(lower) && is(words[k + 1], Class.negation)) return true;
      if (words[k]?.kind === 'punctuation') break;
    }
  }
  return false;
}

/** "… to keep the list current, but it dated from 2021". */
function isConceded(words: readonly Word[], at: number): boolean {
  return hasWord(words, at + 1, at + 12, conceding);
}

const conceding = set('but yet');

/** "… and rang after three hours", "; it went out the next morning". */
function isTooLate(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + 24; i++)
    if (turnsToBreach.has((words[i] as Word).lower) && isLate(words, i)) return true;
  return false;
}

function isLate(words: readonly Word[], turn: number): boolean {
  let told = false;
  for (let i = turn + 1; i < words.length && i < turn + 9; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord & ~Class.preposition)) {
      if (!late.has(word.lower)) return false;
    }
    if (told && late.has(word.lower)) return !hasWord(words, i, i + 8, causeWords);
    told ||= is(word, Class.past);
  }
  return false;
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
