// That somebody hid it, or did it knowingly.
import { phrasesOf } from '../phrases';
import type { MannerFault, PhraseFault } from '../entry';
import { goalsWeighed, hardToSay } from '../teachings';
import { words } from '../wordLists';
import { motiveWords, people } from './motiveWords';

export const hidIt: PhraseFault = {
  shape: 'phrase',
  id: 'hid-it',
  category: 'motive',
  subject: people,
  phrases: phrasesOf(
    `
      to *himself|herself|themselves
      his|her|their *own reasons|agenda
      ~talk|~play _? _? *down
      ~leave ... in the *dark
      ~keep ... in the *dark
      ~bury ... in _ *appendix|footnote
      ~look for a *way around|round
      ~find it *easier to
      ~bend the *rules|truth
      ~try|~want to *hide|cover
      ~cover ... *up
      ~hide|~conceal|~bury|~suppress _ full|real? *problem|error|mistake|outage|incident|loss
      ~cover {own} *tracks|back+|arse|ass|butt
      ~keep *quiet|silent|mum|schtum about|on
      ~conceal|~hide|~withhold _ ... *from
      ~lie about|to
      ~pretend to|that|not
      ~feign *ignorance|surprise|illness
      ~hope|~think|~believe|~figure|~reckon that? nobody|no-one|no one? ... *notice|know|see|care|ask
      ~hope|~think|~figure that? ... would|could|will ... *away|itself|themselves
      ~gloss|~paper *over
      ~think|~believe that? _ could|would *get away
      ~act|~be in bad *faith
      ~sabotage
      ~pass the *buck
      ~sweep ... under the *carpet|rug
    `,
    motiveWords,
  ),
  ...hardToSay,
};

export const knewAndYet: PhraseFault = {
  shape: 'phrase',
  id: 'knew-and-yet',
  category: 'motive',
  subject: people,
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
    words: words('deliberately intentionally purposely purposefully consciously'),
    excusedByPurpose: true,
    ...goalsWeighed,
  },
  {
    shape: 'manner',
    id: 'knowingly',
    category: 'motive',
    words: words(
      'knowingly wilfully willfully selfishly maliciously spitefully dishonestly cynically stubbornly obstinately grudgingly begrudgingly',
    ),
    onlyPeople: true,
    excusedByPurpose: true,
    ...goalsWeighed,
  },
];
