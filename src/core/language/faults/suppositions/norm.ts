// Whether a "should have" speaks of what people do, or of what a system does.
import { addresseeAfter } from '../../agents/agentAfter';
import type { Actor } from '../../agents/actor';
import { humanActivityIn } from './humanActivity';
import { careActs, hastyActs, machineActs, reachingActs, refusedActs, sharedActs } from '../../lexicon/acts';
import { humanEvents, humanReactions } from '../../lexicon/humanNouns';
import {
  arrivals,
  calledParticles,
  cues,
  formalSteps,
  guardedPlaces,
  handsAndTimes,
  happenings,
  intoWork,
  mechanicalManners,
  postponed,
  provoking,
  ranks,
  reachedPeople,
  somebodies,
  stepsOfThought,
  toldOfPeople,
  turnsToReason,
  untils,
  wakingUp,
} from '../../lexicon/norms';
import { Class } from '../../words/wordClasses';
import { startsHere } from '../../grammar/openings';
import type { Perfect } from '../../grammar/perfects';
import type { Scene } from '../../words/scene';
import { passiveAgent } from '../../agents/passiveAgent';
import { isCareFor, isCollective, isRuntimeThing, supposedSubject } from '../../agents/supposedSubject';
import { is, isOneOf, type Word } from '../../words/words';
import { hasWord, untilMark } from '../../words/within';

/** Somebody, or people all the same where the act itself says so: "should have been reviewed". */
export type Obliged = Actor | 'nobody named';

/** Who should have done what a perfect tells; `undefined` where it is a system's to do. */
export function obligedBy(scene: Scene, perfect: Perfect): Obliged | undefined {
  const { words } = scene;
  const verb = (words[perfect.verb] as Word).lower;
  const subject = supposedSubject(scene, perfect.from, verb);
  if (isCollective(words, subject) && perfect.form !== 'passive') return undefined;
  switch (perfect.form) {
    case 'active':
      if (subject?.standing === 'person') return subject;
      if (subject?.standing === 'outsider') return undefined;
      if (!subject && startsHere(words, perfect.from) && !machineActs.has(verb)) return 'nobody named';
      return isHumanEvent(scene, perfect, subject) ? 'nobody named' : undefined;
    case 'left out':
      return subject?.standing === 'person' && words[subject.to]?.lower !== 'it' ? subject : undefined;
    case 'being':
      if (subject?.standing === 'person') return subject;
      if (isFirstStep(words, perfect.verb)) return 'nobody named';
      return (words[perfect.from - 1]?.lower === 'there' || startsHere(words, perfect.from)) &&
        humanActivityIn(words, perfect.verb, perfect.verb + 8) !== undefined
        ? 'nobody named'
        : undefined;
    case 'passive':
      return obligedByPassive(scene, perfect, subject);
  }
}

/** "Should have been the first reaction", "should have been to ask", "should have been part of the review". */
function isFirstStep(words: readonly Word[], at: number): boolean {
  const first = (words[at] as Word).lower;
  if (first === 'to') return words[at + 1]?.kind === 'word' && !is(words[at + 1], Class.determiner);
  for (let i = at; i < words.length && i < at + 5; i++) {
    const { lower } = words[i] as Word;
    if (ranks.has(lower) && (isOneOf(words[i + 1], stepsOfThought) || isOneOf(words[i + 2], stepsOfThought)))
      return true;
    if (first === 'part' && formalSteps.has(lower)) return true;
    if (
      cues.has(lower) &&
      (i === at || is(words[i - 1], Class.determiner) || words[i + 1]?.lower === 'enough')
    )
      return true;
  }
  return false;
}

function obligedByPassive(scene: Scene, perfect: Perfect, subject: Actor | undefined): Obliged | undefined {
  const { words } = scene;
  const verb = (words[perfect.verb] as Word).lower;
  const agent = passiveAgent(scene, perfect.verb);
  if (agent) {
    if (agent.standing === 'person' || agent.standing === 'nobody') return agent;
    if (agent.standing === 'perhaps' && careActs.has(verb) && !sharedActs.has(verb)) return agent;
    return undefined;
  }
  if (hasWord(words, perfect.from, perfect.verb + 4, mechanicalManners)) return undefined;
  if (
    verb === 'called' &&
    subject?.standing === 'other' &&
    !headOf(words, subject, humanEvents) &&
    !isOneOf(words[perfect.verb + 1], calledParticles)
  )
    return undefined;
  if (isCollective(words, subject)) return careActs.has(verb) ? 'nobody named' : undefined;
  // "Should not have been logged in as root" is what they did.
  if (perfect.negated && verb === 'logged' && subject?.standing === 'person') return subject;
  if (isCareFor(words, subject, verb) || hastyActs.has(verb)) return 'nobody named';
  if (headOf(words, subject, humanEvents) && !hasReason(scene, perfect)) return 'nobody named';
  if (byHand(words, perfect)) return 'nobody named';
  if (
    reachingActs.has(verb) &&
    (subject?.standing === 'person' || subject?.standing === 'outsider' || reachesPeople(words, perfect))
  )
    return 'nobody named';
  if (perfect.negated && refusedActs.has(verb) && !hasReason(scene, perfect)) return 'nobody named';
  if (isToPerson(scene, perfect)) return 'nobody named';
  if (machineActs.has(verb) || isRuntimeThing(words, subject)) return undefined;
  return hasReason(scene, perfect) ? undefined : 'nobody named';
}

