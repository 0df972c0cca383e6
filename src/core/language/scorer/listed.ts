// What the lexicons list a word for, as the scorer sees it: entries by their id, set phrases by their way of blaming.
import { entriesOf } from '../firstLook/triggers';
import { hashOf } from '../firstLook/wordTable';

/** The hashes of what a word in lower case is listed for. */
export function listedFor(lower: string): readonly number[] {
  const names = new Set<string>();
  for (const entry of entriesOf(lower)) names.add(entry.shape === 'phrase' ? entry.category : entry.id);
  return [...names].map(hashOf);
}
