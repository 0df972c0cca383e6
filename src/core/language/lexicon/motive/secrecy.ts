// That somebody hid it, or did it knowingly.
import { phrasesOf } from '../../notation/phrases';
import type { MannerFault, PhraseFault } from '../../notation/entry';
import { goalsWeighed, hardToSay } from '../teachings';
import { words } from '../../notation/wordLists';
import { motiveWords, somebody } from './motiveWords';

export const hidIt: PhraseFault = {
  shape: 'phrase',
  id: 'hid-it',
  category: 'motive',
  subject: somebody,
  phrases: phrasesOf(
    `
      to *himself|herself|themselves
      {his} *own reasons|agenda
      ~talk|~play _? _? *down
      ~leave ... in the *dark
      ~keep ... in the *dark
      ~bury ... in _ *appendix|footnote
      ~look for a *way around|round
      ~find it *easier to
      ~bend the *rules|truth
      ~try|~want to *hide|cover
      ~cover ... *up
      ~hide|~conceal|~bury|~suppress the|{theirs}|a ... *problem|error|mistake|outage|incident|loss|complaint+|finding+|form+|figures|truth|fact+
      ~cover {own} *tracks|back+|arse|ass|butt
      ~keep *quiet|silent|mum|schtum about|on
      ~conceal|~hide|~withhold _ ... *from us|me|everyone|@person|them|him|her|the|our|its
      ~lie about|to
      ~pretend to|that|not
      ~feign *ignorance|surprise|illness
      ~hope|~think|~believe|~figure|~reckon that? nobody|no-one|no one? ... *notice|know|see|care|ask
      ~hope|~think|~figure that? ... would|could|will ... *away|itself|themselves
      ~gloss|~paper *over
      ~act|~be in bad *faith
      ~sabotage
      ~pass the *buck
    `,
    motiveWords,
  ),
  ...hardToSay,
};

export const knewAndYet: PhraseFault = {
  shape: 'phrase',
  id: 'knew-and-yet',
  category: 'motive',
  subject: somebody,
  phrases: phrasesOf(
    `
      *knew _? that? ... would|~be ... but|and|yet
      *knew better
      *~withhold
      ~stay|~keep|~fall *silent|quiet|tight-lipped|mum
    `,
    motiveWords,
  ),
  ...hardToSay,
};

export const meantIt: readonly MannerFault[] = [
  {
    shape: 'manner',
    id: 'with-purpose',
    category: 'motive',
    words: ['purpose'],
    after: 'on',
    // Of what is done to machines it tells no more than that it was meant.
    lucky: words('started stopped kept took ran restarted shut turned killed disabled rebooted'),
    excusedByPurpose: true,
    ...goalsWeighed,
  },
  {
    shape: 'manner',
    id: 'on-the-sly',
    category: 'motive',
    words: words('secretly covertly furtively surreptitiously smugly conveniently gleefully'),
    excusedByPurpose: true,
    ...hardToSay,
  },
  {
    shape: 'manner',
    id: 'on-purpose',
    category: 'motive',
    words: words('deliberately intentionally purposely purposefully consciously knowingly'),
    excusedByPurpose: true,
    ...goalsWeighed,
  },
  {
    shape: 'manner',
    id: 'wilfully',
    category: 'motive',
    words: words(
      'wilfully willfully selfishly maliciously spitefully dishonestly cynically stubbornly obstinately grudgingly begrudgingly',
    ),
    onlyPeople: true,
    ...goalsWeighed,
  },
];
