// Phrases that lay ease or obviousness over what people did or saw.
import type { PhraseFault } from '../notation/entry';
import { inPlainSight, inPlainWords, signsThere, allPointed } from './hindsight/plainToSee';
import {
  easyToSee,
  onlyHadTo,
  allTheyHadToDo,
  merelyHadTo,
  hadTime,
  quickLook,
  firstLine,
} from './hindsight/easy';
import { nobodyThoughtOf, noSurprise, everyoneKnows, hardToBelieve } from './hindsight/foreseeable';

export const hindsightPhrases: readonly PhraseFault[] = [
  inPlainSight,
  inPlainWords,
  signsThere,
  easyToSee,
  onlyHadTo,
  allTheyHadToDo,
  merelyHadTo,
  nobodyThoughtOf,
  hadTime,
  quickLook,
  allPointed,
  firstLine,
  noSurprise,
  everyoneKnows,
  hardToBelieve,
];
