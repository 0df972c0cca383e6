// A person, a role or a team as the one who did wrong.
import { blameRule } from './blameRule';
import { thatOf } from './leftOpen';
import { dropWord } from './fixes/dropWord';

export const personFault = blameRule('person-fault', {
  severity: 'warning',
  summary: 'A sentence lays the fault on a person.',
  why:
    'Where the story ends with who did wrong, nobody asks what made it likely, and the next person meets the same trap. ' +
    'Those who fear to be named stop telling what they saw.',
  teaching: {
    bias: 'fundamental attribution error',
    effect:
      'What we do ourselves we explain by the situation, what others do by the kind of people they are.',
    instead: {
      before: 'Marek forgot to switch the alerts back on.',
      after: 'Marek ended the maintenance at 16:20; no page showed that the alerts were still off.',
    },
  },
  message: thatOf,
  waysOut: [dropWord],
  skeleton: 'At 〈time〉 〈role〉 saw 〈signal〉, which suggested 〈what seemed true〉.',
});
