// A question or phrase looks for who is at fault.
import { blameRule } from './blameRule';

export const accusation = blameRule(
  'accusation',
  {
    id: 'blame/accusation',
    severity: 'warning',
    summary: 'A question or phrase looks for who is at fault.',
    why: 'Who did it is known in a minute and teaches nothing. What made it possible is what keeps it from happening again.',
  },
  ({ fault, unsaid }) => `“${fault}” looks for somebody, not for ${unsaid}.`,
);
