// Makes the fixes that need no second look, until nothing is left to fix.
import type { Finding } from '../rules/rule';
import { type TextEdit, applyEdits } from '../text/edit';
import { type Range, overlaps } from '../text/range';

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
  let findings = findingsOf(text);
  let fixed = 0;
  for (let round = 0; round < mostRounds; round++) {
    const mended = apart(findings);
    const next = applyEdits(
      current,
      mended.flatMap(({ edits }) => edits),
    );
    if (next === current) break;
    const left = findingsOf(next);
    // A fix that does not mend what it is for would be made again and again.
    if (isRepeated(mended, findings, left)) break;
    current = next;
    findings = left;
    fixed += mended.length;
  }
  return { text: current, fixed };
}

interface Mended {
  readonly finding: Finding;
  readonly edits: readonly TextEdit[];
}

/** The safe fixes, as many in their order as do not touch one another. */
function apart(findings: readonly Finding[]): readonly Mended[] {
  const taken: Range[] = [];
  return findings.flatMap((finding) => {
    const edits = finding.fixes.find(({ safe }) => safe)?.edits ?? [];
    const touches = edits.some(({ range }) => taken.some((other) => overlaps(other, range)));
    if (edits.length === 0 || touches) return [];
    taken.push(...edits.map(({ range }) => range));
    return [{ finding, edits }];
  });
}

/** Whether everything that was mended is said as often as before. */
function isRepeated(
  mended: readonly Mended[],
  before: readonly Finding[],
  after: readonly Finding[],
): boolean {
  return mended.every(({ finding }) => {
    const isSame = ({ rule, message }: Finding) => rule === finding.rule && message === finding.message;
    return after.filter(isSame).length >= before.filter(isSame).length;
  });
}
