// Words for one who does something, told by their ending; most are people, and many are machines.
import { machineDoers } from '../lexicon/actors';
import { singularOf } from '../words/singular';

/** By its ending alone: "navigator", "pharmacists", "trainee". */
export function namesDoer(lower: string): boolean {
  return lower.length > 4 && /(?:[eoa]r|ist|ian|ant|ee|man|woman)s?$/.test(lower);
}

/** How programs are called, and of people only such as are known roles: "autocloser", "resizer", "orchestrator". */
const programs = /^auto|(?:[iy]zer|[^v]iser|ifier|ator)s?$/;

/** "the loader", "two schedulers": known to be machines, or no doers at all. */
export function isMachine(lower: string): boolean {
  return programs.test(lower) || machineDoers.has(lower) || machineDoers.has(singularOf(lower));
}
