// Phrases that call easy or obvious, afterwards, what somebody did or saw.
import { phraseOf } from '../phrases';
import type { PhraseFault } from './entry';

export const hindsightPhrases: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'plain-to-see',
    category: 'hindsight',
    phrases: [phraseOf('plain to see|anyone')],
    unsaid: 'what was visible then, among what else',
    ask: 'What was visible at that moment, among what else, and what would have made it stand out?',
  },
];
