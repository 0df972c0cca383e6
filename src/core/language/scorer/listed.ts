// What the lexicons list a word for, as the scorer sees it: entries by their id, set phrases by their way of blaming.
import type { BlameCategory } from '../blame';
import { entriesOf } from '../firstLook/triggers';
import { hashOf } from '../firstLook/wordTable';
import { phraseFaults } from '../lexicon/phraseFaults';

/** The hashes of what a word in lower case is listed for. */
export function listedFor(lower: string): readonly number[] {
  const names = new Set<string>(entriesOf(lower).map(({ id }) => id));
  for (const category of (byAnchor ??= phrasesByAnchor()).get(lower) ?? []) names.add(category);
  return [...names].map(hashOf);
}

/** By the word that a phrase is matched from, and not by its clue, which is only how it is found fast. */
let byAnchor: ReadonlyMap<string, ReadonlySet<BlameCategory>> | undefined;

function phrasesByAnchor(): ReadonlyMap<string, ReadonlySet<BlameCategory>> {
  const listed = new Map<string, Set<BlameCategory>>();
  for (const { category, phrases } of phraseFaults) {
    for (const { anchor } of phrases) {
      for (const word of anchor.words) {
        const known = listed.get(word);
        if (known) known.add(category);
        else listed.set(word, new Set([category]));
      }
    }
  }
  return listed;
}
