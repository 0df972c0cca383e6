// What is asked where the wording of a sentence as a whole leans to a way of blaming, and no phrase says more exactly which.
import type { WayOfBlaming } from '../../waysOfBlaming';
import type { LeaningFault, Teaching } from '../notation/entry';

const teachings: Readonly<Record<WayOfBlaming, Teaching>> = {
  'person-fault': {
    unsaid: 'what made it look right at that moment',
    ask: 'What did people see and know at that moment, and what made this the sensible thing to do?',
  },
  'human-error': {
    unsaid: 'what made it likely',
    ask: 'What about the tool, the task or the moment made this likely for anyone in that seat?',
  },
  counterfactual: {
    unsaid: 'what did happen, and what was known then',
    ask: 'What was seen and known at that moment, and what made the step that was taken the sensible one?',
  },
  character: {
    unsaid: 'what the task asked for and what help was at hand',
    ask: 'What did the task ask of people, and what information, tools and time did they have for it?',
  },
  hindsight: {
    unsaid: 'what could be seen then, and among what else',
    ask: 'What did people have in front of them at that moment, and what else looked like it?',
  },
  motive: {
    unsaid: 'what they had to weigh at that moment',
    ask: 'Which goals pulled in different directions at that moment, and how is one meant to weigh them?',
  },
  punitive: {
    unsaid: 'what will be different for the next person',
    ask: 'What could be changed in the tool, the task or the defaults, so that less care is needed?',
  },
  accusation: {
    unsaid: 'what made it possible, whoever it was',
    ask: 'What made this possible, whoever had been in that seat?',
  },
  'self-blame': {
    unsaid: 'what you saw and knew at that moment',
    ask: 'What did you see and know at that moment, and what would have shown you the rest?',
  },
};

/** The entry of a way of blaming that a sentence leans to. */
export function leaningFault(category: WayOfBlaming): LeaningFault {
  return { shape: 'leaning', id: 'leaning', category, ...teachings[category] };
}
