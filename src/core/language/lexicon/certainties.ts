// Words of certainty: over what somebody did, over how things went, and over what could be seen.
import type { CertaintyFault } from '../notation/entry';
import { expectedThen, seenThen, sensibleInside } from './teachings';
import { words } from '../notation/wordLists';

/** Where one of these stands around it, it was found by looking, and was not obvious before. */
export const foundByLooking = words(
  'once after until when later eventually finally afterwards since soon became become+',
);

/** "Had every reason to trust the light": what people took as given says why it made sense. */
export const trusting = words('think trust believe assume expect rely feel suppose');

export const certainties: readonly CertaintyFault[] = [
  {
    shape: 'certainty',
    id: 'clearly',
    words: words(
      'clearly obviously plainly evidently manifestly patently glaringly self-evidently undeniably blatantly undoubtedly',
    ),
    of: 'any',
    ...seenThen,
  },
  {
    shape: 'certainty',
    id: 'somehow',
    words: words(
      'somehow surely strangely oddly curiously bizarrely weirdly amazingly astonishingly incredibly surprisingly remarkably unbelievably mysteriously incomprehensibly',
    ),
    of: 'person',
    ...sensibleInside,
  },
  {
    shape: 'certainty',
    id: 'for-some-reason',
    words: ['reason', 'reasons'],
    before: ['for', 'some'],
    of: 'person',
    ...sensibleInside,
  },
  {
    shape: 'certainty',
    id: 'for-reasons-unknown',
    words: ['unknown', 'unclear'],
    before: ['for', 'reasons'],
    of: 'person',
    ...sensibleInside,
  },
  {
    shape: 'certainty',
    id: 'for-whatever-reason',
    words: ['reason', 'reasons'],
    before: ['for', 'whatever'],
    of: 'person',
    ...sensibleInside,
  },
  {
    shape: 'certainty',
    id: 'of-course',
    words: ['course'],
    before: ['of'],
    of: 'any',
    concedes: true,
    ...expectedThen,
  },
  {
    shape: 'certainty',
    id: 'predictably',
    words: words('predictably unsurprisingly foreseeably'),
    of: 'course',
    ...expectedThen,
  },
  { shape: 'certainty', id: 'naturally', words: ['naturally', 'inevitably'], of: 'any', ...expectedThen },
  {
    shape: 'certainty',
    id: 'obvious',
    words: words('obvious unmistakable unmistakeable self-evident glaring blatant'),
    of: 'state',
    ...seenThen,
  },
];
