// "could not be bothered", "a second pair of eyes", "my bad": a set phrase, and who must stand before it.
import type { Actor } from '../../agents/actor';
import type { BlameCategory } from '../../blame';
import type { Act, Candidate } from '../../candidate';
import { agentAfter } from '../../agents/agentAfter';
import { actorOf } from '../../agents/actorOf';
import { subjectOf } from '../../agents/clauses';
import { isDeniedBefore } from '../../grammar/denial';
import type { PhraseFault } from '../../notation/entry';
import { finiteVerbBefore } from '../../grammar/finiteVerb';
import { Class } from '../../words/wordClasses';
import { matchPhrase, type PhraseMatch } from './matchPhrase';
import { startsHere } from '../../grammar/openings';
import { isWholeNoun } from '../../grammar/objects';
import { nounPhraseEndingAt } from '../../grammar/nounPhrases';
import type { Phrase } from '../../notation/phrases';
import type { Scene } from '../../words/scene';
import { presentActBefore, tellsInPresent } from '../../agents/presentAct';
import { hasMind, isStranger, isSurelyThing } from '../../agents/strangers';
import { passiveAgent } from '../../agents/passiveAgent';
import { subjectWithVerb } from '../../agents/supposedSubject';
import { whoActs } from '../../agents/whoActs';
import { anyForm, pastForms, type VerbGroup, verbGroupAt } from '../../grammar/verbGroups';
import { is, isOneOf, type Word } from '../../words/words';
import { hasClass, hasWord } from '../../words/within';
import { words as set } from '../../notation/wordLists';

/** A phrase of the lexicon whose anchor is the word at `index`, with the subject that its entry asks for. */
export function phraseFaultAt(
  scene: Scene,
  index: number,
  entry: PhraseFault,
  phrase: Phrase,
): Candidate | undefined {
  const match = matchPhrase(scene, index, phrase);
  if (!match) return undefined;
  const { from, to } = match;
  if (entry.wholeNoun && !isWholeNoun(scene.words, to)) return undefined;
  if (isOrdinary(scene.words, match, entry) || (entry.notOfThings && isOfThing(scene, match)))
    return undefined;
  if (entry.category === 'character' && isOwnedByThing(scene, match)) return undefined;
  const act = entry.subject ? actOfSubject(scene, match, entry) : actByItself(scene, match);
  if (!act) return undefined;
  const { actor, groupFrom, negated, claim } = act;
  return {
    category: entry.category,
    entry,
    actor,
    groupFrom,
    faultFrom: from,
    faultTo: lastTelling(scene.words, from, to),
    negated: negated && !entry.evenNegated && actor?.standing !== 'nobody',
    claim,
  };
}

type Told = Pick<Act, 'actor' | 'groupFrom' | 'negated' | 'claim'>;

/** A phrase that says it all: "my bad". */
function actByItself({ words }: Scene, { from, actor }: PhraseMatch): Told {
  const negated = verbGroupAt(words, from, anyForm).negated || isDeniedBefore(words, from);
  return { actor, groupFrom: from, negated, claim: 'as written' };
}

/** A phrase that begins with the verb of its clause, where the subject is one whom its entry asks for. */
function actOfSubject(scene: Scene, match: PhraseMatch, entry: PhraseFault): Told | undefined {
  const group = verbGroupAt(scene.words, match.from, anyForm);
  // A fault is something that has happened; "may be too slow", "will do nothing" are none yet.
  if (entry.category === 'person-fault' && group.tense === 'other' && !isHappening(scene, group))
    return undefined;
  // "612 people were paid twice": it was done to them.
  if (entry.category === 'person-fault' && isDoneTo(scene.words, match.from)) return undefined;
  const subject = subjectAround(scene, group.from);
  if (!fits(scene, subject, group.from, entry)) return undefined;
  const actor = match.actor ?? subject;
  return {
    actor,
    groupFrom: group.from,
    negated: group.negated || isDeniedBefore(scene.words, group.from),
    claim: actor && actor.from < match.from ? 'agent first' : 'as written',
  };
}

/** "14:02 Jess silences the alert and tells no one": timelines tell what happened in the present. */
function isHappening(scene: Scene, { from, verb }: VerbGroup): boolean {
  return from === verb && /[a-z]s$/.test((scene.words[verb] as Word).lower) && tellsInPresent(scene);
}

function isDoneTo(words: readonly Word[], verb: number): boolean {
  return is(words[verb], Class.past) && verbGroupAt(words, verb, pastForms).passive;
}

/** Words at the end of a phrase that only tell what it is about. */
const linking = set(
  'at of for with about from before when during while that because if and or as the a an his her their its your our any',
);

/** The end of the squiggle: "chose not to wait" with its verb, "pointed the finger" without what follows. */
function lastTelling(words: readonly Word[], from: number, to: number): number {
  let last = to;
  while (last > from && (isOneOf(words[last], linking) || words[last]?.kind === 'punctuation')) last--;
  const next = words[last + 1];
  return (words[last] as Word).lower === 'to' && next?.kind === 'word' && !is(next, Class.determiner)
    ? last + 1
    : last;
}

/** How many words may stand between a subject and the infinitive that it governs: "will have to be". */
const longestChain = 6;

const chained = Class.modal | Class.have | Class.be | Class.auxiliaryDo | Class.negation | Class.adverb;

