// Phrases that give human error as the cause.
import { phraseOf } from '../phrases';
import type { PhraseFault } from './entry';

export const humanErrors: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'human-error',
    category: 'human-error',
    phrases: [phraseOf('human|operator|user|administrator|manual error|errors|mistake|mistakes >')],
    unsaid: 'what made it likely',
    ask: 'What about the tool, the task or the moment made this likely for anyone?',
  },
];
