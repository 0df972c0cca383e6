// Phrases that answer an incident with a sanction, or with more care by people.
import { phraseOf } from '../phrases';
import type { PhraseFault } from './entry';

export const punitivePhrases: readonly PhraseFault[] = [
  {
    shape: 'phrase',
    id: 'more-careful',
    category: 'punitive',
    phrases: [phraseOf('more *careful|vigilant')],
    unsaid: 'what will be different for the next person',
    ask: 'What could be changed in the tool or the task so that less care is needed?',
  },
];
