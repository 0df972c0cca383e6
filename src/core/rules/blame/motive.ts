// A sentence says what somebody wanted or cared about.
import { blameRule } from './blameRule';
import { dropWord } from './fixes/dropWord';

export const motive = blameRule('motive', {
  severity: 'warning',
  summary: 'A sentence says what somebody wanted or cared about.',
  why: 'Motives are guesses, and mostly unkind ones. The goals and pressures that people had to weigh are facts, and can be changed.',
  teaching: {
    bias: 'fundamental attribution error',
    effect:
      'Nobody has seen the wish; what could be seen is the choice, and what else had to be decided at that moment.',
    instead: {
      before: 'The vendor desk could not be bothered to call back.',
      after:
        'The vendor desk called back after 50 minutes. Our ticket did not say that customers were affected.',
    },
  },
  message: ({ fault, unsaid }) => `“${fault}” guesses at a motive; it does not say ${unsaid}.`,
  waysOut: [dropWord],
  skeleton: 'At 〈time〉 〈role〉 had to weigh 〈goal〉 against 〈pressure〉.',
});
