// "The admin was careless", "a reckless merge", "not qualified for it", "too proud to ask", "Sloppy.": an adjective that judges people.
import { agentAfter } from '../../agents/agentAfter';
import { type Actor, somebodyAt } from '../../agents/actor';
import { actorOf } from '../../agents/actorOf';
import type { Act, Candidate } from '../../candidate';
import { subjectOf } from '../../agents/clauses';
import { withDegrees } from '../../grammar/copula';
import { isDeniedBefore } from '../../grammar/denial';
import { isMachine } from '../../agents/doers';
import { ownerEndingAt } from '../../agents/owners';
import { singularOf } from '../../words/singular';
import type { TraitFault } from '../../notation/entry';
import { acts } from '../../lexicon/traits';
import { Class, framing } from '../../words/wordClasses';
import { startsHere } from '../../grammar/openings';
import { nounPhraseEndingAt } from '../../grammar/nounPhrases';
import { isWholeNoun } from '../../grammar/objects';
import type { Scene } from '../../words/scene';
import { canBeSomebody } from '../../agents/strangers';
import { anyForm, verbGroupAt } from '../../grammar/verbGroups';
import { is, isOneOf, type Word } from '../../words/words';
import { behindCopula } from './predicateTrait';
import { words as set } from '../../notation/wordLists';

/** The judgement that the adjective at `index` lays on people or on what they did. */
export function traitFaultAt(scene: Scene, index: number, entry: TraitFault): Candidate | undefined {
  // "Slack reports": a capital inside a sentence begins a name.
  if (scene.words[index]?.capital && !startsHere(scene.words, index)) return undefined;
  if (scene.words[index + 1]?.lower === 'or' && scene.words[index + 2]?.lower === 'not') return undefined;
  const judgement =
    (entry.virtue || entry.excess || entry.then ? undefined : beforeNoun(scene, index, entry)) ??
    behindCopula(scene, index, entry) ??
    apposed(scene, index, entry) ??
    ofSomebody(scene, index, entry) ??
    verdict(scene, index, entry);
  return judgement && { category: 'character', entry, ...judgement };
}

/** How many words may stand between the adjective and what it judges: "a careless late-night edit". */
const nounReach = 3;

/** Judging words that have a technical sense before these: "sloppy quorum", "stupid backoff", "naive Bayes", "incompetent cells". */
const technical = set(
  'quorum backoff loading phrase matching mode property neighbour neighbor driving query parser parsing match hinted bayes cell valve vein counter hashing',
);

/** "a careless edit", "the hapless contractor": what is judged stands behind it. */
function beforeNoun(scene: Scene, index: number, entry: TraitFault): Act | undefined {
  const { words } = scene;
  const first = words[index + 1];
  if (first?.kind !== 'word' || isOf(first.lower, technical)) return undefined;
  if (is(first, framing | Class.determiner) && first.lower !== 'and') return undefined;
  if (isOneOf(words[index - 1], groupsOwn)) return undefined;
  if (isOwnedByThing(scene, index) || isMadeByMachine(scene, index)) return undefined;
  for (let i = index + 1; i < words.length && i <= index + nounReach; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word' || (is(word, framing) && word.lower !== 'and')) break;
    const { standing } = actorOf(scene, { from: index, to: i });
    const isPerson =
      !word.possessive &&
      (standing === 'person' || (standing === 'perhaps' && entry.who === 'people')) &&
      isWholeNoun(words, i);
    const isWork = entry.works !== undefined && entry.works !== 'any' && isOf(word.lower, entry.works);
    if (isPerson || (isWork && isWholeNoun(words, i))) return attributive(scene, index, i);
  }
  if (is(first, Class.adverb) || first.lower === 'and') return undefined;
  const isOwned = (entry.who === 'people' || entry.works !== undefined) && ownerEndingAt(scene, index - 1);
  if (isOwned) return attributive(scene, index, index + 1);
  return entry.works === 'any' && !isTechnicalThing(words, index + 1)
    ? attributive(scene, index, index + 1)
    : undefined;
}

/** What is owned by many, or by a thing, is judged as theirs. */
const groupsOwn = set('our their its');

/** What a program holds or follows; a judging word before one of these is said of the thing: "a sloppy regular expression". */
const technicalThings =
  set(`expression pattern regex regexp tolerance clock timer timeout policy filter parser algorithm heuristic estimator match matcher matching lookup
  cache pointer quorum limit threshold default defaults layout look typeface rounding backoff retry retries`);

