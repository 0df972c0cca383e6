// "QA was supposed to test it", "was expected to answer within five minutes and took nineteen": a duty, told because it was not done.
import type { Actor } from '../actor';
import { subjectOf } from '../clauses';
import { humanActivityIn } from '../humanActivity';
import { careActs, machineActs } from '../lexicon/acts';
import { humanEvents, humanNouns } from '../lexicon/humanNouns';
import { Class } from '../lexicon/wordClasses';
import { isParticiple } from '../perfects';
import type { Scene } from '../scene';
import { isCollective, passiveAgent, weighed } from '../supposers';
import { namesStranger } from '../strangers';
import { is, type Word } from '../words';
import { hasClass, hasWord } from '../within';
import type { Supposition } from './supposition';

const past = new Set(['was', 'were', 'had', 'been']);
const bare = new Set(['supposed', 'meant']);
const passing = new Set(['be', 'have', 'been', 'get', 'receive', 'see', 'hear']);

/** The duty whose word stands at `index`, where a person had it; the mild words need to be told as broken. */
export function brokenDuty(scene: Scene, index: number): Supposition | undefined {
  const { words } = scene;
  const { lower } = words[index] as Word;
  const next = skipAdverbs(words, index + 1);
  if (words[next]?.lower !== 'to') return missingMatter(scene, index);
  const act = words[next + 1];
  if (act?.kind !== 'word') return undefined;
  const auxiliary = lower !== 'was' && lower !== 'were' && lower !== 'needed' && lower !== 'had';
  let from = index;
  while (
    from > 0 &&
    index - from < 4 &&
    (is(words[from - 1], Class.adverb | Class.negation | Class.be | Class.have) ||
      is(words[from - 1], Class.modal))
  )
    from--;
  if (auxiliary && !hasWord(words, from, index, past)) return undefined;
  if (lower === 'necessary') {
    const told = isBroken(words, next + 1) && !machineActs.has(base(words, next + 1));
    return told && words[from - 1]?.lower === 'it' ? { from, to: next + 1, actor: undefined } : undefined;
  }
  const verb = base(words, next + 1);
  const to = act.lower === 'be' || act.lower === 'have' ? skipAdverbs(words, next + 2) : next + 1;
  const subject = weighed(scene, subjectOf(scene, from), verb);
  if (isCollective(words, subject)) return undefined;
  const broken = isBroken(words, to);
  const matter =
    lower === 'needed' && isHumanMatter(words, subject, from) && happens.has(act.lower) && hasTime(words, to);
  if (act.lower === 'be' && isParticiple(words[to])) {
    const human = !machineActs.has((words[to] as Word).lower);
    const agent = bare.has(lower) ? passiveAgent(scene, to) : undefined;
    if (agent && (agent.standing === 'person' || agent.standing === 'perhaps' || namesStranger(words, agent)))
      return { from, to, actor: agent };
    const telling = bare.has(lower) && tellings.has((words[to] as Word).lower);
    return (human && broken) || matter || telling ? { from, to, actor: undefined } : undefined;
  }
  // "Was to have been signed off": it was not.
  if (act.lower === 'have' && words[to]?.lower === 'been' && careActs.has(words[to + 1]?.lower ?? ''))
    return { from, to: to + 1, actor: undefined };
  if (subject?.standing === 'person') {
    const forbidden = hasClass(words, from, index, Class.negation);
    if (
      !forbidden &&
      passing.has(act.lower) &&
      !(
        act.lower === 'be' &&
        (/....ing$/.test(words[to]?.lower ?? '') || whereabouts.has(words[to]?.lower ?? ''))
      ) &&
      !(act.lower === 'have' && (isParticiple(words[to]) || somebodyElse.has(words[to]?.lower ?? '')))
    )
      return undefined;
    const longSince = words[index - 1]?.lower === 'been' && careActs.has(verb);
    const owed = asked.has(lower) ? careActs.has(verb) : lower === 'needed' && spoken.has(act.lower);
    if (!bare.has(lower) && !longSince && !owed && !(act.lower === 'have') && !broken) return undefined;
    return { from, to, actor: subject };
  }
  return matter ? { from, to, actor: undefined } : undefined;
}

/** Where somebody was supposed to be. */
const whereabouts = new Set('there here present available awake online on-site onsite around'.split(' '));

/** Duties that are told of an act of care because it was left out. */
const asked = new Set(['expected', 'required', 'obliged']);

/** What somebody "needed to" do without a machine asking for it. */
const spoken = new Set(
  'say stop think challenge listen eyeball declare object speak warn step shout'.split(' '),
);

const somebodyElse = new Set(['somebody', 'someone', 'another', 'supervision', 'cover']);

/** What only people are meant to get from people. */
const tellings = new Set(
  'informed told notified consulted asked briefed warned involved invited reminded supervised trained reviewed approved discussed agreed escalated rehearsed double-checked phoned telephoned'.split(
    ' ',
  ),
);

const called = new Set([
  'called',
  'owed',
  'warranted',
  'required',
  'needed',
  'expected',
  'due',
  'mandatory',
  'compulsory',
  'necessary',
]);

/** "A second opinion was required here and was not sought". */
function missingMatter(scene: Scene, index: number): Supposition | undefined {
  const { words } = scene;
  const before = words[index - 1]?.lower;
  if (!called.has((words[index] as Word).lower) || (before !== 'was' && before !== 'were')) return undefined;
  return isHumanMatter(words, subjectOf(scene, index - 1), index - 1) && isBroken(words, index)
    ? { from: index - 1, to: index, actor: undefined }
    : undefined;
}

const happens = new Set(['happen', 'be', 'take', 'come', 'start', 'begin', 'occur']);

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

const times = new Set(['by', 'before', 'sooner', 'earlier', 'first', 'within', 'immediately', 'prior']);

function hasTime(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + 8; i++) {
    if (words[i]?.kind === 'punctuation') return false;
    if (times.has((words[i] as Word).lower)) return true;
  }
  return false;
}

const turns = new Set(['but', 'yet', 'and', 'which', ';', 'though', 'although', '.', ',', '–', '—']);
const failures = new Set(
  'did was were had has is took never only instead stopped forgot failed left went took waited'.split(' '),
);

const omitted = new Set('instead stopped omitted skipped forgotten neglected ignored'.split(' '));

/** "… and didn't", "but never did", "and took nineteen". */
function isBroken(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i < at + 24; i++) {
    const word = words[i] as Word;
    if (!turns.has(word.lower)) continue;
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

function skipAdverbs(words: readonly Word[], start: number): number {
  let i = start;
  while (i < words.length && i < start + 3 && is(words[i], Class.adverb | Class.negation)) i++;
  return i;
}

/** The participle of a regular verb, by which the kinds of acts are known. */
function base(words: readonly Word[], at: number): string {
  const lower = words[at]?.lower ?? '';
  if (lower.endsWith('e')) return `${lower}d`;
  if (/[^aeiou]y$/.test(lower)) return `${lower.slice(0, -1)}ied`;
  return `${lower}ed`;
}
