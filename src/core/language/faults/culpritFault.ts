// "The vendor team is to blame", "blame lies with Kim", "Sam is responsible for the outage", "caused by an intern who …".
import { isWholeNoun } from '../grammar/objects';
import { Class } from '../words/wordClasses';
import type { Actor } from '../agents/actor';
import { actorFrom } from '../agents/actorsAt';
import type { Act, Candidate } from '../candidate';
import { subjectOf } from '../agents/clauses';
import type { CulpritFault } from '../notation/entry';
import { isDeniedBefore } from '../grammar/denial';
import type { Scene } from '../words/scene';
import { pastForms, verbGroupAt } from '../grammar/verbGroups';
import { findWord, untilMark } from '../words/within';
import { is, isOneOf, type Word } from '../words/words';
import { agentAfter } from '../agents/agentAfter';
import { words as set } from '../notation/wordLists';

const harms = set(
  'outage outages incident incidents failure failures downtime loss breakage problem problems mistake error bug disruption delay damage ' +
    'mess crash leak breach disaster',
);
const leaners = set('lies lay rests rested falls fell sits is was');

export function culpritFaultAt(scene: Scene, index: number, entry: CulpritFault): Candidate | undefined {
  const { words } = scene;
  const found = namedAt(scene, index);
  if (!found || found.actor.standing !== 'person') return undefined;
  return {
    category: 'person-fault',
    entry,
    negated: isDeniedBefore(words, index) || is(words[index + 2], Class.negation),
    claim: 'agent first',
    ...found,
  };
}

type Named = Pick<Act, 'groupFrom' | 'faultFrom' | 'faultTo'> & {
  readonly actor: Actor;
  readonly claim?: Act['claim'];
  readonly deed?: string;
};

function namedAt(scene: Scene, index: number): Named | undefined {
  const { words } = scene;
  const { lower } = words[index] as Word;
  if (lower === 'blame') return toBlame(scene, index) ?? blameLies(scene, index);
  if (lower === 'responsible') return responsibleFor(scene, index);
  if (lower === 'caused') return causedBy(scene, index);
  return culpritIs(scene, index);
}

/** "X is to blame", "to blame is X". */
function toBlame(scene: Scene, index: number): Named | undefined {
  const { words } = scene;
  if (words[index - 1]?.lower !== 'to') return undefined;
  if (is(words[index - 2], Class.be)) {
    const group = verbGroupAt(words, index - 2, new Set(['past']));
    const actor = subjectOf(scene, group.from);
    if (actor && actor.standing !== 'other')
      return { actor, groupFrom: group.from, faultFrom: index - 2, faultTo: index };
  }
  if (!is(words[index + 1], Class.be)) return undefined;
  const actor = actorFrom(scene, index + 2);
  return (
    actor && { actor, groupFrom: index - 1, faultFrom: index - 1, faultTo: index + 1, claim: 'agent last' }
  );
}

/** "the blame lies with X". */
function blameLies(scene: Scene, index: number): Named | undefined {
  const { words } = scene;
  if (!isOneOf(words[index + 1], leaners) || words[index + 2]?.lower !== 'with') return undefined;
  const actor = agentAfter(scene, index + 2);
  return actor && { actor, groupFrom: index, faultFrom: index, faultTo: index + 2, claim: 'agent last' };
}

/** "X is responsible for the outage". */
function responsibleFor(scene: Scene, index: number): Named | undefined {
  const { words } = scene;
  if (words[index + 1]?.lower !== 'for') return undefined;
  const harm = harmAfter(words, index + 2);
  const group = verbGroupAt(words, index, new Set(['participle']));
  if (harm === undefined || group.from === index) return undefined;
  const actor = subjectOf(scene, group.from);
  return actor && { actor, groupFrom: group.from, faultFrom: index, faultTo: harm };
}

function harmAfter(words: readonly Word[], from: number): number | undefined {
  const harm = findWord(words, from, untilMark(words, from, from + 4), harms);
  return harm !== undefined && isWholeNoun(words, harm) ? harm : undefined;
}

/** "caused by an intern who …": a person as the cause, whatever was done. */
function causedBy(scene: Scene, index: number): Named | undefined {
  if (scene.words[index + 1]?.lower !== 'by') return undefined;
  const actor = agentAfter(scene, index + 1);
  const group = verbGroupAt(scene.words, index, pastForms);
  if (!actor || (group.from < index && group.tense === 'other')) return undefined;
  return {
    actor,
    groupFrom: group.from,
    faultFrom: index,
    faultTo: index + 1,
    claim: 'agent did it',
    deed: 'caused',
  };
}

/** "the culprit was X". */
function culpritIs(scene: Scene, index: number): Named | undefined {
  const be = scene.words[index + 1]?.lower ?? '';
  if (be !== 'was' && be !== 'is' && be !== ':') return undefined;
  const actor = actorFrom(scene, index + 2);
  return actor && { actor, groupFrom: index, faultFrom: index, faultTo: index + 1, claim: 'agent last' };
}
