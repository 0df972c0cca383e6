// The author takes the fault on themselves.
import { blameRule } from './blameRule';

export const selfBlame = blameRule(
  'self-blame',
  {
    id: 'blame/self-blame',
    severity: 'warning',
    summary: 'The author takes the fault on themselves.',
    why: 'It is generous, and it ends the search just as surely: whatever caught you will catch the next person.',
  },
  ({ fault, unsaid }) => `You take this on yourself (“${fault}”); it does not say ${unsaid}.`,
);
