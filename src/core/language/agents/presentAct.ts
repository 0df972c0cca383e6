// Timelines tell what happened in the present: "14:02 operator presses the button".
import type { Actor } from './actor';
import { subjectOf } from './clauses';
import type { Standing } from '../notation/entry';
import { Class } from '../words/wordClasses';
import type { Scene } from '../words/scene';
import { startsWithTime } from '../words/timeOfDay';
import { is, type Word } from '../words/words';
import { words as set } from '../notation/wordLists';

/** Whether a sentence is one of a timeline, where verbs in the present tell what happened. */
export function tellsInPresent({ words, lore }: Scene): boolean {
  return lore.register === 'narrative' || startsWithTime(words);
}

/** How far before a place its verb is looked for, in words. */
const farthest = 12;

/** The nearest present form before a place that has a person for its subject, or whoever `standing` says; `isVerb` says which forms count. */
export function presentActBefore(
  scene: Scene,
  index: number,
  isVerb: (lower: string) => boolean = () => true,
  standing: Standing = 'person',
): { readonly verb: number; readonly actor: Actor } | undefined {
  if (!tellsInPresent(scene)) return undefined;
  const { words } = scene;
  for (let i = index - 1; i > 0 && i > index - farthest; i--) {
    const word = words[i] as Word;
    if (word.kind === 'number' || word.kind === 'opaque' || word.lower === '%') continue;
    if (word.kind !== 'word' || is(word, Class.clauseWord)) return undefined;
    if (!/[a-z]{2}s$/.test(word.lower) || seen.has(word.lower) || word.possessive || !isVerb(word.lower))
      continue;
    const actor = subjectOf(scene, i);
    if (actor?.standing === standing) return { verb: i, actor };
  }
  return undefined;
}

/** What people do to a wrong thing when they find it. */
const seen: ReadonlySet<string> = set(
  'sees notices finds spots reports identifies suspects discovers fixes corrects reverts removes restores gets is has was',
);
