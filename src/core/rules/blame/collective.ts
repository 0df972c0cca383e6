// "We" or a company as the one who did wrong: a question of taste among facilitators, hence a hint.
import { blameRule } from './blameRule';
import { thatOf } from './leftOpen';
import { dropWord } from './fixes/dropWord';

export const collective = blameRule('collective', {
  severity: 'hint',
  editorOnly: true,
  summary: 'A sentence says what “we” or a company failed to do.',
  why:
    'Facilitators differ here: some welcome that a group owns its gap. But “we forgot” ends the search as “she forgot” does, ' +
    'and what would have reminded anybody is still to be told.',
  teaching: {
    bias: 'fundamental attribution error',
    effect: 'A gap is explained by what the group is like, not by what it saw and had at hand.',
    instead: {
      before: 'We failed to notice the lag.',
      after: 'The lag had no alert, and its panel is on a dashboard that opens at 30 days.',
    },
  },
  message: thatOf,
  waysOut: [dropWord],
  skeleton: 'At 〈time〉 〈role〉 saw 〈signal〉, which suggested 〈what seemed true〉.',
});
