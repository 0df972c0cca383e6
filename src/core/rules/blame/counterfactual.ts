// A sentence tells what people should or could have done.
import { blameRule } from './blameRule';

export const counterfactual = blameRule(
  'counterfactual',
  {
    id: 'blame/counterfactual',
    severity: 'warning',
    summary: 'A sentence tells what people should or could have done.',
    why: 'It describes a world that did not exist. What was done made sense to somebody at that moment, and only that reason can be changed.',
  },
  ({ claim, unsaid }) => `“${claim}” measures what was done against what was not; it does not say ${unsaid}.`,
);