/** Who acts where the phrase begins: before its verb, before what governs it ("will have to"), or before the verb that it goes with. */
function subjectAround(scene: Scene, groupFrom: number): Actor | undefined {
  const { words } = scene;
  let start = groupFrom;
  // "Developers to think twice" leaves out its verb, as headlines do.
  for (let n = 0; n < longestChain && start > 0; n++) {
    const before = words[start - 1];
    if (before?.lower !== 'to' && !is(before, chained)) break;
    start--;
  }
  const awaited = words[start]?.lower === 'to' ? nounPhraseEndingAt(words, start - 1) : undefined;
  // "… were waiting for the follower | to acknowledge them": an infinitive behind "for" has its subject there.
  if (awaited && words[awaited.from - 1]?.lower === 'for') return actorOf(scene, awaited);
  const direct = subjectOf(scene, start);
  // "Kim restarted it, and the site | went dark": a finite verb has its subject before it, and no other.
  const isOwn = direct?.to === groupFrom - 1 && is(words[groupFrom], Class.past | Class.auxiliaryDo);
  if (direct && (direct.standing !== 'other' || isOwn)) return direct;
  const verb = finiteVerbBefore(words, groupFrom);
  const main = verb === undefined ? undefined : verbGroupAt(words, verb, pastForms);
  return (
    (main && (whoActs(scene, main, groupFrom) ?? subjectOf(scene, main.from))) ??
    presentActBefore(scene, groupFrom)?.actor ??
    direct
  );
}

/** What nobody has but people: notes leave out whose mind or nature they tell of. */
const ofPeopleAlone: ReadonlySet<BlameCategory> = new Set<BlameCategory>([
  'motive',
  'character',
  'hindsight',
]);

/** Whether the clause has a subject of one of the wanted kinds; `left out` is a note or command that has none. */
function fits(
  scene: Scene,
  subject: Actor | undefined,
  groupFrom: number,
  { category, subject: wanted = [] }: PhraseFault,
): boolean {
  const isOfMinds = ofPeopleAlone.has(category);
  const weighty = subject?.standing === 'other' ? subjectWithVerb(scene, subject, '') : subject;
  if (weighty) {
    const isSpeaker = scene.words[weighty.to]?.lower === 'i';
    if (wanted.includes('stranger') && isStranger(scene.words, weighty)) return true;
    if (isOfMinds && wanted.includes('perhaps') && hasMind(scene.words, weighty)) return true;
    return wanted.includes(weighty.standing) || (isSpeaker && wanted.includes('I'));
  }
  // "While the backup was still running, …" is no note: nothing is done in it.
  const isAct = category !== 'person-fault' || is(scene.words[groupFrom], Class.past);
  const mayBeLeftOut = isOfMinds || (isAct && wanted.includes('left out'));
  return mayBeLeftOut && (startsHere(scene.words, groupFrom) || followsOpening(scene.words, groupFrom));
}

/** How many words may stand before the comma in "Next time, think twice". */
const longestOpening = 6;

function followsOpening(words: readonly Word[], index: number): boolean {
  return index <= longestOpening && words[index - 1]?.lower === ',';
}

/** "The parser's | ignorance" */
function isOwnedByThing(scene: Scene, { from }: PhraseMatch): boolean {
  const { words } = scene;
  const owner = words[from]?.possessive ? from : from - 1;
  // "Her" is somebody, even where nobody was named before.
  const isNoun = words[owner]?.possessive && !is(words[owner], Class.determiner);
  const phrase = isNoun ? nounPhraseEndingAt(words, owner) : undefined;
  return phrase !== undefined && isSurelyThing(words, actorOf(scene, phrase));
}

/** "… by the scheduler by mistake", "because of a mistake by the scheduler", "if only the breaker had opened": nobody did it. */
function isOfThing(scene: Scene, { from, to }: PhraseMatch): boolean {
  const { words } = scene;
  const isThing = (actor: Actor | undefined): boolean => actor !== undefined && isSurelyThing(words, actor);
  // "The job was told to stop | and ran anyway"
  if (is(words[from], Class.conjunction) && is(words[from + 1], Class.past))
    return isThing(subjectOf(scene, from + 1));
  const next = words[to + 1]?.lower;
  if (next === 'by') return isThing(passiveAgent(scene, to));
  // "… of the scheduler", "… on the part of the scheduler"
  const of = next === 'on' && words[to + 3]?.lower === 'part' ? to + 4 : to + 1;
  if (words[of]?.lower === 'of')
    return !hasClass(words, of, of + 6, Class.people) && isThing(agentAfter(scene, of));
  if (words[to]?.lower === 'had') return words[to + 1]?.lower !== 'been' && isThing(subjectOf(scene, to));
  // "The scheduler deleted it | by mistake"
  if (words[from]?.lower === 'by') {
    const verb = finiteVerbBefore(words, from);
    const group = verb === undefined ? undefined : verbGroupAt(words, verb, pastForms);
    if (group && !group.passive) return isThing(subjectOf(scene, group.from));
  }
  const before = nounPhraseEndingAt(words, from - 1);
  if (!before || is(words[before.from], Class.quantifier)) return false;
  return words[before.from - 1]?.lower === 'by' && isThing(actorOf(scene, before));
}

/** How far before a phrase what makes it ordinary may stand, in words. */
const contextReach = 24;

/** Whether what stands around the phrase or within it makes it ordinary. */
function isOrdinary(words: readonly Word[], { from, to }: PhraseMatch, entry: PhraseFault): boolean {
  const { unlessAfter, onlyAfter, unlessWith, unlessNext } = entry;
  return (
    (unlessAfter !== undefined && hasWord(words, from - contextReach, from, unlessAfter)) ||
    (onlyAfter !== undefined && !hasWord(words, from - contextReach, from, onlyAfter)) ||
    (unlessWith !== undefined && hasWord(words, from, to + 1, unlessWith)) ||
    (unlessNext !== undefined && isOneOf(words[to + 1], unlessNext))
  );
}
