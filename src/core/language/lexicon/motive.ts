// Phrases that read what somebody wanted or cared about out of what they did.
import { phraseOf } from '../phrases';
import type { PhraseFault } from './entry';

export const motives: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'not-bothered',
    category: 'motive',
    subject: ['person', 'nobody'],
    phrases: [phraseOf('not be bothered|arsed')],
    unsaid: 'what else they had to weigh',
    ask: 'Which goals pulled in different directions then, and how was one meant to weigh them?',
  },
];
