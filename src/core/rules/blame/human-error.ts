// Human error is given as the cause.
import { blameRule } from './blameRule';

export const humanError = blameRule(
  'human-error',
  {
    id: 'blame/human-error',
    severity: 'warning',
    summary: 'Human error is given as the cause.',
    why: 'The label ends the search where it gets interesting: everybody errs every day, and what turned this one into an incident can be changed.',
  },
  ({ fault, unsaid }) => `“${fault}” names a label, not ${unsaid}.`,
);
