// "We" or a company as the one who did wrong: a question of taste among facilitators, hence a hint.
import { blameRule } from './blameRule';

export const collective = blameRule(
  'collective',
  {
    id: 'blame/collective',
    severity: 'hint',
    editorOnly: true,
    summary: 'A sentence says what “we” or a company failed to do.',
    why:
      'Facilitators differ here: some welcome that a group owns its gap. But “we forgot” ends the search as “she forgot” does, ' +
      'and what would have reminded anybody is still to be told.',
  },
  ({ claim, unsaid }) => `This says that ${claim}, not ${unsaid}.`,
);
