// A sentence judges somebody’s competence, care or attitude.
import { blameRule } from './blameRule';
import { leftOpen } from './leftOpen';
import { dropWord } from './fixes/dropWord';

export const character = blameRule('character', {
  severity: 'warning',
  summary: 'A sentence judges somebody’s competence, care or attitude.',
  why: 'A judgement of people explains nothing that a team can change, and those who are judged stop telling what they saw.',
  teaching: {
    bias: 'fundamental attribution error',
    effect: '“Careless” is how an act looks to somebody who knows how it ended and did not sit there.',
    instead: {
      before: 'A careless edit by the network engineer took the site offline.',
      after:
        'The network engineer edited line 212 of 900. Nothing checks the file, and saving it makes it live.',
    },
  },
  message: (match) => `“${match.fault}” judges people; ${leftOpen(match)}.`,
  waysOut: [dropWord],
  skeleton:
    'At 〈time〉 〈role〉 had 〈information, tools, time〉, and the task asked for 〈what it asked for〉.',
});
