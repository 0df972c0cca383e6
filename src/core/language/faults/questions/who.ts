// "Who broke production?", "Whose idea was it?", "Which genius merged this?": the one who did it is asked for by name.
import {
  approvals,
  belongings,
  culpritActs,
  deeds,
  fools,
  minds,
  outrage,
  watchers,
} from '../../lexicon/questions';
import { Class } from '../../words/wordClasses';
import type { Scene } from '../../words/scene';
import { is, isOneOf, type Word } from '../../words/words';
import { askedOf, longestSubject } from './asked';
import { afterFillers, isExclaimed, type Reproach, somewhere } from './reproach';
import { whatPart } from './what';
import { findWord } from '../../words/within';
import { words as set } from '../../notation/wordLists';

/** "Who broke production?", "Who signed off on something this risky?" */
export function readWho({ words }: Scene, at: number): Reproach | undefined {
  const verb = afterFillers(words, at + 1);
  const lower = words[verb]?.lower ?? '';
  if (culpritActs.has(lower)) return { to: verb };
  if (lower === 'did' && isOneOf(words[verb + 1], deeds)) return { to: verb + 1 };
  // "Who would do such a thing?", "Who else but the contractor …?"
  const then = words[verb + 1]?.lower;
  if ((lower === 'would' && then === 'do') || (lower === 'else' && then === 'but')) return { to: verb + 1 };
  // "Who on earth gives a bot …?"
  if (isExclaimed(words, at) && !is(words[verb], Class.be)) return { to: verb };
  const behindPlace = actBehindPlace(words, at);
  if (behindPlace !== undefined) return { to: behindPlace };
  const shouts = somewhere(words, at + 1, outrage);
  if (approvals.has(lower) && shouts !== undefined) return { to: Math.max(verb, shouts) };
  return is(words[verb], Class.be) ? whoIs(words, verb) : undefined;
}

/** "Who on the team thought …", "Who in their right mind …": the act stands behind where they are. */
function actBehindPlace(words: readonly Word[], at: number): number | undefined {
  if (!is(words[at + 1], Class.preposition)) return undefined;
  const end = at + longestSubject + 1;
  return findWord(words, at + 2, end, culpritActs) ?? findWord(words, at + 2, end, minds);
}

/** "Who is to blame?", "Who was watching the board?" */
function whoIs(words: readonly Word[], be: number): Reproach | undefined {
  const next = words[be + 1]?.lower ?? '';
  const then = words[be + 2]?.lower;
  if ((next === 'to' && then === 'blame') || (next === 'at' && then === 'fault')) return { to: be + 2 };
  // "Who was responsible for the hook?" asks for an owner.
  return watchers.has(next) && !(next === 'responsible' && then === 'for') ? { to: be + 1 } : undefined;
}

/** "Whose idea was that?" */
export function readWhose({ words }: Scene, at: number): Reproach | undefined {
  return isOneOf(words[at + 1], belongings) ? { to: at + 1 } : undefined;
}

/** "which of you", "which of the three of you" */
const onesAsked = set('you');

/** "Which genius merged this?", "Which one of you dropped it?", "Which engineer left it open?" */
export function readWhich(scene: Scene, at: number): Reproach | undefined {
  const { words } = scene;
  const next = words[at + 1]?.lower ?? '';
  if (next === 'part') return whatPart(words, at + 1);
  if (fools.has(next)) return { to: at + 1 };
  const of = next === 'one' ? at + 2 : at + 1;
  if (words[of]?.lower === 'of') {
    const you = findWord(words, of + 1, of + longestSubject, onesAsked);
    // "Which of you can be reached?" asks for what may be.
    if (you !== undefined) return is(words[you + 1], Class.modal) ? undefined : { to: you };
    const group = askedOf(scene, of + 1);
    return group && readWho(scene, group.to);
  }
  const actor = askedOf(scene, at + 1);
  return actor?.standing === 'person' ? readWho(scene, actor.to) : undefined;
}
