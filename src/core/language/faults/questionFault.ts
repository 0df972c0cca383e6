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
import { isStranger } from '../strangers';
import { is, type Word } from '../words';

/** How far into a sentence its question may begin: "Q4: who …", "And in the end, why …". */
const latestOpening = 12;

/** How far behind the question word its telling words may stand. */
const reach = 14;

/** What makes a plain question about somebody a reproach: "Did anyone even look?" */
const rhetoric = new Set(
  'even ever seriously not bother think care stop actually really honestly genuinely imagine believe suppose'.split(
    ' ',
  ),
);

/** How many words the subject of a question may have. */
const longestSubject = 6;

const auxiliaries = Class.be | Class.have | Class.auxiliaryDo | Class.modal;

/** "on earth", "the hell", "in the world": between the question word and the rest. */
const fillers = new Set(
  ', pray on earth the hell heck in world name of god exactly actually ever just please tell me us again'.split(
    ' ',
  ),
);

interface Reproach {
  readonly to: number;
  readonly actor?: Actor;
}

/** The accusing question of a sentence, if it asks one. */
export function questionFaultIn(scene: Scene): Candidate | undefined {
  const { words } = scene;
  if (words[words.length - 1]?.lower !== '?') return undefined;
  const nobody = nobodyIn(scene);
  if (nobody) return asked(nobody, nobody.to);
  const opening = words[0]?.lower;
  // "Surely someone checked the valve?", "Really, Kim?"
  if (opening === 'surely' || (opening === 'really' && words[1]?.lower === ',')) {
    const actor = askedOf(scene, opening === 'surely' ? 1 : 2);
    if (actor) return asked({ to: actor.to, actor }, 0);
  }
  for (let i = 0; i < words.length && i < latestOpening; i++) {
    const ask = readers.get((words[i] as Word).lower);
    if (!ask || !opensQuestion(words, i)) continue;
    const found = ask(scene, i);
    if (!found) continue;
    return asked(found, i);
  }
  return undefined;
}

function asked({ actor, to }: Reproach, from: number): Candidate {
  return {
    category: 'accusation',
    entry: accusingQuestion,
    unsaid: accusingQuestion.unsaid,
    ask: accusingQuestion.ask,
    actor,
    groupFrom: from,
    faultFrom: from,
    faultTo: to,
    negated: false,
    claim: 'as written',
  };
}

/** "So nobody checked?" */
function nobodyIn(scene: Scene): Reproach | undefined {
  const { words } = scene;
  let first = 0;
  while (first < 2 && (is(words[first], Class.conjunction) || words[first]?.lower === 'so')) first++;
  const actor = askedOf(scene, first);
  return actor?.standing === 'nobody' && !is(words[actor.to + 1], Class.be)
    ? { to: actor.to, actor }
    : undefined;
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
  ['where', whereWas],
  ['when', whenWill],
  ['since', sinceWhen],
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
    'must',
    'might',
    'may',
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
  if (lower === 'did' && did.has(words[verb + 1]?.lower ?? '')) return { to: verb + 1 };
  // "Who on earth gives a bot …?"
  if (isExclaimed(words, at) && !is(words[verb], Class.be)) return { to: verb };
  // "Who on the team thought …": the act stands behind where they are.
  if (is(words[at + 1], Class.preposition)) {
    const act = somewhere(words.slice(0, at + longestSubject + 1), at + 2, culpritActs);
    if (act !== undefined) return { to: act };
    const mind = somewhere(words.slice(0, at + longestSubject + 1), at + 2, minds);
    if (mind !== undefined) return { to: mind };
  }
  const shouts = somewhere(words, at + 1, outrage);
  if (approvals.has(lower) && shouts !== undefined) return { to: Math.max(verb, shouts) };
  if (!is(words[verb], Class.be)) return undefined;
  const next = words[verb + 1]?.lower;
  const blamed =
    next === 'to' ? words[verb + 2]?.lower === 'blame' : next === 'at' && words[verb + 2]?.lower === 'fault';
  if (blamed) return { to: verb + 2 };
  if (lower === 'else' && is(words[verb + 1], Class.modal)) return { to: verb };
  return absentees.has(next ?? '') ? { to: verb + 1 } : undefined;
}

const absentees = new Set(
  'responsible accountable answerable supposed sleeping asleep minding watching babysitting'.split(' '),
);

const did = new Set(['it', 'this', 'that']);

const minds = new Set(['mind', 'senses']);

/** "who on earth", "why the hell" */
function isExclaimed(words: readonly Word[], at: number): boolean {
  const end = afterFillers(words, at + 1);
  for (let i = at + 1; i < end; i++) if (exclamations.has((words[i] as Word).lower)) return true;
  return false;
}

