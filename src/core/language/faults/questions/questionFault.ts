// Questions that look for the one at fault: "Who let this through?", "Why didn't anybody check?", "So nobody looked?".
import type { Candidate } from '../../candidate';
import { accusingQuestion } from '../../lexicon/questions';
import { Class } from '../../words/wordClasses';
import type { Scene } from '../../words/scene';
import { is, type Word } from '../../words/words';
import { askedOf } from './asked';
import { readHow } from './how';
import { type QuestionReader, type Reproach, reproachTo } from './reproach';
import { readWhat } from './what';
import { readSince, readWhen, readWhere } from './whereWhen';
import { readWhich, readWho, readWhose } from './who';
import { readWhy } from './why';
import { readYesNo } from './yesNo';

/** How far into a sentence its question may begin: "Q4: who …", "And in the end, why …". */
const latestOpening = 12;

/** Who reads the question that begins with a word. */
const readers: ReadonlyMap<string, QuestionReader> = new Map<string, QuestionReader>([
  ['who', readWho],
  ['whose', readWhose],
  ['which', readWhich],
  ['why', readWhy],
  ['how', readHow],
  ['what', readWhat],
  ['where', readWhere],
  ['when', readWhen],
  ['since', readSince],
  ...'did does do has have had is was were could are should would can will must might may'
    .split(' ')
    .map((word): [string, QuestionReader] => [word, readYesNo]),
]);

/** The accusing question of a sentence, if it asks one. */
export function questionFaultIn(scene: Scene): Candidate | undefined {
  const { words } = scene;
  if (words[words.length - 1]?.lower !== '?') return undefined;
  const nobody = nobodyIn(scene);
  if (nobody) return asked(nobody, nobody.to);
  const doubted = doubtedIn(scene);
  if (doubted) return asked(doubted, 0);
  for (let i = 0; i < words.length && i < latestOpening; i++) {
    const read = readers.get((words[i] as Word).lower);
    const found = read && opensQuestion(words, i) ? read(scene, i) : undefined;
    if (found) return asked(found, i);
  }
  return undefined;
}

function asked({ actor, to }: Reproach, from: number): Candidate {
  return {
    category: 'accusation',
    entry: accusingQuestion,
    actor,
    groupFrom: from,
    faultFrom: from,
    faultTo: to,
    negated: false,
    claim: 'as written',
  };
}

/** "So nobody checked?" */
function nobodyIn(scene: Scene): Reproach | undefined {
  const { words } = scene;
  let first = 0;
  while (first < 2 && (is(words[first], Class.conjunction) || words[first]?.lower === 'so')) first++;
  const actor = askedOf(scene, first);
  return actor?.standing === 'nobody' && !is(words[actor.to + 1], Class.be) ? reproachTo(actor) : undefined;
}

/** "Surely someone checked the valve?", "Really, Kim?" */
function doubtedIn(scene: Scene): Reproach | undefined {
  const { words } = scene;
  const opening = words[0]?.lower;
  const isDoubt = opening === 'surely' || (opening === 'really' && words[1]?.lower === ',');
  const actor = isDoubt ? askedOf(scene, opening === 'surely' ? 1 : 2) : undefined;
  return actor && reproachTo(actor);
}

/** The question word begins the sentence, or what follows a mark or a small word does. */
function opensQuestion(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!before || before.kind !== 'word') return true;
  return is(before, Class.conjunction) || is(before, Class.preposition) || before.lower === 'so';
}
