// "Who let this through?", "Why didn't anybody check?", "What were they thinking?": questions that look for the one at fault.
import { agentAfter } from '../agentAfter';
import { actorOf, type Actor } from '../agents';
import type { Candidate } from '../candidate';
import {
  accusingQuestion,
  anybody,
  approvals,
  belongings,
  culpritActs,
  outrage,
  reproach,
} from '../lexicon/accusation';
import { Class } from '../lexicon/wordClasses';
import type { Scene } from '../scene';
import { is, type Word } from '../words';

/** How far into a sentence its question may begin: "Q4: who …", "And in the end, why …". */
const latestOpening = 12;

/** How far behind the question word its telling words may stand. */
const reach = 14;

/** What makes a plain question about somebody a reproach: "Did anyone even look?" */
const rhetoric = new Set(['even', 'ever', 'seriously', 'not', 'bother', 'think', 'care', 'stop', 'actually']);

/** How many words the subject of a question may have. */
const longestSubject = 6;

const auxiliaries = Class.be | Class.have | Class.auxiliaryDo | Class.modal;

/** "on earth", "the hell", "in the world": between the question word and the rest. */
const fillers = new Set(
  'on earth the hell heck in world name of god exactly actually ever just please tell me us again'.split(' '),
);

interface Reproach {
  readonly to: number;
  readonly actor?: Actor;
}

/** The accusing question of a sentence, if it asks one. */
export function questionFaultIn(scene: Scene): Candidate | undefined {
  const { words } = scene;
  if (words[words.length - 1]?.lower !== '?') return undefined;
  for (let i = 0; i < words.length && i < latestOpening; i++) {
    const ask = readers.get((words[i] as Word).lower);
    if (!ask || !opensQuestion(words, i)) continue;
    const found = ask(scene, i);
    if (!found) continue;
    return {
      category: 'accusation',
      entry: accusingQuestion,
      unsaid: accusingQuestion.unsaid,
      ask: accusingQuestion.ask,
      actor: found.actor,
      groupFrom: i,
      faultFrom: i,
      faultTo: found.to,
      negated: false,
      claim: 'as written',
    };
  }
  return undefined;
}

/** The question word begins the sentence, or what follows a mark or a small word does. */
function opensQuestion(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!before || before.kind !== 'word') return true;
  return is(before, Class.conjunction) || is(before, Class.preposition) || before.lower === 'so';
}

const neglected = new Set(
  'ask phone ring consult tell warn wait check read escalate call look stop speak inform mention'.split(' '),
);

type Reader = (scene: Scene, at: number) => Reproach | undefined;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['who', whoDid],
  ['whose', whose],
  ['why', reproachOf],
  ['how', howDid],
  ['what', whatThinking],
  ['which', whichOne],
  ...[
    'did',
    'does',
    'do',
    'has',
    'have',
    'is',
    'was',
    'were',
    'could',
    'are',
    'should',
    'would',
    'can',
    'will',
  ].map((word): [string, Reader] => [word, plainReproach]),
]);

function afterFillers(words: readonly Word[], from: number): number {
  let i = from;
  while (fillers.has(words[i]?.lower ?? '') || is(words[i], Class.adverb)) i++;
  return i;
}

/** "Who broke production?", "Who signed off on something this risky?" */
function whoDid({ words }: Scene, at: number): Reproach | undefined {
  const verb = afterFillers(words, at + 1);
  const lower = words[verb]?.lower ?? '';
  if (culpritActs.has(lower)) return { to: verb };
  // "Who on the team thought …": the act stands behind where they are.
  if (is(words[verb], Class.preposition)) {
    const act = somewhere(words.slice(0, verb + longestSubject), verb + 1, culpritActs);
    if (act !== undefined) return { to: act };
  }
  const shouts = somewhere(words, at + 1, outrage);
  if (approvals.has(lower) && shouts !== undefined) return { to: Math.max(verb, shouts) };
  if (!is(words[verb], Class.be)) return undefined;
  const next = words[verb + 1]?.lower;
  const blamed =
    next === 'to' ? words[verb + 2]?.lower === 'blame' : next === 'at' && words[verb + 2]?.lower === 'fault';
  if (blamed) return { to: verb + 2 };
  return next === 'responsible' || next === 'accountable' || next === 'supposed'
    ? { to: verb + 1 }
    : undefined;
}

