// Who is meant in a clause about what did not happen. It reads more from the verb than the plain reading of a subject does.
import { agentAfter } from './agentAfter';
import type { Actor } from './actor';
import { actorOf } from './agents';
import { singularOf } from '../words/singular';
import {
  alsoToldOfMachines,
  careActs,
  machineActs,
  onlyMinds,
  runtimeThings,
  sharedActs,
} from '../lexicon/acts';
import { subjectOf } from './clauses';
import { outsiders } from '../lexicon/actors';
import { dates } from '../lexicon/calendar';
import { anybody as pronouns } from '../lexicon/pronouns';
import { Class, finite } from '../lexicon/wordClasses';
import type { Scene } from '../words/scene';
import { namesStranger } from './strangers';
import { is, isOneOf, type Word } from '../words/words';
import { allOf, words as set } from '../lexicon/wordLists';

const anybody = allOf(pronouns, ['people']);
const collectives = set('we us our ours ourselves');

/** The subject of the clause whose verb group begins at `from`, read with the participle that it belongs to. */
export function supposedSubject(scene: Scene, from: number, participle: string): Actor | undefined {
  const { words } = scene;
  const before = words[from - 1];
  if (before && anybody.has(before.lower)) return somebody(from - 1);
  if (before?.lower === 'one' && is(words[from - 2], Class.negation | Class.determiner))
    return { ...somebody(from - 1), from: from - 2 };
  const subject = subjectOf(scene, from);
  // "What Jun should have done": the question word is no part of the name.
  const at = subject ? pointBefore(words, subject) : undefined;
  if (subject && at !== undefined)
    return subjectWithVerb(scene, actorOf(scene, { from: at, to: subject.to }), participle);
  const asks = subject && subject.from < subject.to && isOneOf(words[subject.from], asking);
  return subjectWithVerb(
    scene,
    asks ? actorOf(scene, { from: subject.from + 1, to: subject.to }) : subject,
    participle,
  );
}

const points = set('point stage moment time');

/** "At this point Theo should have paged": where the name begins behind a time. */
function pointBefore(words: readonly Word[], { from, to }: Actor): number | undefined {
  if (to - from < 2 || !words[from + 2]?.capital) return undefined;
  return isOneOf(words[from + 1], points) ? from + 2 : undefined;
}

const asking = set('what which that');

/** A subject that is already read, as in "had she asked", read again with its participle: what only minds do makes somebody of an unknown noun. */
export function subjectWithVerb(
  scene: Scene,
  subject: Actor | undefined,
  participle: string,
): Actor | undefined {
  if (!subject) return undefined;
  const { words } = scene;
  const head = words[subject.to] as Word;
  if (things.has(head.lower)) return { ...subject, standing: 'other' };
  if (subject.standing === 'nobody') return { ...subject, standing: 'person' };
  if (subject.standing === 'perhaps' && !machineActs.has(participle))
    return { ...subject, standing: 'person' };
  if (subject.standing !== 'other') return subject;
  if (anybody.has(head.lower)) return { ...subject, standing: 'person', kind: 'pronoun' };
  if (quantified.has(head.lower) && careActs.has(participle)) return { ...subject, standing: 'person' };
  const toldOfProgram = alsoToldOfMachines.has(participle) && devices.has(head.lower);
  if (onlyMinds.has(participle) && !toldOfProgram && !scene.lore.systems.has(head.lower))
    return { ...subject, standing: 'person' };
  if (
    careActs.has(participle) &&
    !toldOfProgram &&
    !machineActs.has(participle) &&
    !sharedActs.has(participle) &&
    !scene.lore.systems.has(head.lower) &&
    namesStranger(words, subject)
  )
    return { ...subject, standing: 'person' };
  const they = head.lower === 'they' || head.lower === 'them';
  if (
    they &&
    (careActs.has(participle) ||
      (scene.index === 0 && !machineActs.has(participle) && !hasThings(words, subject.from)))
  )
    return { ...subject, standing: 'person' };
  return subject;
}

const devices = set(
  'server sampler sensor detector scheduler router balancer exporter collector poller watchdog webhook parser',
);

/** Whether several things are spoken of before a pronoun, for which it could stand. */
function hasThings(words: readonly Word[], end: number): boolean {
  for (let i = 0; i < end; i++) {
    const word = words[i] as Word;
    if (outsiders.has(singularOf(word.lower))) return true;
    if (
      word.kind === 'word' &&
      word.lower.length > 3 &&
      /[^su]s$/.test(word.lower) &&
      !word.possessive &&
      !is(word, Class.people)
    )
      return true;
  }
  return false;
}

const things = set('it this that these those which there what');

const quantified = set('either both neither each most many few all none');

/** Whether the subject speaks of the authors as a group. */
export function isCollective(words: readonly Word[], subject: Actor | undefined): boolean {
  if (!subject) return false;
  if (subject.standing === 'collective') return true;
  // "Our network engineer" is somebody; "our team" is the authors.
  if (subject.standing === 'person' && subject.kind !== 'team') return false;
  for (let i = subject.from; i <= subject.to; i++) if (isOneOf(words[i], collectives)) return true;
  return false;
}

function somebody(index: number): Actor {
  return { standing: 'person', kind: 'pronoun', from: index, to: index };
}

/** Whether a passive act belongs to people: by its verb, and by what it was done to. */
export function isCareFor(words: readonly Word[], subject: Actor | undefined, participle: string): boolean {
  return careActs.has(participle) && !(sharedActs.has(participle) && isRuntimeThing(words, subject));
}

/** Whether programs handle what the subject names. */
export function isRuntimeThing(words: readonly Word[], subject: Actor | undefined): boolean {
  return subject !== undefined && runtimeThings.has(singularOf((words[subject.to] as Word).lower));
}

/** The agent behind "by" in the words that follow a passive; "by hand" and "by noon" name none. */
export function passiveAgent(scene: Scene, verb: number): Actor | undefined {
  const { words } = scene;
  for (let i = verb + 1; i < words.length && i < verb + 14; i++) {
    const word = words[i] as Word;
    if (stops.has(word.lower) || (is(word, Class.clauseWord) && word.lower !== 'than')) return undefined;
    if (word.lower === 'to' && is(words[i + 1], Class.be)) return undefined;
    if (word.lower !== 'by') continue;
    const next = words[i + 1];
    if (!next || next.kind === 'number' || next.lower.endsWith('ing')) continue;
    if (isTimeOrMeans(words, i + 1)) continue;
    if (anybody.has(next.lower)) return somebody(i + 1);
    return agentAfter(scene, i);
  }
  return undefined;
}

/** "By hand", "by the end of June"; but "by the start script". */
function isTimeOrMeans(words: readonly Word[], start: number): boolean {
  const at = is(words[start], Class.determiner) ? start + 1 : start;
  if (!isOneOf(words[at], timesAndMeans)) return false;
  const next = words[at + 1];
  return (
    next?.kind !== 'word' ||
    timesAndMeans.has(next.lower) ||
    is(next, finite | Class.preposition | Class.conjunction | Class.clauseWord | Class.adverb)
  );
}

const stops = new Set([',', ';', ':', '.', '(', ')', '—', '–', '|', '?', '!']);

const timesAndMeans = allOf(
  dates,
  set(
    'hand noon midnight then now today yesterday tomorrow accident mistake default design end time morning evening night week month year quarter start ' +
      'beginning deadline q1 q2 q3 q4 phone email e-mail mail lunch lunchtime about around at the-way cutover sunrise',
  ),
);
