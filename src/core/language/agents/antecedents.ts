// What "they" means: the people, or the pods, that the paragraph spoke of last.
import { outsiders } from '../lexicon/actors';
import { Class } from '../words/wordClasses';
import { namesPeople } from './knownPeople';
import { singularOf } from '../words/singular';
import type { Scene } from '../words/scene';
import { is, type Word } from '../words/words';

/** How many sentences back a pronoun may point. */
const reach = 3;

/** How many words back; keeps a text of nothing but pronouns linear. */
const farthest = 30;

/** Whom or what a "they" stands for: outsiders are attackers, customers and others whose acts are their own. */
export type Antecedent = 'people' | 'outsiders' | 'things';

/** What the "they" at `index` stands for; `undefined` where nothing before it says. */
export function antecedentOfThey(scene: Scene, index: number): Antecedent | undefined {
  const here = lastSpokenOf(scene, scene.words, index);
  if (here !== undefined) return here;
  for (let back = 1; back <= reach; back++) {
    const words = scene.wordsBefore(back);
    const told = peopleAtFirst(scene, words) ?? lastSpokenOf(scene, words, words.length);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** People, where the sentence is about them: they stand at its beginning, where subjects stand. */
function peopleAtFirst(scene: Scene, words: readonly Word[]): Antecedent | undefined {
  for (let i = 0; i < words.length && i < 5; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.preposition)) return undefined;
    if (namesPeople(scene, words, i)) return 'people';
  }
  return undefined;
}

/** What was spoken of last before `end`: people, one outsider or more, or several things. */
function lastSpokenOf(scene: Scene, words: readonly Word[], end: number): Antecedent | undefined {
  for (let i = end - 1; i >= 0 && i > end - farthest; i--) {
    const word = words[i] as Word;
    if (word.kind !== 'word') continue;
    if (namesPeople(scene, words, i)) return 'people';
    const { lower } = word;
    if (!word.possessive && (outsiders.has(lower) || outsiders.has(singularOf(lower)))) return 'outsiders';
    const plural =
      lower.length > 3 && singularOf(lower) !== lower && !lower.endsWith('us') && !lower.endsWith('is');
    if (plural && !word.possessive && !is(word, Class.determiner | Class.adverb)) return 'things';
  }
  return undefined;
}
