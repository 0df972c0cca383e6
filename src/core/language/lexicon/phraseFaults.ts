// All set phrases, in the order in which they are tried at a word.
import type { PhraseFault } from '../notation/entry';
import { accusations } from './accusation';
import { characterPhrases } from './character';
import { counterfactualPhrases } from './counterfactual';
import { hindsightPhrases } from './hindsight';
import { humanErrors } from './humanError';
import { motives } from './motive';
import { personFaultPhrases } from './personFaultPhrases';
import { moreCare } from './moreCare';
import { sanctions } from './sanctions';
import { selfBlame } from './selfBlame';

export const phraseFaults: readonly PhraseFault[] = [
  ...accusations,
  ...humanErrors,
  ...selfBlame,
  ...motives,
  ...personFaultPhrases,
  ...moreCare,
  ...sanctions,
  ...characterPhrases,
  ...counterfactualPhrases,
  ...hindsightPhrases,
];
