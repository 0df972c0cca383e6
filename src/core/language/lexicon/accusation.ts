// Phrases that look for the one at fault.
import { phraseOf } from '../phrases';
import type { PhraseFault } from './entry';

export const accusations: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'fingers',
    category: 'accusation',
    phrases: [phraseOf('~point ... finger|fingers')],
    unsaid: 'what made it possible, whoever it was',
    ask: 'What made this possible, whoever had been in that seat?',
  },
];
