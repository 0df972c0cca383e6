// A word of ease or obviousness is laid over what somebody did or saw.
import { blameRule } from './blameRule';

export const hindsight = blameRule(
  'hindsight',
  {
    id: 'blame/hindsight',
    severity: 'warning',
    summary: 'A word of ease or obviousness is laid over what somebody did or saw.',
    why: 'Knowing the outcome makes signals look clearer than they were. What was visible then, among what else, is what the next person will face.',
  },
  ({ fault, unsaid }) => `“${fault}” is how it looks afterwards, not ${unsaid}.`,
);
