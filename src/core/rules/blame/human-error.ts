// Human error is given as the cause.
import { blameRule } from './blameRule';
import { leftOpen } from './leftOpen';
import { contributingFactors } from './fixes/contributingFactors';
import { dropWord } from './fixes/dropWord';
import { leaveBlank } from './fixes/leaveBlank';

export const humanError = blameRule('human-error', {
  severity: 'warning',
  summary: 'Human error is given as the cause.',
  why: 'The label ends the search where it gets interesting: everybody errs every day, and what turned this one into an incident can be changed.',
  teaching: {
    bias: 'nominal fallacy',
    effect: 'Call a thing by a label and it feels explained.',
    instead: {
      before: 'The outage was due to operator error.',
      after: 'The console lists both regions under one name, and “Delete” asks for no confirmation.',
    },
  },
  message: (match) => `“${match.fault}” is a label; ${leftOpen(match)}.`,
  waysOut: [leaveBlank, contributingFactors, dropWord],
  skeleton: 'At 〈time〉 〈role〉 did 〈act〉; 〈tool〉 showed 〈what it showed〉 and let it through.',
});
