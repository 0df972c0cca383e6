// A word of ease or obviousness is laid over what somebody did or saw.
import { blameRule } from './blameRule';
import { dropWord } from './fixes/dropWord';

export const hindsight = blameRule('hindsight', {
  severity: 'warning',
  summary: 'A word of ease or obviousness is laid over what somebody did or saw.',
  why: 'Knowing the outcome makes signals look clearer than they were. What was visible then, among what else, is what the next person will face.',
  teaching: {
    bias: 'hindsight bias',
    effect: 'Once the outcome is known, the signs of it seem to have been plain all along.',
    instead: {
      before: 'It was obvious that the certificate was about to expire.',
      after: 'The certificate expired on 3 June. Its date was one of 140 lines in a weekly mail.',
    },
  },
  message: ({ fault, unsaid }) => `“${fault}” is how it looks afterwards, not ${unsaid}.`,
  waysOut: [dropWord],
  skeleton: 'At 〈time〉 〈screen or log〉 showed 〈signal〉 among 〈what else〉.',
});
