// The author takes the fault on themselves.
import { blameRule } from './blameRule';
import { leftOpen } from './leftOpen';
import { dropWord } from './fixes/dropWord';

export const selfBlame = blameRule('self-blame', {
  severity: 'warning',
  summary: 'The author takes the fault on themselves.',
  why: 'It is generous, and it ends the search just as surely: whatever caught you will catch the next person.',
  teaching: {
    bias: 'hindsight bias',
    effect: 'You judge what you did by what you learned only later.',
    instead: {
      before: 'My bad, I picked the wrong backup.',
      after:
        'I restored the backup of 02:00. The list shows times only, not that it was taken mid-migration.',
    },
  },
  message: (match) => `You take this on yourself (“${match.fault}”); ${leftOpen(match)}.`,
  waysOut: [dropWord],
  skeleton: 'At 〈time〉 I saw 〈signal〉 and expected 〈effect〉; 〈tool〉 did 〈what it did〉.',
});
