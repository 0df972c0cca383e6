// What reads a wish, an attitude or an intent into what somebody did, in the order in which it is tried.
import type { PhraseFault } from '../notation/entry';
import {
  didNotCare,
  somebodyElsesProblem,
  onlyPeopleDo,
  nobodyCared,
  nuisanceToThem,
} from './motive/indifference';
import { wouldNot, attitude, didNotWantTo } from './motive/unwillingness';
import { choseNotTo, tempted, everyReason, eagerTo, wentAheadAnyway, outOfHabit } from './motive/choices';
import { wantedToLookGood, forTheirOwnEnds, outOfSpite, feelingFirst } from './motive/selfInterest';
import { hidIt, knewAndYet } from './motive/secrecy';
import { leftItToOthers, lookedAway, mindElsewhere, nobodyFelt, soughtOwnGain } from './motive/sayings';

export const motives: readonly PhraseFault[] = [
  didNotCare,
  wouldNot,
  choseNotTo,
  wantedToLookGood,
  hidIt,
  somebodyElsesProblem,
  attitude,
  tempted,
  everyReason,
  eagerTo,
  onlyPeopleDo,
  didNotWantTo,
  wentAheadAnyway,
  knewAndYet,
  forTheirOwnEnds,
  outOfHabit,
  outOfSpite,
  nobodyCared,
  nuisanceToThem,
  feelingFirst,
  lookedAway,
  mindElsewhere,
  soughtOwnGain,
  leftItToOthers,
  nobodyFelt,
];
