// Words of certainty: over what somebody did, over how things went, and over what could be seen.
import type { CertaintyFault } from './entry';
import { expectedThen, seenThen, sensibleInside } from './teachings';
import { words } from './wordLists';

const seen = {
  ...seenThen,
} as const;

const fated = {
  ...expectedThen,
} as const;

const puzzling = {
  ...sensibleInside,
} as const;

export const certainties: readonly CertaintyFault[] = [
  {
    shape: 'certainty',
    id: 'clearly',
    words: words(
      'clearly obviously plainly evidently manifestly patently glaringly self-evidently undeniably blatantly undoubtedly',
    ),
    of: 'any',
    ...seen,
  },
  {
    shape: 'certainty',
    id: 'somehow',
    words: words(
      'somehow surely strangely oddly curiously bizarrely weirdly amazingly astonishingly incredibly surprisingly remarkably unbelievably mysteriously incomprehensibly',
    ),
    of: 'person',
    ...puzzling,
  },
  {
    shape: 'certainty',
    id: 'for-some-reason',
    words: ['reason', 'reasons'],
    before: ['for', 'some'],
    of: 'person',
    ...puzzling,
  },
  {
    shape: 'certainty',
    id: 'for-reasons-unknown',
    words: ['unknown', 'unclear'],
    before: ['for', 'reasons'],
    of: 'person',
    ...puzzling,
  },
  {
    shape: 'certainty',
    id: 'for-whatever-reason',
    words: ['reason', 'reasons'],
    before: ['for', 'whatever'],
    of: 'person',
    ...puzzling,
  },
  { shape: 'certainty', id: 'of-course', words: ['course'], before: ['of'], of: 'any', ...fated },
  {
    shape: 'certainty',
    id: 'predictably',
    words: words('predictably unsurprisingly foreseeably'),
    of: 'course',
    ...fated,
  },
  { shape: 'certainty', id: 'naturally', words: ['naturally', 'inevitably'], of: 'any', ...fated },
  {
    shape: 'certainty',
    id: 'obvious',
    words: words('obvious unmistakable unmistakeable self-evident glaring blatant'),
    of: 'state',
    ...seen,
  },
];
