// The one way in: a paragraph and its lore go in, the stretches that lay a fault on people come out.
import type { Paragraph, Sentence } from '../text/sentence';
import type { Actor } from './actor';
import type { Agent, BlameMatch, Lore } from './blame';
import type { Candidate } from './candidate';
import { certaintyFaultAt } from './faults/certaintyFault';
import { culpritFaultAt } from './faults/culpritFault';
import { mannerFaultAt } from './faults/mannerFault';
import { modalFaultAt } from './faults/modalFault';
import { nounFaultAt, poorWorkAt } from './faults/nounFault';
import { objectFaultAt } from './faults/objectFault';
import { omissionFaultAt } from './faults/omissionFault';
import { phraseFaultAt } from './faults/phraseFault';
import { questionFaultIn } from './faults/questionFault';
import { traitFaultAt } from './faults/traitFault';
import { verbFaultAt } from './faults/verbFault';
import { leaningFaultIn } from './faults/leaningFault';
import { firstLook } from './firstLook';
import { isGuarded, isHeading, isLogLine, isSomebodyElsesText } from './guards';
import { claimOf } from './claim';
import { mayLean } from './scorer/glance';
import { shortObjectAfter } from './objects';
import { placeOf, recall, remember } from './memory';
import { singleCauseIn } from './singleCause';
import { sceneMaker, type Scene } from './scene';
import type { Trigger } from './triggers';
import { WordTrace } from './wordTrace';
import type { Word } from './words';

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
  let place = '';
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

function collect(scene: Scene, sentence: Sentence, { triggers, leans }: Leads, matches: BlameMatch[]): void {
  const { words } = scene;
  const found: BlameMatch[] = [];
  const collective: BlameMatch[] = [];
  // An accusing question is first of all that, whatever its words are by themselves.
  const asked = questionFaultIn(scene);
  let excused = false;
  if (asked && isGuarded(scene, asked)) excused = true;
  else if (asked) found.push(matchOf(scene, sentence, asked));
  for (let i = 0; triggers.length > 0 && i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word' || word.linked) continue;
    for (const trigger of triggers) {
      const candidate = trigger.words.has(word.lower) ? candidateAt(scene, i, trigger) : undefined;
      if (!candidate) continue;
      if (isGuarded(scene, candidate)) {
        excused = true;
        continue;
      }
      const match = matchOf(scene, sentence, candidate);
      // What is said of "us" is a hint and never stands in the way of anything else.
      if (match.category === 'collective') collective.push(match);
      else {
        found.push(match);
        break;
      }
    }
  }
  for (const match of collective) {
    const { start, end } = match.range;
    if (!found.some(({ range }) => range.start < end && start < range.end)) found.push(match);
  }
  // What was found and excused, or is said of us all, is not to be found again by its wording.
  if (leans && !excused && found.length === 0 && collective.length === 0 && !singleCauseIn(scene)) {
    const leaning = leaningFaultIn(scene);
    if (leaning && !isGuarded(scene, leaning)) found.push(matchOf(scene, sentence, leaning));
  }
  found.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let end = -1;
  for (const match of found) {
    if (match.range.start < end) continue;
    matches.push(match);
    end = match.range.end;
  }
}

function candidateAt(scene: Scene, index: number, trigger: Trigger): Candidate | undefined {
  const { entry } = trigger;
  switch (entry.shape) {
    case 'verb':
      return verbFaultAt(scene, index, entry, trigger);
    case 'manner':
      return mannerFaultAt(scene, index, entry);
    case 'object':
      return objectFaultAt(scene, index, entry);
    case 'noun':
      return nounFaultAt(scene, index, entry);
    case 'poor work':
      return poorWorkAt(scene, index, entry);
    case 'omission':
      return omissionFaultAt(scene, index, entry, trigger);
    case 'culprit':
      return culpritFaultAt(scene, index, entry);
    case 'trait':
      return traitFaultAt(scene, index, entry);
    case 'certainty':
      return certaintyFaultAt(scene, index, entry);
    case 'modal':
      return modalFaultAt(scene, index, entry);
    case 'question':
    case 'leaning':
      return undefined;
    case 'phrase':
      return trigger.phrase && phraseFaultAt(scene, index, entry, trigger.phrase);
  }
}

const speaker = new Set(['i', 'my', 'me', 'myself', 'mine']);

/** Whether the author is the one who is found at fault, which has a rule of its own. */
function isSpeaker(words: readonly Word[], actor: Actor | undefined): boolean {
  return actor !== undefined && actor.from === actor.to && speaker.has((words[actor.to] as Word).lower);
}

/** An agent that stands farther from its fault than this is left out of the squiggle. */
const closeEnough = 5;

function matchOf({ words }: Scene, sentence: Sentence, candidate: Candidate): BlameMatch {
  const { actor, faultFrom, faultTo, groupFrom } = candidate;
  const rangeOf = (from: number, to: number) => ({
    start: sentence.range.start + (words[from] as Word).start,
    end: sentence.range.start + (words[to] as Word).end,
  });
  const textOf = (from: number, to: number) =>
    sentence.text.slice((words[from] as Word).start, (words[to] as Word).end).replace(/\s+/g, ' ');
  // "didn't" comes apart; a stretch begins with the whole of it.
  let from =
    words[faultFrom - 1]?.end === words[faultFrom]?.start && words[faultFrom]?.lower === 'not'
      ? faultFrom - 1
      : faultFrom;
  let to = faultTo;
  let agent: Agent | undefined;
  if (actor) {
    agent = { kind: actor.kind, text: textOf(actor.from, actor.to), range: rangeOf(actor.from, actor.to) };
    if (actor.from < faultFrom) from = groupFrom - actor.to <= closeEnough ? actor.from : groupFrom;
    else if (actor.from - faultTo <= closeEnough) to = Math.max(faultTo, actor.to);
  }
  const fault = textOf(
    Math.max(Math.min(groupFrom, faultFrom, from), (actor && actor.from < faultFrom ? actor.to : -1) + 1),
    faultTo,
  );
  const objectTo =
    candidate.claim === 'agent first' ? (shortObjectAfter(words, faultTo) ?? faultTo) : faultTo;
  return {
    category: isSpeaker(words, actor) ? 'self-blame' : candidate.category,
    range: rangeOf(from, to),
    agent,
    fault,
    claim: claimOf(
      candidate,
      agent?.text,
      fault + textOf(faultTo, objectTo).slice(textOf(faultTo, faultTo).length),
      words,
    ),
    unsaid: candidate.entry.unsaid,
    question: candidate.entry.ask,
    weighed: candidate.entry.shape === 'leaning',
  };
}
