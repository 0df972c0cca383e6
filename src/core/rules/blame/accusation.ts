// A question or phrase looks for who is at fault.
import { blameRule } from './blameRule';
import { askWhat } from './fixes/askWhat';

export const accusation = blameRule('accusation', {
  severity: 'warning',
  summary: 'A question or phrase looks for who is at fault.',
  why: 'Who did it is known in a minute and teaches nothing. What made it possible is what keeps it from happening again.',
  teaching: {
    bias: 'bad apple theory',
    effect:
      'One bad apple, and everything else is fine: a culprit ends the unease of not knowing long before anything is understood.',
    instead: {
      before: 'Who approved this?',
      after: 'What did the change look like at review, and what does review usually catch?',
    },
  },
  message: ({ fault, unsaid }) => `“${fault}” looks for somebody, not for ${unsaid}.`,
  waysOut: [askWhat],
});