/** Whether the noun that begins at `first` is a technical thing, which its last word tells. */
function isTechnicalThing(words: readonly Word[], first: number): boolean {
  let head = first;
  while (head < first + nounReach && !isWholeNoun(words, head)) head++;
  const { lower } = words[head] as Word;
  return technicalThings.has(lower) || (isMachine(lower) && !acts.has(lower));
}

/** "The tokenizer's careless handling": what does it is known to be a thing. */
function isOwnedByThing(scene: Scene, index: number): boolean {
  const owner = scene.words[index - 1];
  if (!owner?.possessive || owner.capital || !isMachine(owner.lower)) return false;
  const phrase = nounPhraseEndingAt(scene.words, index - 1);
  return phrase !== undefined && actorOf(scene, phrase).standing === 'other';
}

/** "The parser made an elementary mistake". */
function isMadeByMachine(scene: Scene, index: number): boolean {
  const { words } = scene;
  const made = is(words[index - 1], Class.determiner) ? index - 2 : index - 1;
  if (!isOneOf(words[made], making)) return false;
  const subject = subjectOf(scene, verbGroupAt(words, made, anyForm).from);
  return subject?.standing === 'other' && isMachine((words[subject.to] as Word).lower);
}

const making = set('make makes made making');

function isOf(lower: string, works: ReadonlySet<string>): boolean {
  return works.has(lower) || works.has(singularOf(lower));
}

function attributive(scene: Scene, index: number, to: number): Act {
  // "The analysts' undisciplined use"
  const actor = ownerEndingAt(scene, index - 1);
  const groupFrom = actor?.from ?? index;
  return {
    actor,
    groupFrom,
    faultFrom: index,
    faultTo: to,
    negated: isDeniedBefore(scene.words, groupFrom),
    claim: 'as written',
  };
}

/** "That was careless of him", "stupid of me". */
function ofSomebody(scene: Scene, index: number, entry: TraitFault): Act | undefined {
  const { words } = scene;
  if (words[index + 1]?.lower !== 'of' || entry.virtue || entry.excess || entry.then) return undefined;
  const pronoun = isOneOf(words[index + 2], addressed);
  const actor = pronoun ? somebodyAt(index + 2) : agentAfter(scene, index + 1);
  if (actor?.standing !== 'person') return undefined;
  return {
    actor,
    groupFrom: index,
    faultFrom: index,
    faultTo: pronoun ? index + 2 : index + 1,
    negated: isDeniedBefore(words, index),
    claim: 'as written',
  };
}

const addressed = set('him her me you');

/** "The engineer, overconfident as ever, skipped it", "Half asleep, the operator pulled it". */
function apposed(scene: Scene, index: number, entry: TraitFault): Act | undefined {
  if (entry.virtue || entry.excess || entry.then) return undefined;
  const { words } = scene;
  const from = withDegrees(words, index);
  let actor: Actor | undefined;
  if (words[from - 1]?.lower === ',') {
    const phrase = nounPhraseEndingAt(words, from - 2);
    // "The laptop in the back office, asleep since Friday": said of what is in there.
    actor = phrase && !isOneOf(words[phrase.from - 1], places) ? actorOf(scene, phrase) : undefined;
  } else if (startsHere(words, from)) {
    for (let i = index + 1; i < words.length && i < index + appositionReach; i++) {
      const { lower } = words[i] as Word;
      if (lower === '.' || lower === ';') break;
      if (lower === ',') {
        actor = agentAfter(scene, i);
        break;
      }
    }
  }
  const asEver = words[index + 1]?.lower === 'as' && isOneOf(words[index + 2], always);
  if (actor?.standing === 'other' && (entry.who === 'people' || asEver) && canBeSomebody(words, actor))
    actor = { ...actor, standing: 'person' };
  if (actor?.standing !== 'person') return undefined;
  const behind = actor.from > index;
  return {
    actor,
    groupFrom: from,
    faultFrom: from,
    faultTo: index,
    negated: false,
    claim: behind ? 'as written' : 'agent first',
  };
}

const places = set('in at');

const always = set('ever always usual');

/** How long what stands before the subject may be. */
const appositionReach = 10;

/** "Sloppy.", "Careless, frankly.": the judgement is all there is. */
function verdict({ words }: Scene, index: number, entry: TraitFault): Act | undefined {
  if (entry.who !== 'people' || entry.works !== 'any') return undefined;
  const from = withDegrees(words, index);
  const next = words[index + 1];
  const ends = next === undefined || verdictEnds.has(next.lower);
  if (!ends || !startsHere(words, from)) return undefined;
  return {
    actor: undefined,
    groupFrom: from,
    faultFrom: from,
    faultTo: index,
    negated: false,
    claim: 'as written',
  };
}

const verdictEnds = new Set(['.', '!', ',', 'and']);