const exclamations = new Set(['earth', 'hell', 'heck', 'world', 'god']);

/** "Where was the incident commander all that time?", "And where exactly was QA in all this?" */
function whereWas(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const helper = afterFillers(words, at + 1);
  if (!is(words[helper], Class.be)) return undefined;
  const actor = askedOf(scene, helper + 1);
  if (!actor || isWe(words, actor)) return undefined;
  const next = words[actor.to + 1]?.lower ?? '';
  return absences.has(next) ? { to: actor.to, actor } : undefined;
}

const absences = new Set(
  '? in all when while hiding whilst during between throughout until as for these'.split(' '),
);

/** "When will the app team finally learn to read?" */
function whenWill(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  // "Since when is it fine to …?"
  if (words[at - 1]?.lower === 'since') return { to: at };
  const helper = afterFillers(words, at + 1);
  const actor = is(words[helper], auxiliaries) ? askedOf(scene, helper + 1) : undefined;
  const word = actor && somewhere(words, actor.to + 1, learning);
  return actor && word !== undefined ? { to: word, actor } : undefined;
}

const learning = new Set('finally learn stop bother realise realize grow understand ever'.split(' '));

function sinceWhen({ words }: Scene, at: number): Reproach | undefined {
  return words[at + 1]?.lower === 'when' ? { to: at + 1 } : undefined;
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
  if (!is(words[helper], auxiliaries)) return statedReproach(scene, helper);
  const denied = is(words[helper + 1], Class.negation);
  const first = helper + (denied ? 2 : 1);
  if (words[first]?.lower === 'we' && words[first + 1]?.lower === 'even') return { to: first + 1 };
  // "Why did it take three engineers two hours?", "Why is it always the payments team?"
  if (words[first]?.lower === 'it') {
    const who = askedOf(scene, first + 2);
    const next = words[first + 1]?.lower;
    if (next === 'always' && words[first + 2]?.lower === 'us') return { to: first + 2 };
    return who && (next === 'take' || next === 'always' || next === 'again')
      ? { to: who.to, actor: who }
      : undefined;
  }
  const actor = askedOf(scene, first);
  if (!actor) return undefined;
  if (denied || actor.standing === 'nobody' || (helper > at + 1 && !isWe(words, actor)))
    return { to: actor.to, actor };
  const rhetorical = is(words[helper], Class.modal) && anybody.has((words[actor.to] as Word).lower);
  if (rhetorical) return { to: actor.to, actor };
  const word = somewhere(words, actor.to + 1, reproach);
  return word === undefined ? undefined : { to: word, actor };
}

/** "Why the engineer has not informed anybody?": as those ask to whom English is a second language. */
function statedReproach(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const actor = askedOf(scene, at);
  if (!actor || isWe(words, actor)) return undefined;
  if (actor.standing === 'nobody') return { to: actor.to, actor };
  const helper = words[actor.to + 1];
  return is(helper, auxiliaries) && is(words[actor.to + 2], Class.negation)
    ? { to: actor.to + 2, actor }
    : undefined;
}

/** "How could anyone …?", "How did QA let this through?", "How many times do we have to tell them …?" */
function howDid(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const helper = afterFillers(words, at + 1);
  const { lower } = words[helper] ?? { lower: '' };
  if (lower === 'could' || lower === 'can' || helper > at + 1) {
    const actor = is(words[helper], auxiliaries) ? askedOf(scene, helper + 1) : undefined;
    if (actor && !isWe(words, actor)) return { to: actor.to, actor };
    if (lower !== 'many') return undefined;
  }
  if (lower === 'many' || lower === 'often') {
    const again = words[helper + 1]?.lower ?? '';
    if (scolding.has(again)) return { to: helper + 1 };
    // "How many more times must this happen before …?"
    const whom = again === 'more' ? words[helper + 4]?.lower : undefined;
    if (whom && (wearied.has(whom) || askedOf(scene, helper + 4))) return { to: helper + 2 };
    const told = somewhere(words, helper + 1, toldAgain);
    if (told !== undefined) return { to: told };
    const takes = words[helper + 4]?.lower === 'take' ? askedOf(scene, helper + 7) : undefined;
    return takes && { to: helper + 4, actor: takes };
  }
  if (lower === 'hard' || lower === 'difficult') {
    const can = words[helper + 1]?.lower;
    return can === 'can' ||
      can === 'could' ||
      can === 'would' ||
      can === 'will' ||
      can === 'is' ||
      can === 'was'
      ? { to: helper + 1 }
      : undefined;
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
    if (nobody !== undefined) return { to: nobody };
    const actor = words[helper + 3]?.lower === 'that' ? askedOf(scene, helper + 4) : undefined;
    return actor && !isWe(words, actor) ? { to: actor.to, actor } : undefined;
  }
  const past = somewhere(words, helper + 1, new Set(['past', 'through']));
  if (past !== undefined && somewhere(words, past, reviewersWords) !== undefined) return { to: past };
  // "How does one even approve …?", "How do you lose a satellite?"
  const one = words[helper + 1]?.lower;
  if (is(words[helper], Class.auxiliaryDo) && (one === 'one' || one === 'you')) {
    const act = words[afterFillers(words, helper + 2)]?.lower ?? '';
    if ((words[helper + 2]?.lower === 'even' && words[helper + 3]?.lower !== 'out') || blunders.has(act))
      return { to: helper + 2 };
  }
  return reproachOf(scene, at);
}

