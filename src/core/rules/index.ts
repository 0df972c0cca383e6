// The table of all rules, in the order of the docs. A rule is there when it stands here.
import { personFault } from './blame/person-fault';
import { invalidFrontMatter } from './metadata/invalid-front-matter';
import type { Rule } from './rule';
import { missingSection } from './structure/missing-section';
import { unansweredQuestion } from './structure/unanswered-question';
import { unusedSuppression } from './structure/unused-suppression';

export const rules: readonly Rule[] = [
  missingSection,
  unansweredQuestion,
  unusedSuppression,
  invalidFrontMatter,
  personFault,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
