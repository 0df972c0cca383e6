// Which condition decides about an outcome: "if he had asked", "had the key been rotated", "by reading the notes", "with more care".
import type { Scene } from '../../words/scene';
import type { Word } from '../../words/words';
import { clauseAt } from './clauseOfCondition';
import type { Condition } from './condition';
import { meansAt } from './means';

/** How far a condition may stand from its outcome, in words; keeps the search bounded. */
const reach = 60;

/** The condition that decides about the outcome told at `outcome`: one of persons goes before one of systems. */
export function conditionAround(scene: Scene, outcome: number): Condition | undefined {
  const { words } = scene;
  let best: Condition | undefined;
  const last = Math.min(words.length - 1, outcome + reach);
  for (let i = Math.max(0, outcome - reach); i <= last; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word') continue;
    const found =
      clauseAt(scene, i) ?? (i > outcome || opensClause(words, i) ? meansAt(scene, i) : undefined);
    if (!found) continue;
    if (found.by === 'we') return found;
    if (!best || (best.by === 'system' && found.by === 'person')) best = found;
    i = Math.max(i, found.to);
  }
  return best;
}

function opensClause(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at - 1]?.kind === 'punctuation';
}