/** "Whose bright idea was it to …?" */
function whose({ words }: Scene, at: number): Reproach | undefined {
  const thing = words[at + 1]?.lower ?? '';
  return belongings.has(thing) ? { to: at + 1 } : undefined;
}

/** "Why didn't Kim ask?", "Why was anyone even allowed …?": a person asked for, and a reproach. */
function reproachOf(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const helper = afterFillers(words, at + 1);
  // "Why not just phone the hub?"
  if (is(words[helper], Class.negation) && (words[at] as Word).lower === 'why') {
    const act = afterFillers(words, helper + 1);
    return neglected.has(words[act]?.lower ?? '') ? { to: act } : undefined;
  }
  if (!is(words[helper], auxiliaries)) return undefined;
  const denied = is(words[helper + 1], Class.negation);
  const first = helper + (denied ? 2 : 1);
  if (words[first]?.lower === 'we' && words[first + 1]?.lower === 'even') return { to: first + 1 };
  // "Why did it take three engineers two hours?", "Why is it always the payments team?"
  if (words[first]?.lower === 'it') {
    const who = askedOf(scene, first + 2);
    const next = words[first + 1]?.lower;
    return who && (next === 'take' || next === 'always' || next === 'again')
      ? { to: who.to, actor: who }
      : undefined;
  }
  const actor = askedOf(scene, first);
  if (!actor) return undefined;
  if (denied || actor.standing === 'nobody') return { to: actor.to, actor };
  const rhetorical = is(words[helper], Class.modal) && anybody.has((words[actor.to] as Word).lower);
  if (rhetorical) return { to: actor.to, actor };
  const word = somewhere(words, actor.to + 1, reproach);
  return word === undefined ? undefined : { to: word, actor };
}

/** "How could anyone …?", "How did QA let this through?", "How many times do we have to tell them …?" */
function howDid(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const helper = afterFillers(words, at + 1);
  const { lower } = words[helper] ?? { lower: '' };
  if (lower === 'could' || lower === 'can' || helper > at + 1) {
    const actor = is(words[helper], auxiliaries) ? askedOf(scene, helper + 1) : undefined;
    return actor && !isWe(words, actor) ? { to: actor.to, actor } : undefined;
  }
  if (lower === 'many' || lower === 'often') {
    const told = somewhere(words, helper + 1, toldAgain);
    return told === undefined ? undefined : { to: told };
  }
  if (lower === 'hard' || lower === 'difficult') {
    const can = words[helper + 1]?.lower;
    return can === 'can' || can === 'could' || can === 'would' || can === 'will' || can === 'is' || can === 'was' ? { to: helper + 1 } : undefined;
  }
  if (lower === 'come') {
    const actor = askedOf(scene, helper + 1);
    return actor && (actor.standing === 'nobody' || somewhere(words, actor.to + 1, reproach) !== undefined)
      ? { to: actor.to, actor }
      : undefined;
  }
  if (
    is(words[helper], Class.be) &&
    words[helper + 1]?.lower === 'it' &&
    words[helper + 2]?.lower === 'possible'
  ) {
    const nobody = somewhere(words, helper + 3, anybody);
    return nobody === undefined ? undefined : { to: nobody };
  }
  const past = somewhere(words, helper + 1, new Set(['past']));
  if (past !== undefined && somewhere(words, past, reviewersWords) !== undefined) return { to: past };
  return reproachOf(scene, at);
}

const toldAgain = new Set(['tell', 'told', 'remind', 'say', 'warn', 'repeat', 'ask', 'explain']);
const reviewersWords = new Set(
  'review reviewer reviewers qa testers approvers engineers developers anyone people eyes'.split(' '),
);

/** "What were they thinking?", "What possessed him to …?" */
function whatThinking(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const helper = afterFillers(words, at + 1);
  const { lower } = words[helper] ?? { lower: '' };
  if (lower === 'possessed' || lower === 'excuse' || lower === 'excuses') return { to: helper };
  if (lower === 'kind' || lower === 'sort') {
    if (words[helper + 1]?.lower === 'of' && fools.has(words[helper + 2]?.lower ?? '')) return { to: helper + 2 };
    const person = words[helper + 1]?.lower === 'of' ? askedOf(scene, helper + 2) : undefined;
    return person && { to: person.to, actor: person };
  }
  if (!is(words[helper], Class.be | Class.auxiliaryDo)) return undefined;
  if (words[helper + 1]?.lower === 'wrong' && words[helper + 2]?.lower === 'with') {
    const person = askedOf(scene, helper + 3);
    return person && { to: person.to, actor: person };
  }
  const actor = askedOf(scene, helper + 1);
  const next = actor && words[actor.to + 1]?.lower;
  return actor &&
    (next === 'thinking' || next === 'doing' || (lower === 'did' && expectations.has(next ?? '')))
    ? { to: actor.to + 1, actor }
    : undefined;
}

