// Phrases that judge the people instead of telling what happened: how able, careful, grown-up or bright they were.
import type { MannerFault, PhraseFault } from '../notation/entry';
import { reasonableThen } from './teachings';
import { adverbsOf } from '../notation/derive';
import { carelessWords, foolishWords, humanFailings } from './traits';
import { allOf, words } from '../notation/wordLists';
import { noAttention, asleep, lack, lacked, ownLack, vice } from './character/care';
import { noIdea, notUpToIt, lostTheirNerve } from './character/ability';
import { competentPeopleDo, mocked } from './character/mockery';
import { foundWanting, heldInContempt, notAllThere, withoutA } from './character/sayings';

export const characterPhrases: readonly PhraseFault[] = [
  noAttention,
  asleep,
  lack,
  lacked,
  ownLack,
  vice,
  noIdea,
  notUpToIt,
  lostTheirNerve,
  competentPeopleDo,
  mocked,
  notAllThere,
  heldInContempt,
  withoutA,
  foundWanting,
];

export const characterManners: readonly MannerFault[] = [
  {
    shape: 'manner',
    id: 'carelessly',
    category: 'character',
    words: allOf(adverbsOf(allOf(carelessWords, foolishWords)), words('unwisely imprudently')),
    evenAgentless: true,
    ...reasonableThen,
  },
  {
    shape: 'manner',
    id: 'foolishly',
    category: 'character',
    words: allOf(
      adverbsOf(humanFailings),
      words(`stupidly lazily hastily blindly blithely naively naïvely rashly clumsily ignorantly stubbornly impatiently impulsively
      merrily gaily sleepily lethargically apathetically indifferently selfishly brazenly
      casually unquestioningly uncritically cheekily perfunctorily haphazardly gormlessly dumbly obliviously
      breezily glibly drunkenly presumptuously`),
    ),
    ...reasonableThen,
  },
];
