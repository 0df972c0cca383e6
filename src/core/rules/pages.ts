// Where the page of a rule lies.
import type { RuleId } from './rule';

/** The page of a rule, as a path from the root of the project or of the packaged extension. */
export function pageOf(rule: RuleId): string {
  return `docs/rules/${rule}.md`;
}
