// What "they" means: the people, or the pods, that the paragraph spoke of last.
import { Class } from './lexicon/wordClasses';
import { namesPeople } from './knownPeople';
import { singularOf } from './singular';
import type { Scene } from './scene';
import { is, type Word } from './words';

/** How many sentences back a pronoun may point. */
const reach = 3;

/** How many words back; keeps a text of nothing but pronouns linear. */
const farthest = 30;

/** Whether the "they" at `index` stands for people or for things; `undefined` where nothing before it says. */
export function theyArePeople(scene: Scene, index: number): boolean | undefined {
  const here = lastPlural(scene, scene.words, index);
  if (here !== undefined) return here;
  for (let back = 1; back <= reach; back++) {
    const words = scene.wordsBefore(back);
    const told = firstOf(scene, words) ?? lastPlural(scene, words, words.length);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Whether the sentence is about people: they stand at its beginning, where subjects stand. */
function firstOf(scene: Scene, words: readonly Word[]): boolean | undefined {
  for (let i = 0; i < words.length && i < 5; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.preposition)) return undefined;
    if (namesPeople(scene, words, i)) return true;
  }
  return undefined;
}

/** Whether the last thing spoken of before `end` was people (`true`) or several things (`false`). */
function lastPlural(scene: Scene, words: readonly Word[], end: number): boolean | undefined {
  for (let i = end - 1; i >= 0 && i > end - farthest; i--) {
    const word = words[i] as Word;
    if (word.kind !== 'word') continue;
    if (namesPeople(scene, words, i)) return true;
    const { lower } = word;
    const plural =
      lower.length > 3 && singularOf(lower) !== lower && !lower.endsWith('us') && !lower.endsWith('is');
    if (plural && !word.possessive && !is(word, Class.determiner | Class.adverb)) return false;
  }
  return undefined;
}
