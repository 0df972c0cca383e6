// "The root cause was that Kim restarted the primary": one cause, and it is somebody or what somebody did.
import type { Actor } from '../agents/actor';
import { actorFrom } from '../agents/actorsAt';
import { addresseeAfter } from '../agents/agentAfter';
import { actorOf } from '../agents/actorOf';
import { subjectOf } from '../agents/clauses';
import { pastForms, verbGroupAt } from '../grammar/verbGroups';
import { Class } from '../words/wordClasses';
import { words as set } from '../notation/wordLists';
import type { Scene } from '../words/scene';
import { is, isOneOf, type Word } from '../words/words';

/** How far behind the label the person may stand, in words. */
const reach = 14;

const single = set('the single sole only main primary ultimate real actual one our its a');

/** Who or what a label names. */
interface Cause {
  readonly actor: Actor;
  readonly to: number;
  readonly isAct: boolean;
}

/** The label of a single cause, and the person whom it names or whose act it names. */
export interface SingleCause extends Cause {
  readonly label: Label;
}

/** The label of a single cause in a sentence, with the person behind it; `undefined` where nobody is. */
export function singleCauseIn(scene: Scene): SingleCause | undefined {
  if (scene.words.at(-1)?.lower === '?') return undefined;
  const label = labelIn(scene.words);
  const told = label && personBehind(scene, label.next);
  return told && { label, ...told };
}

interface Label {
  readonly from: number;
  readonly to: number;
  /** Where the cause begins that it names. */
  readonly next: number;
}

/** "The root cause was (that)", "Root cause:", "the sole cause of the outage was". */
function labelIn(words: readonly Word[]): Label | undefined {
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i] as Word;
    if (lower !== 'cause' && lower !== 'root-cause') continue;
    const isRoot = lower === 'root-cause' || words[i - 1]?.lower === 'root';
    const before = words[isRoot && lower === 'cause' ? i - 2 : i - 1]?.lower ?? '';
    if (!isRoot && !(single.has(before) && before !== 'the' && before !== 'a' && before !== 'one')) continue;
    let from = isRoot && lower === 'cause' ? i - 1 : i;
    while (from > 0 && isOneOf(words[from - 1], single)) from--;
    const next = afterLink(words, i + 1);
    if (next !== undefined) return { from, to: i, next };
  }
  return undefined;
}

/** What may stand between the label and its verb: "of the outage", "turned out to be". */
const beforeVerb = set('of for here turned appears appeared seems seemed');

/** How the cause was found, which tells nothing of it: "was identified by Kim". */
const findings = set(
  'found identified discovered determined traced established diagnosed confirmed spotted understood isolated reported fixed',
);

/** Behind these there is no cause yet, or more than one, or an enemy. */
const noSingleCause = set(
  'tbd todo unknown unclear pending combination mix mixture number series chain both two three several attack intrusion breach',
);

/** Where the cause begins behind ":" or "was (that)"; `undefined` where none is told. */
function afterLink(words: readonly Word[], start: number): number | undefined {
  for (let i = start; i < words.length && i < start + 10; i++) {
    const word = words[i] as Word;
    const { lower } = word;
    const isMark = lower === ':' || lower === '–' || lower === '—' || (lower === '-' && i === start);
    if (isMark || is(word, Class.be)) return causeAt(words, i + 1);
    if (word.kind === 'punctuation' || (i === start && !beforeVerb.has(lower))) return undefined;
  }
  return undefined;
}

function causeAt(words: readonly Word[], start: number): number | undefined {
  let i = start;
  while (is(words[i], Class.adverb) || words[i]?.lower === 'that' || words[i]?.lower === 'been') i++;
  if (isOneOf(words[i], findings)) {
    if (words[i + 1]?.lower !== 'as') return undefined;
    i += 2;
  }
  const noun = is(words[i], Class.determiner) ? i + 1 : i;
  const isNone = is(words[i], Class.negation) || isOneOf(words[noun], noSingleCause);
  return isNone ? undefined : i;
}

function personBehind(scene: Scene, start: number): Cause | undefined {
  const { words } = scene;
  const actor = actorFrom(scene, start);
  if (actor?.standing === 'person' && (actor.kind !== 'pronoun' || actor.from === start)) {
    const verb = words[actor.to + 1];
    const isAct =
      verb !== undefined &&
      (is(verb, Class.past) || verb.lower.endsWith('ing') || is(verb, Class.have | Class.adverb));
    const alone = verb === undefined || (verb.kind === 'punctuation' && verb.lower !== '-');
    if (isAct || alone) return { actor, to: isAct ? actor.to + 1 : actor.to, isAct };
  }
  for (let i = start; i < words.length && i < start + reach; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' && word.lower !== '-') return undefined;
    if (word.possessive) {
      const owner = actorOf(scene, { from: start, to: i });
      if (owner.standing === 'person' && owner.kind !== 'team') return { actor: owner, to: i, isAct: true };
    }
    if (word.lower === 'by') {
      const agent = addresseeAfter(scene, i);
      return agent?.standing === 'person' ? { actor: agent, to: agent.to, isAct: true } : undefined;
    }
    if (is(word, Class.past) && i > start) {
      const subject = subjectOf(scene, verbGroupAt(words, i, pastForms).from);
      if (subject?.standing === 'person' && subject.from >= start)
        return { actor: subject, to: i, isAct: true };
    }
  }
  return undefined;
}
