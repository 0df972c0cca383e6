// A person, a role or a team as the one who did wrong.
import { blameRule } from './blameRule';

export const personFault = blameRule(
  'person-fault',
  {
    id: 'blame/person-fault',
    severity: 'warning',
    summary: 'A sentence lays the fault on a person.',
    why:
      'Where the story ends with who did wrong, nobody asks what made it likely, and the next person meets the same trap. ' +
      'Those who fear to be named stop telling what they saw.',
  },
  ({ claim, unsaid }) => `This says that ${claim}, not ${unsaid}.`,
);