const expectations = new Set(['think', 'expect', 'imagine', 'hope']);

const fools = new Set(
  'idiot genius moron clown fool bright imbecile joker muppet numpty cowboy hero lunatic amateur maniac buffoon halfwit wizard einstein rocket donkey dummy dimwit madman monkey'.split(' '),
);

/** "Which genius merged this?" */
function whichOne(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  if (fools.has(words[at + 1]?.lower ?? '')) return { to: at + 1 };
  if (words[at + 1]?.lower === 'of') {
    const group = askedOf(scene, at + 2);
    return group ? whoDid(scene, group.to) : undefined;
  }
  const actor = askedOf(scene, at + 1);
  return actor?.standing === 'person' ? whoDid(scene, actor.to) : undefined;
}

/** "Did nobody look?", "Didn't anyone read the page?", "Did it not occur to anyone?", "Has Kim even read it?" */
function plainReproach(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const before = words[at - 1];
  if (before && before.lower !== ':' && before.lower !== ',' && !is(before, Class.conjunction))
    return undefined;
  const denied = is(words[at + 1], Class.negation);
  const start = at + (denied ? 2 : 1);
  if (words[start]?.lower === 'it') {
    const occurs = somewhere(words, start, new Set(['occur', 'cross', 'dawn', 'killed', 'hurt', 'kill']));
    return occurs === undefined ? undefined : { to: occurs };
  }
  const actor = askedOf(scene, start);
  if (!actor || isWe(words, actor)) return undefined;
  const isAnybody = anybody.has((words[actor.to] as Word).lower);
  if (actor.standing === 'nobody' || (denied && isAnybody)) return { to: actor.to, actor };
  const even = words[rhetoricAfter(words, actor.to)]?.lower;
  const reproaches = rhetoric.has(even ?? '') || (denied && actor.standing === 'person');
  return reproaches ? { to: actor.to, actor } : undefined;
}

/** Where the rhetorical word stands: at once, or behind where somebody is ("Does anyone in QA actually …"). */
function rhetoricAfter(words: readonly Word[], subject: number): number {
  if (!is(words[subject + 1], Class.preposition)) return subject + 1;
  return somewhere(words.slice(0, subject + longestSubject), subject + 2, rhetoric) ?? subject + 1;
}

/** Whom a question speaks of: a person, anyone, nobody, you. */
function askedOf(scene: Scene, start: number): Actor | undefined {
  const { words } = scene;
  const first = words[start];
  if (!first) return undefined;
  const { lower } = first;
  const as = (standing: Actor['standing'], to = start): Actor => ({
    standing,
    kind: 'pronoun',
    from: start,
    to,
  });
  if (lower === 'nobody' || lower === 'no-one' || lower === 'noone') return as('nobody');
  if (lower === 'no' && words[start + 1]?.lower === 'one') return as('nobody', start + 1);
  if (lower === 'not' && words[start + 1]?.lower === 'one') return as('nobody', start + 1);
  if (lower === 'they') {
    const actor = agentAfter(scene, start - 1);
    return actor?.standing === 'person' || scene.index === 0 ? as('person') : undefined;
  }
  if (anybody.has(lower)) return as('person');
  // The verb follows at once ("did Kim ask"), so the shortest phrase that is a person is the subject.
  for (let to = start; to < start + longestSubject && words[to]?.kind === 'word'; to++) {
    const actor = actorOf(scene, { from: start, to });
    if (actor.standing === 'person') return actor;
    if (is(words[to], Class.preposition | Class.clauseWord)) return undefined;
  }
  return undefined;
}

function isWe(words: readonly Word[], actor: Actor): boolean {
  return (words[actor.to] as Word).lower === 'we';
}

function somewhere(words: readonly Word[], from: number, wanted: ReadonlySet<string>): number | undefined {
  for (let i = from; i < words.length && i < from + reach; i++) {
    if (wanted.has((words[i] as Word).lower)) return i;
  }
  return undefined;
}
