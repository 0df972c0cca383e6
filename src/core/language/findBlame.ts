// The one way in: a paragraph and its lore go in, the stretches that lay a fault on people come out.
import type { Range } from '../text/range';
import type { Paragraph, Sentence } from '../text/sentence';
import type { BlameMatch, Lore } from './blame';
import type { Candidate } from './candidate';
import { faultAt } from './faults/faultAt';
import { questionFaultIn } from './faults/questions/questionFault';
import { leaningFaultIn } from './faults/leanings/leaningFault';
import { firstLook } from './firstLook/firstLook';
import { chanceIn } from './guards/chance';
import { isGuarded } from './guards/guards';
import { matchOf } from './answer/match';
import { mayLean } from './scorer/glance';
import { placeOf, recall, remember } from './memory';
import { singleCauseIn } from './faults/singleCause';
import { isHeading, isLogLine, isSomebodyElsesText } from './words/passedOver';
import { sceneMaker, type Scene } from './words/scene';
import type { Trigger } from './firstLook/triggers';
import { WordTrace } from './firstLook/wordTrace';
import type { Word } from './words/words';

/** Nobody writes such a sentence; it is data, and looking into it would cost time for nothing. */
const longestSentence = 20_000;

/** What the first look has seen of the sentence at hand. */
const trace = new WordTrace();

/**
 * What in a paragraph lays a fault on people, in the order of the text and without overlaps. Two stages: a scan for words from
 * which an analysis could start, then the analysis of only the sentences that hold one, unless the paragraph is remembered.
 */
export function findBlame(paragraph: Paragraph, lore: Lore): readonly BlameMatch[] {
  if (isSomebodyElsesText(paragraph) || isHeading(paragraph, lore)) return none;
  const matches: BlameMatch[] = [];
  let sceneAt: ((index: number) => Scene) | undefined;
  let place = 0;
  const { sentences } = paragraph;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence;
    const { text } = sentence;
    if (text.length > longestSentence) continue;
    const triggers = firstLook(sentence, trace);
    const leans = mayLean(trace);
    if (triggers.length === 0 && !leans && !text.includes('?')) continue;
    if (!sceneAt) {
      place = placeOf(paragraph, lore);
      const known = recall(place, paragraph);
      if (known) return known;
      sceneAt = sceneMaker(paragraph, lore);
    }
    const scene = sceneAt(index);
    if (!isLogLine(scene)) collect(scene, sentence, { triggers, leans }, matches);
  }
  if (sceneAt) remember(place, paragraph, matches);
  return matches;
}

const none: readonly BlameMatch[] = [];

/** From where the analysis of a sentence may find something. */
interface Leads {
  readonly triggers: readonly Trigger[];
  readonly leans: boolean;
}

/** What a sentence says of people, in the order of its text. */
function collect(scene: Scene, sentence: Sentence, { triggers, leans }: Leads, matches: BlameMatch[]): void {
  const found: BlameMatch[] = [];
  const excused: Candidate[] = [];
  const standsByChance = chanceIn(scene);
  /** Keeps what no guard speaks for. */
  const judge = (candidate: Candidate | undefined): BlameMatch | undefined => {
    if (!candidate) return undefined;
    if (!candidate.ordinary && !isGuarded(scene, candidate) && !standsByChance(candidate))
      return matchOf(scene, sentence, candidate);
    excused.push(candidate);
    return undefined;
  };
  // An accusing question is first of all that, whatever its words are by themselves.
  const asked = judge(questionFaultIn(scene));
  if (asked) found.push(asked);
  // What is said of "us" is a hint and never stands in the way of anything else.
  const collective: BlameMatch[] = [];
  const { words } = scene;
  for (let i = 0; triggers.length > 0 && i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word' || word.linked) continue;
    for (const trigger of triggers) {
      const match = trigger.words.has(word.lower) ? judge(faultAt(scene, i, trigger)) : undefined;
      if (match?.category === 'collective') collective.push(match);
      else if (match) {
        found.push(match);
        break;
      }
    }
  }
  for (const match of collective)
    if (!found.some(({ range }) => overlap(range, match.range))) found.push(match);
  // What was found and excused, or is said of us all, is not to be found again by its wording.
  if (leans && excused.length === 0 && found.length === 0 && !singleCauseIn(scene)) {
    const leaning = judge(leaningFaultIn(scene));
    if (leaning) found.push(leaning);
  }
  appendApart(matches, found);
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Appends what was found by its place; of two that overlap the one that begins first, or ends first. */
function appendApart(matches: BlameMatch[], found: BlameMatch[]): void {
  found.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let end = -1;
  for (const match of found) {
    if (match.range.start < end) continue;
    matches.push(match);
    end = match.range.end;
  }
}
