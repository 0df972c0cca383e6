// What is asked where the wording of a sentence as a whole leans to a way of blaming, and no phrase says more exactly which.
import type { LeaningFault } from './entry';

const entry = (category: LeaningFault['category'], unsaid: string, ask: string): LeaningFault => ({
  shape: 'leaning',
  id: 'leaning',
  category,
  unsaid,
  ask,
});

const entries: readonly LeaningFault[] = [
  entry(
    'person-fault',
    'what made it look right at that moment',
    'What did people see and know at that moment, and what made this the sensible thing to do?',
  ),
  entry(
    'human-error',
    'what made it likely',
    'What about the tool, the task or the moment made this likely for anyone in that seat?',
  ),
  entry(
    'counterfactual',
    'what did happen, and what was known then',
    'What was seen and known at that moment, and what made the step that was taken the sensible one?',
  ),
  entry(
    'character',
    'what the task asked for and what help was at hand',
    'What did the task ask of people, and what information, tools and time did they have for it?',
  ),
  entry(
    'hindsight',
    'what could be seen then, and among what else',
    'What did people have in front of them at that moment, and what else looked like it?',
  ),
  entry(
    'motive',
    'what they had to weigh at that moment',
    'Which goals pulled in different directions at that moment, and how is one meant to weigh them?',
  ),
  entry(
    'punitive',
    'what will be different for the next person',
    'What could be changed in the tool, the task or the defaults, so that less care is needed?',
  ),
  entry(
    'accusation',
    'what made it possible, whoever it was',
    'What made this possible, whoever had been in that seat?',
  ),
  entry(
    'self-blame',
    'what you saw and knew at that moment',
    'What did you see and know at that moment, and what would have shown you the rest?',
  ),
];

export const leaningFaults: ReadonlyMap<string, LeaningFault> = new Map(
  entries.map((leaning) => [leaning.category, leaning]),
);
