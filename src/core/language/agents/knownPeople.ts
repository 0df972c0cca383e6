// What single words and known names say of people, before any phrase is weighed.
import { singularOf } from '../words/singular';
import { Class } from '../words/wordClasses';
import type { NounPhrase } from '../grammar/nounPhrases';
import { fold } from '../../text/letters';
import type { Scene } from '../words/scene';
import { is, type Word } from '../words/words';

/** Whether a single word speaks of people wherever it stands; used to find what a later pronoun may mean. */
export function namesPeople(scene: Scene, words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (word.kind !== 'word' || word.possessive) return false;
  const { lower } = word;
  if (lower.startsWith('@') || is(word, Class.people)) return true;
  if (word.capital && scene.lore.people.has(fold(lower)) && !scene.lore.systems.has(lower)) return true;
  const { roles } = scene.lore;
  return roles.size > 0 && (roles.has(lower) || roles.has(singularOf(lower)));
}

/** Whether the last one, two or three words of a phrase, or their singular, are in a set of known names. */
export function isKnown(
  words: readonly Word[],
  { from, to }: NounPhrase,
  known: ReadonlySet<string>,
): boolean {
  if (known.size === 0) return false;
  let name = '';
  for (let i = to; i >= from && i > to - 4; i--) {
    const { lower } = words[i] as Word;
    name = name ? `${lower} ${name}` : lower;
    if (known.has(name) || known.has(singularOf(name)) || known.has(fold(name))) return true;
  }
  return false;
}
