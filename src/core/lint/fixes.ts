// Makes the fixes that need no second look, until nothing is left to fix.
import type { Finding, Fix } from '../rules/rule';
import { type TextEdit, applyEdits } from '../text/edit';
import { overlaps } from '../text/range';

/** A fix may make the next one possible, but two rules that undo each other must come to an end. */
const mostRounds = 10;

/**
 * The text with all safe fixes made, and how many that were. Fixes that touch each other are made one after the other, each on the
 * findings of the text before it.
 * @param findingsOf reads and lints a text anew
 */
export function applySafeFixes(
  text: string,
  findingsOf: (text: string) => readonly Finding[],
): { readonly text: string; readonly fixed: number } {
  let current = text;
  let fixed = 0;
  for (let round = 0; round < mostRounds; round++) {
    const fixes = apart(
      findingsOf(current).flatMap((finding) => finding.fixes.find(({ safe }) => safe) ?? []),
    );
    const next = applyEdits(
      current,
      fixes.flatMap(({ edits }) => edits),
    );
    if (next === current) break;
    current = next;
    fixed += fixes.length;
  }
  return { text: current, fixed };
}

/** As many of the fixes, in their order, as do not touch one another. */
function apart(fixes: readonly Fix[]): readonly Fix[] {
  const taken: TextEdit[] = [];
  return fixes.filter(({ edits }) => {
    const touches = edits.some(({ range }) => taken.some((other) => overlaps(other.range, range)));
    if (!touches) taken.push(...edits);
    return !touches;
  });
}
