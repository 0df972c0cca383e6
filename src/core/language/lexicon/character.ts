// Phrases that judge the people instead of telling what happened.
import { phraseOf } from '../phrases';
import type { PhraseFault } from './entry';

export const characterPhrases: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'not-paying-attention',
    category: 'character',
    phrases: [phraseOf('not ~pay attention')],
    unsaid: 'what had their attention, and why',
    ask: 'What else asked for attention at that moment, and how would this have stood out?',
  },
];
