// Words for one who does something, told by their ending; most are people, and many are machines.
import { machineDoers } from '../lexicon/actors';
import { singularOf } from '../words/singular';

/** By its ending alone: "navigator", "pharmacists", "trainee". */
export function namesDoer(lower: string): boolean {
  return lower.length > 4 && /(?:[eoa]r|ist|ian|ant|ee|man|woman)s?$/.test(lower);
}

/** "the loader", "two schedulers": known to be machines, or no doers at all. */
export function isMachine(lower: string): boolean {
  return machineDoers.has(lower) || machineDoers.has(singularOf(lower));
}
