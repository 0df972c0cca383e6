// "She should have asked", "could have been avoided if anyone had read it", "was supposed to page us": what people did not do, told as if they had.
import type { Actor } from '../actor';
import type { Candidate } from '../candidate';
import { conditionAround, type Condition } from '../conditions';
import { careActs, hastyActs, machineActs } from '../lexicon/acts';
import type { ModalFault } from '../lexicon/entry';
import { startsHere } from '../matchPhrase';
import { isParticiple, perfectAt, throughNoun, type Perfect } from '../perfects';
import type { Scene } from '../scene';
import { isCollective, passiveAgent, supposedSubject } from '../supposers';
import { is, type Word } from '../words';
import { Class } from '../lexicon/wordClasses';
import { brokenDuty } from './duty';
import { easeBefore, helpBefore, isExpectedOf, isExpectedOfAnyone, isReasonable } from './help';
import { isHumanNorm } from './norm';
import { hasWord } from '../within';

export function modalFaultAt(scene: Scene, index: number, entry: ModalFault): Candidate | undefined {
  const { words } = scene;
  const found = (from: number, to: number, actor?: Actor, groupFrom = from): Candidate => ({
    category: entry.category,
    entry,
    actor,
    groupFrom,
    faultFrom: from,
    faultTo: throughNoun(words, to),
    negated: false,
    claim: actor && actor.from < from ? 'agent first' : 'as written',
  });
  const needed = (condition: Condition | undefined, outcome: Perfect | undefined): Candidate | undefined =>
    condition?.by === 'person' && !isCredit(words, condition, outcome)
      ? found(condition.from, condition.to, condition.actor)
      : undefined;
  if (entry.kind === 'avoidable') return needed(conditionAround(scene, index), undefined);
  if (entry.kind === 'duty') {
    const duty = brokenDuty(scene, index);
    return duty && found(duty.from, duty.to, duty.actor);
  }
  // "She'd have asked", "we'd be home": behind a bare form it stands for "would".
  if ((words[index] as Word).lower === 'had' && !standsForWould(words, index)) return undefined;
  const perfect = perfectAt(words, index);
  if (entry.kind === 'norm') {
    // "Need not have" is the only form in which "need" reproaches.
    if (!perfect || ((words[index] as Word).lower === 'need' && !perfect.negated)) return undefined;
    const norm = isHumanNorm(scene, perfect);
    return norm && found(index, perfect.verb, norm === true ? undefined : norm, perfect.from);
  }
  if (entry.kind === 'ease') {
    const from = perfect && !perfect.negated ? easeBefore(words, perfect) : undefined;
    return perfect && from !== undefined ? found(from, perfect.verb) : undefined;
  }
  if (!perfect) {
    // "… would still be there": an outcome of today needs a condition that is surely past.
    const condition = entry.kind === 'outcome' ? conditionAround(scene, index) : undefined;
    return condition && isPerfect(words, condition) ? needed(condition, undefined) : undefined;
  }
  if (entry.kind === 'outcome') {
    if (!perfect.negated && isHarm(words, perfect)) return undefined;
    const help = perfect.negated ? undefined : helpBefore(words, perfect);
    if (help !== undefined) return found(help, perfect.verb);
    if (!perfect.negated && (words[index] as Word).lower !== 'could' && isExpectedOfAnyone(words, perfect))
      return found(index, perfect.verb);
    const condition = conditionAround(scene, index);
    if (condition?.isMeans && isCollective(words, supposedSubject(scene, perfect.from, ''))) return undefined;
    if (condition) return needed(condition, perfect);
    if (perfect.form === 'passive' && careActs.has(verbOf(words, perfect)) && isIdeal(words, perfect.from))
      return found(index, perfect.verb);
    const subject =
      perfect.form === 'active' ? supposedSubject(scene, perfect.from, verbOf(words, perfect)) : undefined;
    const expected =
      subject !== undefined &&
      !perfect.negated &&
      (isExpectedOf(words, subject, perfect) ||
        (subject.standing === 'person' && isIdeal(words, perfect.from)));
    return expected && (words[index] as Word).lower === 'would'
      ? found(index, perfect.verb, subject, perfect.from)
      : undefined;
  }
  return possibility(scene, index, perfect, found);
}

const harms = new Set(
  'halved doubled tripled lost corrupted broken destroyed worsened prolonged delayed'.split(' '),
);
const harmedStates = new Set(
  'read-only unavailable worse offline unreadable unusable slower longer'.split(' '),
);

/** What it is good to halve or to lose. */
const harm = new Set(
  'outage downtime incident impact damage loss losses delay time backlog error errors'.split(' '),
);

/** "Taking it out would have halved the capacity": what was not done would have done harm. */
function isHarm(words: readonly Word[], perfect: Perfect): boolean {
  const verb = verbOf(words, perfect);
  if (verb === 'made') return standsBehind(words, perfect.verb, harmedStates);
  return harms.has(verb) && !standsBehind(words, perfect.verb, harm);
}

function standsForWould(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (next < at + 4 && is(words[next], Class.adverb | Class.negation)) next++;
  const lower = words[next]?.lower;
  return lower === 'have' || lower === 'be';
}

const ideals = new Set(['ideally', 'ideal', 'rights', 'properly', 'world']);

