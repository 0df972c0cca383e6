// Who is named from a place on: behind "by", "of" or "with", and behind the comma of a clause that goes first.
import { type Actor, personOnly } from './actor';
import { actorFrom } from './actorsAt';
import { actorOf } from './actorOf';
import { Class } from '../words/wordClasses';
import { nounPhraseStartingAt, type NounPhrase } from '../grammar/nounPhrases';
import type { Scene } from '../words/scene';
import { particles } from './names';
import { countsPeople } from './relatives';
import { namesStranger } from './strangers';
import { is, type Word } from '../words/words';

/** Whom or what the noun phrase behind the word at `by` speaks of: "by a contractor", "one of the reviewers". */
export function agentAfter(scene: Scene, by: number): Actor | undefined {
  const { words } = scene;
  const actor = actorFrom(scene, startOfAgent(words, by + 1));
  const isDoubtful = actor?.standing === 'other' || actor?.standing === 'perhaps';
  return isDoubtful && words[actor.to + 1]?.lower === 'who' ? { ...actor, standing: 'person' } : actor;
}

/** The same behind a word that is only said to people, where an unknown doer is somebody, too: "remind the splicers". */
export function addresseeAfter(scene: Scene, at: number): Actor | undefined {
  const actor = agentAfter(scene, at);
  return actor && namesStranger(scene.words, actor) ? { ...actor, standing: 'person' } : actor;
}

/** The first "by" between two places, the second one excluded, that stands in the same clause as the first. */
export function byWithin(words: readonly Word[], from: number, end: number): number | undefined {
  for (let i = from; i < words.length && i < end; i++) {
    const word = words[i] as Word;
    if (word.kind === 'punctuation' || is(word, Class.clauseWord)) return undefined;
    if (word.lower === 'by') return i;
  }
  return undefined;
}

/** The person behind the "by" at a place: "by a contractor", not "by hand" or "by the scheduler". */
export function personAfter(scene: Scene, by: number): Actor | undefined {
  return personOnly(agentAfter(scene, by));
}

function goesOnName(word: Word | undefined): boolean {
  return word?.kind === 'word' && (word.capital ? !is(word, Class.determiner) : particles.has(word.lower));
}

/** Where the phrase that names an agent begins, behind what counts and titles it. */
function startOfAgent(words: readonly Word[], first: number): number {
  let start = first;
  // "by one of the reviewers", "by a pair of engineers"
  const counted = words[start]?.lower === 'a' ? start + 1 : start;
  if (words[counted + 1]?.lower === 'of' && countsPeople(words[counted])) start = counted + 2;
  // "by J. P. van Wyk", "by Dr. Adeyemi": the dot is no end.
  while (words[start]?.capital && words[start + 1]?.lower === '.' && goesOnName(words[start + 2])) start += 2;
  return start;
}

/** Whom the subject speaks of that begins at `first` and ends before its verb: behind the comma of a clause that goes first. */
export function subjectFrom(scene: Scene, first: number): Actor | undefined {
  const { words } = scene;
  const isWhole = ({ to }: NounPhrase): boolean => !is(words[to], Class.determiner | Class.adverb);
  const phrase = nounPhraseStartingAt(words, startOfAgent(words, first), isWhole);
  return phrase && actorOf(scene, phrase);
}
