// Who is meant in a clause about what did not happen. Its verb tells more of its subject than the subject does: what only minds do makes
// somebody of a noun that nothing is known of.
import { type Actor, somebodyAt } from './actor';
import { anybody } from './passiveAgent';
import { actorOf } from './actorOf';
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
import { Class } from '../words/wordClasses';
import type { Scene } from '../words/scene';
import { namesStranger } from './strangers';
import { is, isOneOf, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

const collectives = set('we us our ours ourselves');

/** The subject of the clause whose verb group begins at `from`, read with the participle that it belongs to. */
export function supposedSubject(scene: Scene, from: number, participle: string): Actor | undefined {
  const { words } = scene;
  const before = words[from - 1];
  if (before && anybody.has(before.lower)) return somebodyAt(from - 1);
  if (before?.lower === 'one' && is(words[from - 2], Class.negation | Class.determiner))
    return { ...somebodyAt(from - 1), from: from - 2 };
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
  const person: Actor = { ...subject, standing: 'person' };
  const head = scene.words[subject.to] as Word;
  if (things.has(head.lower)) return { ...subject, standing: 'other' };
  switch (subject.standing) {
    case 'nobody':
      return person;
    case 'perhaps':
      return machineActs.has(participle) ? subject : person;
    case 'other':
      if (anybody.has(head.lower)) return { ...person, kind: 'pronoun' };
      return hasMindByVerb(scene, subject, participle) ? person : subject;
    case 'person':
    case 'collective':
    case 'outsider':
      return subject;
  }
}

/** Whether a verb makes somebody of what nothing else is known of. */
function hasMindByVerb({ words, lore, index }: Scene, subject: Actor, participle: string): boolean {
  const { lower } = words[subject.to] as Word;
  const isCare = careActs.has(participle);
  if (isCare && quantified.has(lower)) return true;
  const isSystem = lore.systems.has(lower) || (alsoToldOfMachines.has(participle) && devices.has(lower));
  if (!isSystem && onlyMinds.has(participle)) return true;
  const isOfMachines = machineActs.has(participle);
  if (isCare && !isSystem && !isOfMachines && !sharedActs.has(participle) && namesStranger(words, subject))
    return true;
  if (lower !== 'they' && lower !== 'them') return false;
  // A paragraph that opens with "they" speaks of those whom the report is about.
  return isCare || (index === 0 && !isOfMachines && !hasThings(words, subject.from));
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

/** Whether a passive act belongs to people: by its verb, and by what it was done to. */
export function isCareFor(words: readonly Word[], subject: Actor | undefined, participle: string): boolean {
  return careActs.has(participle) && !(sharedActs.has(participle) && isRuntimeThing(words, subject));
}

/** Whether programs handle what the subject names. */
export function isRuntimeThing(words: readonly Word[], subject: Actor | undefined): boolean {
  return subject !== undefined && runtimeThings.has(singularOf((words[subject.to] as Word).lower));
}
