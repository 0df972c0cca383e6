// Phrases that judge the people instead of telling what happened: how able, careful, grown-up or bright they were.
import type { MannerFault, PhraseFault } from '../notation/entry';
import { reasonableThen } from './teachings';
import { words } from '../notation/wordLists';
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
    words:
      words(`carelessly recklessly negligently sloppily thoughtlessly irresponsibly incompetently mindlessly unprofessionally amateurishly ineptly
      cavalierly unthinkingly heedlessly idiotically shoddily cluelessly haplessly arrogantly inattentively complacently lackadaisically
      half-heartedly ham-fistedly unwisely imprudently inexcusably moronically`),
    evenAgentless: true,
    ...reasonableThen,
  },
  {
    shape: 'manner',
    id: 'foolishly',
    category: 'character',
    words:
      words(`foolishly stupidly lazily hastily blindly blithely naively naïvely rashly clumsily ignorantly stubbornly impatiently impulsively
      merrily gaily smugly absent-mindedly absentmindedly sleepily lethargically apathetically indifferently selfishly brazenly
      casually nonchalantly unquestioningly uncritically cheekily perfunctorily haphazardly gormlessly dumbly obliviously
      breezily glibly drunkenly overconfidently presumptuously`),
    ...reasonableThen,
  },
];
