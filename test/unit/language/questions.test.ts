// Questions that look for the one at fault, and questions that want to know.
import assert from 'node:assert/strict';
import { loreOf, read } from './reading';

const lore = loreOf(['Kim']);

const accusing = [
  // who
  'Who is at fault?',
  'Who was minding the queue?',
  'Which one of you dropped the table?',
  'And who, may I ask, was minding the valve?',
  // why
  'Why is it always us?',
  'Why would anyone merge that on a Friday?',
  'Why not just ask the owner?',
  'Why the engineer has not informed anybody?',
  'Why has none of them spoken?',
  'Why were those engineers given a key in the first place?',
  // how
  'How hard can it be?',
  'How many warnings does one rota need?',
  'How come nobody rang the bell?',
  'How can a crew of nine miss a siren?',
  'How did such a form get past Kim?',
  'How is it possible that nobody saw the disk fill up?',
  // what, where, when
  'What do we pay them for?',
  'What part of "do not restart" was unclear?',
  'Where was the duty manager all this time?',
  'When will the vendor team finally learn?',
  'Since when is it fine to skip the drill?',
  // whether
  'Really, Kim?',
  'Surely someone looked at the board?',
  'Are we seriously calling this a review?',
  'Does anyone look at that board any more?',
  'So nobody asked?',
];

const curious = [
  'Who can approve a change outside the window?',
  'Why did the replica lag behind?',
  'Why do we page two people?',
  'How many replicas does the cluster need?',
  'How do you even out the load between shards?',
  'How can a crew of nine cover two sites?',
  'How high would the limit have to be?',
  'What did the alert say?',
  'What part of the pipeline holds the lock?',
  'Where was the file stored?',
  'When will the new limit apply?',
  'Was the pager on?',
  'Did the check run before the merge?',
];

describe('questions', () => {
  for (const question of accusing)
    it(`that accuse are found: ${question}`, () => {
      const [match] = read(question, lore).matches;
      assert.equal(match?.category, 'accusation');
    });
  for (const question of curious)
    it(`that want to know are left alone: ${question}`, () =>
      assert.deepEqual(read(question, lore).stretches, []));
});
