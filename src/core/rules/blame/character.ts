// A sentence judges somebody’s competence, care or attitude.
import { blameRule } from './blameRule';

export const character = blameRule(
  'character',
  {
    id: 'blame/character',
    severity: 'warning',
    summary: 'A sentence judges somebody’s competence, care or attitude.',
    why: 'A judgement of people explains nothing that a team can change, and those who are judged stop telling what they saw.',
  },
  ({ fault, unsaid }) => `“${fault}” judges people; it does not say ${unsaid}.`,
);
