// Phrases that tell what people did not do, in a world that did not exist.
import { phraseOf } from '../phrases';
import type { PhraseFault } from './entry';

export const counterfactualPhrases: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'if-only',
    category: 'counterfactual',
    phrases: [phraseOf('if *only')],
    unsaid: 'what did happen, and what was known then',
    ask: 'What was seen and known at that moment, and what made the step that was taken the sensible one?',
  },
];
