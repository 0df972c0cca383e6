// Phrases with which authors blame themselves.
import { phraseOf } from '../phrases';
import type { PhraseFault } from './entry';

export const selfBlame: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'my-bad',
    category: 'self-blame',
    phrases: [phraseOf('my *bad')],
    unsaid: 'what made it easy to get wrong',
    ask: 'What would you tell a colleague in that seat, and what made this easy to get wrong?',
  },
];