/** "By hand", "weeks ago", "never": the time and the way of people. */
function byHand(words: readonly Word[], { verb }: Perfect): boolean {
  for (let i = verb + 1; i < words.length && i < verb + 10; i++) {
    const { lower } = words[i] as Word;
    if (lower === 'hand' && words[i - 1]?.lower === 'by') return true;
    if (handsAndTimes.has(lower)) return true;
    if (lower === '.' || lower === ';') return false;
  }
  return false;
}

function reachesPeople(words: readonly Word[], { verb }: Perfect): boolean {
  for (let i = verb + 1; i < words.length && i < verb + 7; i++) {
    if (words[i]?.kind === 'punctuation') return false;
    if (isOneOf(words[i], reachedPeople) && is(words[i - 1], Class.preposition | Class.determiner))
      return true;
  }
  return false;
}

/** "Should have been forwarded to the duty pharmacist." */
function isToPerson(scene: Scene, { verb }: Perfect): boolean {
  return scene.words[verb + 1]?.lower === 'to' && addresseeAfter(scene, verb + 1)?.standing === 'person';
}

/** "… but the stream was paused": what a system did instead explains it. */
function hasReason(scene: Scene, { verb }: Perfect): boolean {
  const { words } = scene;
  for (let i = verb + 1; i < words.length && i < verb + 30; i++) {
    if (!isOneOf(words[i], turnsToReason)) continue;
    for (let k = i + 1; k < words.length && k < i + 7; k++) {
      const word = words[k] as Word;
      if (toldOfPeople.has(word.lower) || is(word, Class.people)) return false;
    }
    return true;
  }
  return false;
}

/** Whether what should have happened is for people to do, although nobody is its subject. */
function isHumanEvent(scene: Scene, perfect: Perfect, subject: Actor | undefined): boolean {
  const { words } = scene;
  if (isMeasured(words, perfect)) return false;
  return (
    stirsPeople(words, perfect) ||
    passesGuards(words, perfect) ||
    isWorkedInto(words, perfect, subject) ||
    isHappening(scene, perfect, subject)
  );
}

/** "That should have prompted a question", "should have woken somebody". */
function stirsPeople(words: readonly Word[], { verb }: Perfect): boolean {
  const { lower } = words[verb] as Word;
  if (wakingUp.has(lower) && isOneOf(words[verb + 1], somebodies)) return true;
  if (!provoking.has(lower)) return false;
  const end = untilMark(words, verb + 1, verb + 7);
  for (let i = verb + 1; i < end; i++) {
    const reaction = (words[i] as Word).lower;
    if (humanReactions.has(reaction) && !(lower === 'triggered' && reaction === 'rollback')) return true;
  }
  return false;
}

/** "Should never have reached production", "should have gone through review": people stand there. */
function passesGuards(words: readonly Word[], { verb, negated }: Perfect): boolean {
  const { lower } = words[verb] as Word;
  if (negated && arrivals.has(lower) && hasWord(words, verb + 1, verb + 5, guardedPlaces)) return true;
  const isWentThrough = lower === 'gone' && words[verb + 1]?.lower === 'through';
  return isWentThrough && hasWord(words, verb + 2, verb + 8, formalSteps);
}

/** "More thought should have gone into it". */
function isWorkedInto(words: readonly Word[], { from, verb }: Perfect, subject: Actor | undefined): boolean {
  const { lower } = words[verb] as Word;
  if (!intoWork.has(lower) || (lower === 'gone' && words[verb + 1]?.lower !== 'into')) return false;
  return humanActivityIn(words, subject?.from ?? Math.max(0, from - 3), from) !== undefined;
}

/** "The escalation should have come sooner", "it should have waited until Monday". */
function isHappening(scene: Scene, perfect: Perfect, subject: Actor | undefined): boolean {
  const { words } = scene;
  const { from, verb } = perfect;
  const { lower } = words[verb] as Word;
  const head = words[subject?.to ?? from - 1];
  if (lower === 'waited' && isOneOf(head, postponed) && isOneOf(words[verb + 1], untils)) return true;
  return happenings.has(lower) && isOneOf(head, humanEvents) && !hasReason(scene, perfect);
}

/** "Should have taken nine seconds": how long it takes is a figure, how long it should not have taken a reproach. */
function isMeasured(words: readonly Word[], { verb, negated }: Perfect): boolean {
  return words[verb]?.lower === 'taken' && !negated && words[verb + 1]?.lower !== 'place';
}

function headOf(words: readonly Word[], subject: Actor | undefined, wanted: ReadonlySet<string>): boolean {
  return subject !== undefined && isOneOf(words[subject.to], wanted);
}
