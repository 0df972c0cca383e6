// What several kinds of sentences leave open, and the question that asks for it.
import type { Teaching } from '../notation/entry';

export const alsoTrue: Teaching = {
  unsaid: 'what else had to be true',
  ask: 'What else had to be true for this to happen, whoever had been in that seat?',
};

export const askedByTask: Teaching = {
  unsaid: 'what the task asked for and what help was at hand',
  ask: 'What did the task ask one to know, and where could that have been found at that moment?',
};

export const checksLookFor: Teaching = {
  unsaid: 'what the checks on that path look for',
  ask: 'What do the checks on that path look for, and what would have had to be visible?',
};

export const costOfActing: Teaching = {
  unsaid: 'what they knew, and what acting would have cost then',
  ask: 'What was known at that moment, what else was waiting, and what would acting have cost?',
};

export const didHappen: Teaching = {
  unsaid: 'what did happen, and why it made sense',
  ask: 'What did people look at instead, and what would have led them there without luck or memory?',
};

export const easyToLeaveOut: Teaching = {
  unsaid: 'what made it easy to leave out',
  ask: 'What made that step easy to leave out, and what could have asked for it?',
};

export const easyToMake: Teaching = {
  unsaid: 'what made it easy to make',
  ask: 'What made this easy to do just so, and what would have shown it before it took effect?',
};

export const elseToCareFor: Teaching = {
  unsaid: 'what else asked for attention',
  ask: 'What else asked for the same people’s attention then, and how would the importance of this have reached them?',
};

export const expectedThen: Teaching = {
  unsaid: 'what people expected, and why',
  ask: 'What did people expect to happen, and what had made that a sound expectation until then?',
};

export const goalsWeighed: Teaching = {
  unsaid: 'what they had to weigh at that moment',
  ask: 'Which goals pulled in different directions at that moment, and how is one meant to weigh them?',
};

export const hardToSay: Teaching = {
  unsaid: 'what made it hard to say',
  ask: 'What happens with us to those who bring bad news, and what would make it easy to say?',
};

export const hardWork: Teaching = {
  unsaid: 'what made the work hard there',
  ask: 'What made this piece of work hard that day, and how does it usually go?',
};

export const inItsWay: Teaching = {
  unsaid: 'how that work usually gets done, and what got in its way',
  ask: 'How does that work usually get done, and what got in its way this time?',
};

export const knownWhen: Teaching = {
  unsaid: 'what was known when, and what else was going on',
  ask: 'What was known at each of those moments, and what would have made the next step plain sooner?',
};

export const longShift: Teaching = {
  unsaid: 'how long the shift had been',
  ask: 'How long had the shift been, and how is the watch shared?',
};

export const lookedAlike: Teaching = {
  unsaid: 'how alike the two looked',
  ask: 'How alike did the two look from where they sat, and what could have told them apart?',
};

export const madePossible: Teaching = {
  unsaid: 'what in the situation made it possible',
  ask: 'What in the situation made this possible, and likely to happen to the next person?',
};

export const pointedThere: Teaching = {
  unsaid: 'what pointed there at the time',
  ask: 'What pointed to that step at the time, and what else asked for attention?',
};

export const pressedForTime: Teaching = {
  unsaid: 'what pressed for time',
  ask: 'What pressed for time at that moment, and what would waiting have cost?',
};

export const reasonableThen: Teaching = {
  unsaid: 'what made it look reasonable then',
  ask: 'What made this look reasonable at that moment, and what would have shown the risk?',
};

export const reminders: Teaching = {
  unsaid: 'what would have reminded anyone in that seat',
  ask: 'What would have reminded anyone in that seat, and could the tool do that step itself?',
};

export const sameTrap: Teaching = {
  unsaid: 'what will keep the next person from the same trap',
  ask: 'What would have helped anyone in that seat, and how can the tool or the task offer it?',
};

export const seenThen: Teaching = {
  unsaid: 'what could be seen then, and among what else',
  ask: 'What did people have in front of them at that moment, and what else looked like it?',
};

export const sensibleInside: Teaching = {
  unsaid: 'what made it sensible from the inside',
  ask: 'What did it look like from the inside, so that the step made sense?',
};

export const sensibleStep: Teaching = {
  unsaid: 'what made the step that was taken the sensible one',
  ask: 'What was seen and known at that moment, and what made the step that was taken the sensible one?',
};

export const singleAct: Teaching = {
  unsaid: 'what let a single act have that effect',
  ask: 'What let a single act have that effect, and what could have stopped it on the way?',
};

export const thisWork: Teaching = {
  unsaid: 'how the work usually gets done',
  ask: 'How does this work usually get done, and where do the rule and the work pull apart?',
};

export const usualStep: Teaching = {
  unsaid: 'how that step usually gets done',
  ask: 'How does that step usually get done, and what made it easy to leave out this time?',
};

export const usualWork: Teaching = {
  unsaid: 'how the work usually gets done',
  ask: 'How does the work usually get done, and where do the rule and the work pull apart?',
};