/** "Ideally", "in an ideal world", "by rights". */
function isIdeal(words: readonly Word[], end: number): boolean {
  return hasWord(words, end - 12, end, ideals);
}

const maybe = new Set(
  'thought asked considered checked told warned mentioned waited looked wondered reviewed tested spoken consulted vetoed objected picked protested intervened hesitated escalated spent'.split(
    ' ',
  ),
);

/** What somebody may have seen or pressed by chance is a guess about the past, not a reproach. */
const guessed = new Set(
  (
    'seen missed clicked typed misread mistyped pressed selected forgotten made had been believed assumed confused copied pasted ' +
    'entered deleted accessed lost gotten got done gone quit stayed died'
  ).split(' '),
);

const sooner = new Set(['earlier', 'sooner', 'ago']);
const inTime = new Set([
  'earlier',
  'sooner',
  'instead',
  'ago',
  'already',
  'faster',
  'quicker',
  'better',
  'first',
  'beforehand',
  'before',
  'simply',
  'just',
]);

function possibility(
  scene: Scene,
  index: number,
  perfect: Perfect,
  found: (from: number, to: number, actor?: Actor, groupFrom?: number) => Candidate,
): Candidate | undefined {
  const { words } = scene;
  if (perfect.negated) return undefined;
  const verb = verbOf(words, perfect);
  const subject = supposedSubject(scene, perfect.from, verb);
  const might = (words[index] as Word).lower === 'might';
  if (perfect.form === 'passive') {
    const eased = careActs.has(verb) && hasWord(words, index, perfect.verb, helpful);
    const late =
      eased ||
      (careActs.has(verb) && passiveAgent(scene, perfect.verb)?.standing === 'person') ||
      (!machineActs.has(verb) &&
        !might &&
        standsBehind(words, perfect.verb, careActs.has(verb) ? inTime : sooner));
    return late && !isCollective(words, subject) ? found(index, perfect.verb) : undefined;
  }
  if (!subject && perfect.form === 'active' && startsHere(words, perfect.from) && !might)
    return found(index, perfect.verb);
  if (subject?.standing !== 'person' || (isReasonable(words, subject, perfect) && !maybe.has(verb)))
    return undefined;
  if (perfect.form === 'being')
    return standsBehind(words, perfect.verb - 1, comparatives)
      ? found(index, perfect.verb, subject, perfect.from)
      : undefined;
  if (perfect.form === 'left out') return undefined;
  const next = words[perfect.verb + 1];
  if (
    verb === 'left' &&
    (!next || next.kind !== 'word' || is(next, Class.preposition | Class.adverb) || next.lower === 'early')
  )
    return undefined;
  const reproach = might
    ? maybe.has(verb) || hasWord(words, index, perfect.verb, helpful)
    : !guessed.has(verb) || standsBehind(words, perfect.verb, inTime);
  return reproach ? found(index, perfect.verb, subject, perfect.from) : undefined;
}

/** "Might usefully have asked", "could so easily have been renewed", "might at least have tried". */
const helpful = new Set(
  'usefully profitably easily readily reasonably sensibly wisely prudently better least properly fairly legitimately'.split(
    ' ',
  ),
);

const comparatives = new Set(['more', 'better', 'faster', 'quicker', 'clearer', 'firmer', 'kinder']);

function verbOf(words: readonly Word[], { verb }: Perfect): string {
  return (words[verb] as Word).lower;
}

/** Whether one of these stands behind a place in its clause. */
function standsBehind(words: readonly Word[], at: number, wanted: ReadonlySet<string>): boolean {
  for (let i = at + 1; i < words.length && i < at + 14; i++) {
    const word = words[i] as Word;
    if (wanted.has(word.lower)) return true;
    if (word.kind === 'punctuation' && word.lower !== ',' && word.lower !== '"') return false;
  }
  return false;
}

const faults = new Set('forgotten missed failed ignored overlooked misread mistyped neglected'.split(' '));

const better = new Set(
  'sooner earlier faster shorter less smaller avoided prevented caught spared not none never nothing still nobody fewer quicker better fixed solved found seen known noticed stopped saved'.split(
    ' ',
  ),
);

/** "It would have overflowed if Maria had not noticed": an act that helped is told by what would have been without it. */
function isCredit(words: readonly Word[], condition: Condition, outcome: Perfect | undefined): boolean {
  let negated = (words[condition.from] as Word).lower === 'unless';
  let hasty = false;
  for (let i = condition.from; i <= condition.to; i++) {
    const word = words[i] as Word;
    if (is(word, Class.negation)) negated = true;
    if (isParticiple(word) && (hastyActs.has(word.lower) || faults.has(word.lower))) hasty = true;
  }
  // "If he had forgotten the flag" imagines a fault that nobody made.
  if (!negated) return hasty;
  if (hasty) return false;
  if (careActs.has((words[condition.to] as Word).lower)) return true;
  const from = outcome ? outcome.from - 8 : 0;
  for (let i = Math.max(0, from); i < words.length && i < from + 40; i++) {
    if (i >= condition.from && i <= condition.to) continue;
    if (better.has((words[i] as Word).lower)) return false;
  }
  return true;
}

const had = new Set(['had']);

/** Whether a condition is told in the past perfect: "if he had", "had he". */
function isPerfect(words: readonly Word[], { from, to }: Condition): boolean {
  return hasWord(words, from, to + 1, had);
}
