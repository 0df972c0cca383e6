// A sentence says what somebody wanted or cared about.
import { blameRule } from './blameRule';

export const motive = blameRule(
  'motive',
  {
    id: 'blame/motive',
    severity: 'warning',
    summary: 'A sentence says what somebody wanted or cared about.',
    why: 'Motives are guesses, and mostly unkind ones. The goals and pressures that people had to weigh are facts, and can be changed.',
  },
  ({ fault, unsaid }) => `“${fault}” guesses at a motive; it does not say ${unsaid}.`,
);
