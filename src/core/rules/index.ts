// The table of all rules, in the order of the docs. A rule is there when it stands here.
import { accusation } from './blame/accusation';
import { character } from './blame/character';
import { collective } from './blame/collective';
import { counterfactual } from './blame/counterfactual';
import { hindsight } from './blame/hindsight';
import { humanError } from './blame/human-error';
import { motive } from './blame/motive';
import { namedIndividual } from './blame/named-individual';
import { personFault } from './blame/person-fault';
import { punitive } from './blame/punitive';
import { selfBlame } from './blame/self-blame';
import { singleCause } from './blame/single-cause';
import { invalidFrontMatter } from './metadata/invalid-front-matter';
import { unknownTemplate } from './metadata/unknown-template';
import type { Rule } from './rule';
import { missingSection } from './structure/missing-section';
import { unansweredQuestion } from './structure/unanswered-question';
import { unusedSuppression } from './structure/unused-suppression';

export const rules: readonly Rule[] = [
  missingSection,
  unansweredQuestion,
  unusedSuppression,
  invalidFrontMatter,
  unknownTemplate,
  personFault,
  humanError,
  counterfactual,
  character,
  hindsight,
  motive,
  punitive,
  accusation,
  selfBlame,
  collective,
  singleCause,
  namedIndividual,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
