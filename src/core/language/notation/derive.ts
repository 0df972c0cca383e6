// What English derives from an adjective that judges people: how they act, and what they show.
import { gathered } from './wordLists';

/** "carelessly", "lazily", "idiotically" */
export function adverbsOf(adjectives: Iterable<string>): ReadonlySet<string> {
  return gathered(() => [...adjectives].map(adverbOf));
}

/** "carelessness", "laziness", "arrogance", "negligence", "irresponsibility" */
export function qualitiesOf(adjectives: Iterable<string>): ReadonlySet<string> {
  return gathered(() => [...adjectives].map(qualityOf));
}

function adverbOf(adjective: string): string {
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  if (adjective.endsWith('le')) return `${adjective.slice(0, -1)}y`;
  return `${withI(adjective)}ly`;
}

function qualityOf(adjective: string): string {
  if (/[ea]nt$/.test(adjective)) return `${adjective.slice(0, -1)}ce`;
  if (adjective.endsWith('ble')) return `${adjective.slice(0, -2)}ility`;
  return `${withI(adjective)}ness`;
}

/** "laz|y" becomes "lazi|ness". */
function withI(adjective: string): string {
  return adjective.endsWith('y') ? `${adjective.slice(0, -1)}i` : adjective;
}