const blunders = new Set('manage lose miss forget overlook delete wipe break not fail confuse'.split(' '));

const wearied = new Set(['this', 'i', 'we', 'it']);
const scolding = new Set(['warnings', 'reminders', 'chances', 'lessons']);

const toldAgain = new Set([
  'believe',
  'accept',
  'tell',
  'told',
  'remind',
  'say',
  'warn',
  'repeat',
  'ask',
  'explain',
]);
const reviewersWords = new Set(
  'review reviewer reviewers qa testers approvers engineers developers anyone people eyes'.split(' '),
);

/** "What were they thinking?", "What possessed him to …?" */
function whatThinking(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const helper = afterFillers(words, at + 1);
  const { lower } = words[helper] ?? { lower: '' };
  if (lower === 'possessed' || lower === 'excuse' || lower === 'excuses') return { to: helper };
  // "What part of 'do not touch' was unclear?"
  if (lower === 'part') {
    const order = words[helper + 2];
    if (order?.kind === 'word' && !orders.has(order.lower)) return undefined;
    const clear = somewhere(words, helper + 1, understanding);
    return clear === undefined ? undefined : { to: clear };
  }
  if (lower === 'kind' || lower === 'sort') {
    if (words[helper + 1]?.lower === 'of' && fools.has(words[helper + 2]?.lower ?? ''))
      return { to: helper + 2 };
    const person = words[helper + 1]?.lower === 'of' ? askedOf(scene, helper + 2) : undefined;
    return person && { to: person.to, actor: person };
  }
  if (!is(words[helper], Class.be | Class.auxiliaryDo | Class.have)) return undefined;
  if (words[helper + 1]?.lower === 'wrong' && words[helper + 2]?.lower === 'with') {
    const person = askedOf(scene, helper + 3);
    return person && { to: person.to, actor: person };
  }
  const actor = likelyAskedOf(scene, helper + 1);
  const been = actor && is(words[helper], Class.have) ? 1 : 0;
  const next = actor && words[afterFillers(words, actor.to + 1 + been)]?.lower;
  if (words[helper + 1]?.lower === 'we' && next === 'pay') return { to: helper + 2 };
  return actor &&
    (next === 'thinking' ||
      (next === 'do' && helper > at + 1) ||
      next === 'doing' ||
      (next === 'looking' && lower !== 'did') ||
      (lower === 'did' && expectations.has(next ?? '')))
    ? { to: actor.to + 1, actor }
    : undefined;
}

const orders = new Set(['do', 'not', 'never', 'no', 'stop', 'wait', 'always']);

const understanding = new Set(['understand', 'unclear', 'clear', 'ambiguous', 'grasp', 'misunderstand']);

const expectations = new Set(['think', 'expect', 'imagine', 'hope']);

const fools = new Set(
  'idiot genius moron clown fool bright imbecile joker muppet numpty cowboy hero clever brave brilliant kind smart wise lovely poor brainiac einstein lunatic amateur maniac buffoon halfwit wizard dummy dimwit'.split(
    ' ',
  ),
);

/** "Which genius merged this?" */
function whichOne(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  if (words[at + 1]?.lower === 'part') return whatThinking(scene, at);
  if (fools.has(words[at + 1]?.lower ?? '')) return { to: at + 1 };
  const of = words[at + 1]?.lower === 'one' ? at + 2 : at + 1;
  if (words[of]?.lower === 'of') {
    const group = askedOf(scene, of + 1);
    if (group && words[group.to]?.lower === 'you') return { to: group.to, actor: group };
    return group ? whoDid(scene, group.to) : undefined;
  }
  const actor = askedOf(scene, at + 1);
  return actor?.standing === 'person' ? whoDid(scene, actor.to) : undefined;
}

