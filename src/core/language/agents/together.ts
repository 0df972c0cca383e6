// Of whom else the same is told: "Kim and Lee", "Kim, Lee and the duty planner", "caused by a contractor and an intern".
import type { Actor } from './actor';
import { actorEndingAt, actorFrom } from './actorsAt';
import { actorOf } from './actorOf';
import { nounPhraseEndingAt } from '../grammar/nounPhrases';
import { Class } from '../words/wordClasses';
import type { Scene } from '../words/scene';
import { is, isOneOf, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** More are named in no sentence; the bound keeps rows of names linear. */
const most = 6;

const joining = set('and or nor &');

/** Can stand before its subject. */
const helping = Class.be | Class.have | Class.auxiliaryDo | Class.modal;

/** Everybody who acts, or owns a fault, together with `last`, in the order of the text; `last` alone where nobody does. */
export function subjectsUpTo(scene: Scene, last: Actor): readonly Actor[] {
  const { words } = scene;
  const found = [last];
  let whole: readonly Actor[] = found.slice();
  while (found.length < most) {
    const first = found[0] as Actor;
    const at = beforeJoint(words, first.from - 1, found.length === 1);
    const actor = at === undefined ? undefined : actorEndingAt(scene, at);
    // "She took Kim's and Lee forgot it"
    if (!actor || !mayAct(actor) || (words[actor.to]?.possessive && !words[last.to]?.possessive)) break;
    found.unshift(actor);
    // "The page went to Kim, and Lee …": behind a verb or a preposition stands no subject.
    const isOwner = words[actor.to]?.possessive === true;
    // "… the relayers, and the group has …": with a comma before "and" two are no list.
    const isList = found.length > 2 || words[actor.to + 1]?.lower !== ',';
    if (isList && (isOwner || opensClause(words, withBoth(words, actor.from)))) whole = found.slice();
  }
  return whole;
}

/** Everybody behind "by" or "with" from `first` on, in the order of the text; `first` alone where a clause goes on behind it. */
export function agentsFrom(scene: Scene, first: Actor): readonly Actor[] {
  const { words } = scene;
  const found = [first];
  let whole: readonly Actor[] = found.slice();
  while (found.length < most) {
    const last = found.at(-1) as Actor;
    const comma = words[last.to + 1]?.lower === ',' ? 1 : 0;
    const isJoined = isOneOf(words[last.to + 1 + comma], joining);
    if (!isJoined && comma === 0) break;
    const start = last.to + 1 + comma + (isJoined ? 1 : 0);
    const actor = personAt(scene, start);
    if (!actor) break;
    found.push(actor);
    // "Broken by Kim, and Lee fixed it"
    if (goesOn(words, actor.to + 1)) break;
    if (isJoined) whole = found.slice();
  }
  return whole;
}

/** The person whose phrase begins at `start`; "why did Kim and Lee | forget it" has a verb behind it that looks like a noun. */
function personAt(scene: Scene, start: number): Actor | undefined {
  for (let to = actorFrom(scene, start)?.to ?? -1; to >= start; to--) {
    const actor = actorOf(scene, { from: start, to });
    if (actor.standing === 'person' && actor.from === start) return actor;
  }
  return undefined;
}

/** The end of what stands before "and" or, farther from the verb, before a comma. */
function beforeJoint(words: readonly Word[], at: number, isLast: boolean): number | undefined {
  const { lower } = words[at] ?? { lower: '' };
  if (joining.has(lower)) return words[at - 1]?.lower === ',' ? at - 2 : at - 1;
  return !isLast && lower === ',' ? at - 1 : undefined;
}

function mayAct({ standing }: Actor): boolean {
  return standing === 'person' || standing === 'perhaps';
}

/** "Both Kim and Lee", "neither Kim nor Lee" */
function withBoth(words: readonly Word[], at: number): number {
  return isOneOf(words[at - 1], counting) ? at - 1 : at;
}

const counting = set('both neither either');

/** Whether a subject may begin at `at`: nothing stands before it, or what opens a clause, or "during the drill". */
function opensClause(words: readonly Word[], at: number): boolean {
  if (standsInFront(words, at)) return true;
  const time = is(words[at - 1], Class.preposition) ? undefined : nounPhraseEndingAt(words, at - 1);
  return (
    time !== undefined && is(words[time.from - 1], Class.preposition) && standsInFront(words, time.from - 1)
  );
}

function standsInFront(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.kind !== 'word' || is(before, Class.clauseWord | Class.conjunction | Class.adverb | helping);
}

/** Whether a verb of its own follows at `at`. */
function goesOn(words: readonly Word[], at: number): boolean {
  return is(words[is(words[at], Class.adverb) ? at + 1 : at], Class.past | helping);
}
