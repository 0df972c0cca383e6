// What the words around a name say of whom or what it names.
import { Class } from '../words/wordClasses';
import { words as set } from '../notation/wordLists';
import type { Scene } from '../words/scene';
import { is, isOneOf, type Word } from '../words/words';

const cryptographers = set('alice bob carol dave eve mallory trent');

/** Alice and Bob have been proving their identities to each other since 1978. */
export function isProtocolTale(words: readonly Word[], { lower }: Word): boolean {
  return (
    cryptographers.has(lower) &&
    words.some((word) => word.lower !== lower && cryptographers.has(word.lower)) &&
    words.some(
      ({ lower: other }) =>
        other === 'protocol' || other === 'key' || other === 'handshake' || other === 'round',
    )
  );
}

/** How many sentences around are looked through for a word in small letters. */
const around = 3;

/** Whether the paragraph has the same word in small letters: then its capital is only that of the sentence. */
export function isOrdinaryWord(scene: Scene, { lower }: Word): boolean {
  for (let back = 0; back <= around; back++) {
    const words = back === 0 ? scene.words : scene.wordsBefore(back);
    if (words.some((word) => word.lower === lower && !word.capital && word.kind === 'word')) return true;
  }
  return false;
}

/** "Hermes forgot its targets": what has an "its" for its own is no person. */
export function speaksOfThing(words: readonly Word[], head: number): boolean {
  if (isAppositionOfThing(words, head)) return true;
  for (let i = head + 1; i < words.length && i < head + 12; i++) {
    const { lower } = words[i] as Word;
    if (lower === 'itself' || (lower === 'its' && i <= head + 4)) return true;
    if (lower === ';') return false;
  }
  return false;
}

/** "Basil, our build bot, merged …", "Rosie the vacuum robot". */
function isAppositionOfThing(words: readonly Word[], head: number): boolean {
  const mark = words[head + 1]?.lower;
  if (mark !== ',' && mark !== '(' && mark !== 'the') return false;
  for (let i = head + 2; i < words.length && i < head + 9; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.be | Class.have)) return false;
    if (is(word, Class.people)) return false;
    const next = words[i + 1];
    if (machines.has(word.lower) && next?.kind !== 'word') return true;
    if (mark === 'the' && machines.has(word.lower)) return true;
  }
  return false;
}

const machines = set(
  `bot robot machine computer program programme microservice chatbot daemon cluster box vm laptop printer service server job script pipeline
  queue database cache gateway proxy scheduler worker api app application site system tool module host node pod container image region zone
  release model engine dashboard library plugin runner collector router firewall switch`,
);

/** Stands for one person and never for a thing. */
export const personal: ReadonlySet<string> = set('he she his her him hers himself herself');

/** "Ray forgot his badge", "Ruby, the release engineer, skipped …": said of nobody but a person. */
export function speaksOfPerson(words: readonly Word[], head: number): boolean {
  if (words[head + 1]?.lower === ',' || words[head + 1]?.lower === '(') {
    for (let i = head + 2; i < words.length && i < head + 9; i++) {
      if (words[i]?.kind === 'punctuation') break;
      if (is(words[i], Class.people)) return true;
    }
  }
  for (let i = head + 1; i < words.length && i < head + 20; i++) if (isOneOf(words[i], personal)) return true;
  return false;
}