/** "Did nobody look?", "Didn't anyone read the page?", "Did it not occur to anyone?", "Has Kim even read it?" */
function plainReproach(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const before = words[at - 1];
  if (before?.kind === 'word' && !is(before, Class.conjunction)) return undefined;
  const denied = is(words[at + 1], Class.negation);
  const start = at + (denied ? 2 : 1);
  if (words[start]?.lower === 'it') {
    const occurs = somewhere(words, start, occurring);
    if (occurs !== undefined) return { to: occurs };
    // "Isn't it the DBA's job to know this?"
    const job = denied ? somewhere(words, start + 2, belongings) : undefined;
    return job === undefined ? undefined : { to: job };
  }
  const told = words[start + 1]?.lower ?? '';
  // "Must we really explain …?", "Are we supposed to believe …?", "Are we sure the on-call was sober?"
  if ((words[start]?.lower === 'we' || words[start]?.lower === 'i') && weary.has(told)) {
    const person = told === 'sure' ? askedOf(scene, start + 2) : undefined;
    if (told === 'seriously' || (told === 'sure' && person)) return { to: start + 1 };
    const spoken = told === 'sure' ? undefined : somewhere(words, start + 2, toldAgain);
    if (spoken !== undefined) return { to: spoken };
  }
  const known = askedOf(scene, start);
  const likely = known ?? likelyAskedOf(scene, start);
  const actor = known ?? (likely && imagining.has(words[likely.to + 1]?.lower ?? '') ? likely : undefined);
  if (!actor || (isWe(words, actor) && words[actor.to + 1]?.lower !== 'even')) return undefined;
  const isAnybody = anybody.has((words[actor.to] as Word).lower);
  if (actor.standing === 'nobody' || (denied && isAnybody)) return { to: actor.to, actor };
  const even = words[rhetoricAfter(words, actor.to)]?.lower;
  // "Can someone explain why you …?", "Has anyone asked Kim why she …?"
  if (isAnybody || actor.standing === 'person') {
    const why = explaining.has(words[actor.to + 1]?.lower ?? '')
      ? somewhere(words, actor.to + 2, asking)
      : undefined;
    if (why !== undefined && askedOf(scene, why + 1)) return { to: why, actor };
  }
  const reproaches =
    rhetoric.has(even ?? '') ||
    unfit.has(even ?? '') ||
    (denied && actor.standing === 'person') ||
    (isAnybody && isAtAll(words));
  return reproaches ? { to: actor.to, actor } : undefined;
}

/** What is asked of minds. */
const imagining = new Set([
  'imagine',
  'believe',
  'suppose',
  'bother',
  'care',
  'think',
  'honestly',
  'genuinely',
]);

/** "Did anybody read it, at all?", "Does anyone look at the board anymore?" */
function isAtAll(words: readonly Word[]): boolean {
  const last = words[words.length - 2]?.lower;
  const before = words[words.length - 3]?.lower;
  return last === 'anymore' || (last === 'all' && before === 'at') || (last === 'more' && before === 'any');
}

const unfit = new Set(
  'awake asleep drunk blind deaf sober mad insane serious listening paying sleeping dreaming hiding'.split(
    ' ',
  ),
);
const explaining = new Set('explain please justify account care tell enlighten remind'.split(' '));
const asking = new Set(['why', 'who', 'how', 'where', 'what']);
const occurring = new Set(['occur', 'cross', 'dawn', 'much', 'kill', 'killed', 'hurt']);
const weary = new Set(['really', 'seriously', 'supposed', 'meant', 'expected', 'honestly', 'sure', 'to']);

/** Where the rhetorical word stands: at once, or behind where somebody is ("Does anyone in QA actually …"). */
function rhetoricAfter(words: readonly Word[], subject: number): number {
  if (!is(words[subject + 1], Class.preposition)) return subject + 1;
  const near = words.slice(0, subject + longestSubject);
  return somewhere(near, subject + 2, rhetoric) ?? somewhere(near, subject + 2, unfit) ?? subject + 1;
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
    const actor = agentAfter(scene, start - 1, true);
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

/** For what is asked of people alone: somebody who may be one is. */
function likelyAskedOf(scene: Scene, start: number): Actor | undefined {
  const asked = askedOf(scene, start);
  if (asked) return asked;
  const { words } = scene;
  for (let to = start; to < start + longestSubject && words[to]?.kind === 'word'; to++) {
    if (is(words[to], Class.preposition | Class.clauseWord)) return undefined;
    const actor = actorOf(scene, { from: start, to });
    if (
      actor.standing === 'perhaps' ||
      (to > start && isStranger(words, actor) && is(words[start], Class.determiner))
    )
      return actor;
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
