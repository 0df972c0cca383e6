// "Dana's mistake", "the fault of the tools team", "her failure to set the key".
import { isWholeNoun } from '../grammar/objects';
import { Class } from '../words/wordClasses';
import { type Actor, somebodyAt } from '../agents/actor';
import { actorEndingAt } from '../agents/actorsAt';
import type { Candidate } from '../candidate';
import type { NounFault, PoorWorkFault } from '../notation/entry';
import { ownPronouns } from '../lexicon/pronouns';
import { isDeniedBefore } from '../grammar/denial';
import type { Scene } from '../words/scene';
import { is, isOneOf, type Word } from '../words/words';
import { agentAfter } from '../agents/agentAfter';
import { words as set } from '../notation/wordLists';

/** A noun of fault that belongs to a person, as owner before it or behind "of" or "by". */
export function nounFaultAt(scene: Scene, index: number, entry: NounFault): Candidate | undefined {
  const { words } = scene;
  if (!isWholeNoun(words, index)) return undefined;
  const actor = ownerBefore(scene, index) ?? ownerBehind(scene, index);
  return ownedFault(scene, actor, index, index, entry);
}

/** A judging adjective on a thing that a person owns or did. */
export function poorWorkAt(scene: Scene, index: number, entry: PoorWorkFault): Candidate | undefined {
  const { words } = scene;
  const thing = words[index + 1];
  if (thing?.kind !== 'word' || is(thing, Class.preposition) || is(thing, Class.conjunction))
    return undefined;
  if (entry.things && !entry.things.has(thing.lower)) return undefined;
  const actor =
    ownerBefore(scene, index + 1) ??
    (words[index + 2]?.lower === 'by' ? agentAfter(scene, index + 2) : undefined);
  return ownedFault(scene, actor, index, index + 1, entry);
}

/** The fault in the words from `index` to `to`, where the one it belongs to is a person. */
function ownedFault(
  { words }: Scene,
  actor: Actor | undefined,
  index: number,
  to: number,
  entry: NounFault | PoorWorkFault,
): Candidate | undefined {
  if (actor?.standing !== 'person' && !isNamedOwner(words, actor, index)) return undefined;
  const from = Math.min(actor.from, index);
  // A label is told with whose it is: "error by staff".
  const isLabel = entry.shape === 'noun' && isKindOfError(words, actor, index);
  return {
    category: isLabel ? 'human-error' : 'person-fault',
    entry,
    actor,
    groupFrom: from,
    faultFrom: isLabel ? from : index,
    faultTo: isLabel ? Math.max(actor.to, to) : to,
    negated: isDeniedBefore(words, from),
    claim: 'agent owns it',
  };
}

/** "An input error by the planner", "a clerk's slip": a kind of error, made by whoever has that work; what is Dana's or hers is a fault of hers. */
function isKindOfError(words: readonly Word[], { kind, from }: Actor, noun: number): boolean {
  if (!isOneOf(words[noun], slips) || kind === 'person') return false;
  if (from > noun) return kind !== 'pronoun' || isOneOf(words[from], anybody);
  return isOneOf(words[from], indefinite);
}

const anybody: ReadonlySet<string> = set('whoever somebody someone');
const indefinite: ReadonlySet<string> = set('a an one some somebody someone');

/** What goes wrong under anybody's hands. */
const slips: ReadonlySet<string> = set(
  'mistake mistakes error errors slip slips slip-up oversight blunder blunders lapse lapses mix-up mix-ups typo typos misclick misclicks misreading misjudgement ' +
    'misjudgment misconfiguration mishandling mistyping fat-finger foul-up screw-up fumble misstep missteps',
);

/** "Santiago's bad query": a name that is also a place made it, unless things have such faults as well. */
function isNamedOwner(words: readonly Word[], actor: Actor | undefined, index: number): actor is Actor {
  if (actor?.standing !== 'perhaps') return false;
  const { lower } = words[index] as Word;
  if (actor.kind === 'person') return !faultsOfThings.has(lower);
  // "The planner's failure to lodge it in time"
  const isUndone =
    (lower === 'failure' || lower === 'refusal') &&
    words[index + 1]?.lower === 'to' &&
    actor.kind === 'role' &&
    !isOneOf(words[index + 2], attempts);
  return isUndone || faultsOfPeople.has(lower);
}

/** What programs fail to do. */
const attempts: ReadonlySet<string> = set(
  'start load boot connect respond parse render reach find read write run converge elect release acquire renew resolve recover retry restart reconnect commit replicate sync allocate bind mount pull push evict drain schedule reschedule place',
);

/** What nobody says of a program. */
const faultsOfPeople: ReadonlySet<string> = set(
  'oversight negligence carelessness inattention laziness ignorance sloppiness forgetfulness recklessness incompetence blunder slip-up screw-up',
);

const faultsOfThings: ReadonlySet<string> = set(
  'failure error errors fault misconfiguration lapse faulty poor inaction',
);

/** "Dana's (…) mistake"; up to two adjectives may stand between. */
function ownerBefore(scene: Scene, index: number): Actor | undefined {
  const { words } = scene;
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const word = words[i] as Word;
    if (word.kind !== 'word') return undefined;
    if (word.possessive) return actorEndingAt(scene, i);
    if (ownPronouns.has(word.lower)) return somebodyAt(i);
    if (is(word, Class.determiner) || is(word, Class.preposition)) return undefined;
  }
  return undefined;
}

/** "the fault of the tools team", "a mistake by the reviewer". */
function ownerBehind(scene: Scene, index: number): Actor | undefined {
  const { words } = scene;
  const link = words[index + 1]?.lower;
  if (link !== 'of' && link !== 'by') return undefined;
  return agentAfter(scene, index + 1);
}
