// What no lexicon has a phrase for: a sentence whose wording as a whole leans to blame.
import type { Candidate } from '../candidate';
import type { LeaningFault } from '../lexicon/entry';
import { leaningFaults } from '../lexicon/leanings';
import type { Scene } from '../scene';
import { leaningOf } from '../scorer/weigh';

/** The blame that a sentence leans to, with the words that tell most. */
export function leaningFaultIn(scene: Scene): Candidate | undefined {
  const leaning = leaningOf(scene);
  if (!leaning) return undefined;
  const { category, from, to } = leaning;
  const entry = leaningFaults.get(category) as LeaningFault;
  return {
    entry,
    category,
    actor: undefined,
    groupFrom: from,
    faultFrom: from,
    faultTo: to,
    negated: false,
    claim: 'leaning',
    unsaid: entry.unsaid,
    ask: entry.ask,
  };
}
