// structure/unused-suppression: a comment that switches a rule off, and switches nothing off.
import { defineRule } from '../rule';

/** A suppression that suppresses nothing, names no rule or gives no reason. */
export const unusedSuppression = defineRule({
  id: 'structure/unused-suppression',
  severity: 'warning',
  summary: 'A suppression suppresses nothing, names no rule there is, or gives no reason.',
  why: 'A suppression outlives the sentence it was written for, and then hides the next finding from everybody.',

  // What a suppression suppressed is known only when all other rules have run: the linter reports these findings (lint/suppressions.ts).
  check: () => [],
});
